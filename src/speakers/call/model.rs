//! A call for nominations as pages and rules see it; [`steps`] are the changes it can go through.
pub mod steps;

pub use crate::db::entities::call_target::{Bound, Dimension, Scope, Unit};
pub use crate::db::entities::nomination_call::{NextReserve, State};
use crate::kernel::{CallId, CheckId, CriterionId, EventId, Localized, SessionId, SlotId, TargetId, TimeWindow};
use crate::programme::session::model::Role;
use chrono::{DateTime, Utc};
use jiff::civil;

/// Criteria, lines of the checklist and targets at most.
pub const MOST_CRITERIA: usize = 8;
pub const MOST_CHECKS: usize = 8;
pub const MOST_TARGETS: usize = 12;
/// The value of a target for "no single one more than": each group, each country, each organisation.
pub const EACH: &str = "each";
/// The value of a target that needs none: first-time speakers, organisations led by migrants, least developed countries.
pub const YES: &str = "yes";
/// The list of the United Nations, December 2024: 44 countries.
pub const LEAST_DEVELOPED: [&str; 44] = [
    "AF", "AO", "BD", "BF", "BI", "BJ", "CD", "CF", "DJ", "ER", "ET", "GM", "GN", "GW", "HT", "KH", "KI", "KM", "LA",
    "LR", "LS", "MG", "ML", "MM", "MR", "MW", "MZ", "NE", "NP", "RW", "SB", "SD", "SL", "SN", "SO", "SS", "TD", "TG",
    "TL", "TV", "TZ", "UG", "YE", "ZM",
];
/// The roles a call can ask for.
pub const ROLES: [Role; 3] = [Role::Speaker, Role::Moderator, Role::Rapporteur];

/// One call per event. What a person planned is civil time in the event's zone; the instants beside it are derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub id: CallId,
    pub event: EventId,
    pub state: State,
    pub intro: Localized,
    /// Who decides, in words.
    pub decided_by: Localized,
    pub opens: civil::DateTime,
    pub closes: civil::DateTime,
    /// From the first instant to the first instant after it.
    pub window: TimeWindow,
    /// The day by which everybody has an answer.
    pub answers_by: Option<civil::Date>,
    /// When scores are frozen.
    pub review_closes: Option<civil::DateTime>,
    pub review_closes_at: Option<DateTime<Utc>>,
    pub roles: Vec<Role>,
    /// Whether reviewers see neither names nor organisations.
    pub blind: bool,
    /// What happens when an offer is declined or lapses.
    pub next_reserve: NextReserve,
    pub sessions: Vec<CallSession>,
    pub slots: Vec<SlotId>,
    pub criteria: Vec<Criterion>,
    pub checks: Vec<Check>,
    pub targets: Vec<Target>,
    /// Newest last.
    pub extensions: Vec<Extension>,
    /// Counts up with every change.
    pub revision: i32,
    pub released_at: Option<DateTime<Utc>>,
}

/// A session the call is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallSession {
    pub session: SessionId,
    /// Guiding questions, one a line.
    pub questions: Localized,
}

/// What nominations are scored by, from 1 to 5 points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub id: CriterionId,
    pub weight: i32,
    pub label: Localized,
}

/// One line of the eligibility checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub id: CheckId,
    pub label: Localized,
}

/// One wish for the balance of all places: "at least 40 % women".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub id: TargetId,
    pub dimension: Dimension,
    /// A group's code, a country's, `woman`, `man`, a language's code, a word of [`Ages`], `yes` for first-time speakers,
    /// migrant-led organisations and least developed countries; [`EACH`].
    pub value: String,
    pub bound: Bound,
    pub amount: i32,
    pub unit: Unit,
    pub scope: Scope,
}

/// The ages targets can count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ages {
    Under30,
    From30To44,
    From45To59,
    From60,
}

impl Ages {
    pub const ALL: [Self; 4] = [Self::Under30, Self::From30To44, Self::From45To59, Self::From60];

    /// As the database and the form keep it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Under30 => "under_30",
            Self::From30To44 => "30_44",
            Self::From45To59 => "45_59",
            Self::From60 => "60_over",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ages| ages.word() == word)
    }
}

/// The deadline was moved, for everybody and with a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    pub closed: civil::DateTime,
    pub closes: civil::DateTime,
    /// As everybody reads it.
    pub reason: Localized,
    pub at: DateTime<Utc>,
}

impl Call {
    /// Nothing is stored of it yet: the defaults, as the form shows them first.
    pub fn is_new(&self) -> bool {
        self.revision == 0
    }

    pub fn asks_for(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub fn has_session(&self, session: SessionId) -> bool {
        self.sessions.iter().any(|one| one.session == session)
    }

    pub fn has_slot(&self, slot: SlotId) -> bool {
        self.slots.contains(&slot)
    }
}
