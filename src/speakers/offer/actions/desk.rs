//! What organisers do: offer a place, take an offer back, tick off who was told.
use super::Failed;
use super::ground::{answer, audit, end, freed, held_part, make, material, next_by_itself, place_line};
use super::holder::holder;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::kernel::{NominationId, OfferId, PlaceChangeId, SlotId};
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::model::{Decision, Nomination, State as Nominated};
use crate::speakers::offer::letters;
use crate::speakers::offer::model::{Offer, State, word};
use crate::speakers::offer::rules;
use crate::speakers::offer::store::{self, changes};

type Desk = Permit<ManageSpeakers>;

/// A place for somebody, by hand or as the next reserve.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub slot: SlotId,
    pub nomination: NominationId,
    /// Why, although a rule is broken.
    pub reason: &'a str,
}

/// Offers an open place. A rule it breaks asks for a reason, which stays in the log.
pub async fn offer(app: &App, permit: &Desk, wanted: Wanted<'_>) -> Result<Offer, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), app.clock.now()).await?;
    let material = material(&on).await?;
    let holds = material.holds(None);
    let seat = material.seat(wanted.slot).ok_or(Failed::NotAPlace)?;
    if holds.contains_key(&wanted.slot) {
        return Err(Failed::Raced);
    }
    let person = material.person(wanted.nomination).ok_or(Failed::Unknown)?;
    if !person.is_registered() {
        // Before a reason is asked for: no reason would do.
        return Err(Failed::NotRegistered);
    }
    tell_first(&on, &person.nomination).await?;
    let broken = rules::breaches(&material, &holds, wanted.slot, wanted.nomination);
    let reason = wanted.reason.trim();
    if !broken.is_empty() && reason.is_empty() {
        return Err(Failed::Breaks(broken));
    }
    let made = make(&on, seat, person).await?;
    let why = if broken.is_empty() {
        String::new()
    } else {
        format!(": {reason}")
    };
    let detail = place_line(seat, &person.nomination) + &why;
    audit(&on, "offer.make", &made, detail).await?;
    tx.commit().await?;
    Ok(made)
}

/// Whoever gets an offer has been selected; the offer is the answer, so nobody is told twice.
async fn tell_first(on: &Ground<'_>, nomination: &Nomination) -> Result<(), Failed> {
    match nomination.state {
        Nominated::Released => Ok(()),
        _ => answer(on, nomination, (Decision::Selected, None)).await,
    }
}

/// Takes an offer or a confirmed place back; the person reads why. The same again is done already.
pub async fn withdraw(app: &App, permit: &Desk, id: OfferId, reason: &str) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), app.clock.now()).await?;
    let offer = store::find(&tx, permit.event(), id).await?.ok_or(Failed::Unknown)?;
    if offer.state == State::Withdrawn {
        return Ok(());
    }
    let step = offer.withdraw(reason, on.now)?;
    end(&on, &step).await?;
    freed(&on, &offer).await?;
    if let Some(holder) = holder(&tx, &offer).await? {
        let part = held_part(&tx, &offer).await?;
        let told = holder.told(&offer);
        letters::withdrawn(&on, told, (reason.trim(), part.as_ref())).await?;
    }
    next_by_itself(&on, &offer).await?;
    let detail = format!("{} → withdrawn: {}", word(offer.state), reason.trim());
    audit(&on, "offer.withdraw", &offer, detail).await?;
    Ok(tx.commit().await?)
}

/// Those who prepare the sessions know of these changes.
pub async fn tell(app: &App, permit: &Desk, ids: &[PlaceChangeId]) -> Result<u64, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let told = changes::told(&tx, permit.event(), ids, now).await?;
    let line = Audit {
        at: now,
        action: "offer.tell",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: told.to_string(),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(told)
}
