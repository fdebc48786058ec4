//! The end of registration moves, and the reminders with it: one transaction, and nothing overdue is sent silently.
use super::{Replanned, line, replan};
use crate::access::{ManageEvent, Permit};
use crate::app::App;
use crate::messages::reminder::model::Standing;
use crate::messages::reminder::store::occurrence;
use crate::participation::limits::actions::{ChangeError, Order, Outcome, change_within};
use crate::programme::event::store as events;
use sea_orm::DbErr;

/// What becomes of reminders that would be overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    /// They wait on the page of reminders.
    Ask,
    SendNow,
    Skip,
}

#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    #[error(transparent)]
    Change(#[from] ChangeError),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// Changes the settings of the event as its own page does, and the plan of its reminders with them.
pub async fn move_deadline(
    app: &App,
    permit: &Permit<ManageEvent>,
    (order, overdue): (&Order, Overdue),
) -> Result<Replanned, MoveError> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    if change_within(app, &tx, permit.event(), order).await? == Outcome::Unchanged {
        return Ok(Replanned::default());
    }
    let event = events::find(&tx, permit.event()).await?.ok_or(ChangeError::Unknown)?;
    let done = replan(app, &tx, event).await?;
    for id in &done.overdue {
        match overdue {
            Overdue::Ask => false,
            Overdue::SendNow => occurrence::release(&tx, *id, now).await?,
            Overdue::Skip => occurrence::turn(&tx, *id, (Standing::Planned, Standing::Skipped), now).await?,
        };
    }
    let detail = format!("{}; overdue: {overdue:?}", done.words());
    tx.audit(line(now, "reminder.plan", (permit.event(), None), detail))
        .await?;
    tx.commit().await?;
    Ok(done)
}
