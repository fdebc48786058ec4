//! One time a rule comes due, and what becomes of it.
use super::{Due, Held, Instance, Standing};
use crate::kernel::{BatchId, LinkId, OccurrenceId, RuleId, Zone};
use chrono::{DateTime, Utc};
use jiff::civil;

/// ```text
/// planned → sending → done
///   │ │        └────→ cancelled  (moved, switched off, the event is off)
///   │ ├─────────────→ cancelled
///   │ ├─────────────→ missed     (too late to be of use)
///   │ └─ held ──────→ skipped    (an organiser says so; or it was past when it was planned)
///   │     └─ released by an organiser
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub id: OccurrenceId,
    pub rule: RuleId,
    pub instance: String,
    pub generation: i32,
    /// What the letters state; `None`: planned by an earlier version.
    pub anchor_at: Option<civil::DateTime>,
    pub due: Due,
    /// By its name.
    pub zone: String,
    /// The instant before the rules of the zone changed.
    pub was_due_at: Option<DateTime<Utc>>,
    pub state: Standing,
    /// It waits for an organiser's click.
    pub held: Option<Held>,
    /// An organiser said: send it now.
    pub released_at: Option<DateTime<Utc>>,
    /// Everybody up to this person has a letter: after a crash it goes on behind.
    pub reached: Option<LinkId>,
    pub batch: Option<BatchId>,
    /// Letters put into the outbox.
    pub enqueued: i32,
    pub at: DateTime<Utc>,
}

impl Occurrence {
    /// Planned or under way.
    pub fn is_live(&self) -> bool {
        matches!(self.state, Standing::Planned | Standing::Sending)
    }

    /// It says what is true now.
    pub fn agrees(&self, instance: &Instance, due: Due, zone: &Zone) -> bool {
        self.comes_at(due, zone) && self.anchor_at.is_none_or(|at| at == instance.at)
    }

    /// At this hour of this zone, whatever the instant.
    pub fn comes_at(&self, due: Due, zone: &Zone) -> bool {
        self.due.civil == due.civil && self.zone == zone.name()
    }
}
