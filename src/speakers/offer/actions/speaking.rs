//! What a speaker writes for a confirmed place, until the event is over.
use super::Failed;
use super::ground::{audit, changed, part_of, show};
use super::mine::own;
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::kernel::OfferId;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::model::{Change, Part, Refusal, State};
use crate::speakers::offer::store::parts;

/// Keeps text, biography, language, needs, and whether the name may be shown.
pub async fn save(app: &App, link: Link, id: OfferId, wanted: &Part) -> Result<(), Failed> {
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, app.clock.now()).await?;
    let (offer, holder) = own(&on, link, id).await?;
    if offer.state != State::Confirmed {
        return Err(Refusal::Now(offer.state).into());
    }
    if on.occasion.is_over(on.now) {
        return Err(Failed::Over);
    }
    let before = part_of(&on, &offer, &holder).await?;
    let part = Part {
        revision: before.revision + 1,
        ..wanted.clone()
    };
    let same = Part {
        revision: part.revision,
        ..before.clone()
    };
    if part == same {
        return Ok(());
    }
    parts::keep(&tx, offer.id, &part, on.now).await?;
    if part.named != before.named {
        changed(&on, &offer, Change::Naming).await?;
        show(&on, &offer, Some((&holder, &part))).await?;
    }
    audit(&on, "offer.write", &offer, format!("revision {}", part.revision)).await?;
    Ok(tx.commit().await?)
}
