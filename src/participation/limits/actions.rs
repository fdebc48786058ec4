//! Changing what was promised: one transaction, a reason, and whoever can move up moves up.
use super::model::Plan;
use super::rules::{WindowProblem, judge};
use super::store;
use crate::access::{ManageEvent, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::group::store as groups;
use crate::kernel::EventId;
use crate::participation::registration::actions::{Failed, Ground, promote};
use crate::participation::registration::rules::may_change;
use crate::programme::event::model::{Event, Limits, Sitting};
use crate::programme::event::store as events;
use sea_orm::DbErr;

/// What the form asks for.
#[derive(Clone, Debug)]
pub struct Order {
    pub plan: Plan,
    /// [`Plan::stamp`] of what the form was filled from.
    pub seen: String,
    /// Never empty.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Unchanged,
    /// So many people moved up from the waiting list.
    Changed {
        promoted: usize,
    },
}

#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    #[error("no such event")]
    Unknown,
    /// Somebody else has changed the settings since the form was opened.
    #[error("changed meanwhile")]
    Meanwhile,
    #[error(transparent)]
    Window(#[from] WindowProblem),
    #[error(transparent)]
    Promotion(#[from] Failed),
    #[error(transparent)]
    Db(#[from] DbErr),
}

pub async fn change(app: &App, permit: &Permit<ManageEvent>, order: &Order) -> Result<Outcome, ChangeError> {
    let tx = app.db.write(permit.actor()).await?;
    let outcome = change_within(app, &tx, permit.event(), order).await?;
    if outcome != Outcome::Unchanged {
        tx.commit().await?;
    }
    Ok(outcome)
}

/// The same inside an open change, for what must happen together with it.
pub async fn change_within(app: &App, tx: &WriteTx, event: EventId, order: &Order) -> Result<Outcome, ChangeError> {
    let event = events::find_locked(tx, event).await?.ok_or(ChangeError::Unknown)?;
    let groups = groups::all(tx, event.process).await?;
    let sittings = events::sittings(tx, event.id).await?;
    let present = Plan::of(&event, store::by_group(tx, event.id).await?);
    if present.stamp(&groups) != order.seen {
        return Err(ChangeError::Meanwhile);
    }
    let changes = present.changes(&order.plan, &groups);
    if changes.is_empty() {
        return Ok(Outcome::Unchanged);
    }
    write(app, tx, &event, (&order.plan, &sittings)).await?;
    let promoted = move_up(app, tx, &event, &sittings).await?;
    tx.audit(line(app, &event, order, (&changes, promoted))).await?;
    Ok(Outcome::Changed { promoted })
}

async fn write(
    app: &App,
    tx: &WriteTx,
    event: &Event,
    (plan, sittings): (&Plan, &[Sitting]),
) -> Result<(), ChangeError> {
    let changed = Event {
        limits: Limits {
            in_room: plan.in_room,
            online: plan.online,
            per_organisation: plan.per_organisation,
        },
        approval: plan.approval,
        open_to: plan.open_to,
        registration: judge(plan, &event.zone, sittings)?,
        registration_opens: plan.opens,
        registration_closes: plan.closes,
        ..event.clone()
    };
    events::update(tx, changed).await?;
    Ok(store::replace(app, tx, event.id, &plan.by_group).await?)
}

/// Gives places that are free now to those who wait, unless there is nothing left to come to.
async fn move_up(app: &App, tx: &WriteTx, event: &Event, sittings: &[Sitting]) -> Result<usize, ChangeError> {
    let now = app.clock.now();
    if may_change(event, sittings, now).is_err() {
        return Ok(0);
    }
    let ground = Ground::lock(app, tx, event.id, now).await?;
    Ok(promote(&ground).await?)
}

fn line(app: &App, event: &Event, order: &Order, (changes, promoted): (&[String], usize)) -> Audit {
    let moved_up = match promoted {
        0 => String::new(),
        people => format!("; promoted: {people}"),
    };
    Audit {
        at: app.clock.now(),
        action: "event.settings",
        process: Some(event.process),
        event: Some(event.id),
        subject: "event",
        subject_id: Some(event.id.uuid()),
        detail: format!("{}{moved_up}; reason: {}", changes.join("; "), order.reason),
    }
}
