//! A rule, what it counts from, whom it reaches, and the moments it comes due; pure.
mod fits;
mod ladder;
mod occurrence;

pub use crate::db::entities::reminder_occurrence::{Held, State as Standing};
pub use crate::db::entities::reminder_rule::{Anchor, Audience, CatchUp, Side, State, Wanted};
use crate::kernel::{EventId, Fold, Lang, RuleId, SessionId, SittingId, Zone};
use chrono::{DateTime, Duration, Utc};
pub use fits::{Misfit, letters_for};
use jiff::ToSpan;
use jiff::civil;
pub use ladder::ladder;
pub use occurrence::Occurrence;

/// How long the codes of the groups may be together, one space between two.
pub const GROUPS_LENGTH: usize = 600;
/// The longest offset of each kind.
pub const MOST_DAYS: i32 = 120;
pub const MOST_MINUTES: i32 = 24 * 60;

/// "Two days before registration closes, at 10:00, to those invited who have not answered."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub event: EventId,
    pub when: When,
    pub reach: Reach,
    pub letter: Wanted,
    pub catch_up: CatchUp,
    pub quiet: Option<Quiet>,
    pub state: State,
    /// Counts up with every change.
    pub revision: i32,
}

/// Civil time is the truth: an anchor, an offset and, for days, an hour on the event's wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub anchor: Anchor,
    pub side: Side,
    pub offset: Offset,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// So many days, and then at this hour of the event's zone.
    Days(i32, civil::Time),
    Minutes(i32),
}

/// Whom a rule reaches: every filter narrows, an empty one does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub audience: Audience,
    /// Codes of groups of record.
    pub groups: Vec<String>,
    pub langs: Vec<Lang>,
    /// Who comes to this sitting; with an anchor of sittings, this sitting alone.
    pub sitting: Option<SittingId>,
    /// With an anchor of sessions, this session alone.
    pub session: Option<SessionId>,
}

/// Hours in which nothing is sent; what is due then waits until they end, if it is still of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    pub from: civil::Time,
    pub to: civil::Time,
}

/// One thing an anchor stands for: this sitting, this deadline, the day on which people were invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Tells the instances of one anchor apart; empty where there is one alone.
    pub key: String,
    pub at: civil::DateTime,
    /// A deadline is exclusive, and the later of two hours.
    pub deadline: bool,
    /// Who comes to it.
    pub sitting: Option<SittingId>,
    pub session: Option<SessionId>,
}

/// When a rule comes due: the civil time is the truth, the instant follows from the event's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub civil: civil::DateTime,
    pub at: DateTime<Utc>,
}

impl Rule {
    pub fn is_on(&self) -> bool {
        self.state == State::Enabled
    }

    /// Whether this instance is one the rule is about.
    pub fn is_about(&self, instance: &Instance) -> bool {
        let sitting =
            self.reach.sitting.is_none() || instance.sitting.is_none() || self.reach.sitting == instance.sitting;
        sitting && (self.reach.session.is_none() || self.reach.session == instance.session)
    }

    /// Two rules that would do the same.
    pub fn is_like(&self, other: &Self) -> bool {
        let groups = |rule: &Self| {
            let mut groups = rule.reach.groups.clone();
            groups.sort_unstable();
            groups
        };
        let reach = |rule: &Self| Reach {
            groups: groups(rule),
            ..rule.reach.clone()
        };
        self.when == other.when && self.letter == other.letter && reach(self) == reach(other)
    }
}

impl When {
    /// The moment this comes due for an instance.
    ///
    /// A deadline is exclusive, so its day is that of the last second before it: "closes at the end of the 25th" counts
    /// back from the 25th. An hour that does not exist moves forward; one that happens twice is the earlier.
    pub fn due(&self, instance: &Instance, zone: &Zone) -> Due {
        match self.offset {
            Offset::Days(days, hour) => {
                let last = match instance.deadline {
                    true => instance.at.saturating_sub(1.second()),
                    false => instance.at,
                };
                let day = match self.side {
                    Side::Before => last.date().saturating_sub(days.days()),
                    Side::After => last.date().saturating_add(days.days()),
                };
                let civil = day.to_datetime(hour);
                let at = zone.instant(civil, Fold::Earlier);
                Due { civil, at }
            }
            Offset::Minutes(minutes) => {
                let away = Duration::minutes(i64::from(minutes));
                let at = match self.side {
                    Side::Before => instance.instant(zone) - away,
                    Side::After => instance.instant(zone) + away,
                };
                let civil = zone.civil(at);
                Due { civil, at }
            }
        }
    }
}

impl Instance {
    /// Reminders take the earlier of two hours, deadlines the later.
    pub fn instant(&self, zone: &Zone) -> DateTime<Utc> {
        let fold = match self.deadline {
            true => Fold::Later,
            false => Fold::Earlier,
        };
        zone.instant(self.at, fold)
    }
}

impl Reach {
    /// Everybody of this audience.
    pub fn all(audience: Audience) -> Self {
        Self {
            audience,
            groups: Vec::new(),
            langs: Vec::new(),
            sitting: None,
            session: None,
        }
    }
}

impl Quiet {
    /// Over midnight too: from 21:00 to 07:00.
    pub fn holds(&self, at: civil::Time) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&at)
        } else {
            at >= self.from || at < self.to
        }
    }
}

impl Wanted {
    /// Its text names the sittings that its reader has chosen.
    pub fn speaks_of_registration(self) -> bool {
        matches!(self, Self::Attend | Self::Thanks | Self::Wait)
    }

    /// Its text names the place in the programme that its reader holds.
    pub fn speaks_of_place(self) -> bool {
        matches!(self, Self::Accept | Self::Text)
    }
}

impl Audience {
    /// They said to which sittings they come.
    pub fn has_chosen_sittings(self) -> bool {
        matches!(self, Self::Pending | Self::Confirmed | Self::Waitlisted)
    }
}

impl Anchor {
    /// Something ends, and it is no use to be told afterwards.
    pub fn is_deadline(self) -> bool {
        matches!(
            self,
            Self::RegistrationDeadline | Self::NominationDeadline | Self::OfferDeadline
        )
    }
}

#[cfg(test)]
mod tests;
