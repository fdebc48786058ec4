//! The plan follows the dates: one transaction recomputes what is planned and cancels what is unsent.
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::OccurrenceId;
use crate::mail::outbox;
use crate::messages::reminder::letters::cause;
use crate::messages::reminder::model::{Held, Occurrence, Standing};
use crate::messages::reminder::plan::{Added, Change, Plan};
use crate::messages::reminder::store::{occurrence, plans};
use crate::programme::event::model::Event;
use sea_orm::DbErr;

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replanned {
    pub planned: usize,
    /// Occurrences; with them so many letters that had not left.
    pub cancelled: usize,
    pub letters: u64,
    /// They would be sent late, and wait for an organiser.
    pub overdue: Vec<OccurrenceId>,
}

impl Replanned {
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// For the audit line.
    pub fn words(&self) -> String {
        format!(
            "{} planned, {} cancelled with {} letters, {} overdue",
            self.planned,
            self.cancelled,
            self.letters,
            self.overdue.len()
        )
    }
}

/// Brings the plan of an event in line with its dates and rules as this transaction sees them. The event is locked.
pub async fn replan(app: &App, tx: &WriteTx, event: Event) -> Result<Replanned, DbErr> {
    let plan = plans::of(tx, event).await?;
    let mut done = Replanned::default();
    for change in plan.changes(app.clock.now()) {
        apply((app, tx, &plan), change, &mut done).await?;
    }
    Ok(done)
}

async fn apply((app, tx, plan): (&App, &WriteTx, &Plan), change: Change, done: &mut Replanned) -> Result<(), DbErr> {
    match change {
        Change::Add(added) => add((app, tx, plan), &added, done).await,
        Change::Cancel(id) => {
            let live = plan.known.iter().find(|one| one.id == id);
            let from = live.map_or(Standing::Planned, |one| one.state);
            if occurrence::turn(tx, id, (from, Standing::Cancelled), app.clock.now()).await? {
                done.cancelled += 1;
                done.letters += outbox::cancel_for(app, tx, cause(id), "moved").await?;
            }
            Ok(())
        }
        Change::Restate(id, at) => occurrence::restate(tx, id, at).await,
        Change::Shift(id, due) => {
            let was = plan.known.iter().find(|one| one.id == id).map(|one| one.due.at);
            // Organisers see the other instant before anything is sent: one that is past already waits for them.
            if due.at <= app.clock.now() && was.is_some_and(|was| was > due.at) {
                occurrence::hold(tx, id, Held::Overdue).await?;
                done.overdue.push(id);
            }
            occurrence::shift(tx, (id, was.unwrap_or(due.at)), due).await
        }
    }
}

async fn add((app, tx, plan): (&App, &WriteTx, &Plan), added: &Added, done: &mut Replanned) -> Result<(), DbErr> {
    let now = app.clock.now();
    let id = OccurrenceId::new(now, &app.chance);
    let zone = &plan.facts.event.zone;
    occurrence::insert(tx, &added.occurrence(id, (zone, now))).await?;
    done.planned += usize::from(added.state == Standing::Planned);
    if added.held == Some(Held::Overdue) {
        done.overdue.push(id);
    }
    // Letters of an earlier generation state a date that is none any more.
    let earlier =
        |one: &&Occurrence| one.rule == added.rule && one.instance == added.instance.key && one.state == Standing::Done;
    for one in plan.known.iter().filter(earlier) {
        done.letters += outbox::cancel_for(app, tx, cause(one.id), "moved").await?;
    }
    Ok(())
}
