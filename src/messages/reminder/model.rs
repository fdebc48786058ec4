//! A rule and the moment it comes due.
pub use crate::db::entities::reminder_occurrence::State as Outcome;
pub use crate::db::entities::reminder_rule::{Anchor, Audience, State};
use crate::kernel::{EventId, Fold, RuleId};
use crate::programme::event::model::Event;
use chrono::{DateTime, Utc};
use jiff::ToSpan;
use jiff::civil;

/// "Two days before registration closes, at 10:00, to those invited who have not answered."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub event: EventId,
    pub anchor: Anchor,
    pub days_before: i32,
    /// In the event's zone.
    pub at: civil::Time,
    pub audience: Audience,
    pub state: State,
}

/// When a rule comes due: the civil time is the truth, the instant follows from the event's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub civil: civil::DateTime,
    pub at: DateTime<Utc>,
}

/// What became of a rule that came due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    pub rule: RuleId,
    pub due: Due,
    pub outcome: Outcome,
    /// Letters put into the outbox.
    pub enqueued: i32,
    pub at: DateTime<Utc>,
}

impl Rule {
    /// The rule every new event begins with.
    pub fn first(id: RuleId, event: EventId) -> Self {
        Self {
            id,
            event,
            anchor: Anchor::RegistrationDeadline,
            days_before: 2,
            at: civil::time(10, 0, 0, 0),
            audience: Audience::InvitedNotAnswered,
            state: State::Enabled,
        }
    }

    /// The moment this rule comes due for the event as it is planned now.
    ///
    /// A deadline is exclusive, so its day is that of the last second before it: "closes at the end of the 25th" counts
    /// back from the 25th. An hour that does not exist moves forward; one that happens twice is the earlier.
    pub fn due(&self, event: &Event) -> Due {
        let Anchor::RegistrationDeadline = self.anchor;
        let last_second = event.registration_closes.saturating_sub(1.second());
        let day = last_second.date().saturating_sub(self.days_before.days());
        let civil = day.to_datetime(self.at);
        Due {
            civil,
            at: event.zone.instant(civil, Fold::Earlier),
        }
    }
}
