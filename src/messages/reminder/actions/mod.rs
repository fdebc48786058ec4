//! What happens with reminders: the plan follows the dates, the clock makes them due, organisers change the rules.
mod desk;
mod moving;
mod replan;
mod tick;

pub use desk::{ChangeError, Decision, add, change, decide, switch};
pub use moving::{MoveError, Overdue, move_deadline};
pub use replan::{Replanned, replan};
pub use tick::enqueue_due;

use super::model::{Rule, ladder};
use super::store;
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{EventId, RuleId};
use chrono::{DateTime, Utc};
use sea_orm::DbErr;

/// Gives an event the rules every event begins with, and plans them; in the transaction that makes the event.
pub async fn add_ladder(app: &App, tx: &WriteTx, event: EventId) -> Result<(), DbErr> {
    let now = app.clock.now();
    add_rules(app, tx, &ladder(event, || RuleId::new(now, &app.chance))).await
}

/// Gives an event these rules, and plans them. They are of one event.
pub async fn add_rules(app: &App, tx: &WriteTx, rules: &[Rule]) -> Result<(), DbErr> {
    let Some(first) = rules.first() else { return Ok(()) };
    let event = crate::programme::event::store::find_locked(tx, first.event).await?;
    let event = event.ok_or_else(|| DbErr::RecordNotFound("an event".into()))?;
    store::insert(tx, rules, app.clock.now()).await?;
    replan(app, tx, event).await.map(drop)
}

fn line(at: DateTime<Utc>, action: &'static str, (event, rule): (EventId, Option<RuleId>), detail: String) -> Audit {
    Audit {
        at,
        action,
        process: None,
        event: Some(event),
        subject: "reminder_rule",
        subject_id: rule.map(RuleId::uuid),
        detail,
    }
}
