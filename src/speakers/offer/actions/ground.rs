//! What every action stands on, and what every change of a place leaves behind.
use super::holder::Holder;
use super::{Failed, won};
use crate::db::Audit;
use crate::kernel::{OfferId, PlaceChangeId};
use crate::participation::registration::actions::programme;
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::agenda::version::{self, Named};
use crate::programme::event::model::State as EventState;
use crate::programme::event::store as events;
use crate::speakers::call::model::NextReserve;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::model::{Decision, Nomination};
use crate::speakers::nomination::store::write as nominating;
use crate::speakers::offer::letters::{self, Told};
use crate::speakers::offer::model::{Change, Offer, Part, PlaceChange, State};
use crate::speakers::offer::store::{self, changes, colleagues, parts, write};
use crate::speakers::offer::{model, rules};
use crate::speakers::shortlist::ground as board;
use crate::speakers::shortlist::model::{Material, Person, Seat};
use crate::speakers::shortlist::rules::Scale;
use sea_orm::{ConnectionTrait, DbErr};

/// The board as it is now, inside the open change.
pub async fn material(on: &Ground<'_>) -> Result<Material, Failed> {
    let event = &on.occasion.event;
    let found = board::read(on.tx, event.process, event.id).await?;
    found.ok_or(Failed::Unknown)
}

/// Decided and released in one: the answer goes out with the open change.
pub async fn answer(on: &Ground<'_>, nomination: &Nomination, decision: (Decision, Option<i32>)) -> Result<(), Failed> {
    let decided = nomination.decide(decision, on.now).map_err(|_| Failed::DoesNotStand)?;
    let after = Nomination {
        state: decided.to(),
        revision: nomination.revision + 1,
        ..nomination.clone()
    };
    let released = after.release(on.now).map_err(|_| Failed::DoesNotStand)?;
    for step in [decided, released] {
        if nominating::apply(on.tx, &step).await? == nominating::Applied::Raced {
            return Err(Failed::Raced);
        }
    }
    Ok(())
}

/// Offers a place to somebody: the row and its letter. The unique key refuses a second live offer.
pub async fn make(on: &Ground<'_>, seat: &Seat, person: &Person) -> Result<Offer, Failed> {
    if is_called_off(on) {
        return Err(Failed::Over);
    }
    if !person.is_registered() {
        return Err(Failed::NotRegistered);
    }
    let deadline_at = rules::deadline(seat.session.starts_at, on.now).ok_or(Failed::Over)?;
    let offer = Offer {
        id: OfferId::new(on.now, &on.app.chance),
        event: on.occasion.event.id,
        slot: seat.slot.id,
        nomination: person.nomination.id,
        state: State::Offered,
        offered_at: on.now,
        deadline_at,
        answered_at: None,
        chases: 0,
        reason: None,
        hours: Some((seat.session.starts_at, seat.session.ends_at)),
        moves: 0,
    };
    write::insert(on.tx, &offer).await?;
    let told = Told {
        offer: &offer,
        link: person.nomination.link,
        registration: &person.registration,
        seat,
    };
    letters::offered(on, told).await?;
    Ok(offer)
}

/// Nobody is asked to a meeting that will not be.
pub fn is_called_off(on: &Ground<'_>) -> bool {
    on.occasion.event.state == EventState::Cancelled
}

/// Ends an offer: letters that wait and colleagues that were proposed go with it.
pub async fn end(on: &Ground<'_>, step: &model::Step) -> Result<(), Failed> {
    won(write::apply(on.tx, step).await?)?;
    letters::supersede(on.app, on.tx, step.id()).await?;
    Ok(colleagues::settle(on.tx, (step.id(), None), on.now).await?)
}

/// A confirmed place is free again.
pub async fn freed(on: &Ground<'_>, offer: &Offer) -> Result<(), Failed> {
    if offer.state != State::Confirmed {
        return Ok(());
    }
    changed(on, offer, Change::Freed).await?;
    show(on, offer, None).await
}

