//! What the clock does: reminds, lets lapse, follows people who withdrew. Ticks may come never, once or five times.
use super::follow::{call_off, moved};
use super::ground::{audit, end, freed, held_part, next_by_itself, place_line};
use super::holder::holder;
use super::{Failed, won};
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::kernel::{EventId, NominationId};
use crate::participation::registration::store as registrations;
use crate::programme::event::store as events;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::letters as nomination_letters;
use crate::speakers::nomination::model::{Nomination, State as Nominated};
use crate::speakers::nomination::store as nominations;
use crate::speakers::nomination::store::write as nominating;
use crate::speakers::offer::letters::{self, Left};
use crate::speakers::offer::model::Offer;
use crate::speakers::offer::rules;
use crate::speakers::offer::store::{self, write};

/// What sessions of this event that have moved do to its offers: before people are told, not only at the next tick.
pub async fn follow_moves(app: &App, event: EventId) -> Result<(), Failed> {
    let found = store::moved(app.db.read()).await?;
    for offer in found.iter().filter(|offer| offer.event == event) {
        settle(moved(app, offer).await)?;
    }
    Ok(())
}

/// Everything that has come due. One offer that fails leaves the others their turn.
pub async fn tick(app: &App) -> Result<(), Failed> {
    for offer in store::called_off(app.db.read()).await? {
        settle(call_off(app, &offer).await)?;
    }
    for offer in store::moved(app.db.read()).await? {
        settle(moved(app, &offer).await)?;
    }
    for (event, nomination) in store::stranded(app.db.read()).await? {
        settle(strand(app, event, nomination).await)?;
    }
    for offer in store::orphans(app.db.read()).await? {
        settle(orphan(app, &offer).await)?;
    }
    let now = app.clock.now();
    for offer in store::waiting(app.db.read()).await? {
        if now >= offer.deadline_at {
            settle(lapse(app, &offer).await)?;
        } else if rules::chases_due(&offer, now) > offer.chases {
            settle(chase(app, &offer).await)?;
        }
    }
    Ok(())
}

/// What somebody else has done meanwhile is done.
fn settle(outcome: Result<(), Failed>) -> Result<(), Failed> {
    match outcome {
        Err(Failed::Database(error)) => Err(Failed::Database(error)),
        Err(failed) => {
            tracing::info!(%failed, "an offer was left as it is; the next tick looks again");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// Reminders that were missed while nothing ran become one: the last.
async fn chase(app: &App, seen: &Offer) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, seen.event, app.clock.now()).await?;
    let Some(offer) = store::find(&tx, seen.event, seen.id).await? else {
        return Ok(());
    };
    let due = rules::chases_due(&offer, on.now);
    if due <= offer.chases || offer.state != seen.state {
        return Ok(());
    }
    won(write::chased(&tx, offer.id, (offer.chases, due)).await?)?;
    let holder = holder(&tx, &offer).await?.ok_or(Failed::Unknown)?;
    letters::chased(&on, holder.told(&offer), due).await?;
    audit(&on, "offer.chase", &offer, due.to_string()).await?;
    Ok(tx.commit().await?)
}

async fn lapse(app: &App, seen: &Offer) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, seen.event, app.clock.now()).await?;
    let offer = store::find(&tx, seen.event, seen.id).await?.ok_or(Failed::Unknown)?;
    end(&on, &offer.lapse(on.now)?).await?;
    let mut detail = String::new();
    if let Some(holder) = holder(&tx, &offer).await? {
        letters::lapsed(&on, holder.told(&offer)).await?;
        detail = place_line(&holder.seat, &holder.nomination);
    }
    next_by_itself(&on, &offer).await?;
    audit(&on, "offer.lapse", &offer, detail).await?;
    Ok(tx.commit().await?)
}

/// Whoever withdrew the nomination or the registration holds no place. A confirmed one leaves the person's calendar.
async fn orphan(app: &App, seen: &Offer) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, seen.event, app.clock.now()).await?;
    let offer = store::find(&tx, seen.event, seen.id).await?.ok_or(Failed::Unknown)?;
    let nomination = nominations::find(&tx, seen.event, offer.nomination).await?;
    let Some(left) = left(&on, &nomination.ok_or(Failed::Unknown)?).await? else {
        return Ok(());
    };
    end(&on, &offer.give_up(on.now)?).await?;
    freed(&on, &offer).await?;
    if let (Some(part), Some(holder)) = (held_part(&tx, &offer).await?, holder(&tx, &offer).await?) {
        letters::given_back(&on, holder.told(&offer), (left, &part)).await?;
    }
    next_by_itself(&on, &offer).await?;
    audit(&on, "offer.decline", &offer, "withdrew from the meeting".to_owned()).await?;
    Ok(tx.commit().await?)
}

/// What a nomination has lost, as it is under the lock: the list it stood in was read before. The event is held too,
/// for nobody may register again meanwhile.
async fn left(on: &Ground<'_>, nomination: &Nomination) -> Result<Option<Left>, Failed> {
    events::find_locked(on.tx, nomination.event).await?;
    let state = match nomination.registration {
        Some(registration) => registrations::state_of(on.tx, registration).await?,
        None => None,
    };
    if state.is_some_and(|state| store::LOST.contains(&state)) {
        return Ok(Some(Left::Registration));
    }
    Ok((nomination.state != Nominated::Released).then_some(Left::Nomination))
}

/// A registration that is gone takes its nomination with it.
async fn strand(app: &App, event: EventId, id: NominationId) -> Result<(), Failed> {
    let tx = app.db.write(Actor::System).await?;
    let on = Ground::lock(app, &tx, event, app.clock.now()).await?;
    let nomination = nominations::find(&tx, event, id).await?.ok_or(Failed::Unknown)?;
    if left(&on, &nomination).await? != Some(Left::Registration) {
        return Ok(());
    }
    let step = nomination.withdraw(None, on.now).map_err(|_| Failed::Raced)?;
    if nominating::apply(&tx, &step).await? == nominating::Applied::Raced {
        return Err(Failed::Raced);
    }
    nomination_letters::supersede(app, &tx, id).await?;
    let line = Audit {
        at: on.now,
        action: "nomination.withdraw",
        process: Some(on.occasion.event.process),
        event: Some(event),
        subject: "nomination",
        subject_id: Some(id.uuid()),
        detail: "with its registration".to_owned(),
    };
    tx.audit(line).await?;
    Ok(tx.commit().await?)
}
