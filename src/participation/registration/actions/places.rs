//! Who gets a place: asked and taken under the event's lock.
use super::ground::Ground;
use super::{Failed, won};
use crate::i18n::format;
use crate::participation::registration::letters::{self, Confirmed, OnTheList, Promoted, Received, Told};
use crate::participation::registration::model::{Landing, Registration};
use crate::participation::registration::rules::{self, Placement, Wish};
use crate::participation::registration::store::{self, places, write};

/// Whether there is room for this wish, now that the event is locked.
pub(super) async fn placement(on: &Ground<'_>, wish: Wish) -> Result<Placement, Failed> {
    if on.limits.is_none() {
        return Ok(Placement::Room);
    }
    let counts = places::counts_for(on.tx, on.event(), &on.groups, wish).await?;
    Ok(rules::place(&counts, &on.limits, wish))
}

/// The same for somebody who holds a place already.
pub(super) async fn placement_instead(on: &Ground<'_>, held: Wish, wish: Wish) -> Result<Placement, Failed> {
    let counts = places::counts_for(on.tx, on.event(), &on.groups, wish).await?;
    Ok(rules::place_instead(&counts, &on.limits, (held, wish)))
}

/// Where somebody who hands in the form now comes to stand.
pub(super) async fn landing(on: &Ground<'_>, wish: Wish) -> Result<Landing, Failed> {
    let placement = placement(on, wish).await?;
    let next = match placement {
        Placement::Room => 0,
        Placement::Wait(_) => places::next_in_queue(on.tx, on.event()).await?,
    };
    Ok(rules::landing(&on.occasion.event, placement, next))
}

/// The place a registration holds or waits for.
pub(super) fn wish_of(on: &Ground<'_>, registration: &Registration) -> Wish {
    Wish::of(
        registration.answers.attendance,
        registration.group,
        registration.organisation,
        &on.groups,
    )
}

/// Gives free places to those who wait, in order, and writes to them; in the transaction that frees the place. Whoever
/// is held up by their own organisation's or group's limit does not hold up the next. How many.
pub async fn promote(on: &Ground<'_>) -> Result<usize, Failed> {
    let waiting = places::waiting(on.tx, on.event(), &on.groups).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let mut counts = places::counts(on.tx, on.event(), &on.groups).await?;
    let mut lucky = Vec::new();
    for one in waiting {
        if rules::place(&counts, &on.limits, one.wish) == Placement::Room {
            counts.take(one.wish);
            lucky.push(one.id);
        }
    }
    for registration in store::by_ids(on.tx, on.event(), &lucky).await? {
        won(write::apply(on.tx, &registration.confirm(on.now)?).await?)?;
        let told = Told::of(&registration, 1);
        letters::supersede(on.app, on.tx, registration.id).await?;
        letters::send(on.app, on.tx, &on.occasion, &Promoted(told)).await?;
    }
    Ok(lucky.len())
}

/// Tells somebody who has just registered where the registration stands.
pub(super) async fn tell_landing(on: &Ground<'_>, told: Told<'_>, landing: Landing) -> Result<(), Failed> {
    match landing {
        Landing::Pending => letters::send(on.app, on.tx, &on.occasion, &Received(told)).await?,
        Landing::Confirmed => letters::send(on.app, on.tx, &on.occasion, &Confirmed(told)).await?,
        Landing::Waitlisted(_) => {
            let position = position(on, told).await?;
            letters::send(on.app, on.tx, &on.occasion, &OnTheList { told, position }).await?;
        }
    }
    Ok(())
}

/// The place on the waiting list of the group, as the person reads it.
pub(super) async fn position(on: &Ground<'_>, told: Told<'_>) -> Result<String, Failed> {
    let waiting = store::find(on.tx, on.event(), told.id).await?.ok_or(Failed::Unknown)?;
    let position = places::position(on.tx, &waiting).await?.unwrap_or(1);
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    Ok(format::number(told.answers.lang, position))
}

/// Said in the audit line of what freed the place.
pub(super) fn promoted_words(promoted: usize) -> String {
    match promoted {
        0 => String::new(),
        number => format!("; promoted: {number}"),
    }
}