/// The next reserve, when the organiser wishes it to go by itself. Nobody left is no failure: the organiser sees the
/// hole.
pub async fn next_by_itself(on: &Ground<'_>, offer: &Offer) -> Result<Option<Offer>, Failed> {
    if on.call.next_reserve != NextReserve::Sent || is_called_off(on) {
        return Ok(None);
    }
    let material = material(on).await?;
    let holds = material.holds(None);
    let asked = store::asked(on.tx, offer.slot).await?;
    let scale = Scale::new(&material, &holds);
    let next = rules::reserves(&scale, offer.slot, &asked).into_iter().next();
    let (Some(next), Some(seat)) = (next, material.seat(offer.slot)) else {
        return Ok(None);
    };
    if rules::deadline(seat.session.starts_at, on.now).is_none() {
        return Ok(None);
    }
    make(on, seat, next.person).await.map(Some)
}

/// Notes a change of a confirmed place for those who must be told.
pub async fn changed(on: &Ground<'_>, offer: &Offer, kind: Change) -> Result<(), Failed> {
    let change = PlaceChange {
        id: PlaceChangeId::new(on.now, &on.app.chance),
        slot: offer.slot,
        offer: offer.id,
        kind,
        at: on.now,
    };
    Ok(changes::insert(on.tx, offer.event, &change).await?)
}

/// The agenda names the holder, if the holder agreed, or nobody; it is a new version of it either way.
pub async fn show(on: &Ground<'_>, offer: &Offer, shown: Option<(&Holder, &Part)>) -> Result<(), Failed> {
    let named = match shown.filter(|(_, part)| part.named) {
        Some((holder, _)) => named(on, &holder.registration).await?,
        None => None,
    };
    let change = version::Change {
        cause: match shown {
            Some(_) => version::Cause::SpeakerNamed,
            None => version::Cause::SpeakerLeft,
        },
        reason: "",
        at: on.now,
    };
    version::name_speaker(on.tx, offer.slot, named).await?;
    version::next_version(on.tx, offer.event, &change).await?;
    Ok(())
}

/// As the registration says it now: with the event held, nobody corrects it before the agenda has it.
async fn named(on: &Ground<'_>, registration: &Registration) -> Result<Option<Named>, Failed> {
    events::find_locked(on.tx, on.occasion.event.id).await?;
    let now = registrations::find(on.tx, on.occasion.event.id, registration.id).await?;
    Ok(now.map(|now| programme::named(&now.answers)))
}

/// The part of an offer as it is kept, or as it begins: with what the nomination said.
pub async fn part_of(on: &Ground<'_>, offer: &Offer, holder: &Holder) -> Result<Part, Failed> {
    let kept = parts::find(on.tx, offer.id).await?;
    Ok(kept.unwrap_or_else(|| first_part(holder)))
}

/// The part of a confirmed place; a calendar that never held the session is not told that it is off.
pub async fn held_part(c: &impl ConnectionTrait, offer: &Offer) -> Result<Option<Part>, DbErr> {
    match offer.state {
        State::Confirmed => parts::find(c, offer.id).await,
        _ => Ok(None),
    }
}

fn first_part(holder: &Holder) -> Part {
    let said = &holder.nomination.said;
    Part {
        biography: said.biography.clone(),
        lang: said.languages.first().copied(),
        needs: said.needs.clone(),
        ..Part::default()
    }
}

/// The audit line: a place by its session and position, a person by the number of the nomination.
pub async fn audit(on: &Ground<'_>, action: &'static str, offer: &Offer, detail: String) -> Result<(), Failed> {
    let line = Audit {
        at: on.now,
        action,
        process: Some(on.occasion.event.process),
        event: Some(offer.event),
        subject: "offer",
        subject_id: Some(offer.id.uuid()),
        detail,
    };
    Ok(on.tx.audit(line).await?)
}

pub fn place_line(seat: &Seat, nomination: &Nomination) -> String {
    let number = nomination.number.unwrap_or_default();
    format!("{} #{} ← №{number}", seat.session.code, seat.slot.position)
}
