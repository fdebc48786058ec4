//! Whose the place is that a replacement frees.
use super::replace::Failed;
use crate::kernel::{FocalReplacementId, LinkId};
use crate::participation::focal_point::model::{Held, Person, Replacement};
use crate::participation::focal_point::store::people;
use crate::participation::registration::actions::{Ground, promote};

/// The place stays with the colleague until there is an answer; one who has answered already leaves it to those who
/// wait. How many of these got one.
pub(super) async fn give_place(
    on: &Ground<'_>,
    (focal, person): (&Held, &Person),
    (id, from, to): (FocalReplacementId, LinkId, LinkId),
) -> Result<usize, Failed> {
    let is_asked = people::waiting(on.tx, on.event(), &[to]).await? > 0;
    let one = Replacement {
        id,
        from,
        to,
        at: on.now,
        keeps_place: person.holds_place() && is_asked,
    };
    people::insert(on.tx, &focal.point, one).await?;
    Ok(match person.holds_place() && !is_asked {
        true => promote(on).await?,
        false => 0,
    })
}
