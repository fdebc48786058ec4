//! Keeping, publishing and extending a call: one transaction each, one line in the log. The event is locked first.
use super::model::steps::Step;
use super::model::{Call, Extension};
use super::rules::{Never, NotReady, Refusal};
use super::store::{self, used, write};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{ExtensionId, Lang, Localized};
use crate::programme::event::model::Event;
use crate::programme::event::store as events;
use jiff::civil;
use sea_orm::DbErr;

/// What the form asks for.
#[derive(Clone, Debug)]
pub struct Order {
    pub call: Call,
    /// [`Call::revision`] of what the form was filled from; 0: there was no call.
    pub seen: i32,
    /// Why a published call changes; else empty.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Unchanged,
    Saved,
}

#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("no such event or call")]
    Unknown,
    /// Somebody else has changed the call since the form was opened.
    #[error("changed meanwhile")]
    Meanwhile,
    /// A criterion that was scored by, or a line of the checklist that was answered, would go.
    #[error("scored or answered already")]
    InUse(InUse),
    #[error(transparent)]
    NotReady(#[from] NotReady),
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Never(#[from] Never),
    #[error(transparent)]
    Db(#[from] DbErr),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InUse {
    Criterion,
    Check,
}

pub async fn save(app: &App, permit: &Permit<ManageSpeakers>, order: &Order) -> Result<Outcome, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (event, present) = locked(&tx, permit).await?;
    if present.as_ref().map_or(0, |call| call.revision) != order.seen {
        return Err(Failed::Meanwhile);
    }
    let Some(present) = present else {
        let step = order.call.clone().begin();
        write::insert(&tx, step.call(), app.clock.now()).await?;
        keep(app, tx, &event, ("call.create", step.call(), String::new())).await?;
        return Ok(Outcome::Saved);
    };
    let step = present.change(order.call.clone())?;
    if step.changes().is_empty() {
        return Ok(Outcome::Unchanged);
    }
    keeps_what_is_used(&tx, step.call()).await?;
    write::update(&tx, step.call()).await?;
    let reason = match order.reason.as_str() {
        "" => String::new(),
        reason => format!("; reason: {reason}"),
    };
    let detail = format!("{}{reason}", step.changes().join("; "));
    keep(app, tx, &event, ("call.change", step.call(), detail)).await?;
    Ok(Outcome::Saved)
}

pub async fn publish(app: &App, permit: &Permit<ManageSpeakers>) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (event, call) = locked(&tx, permit).await?;
    let step = call.ok_or(Failed::Unknown)?.publish(&event, app.clock.now())?;
    turn(app, tx, &event, ("call.publish", &step)).await
}

pub async fn take_back(app: &App, permit: &Permit<ManageSpeakers>) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (event, call) = locked(&tx, permit).await?;
    let call = call.ok_or(Failed::Unknown)?;
    let step = call.take_back(used::handed_in(&tx, call.id).await?)?;
    turn(app, tx, &event, ("call.take_back", &step)).await
}

/// A later deadline for everybody; the reason stands on the public page.
pub async fn extend(
    app: &App,
    permit: &Permit<ManageSpeakers>,
    (closes, reason): (civil::DateTime, &Localized),
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (event, call) = locked(&tx, permit).await?;
    let call = call.ok_or(Failed::Unknown)?;
    let sittings = events::sittings(&tx, event.id).await?;
    let now = app.clock.now();
    let extension = Extension {
        closed: call.closes,
        closes,
        reason: reason.clone(),
        at: now,
    };
    let step = call.extend((&event, &sittings), extension.clone(), now)?;
    write::update(&tx, step.call()).await?;
    write::extend(&tx, call.id, ExtensionId::new(now, &app.chance), &extension).await?;
    let detail = format!("{}; reason: {}", step.changes().join("; "), reason.pick(Lang::En).1);
    keep(app, tx, &event, ("call.extend", step.call(), detail)).await
}

async fn locked(tx: &WriteTx, permit: &Permit<ManageSpeakers>) -> Result<(Event, Option<Call>), Failed> {
    let event = events::find_locked(tx, permit.event()).await?.ok_or(Failed::Unknown)?;
    let call = store::find_locked(tx, event.id).await?;
    Ok((event, call))
}

/// Scores and answers point to what they were given for.
async fn keeps_what_is_used(tx: &WriteTx, call: &Call) -> Result<(), Failed> {
    let criterion = |id| call.criteria.iter().any(|one| one.id == id);
    if !used::scored(tx, call.id).await?.into_iter().all(criterion) {
        return Err(Failed::InUse(InUse::Criterion));
    }
    let check = |id| call.checks.iter().any(|one| one.id == id);
    if !used::answered(tx, call.id).await?.into_iter().all(check) {
        return Err(Failed::InUse(InUse::Check));
    }
    Ok(())
}

async fn turn(app: &App, tx: WriteTx, event: &Event, (action, step): (&'static str, &Step)) -> Result<(), Failed> {
    if !step.changes().is_empty() {
        write::update(&tx, step.call()).await?;
        keep(app, tx, event, (action, step.call(), String::new())).await?;
    }
    Ok(())
}

async fn keep(
    app: &App,
    tx: WriteTx,
    event: &Event,
    (action, call, detail): (&'static str, &Call, String),
) -> Result<(), Failed> {
    tx.audit(Audit {
        at: app.clock.now(),
        action,
        process: Some(event.process),
        event: Some(event.id),
        subject: "call",
        subject_id: Some(call.id.uuid()),
        detail,
    })
    .await?;
    Ok(tx.commit().await?)
}
