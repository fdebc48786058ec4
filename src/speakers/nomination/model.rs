//! A nomination as pages and rules see it, and the steps it can take ([`step`]).
pub mod step;

pub use step::{Refusal, Step};

pub use crate::db::entities::nomination::{Decision, State};
use crate::kernel::{CallId, EventId, Lang, LinkId, NominationId, RegistrationId, SessionId, SittingId, SlotId};
use crate::programme::session::model::Role;
use chrono::{DateTime, Utc};

/// Preferences at most.
pub const PREFERENCES: usize = 5;
pub const TOPIC_CHARS: usize = 120;
pub const KEY_POINTS_WORDS: usize = 150;
pub const BIOGRAPHY_WORDS: usize = 100;

/// One person's offer. Who the person is, the registration says: name, organisation, group of record, country, gender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nomination {
    pub id: NominationId,
    pub event: EventId,
    pub call: CallId,
    pub link: LinkId,
    /// Set when it is handed in: only a registered person nominates.
    pub registration: Option<RegistrationId>,
    /// The link of a colleague who proposed this person.
    pub nominated_by: Option<LinkId>,
    pub state: State,
    /// On the receipt, from 1 in the call; kept for good.
    pub number: Option<i32>,
    /// Fields typed since it was last handed in, encoded like a query string.
    pub draft: Option<String>,
    /// What was handed in; empty before.
    pub said: Said,
    /// Why it is ineligible, what is missing, or why it was withdrawn.
    pub reason: Option<String>,
    pub decision: Option<Decision>,
    pub reserve_rank: Option<i32>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub released_at: Option<DateTime<Utc>>,
    pub revision: i32,
}

/// What a person says in a nomination.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Ranked, best first.
    pub preferences: Vec<Preference>,
    pub topic: String,
    pub key_points: String,
    pub biography: String,
    /// To speak in.
    pub languages: Vec<Lang>,
    /// Sorted.
    pub sittings: Vec<SittingId>,
    pub previous: String,
    /// By the organisation, to speak for it.
    pub authorised: bool,
    /// The organisation is led by migrants.
    pub migrant_led: bool,
    pub needs: Option<String>,
    /// To being named in the public agenda once confirmed.
    pub consent: bool,
    pub notice_version: String,
}

/// A role in a session, perhaps one place of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Preference {
    pub session: SessionId,
    pub slot: Option<SlotId>,
    pub role: Role,
}

/// In the order people read them.
pub const STATES: [State; 8] = [
    State::Draft,
    State::Submitted,
    State::Returned,
    State::Eligible,
    State::Ineligible,
    State::Decided,
    State::Released,
    State::Withdrawn,
];

/// The state as it stands in addresses and traces.
pub fn word(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Submitted => "submitted",
        State::Returned => "returned",
        State::Eligible => "eligible",
        State::Ineligible => "ineligible",
        State::Decided => "decided",
        State::Released => "released",
        State::Withdrawn => "withdrawn",
    }
}

/// Words as people count them, in Arabic too: what stands between spaces and holds a letter or a digit. The browser's
/// counter follows the same rule, and the form says it.
pub fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_stands_between_spaces() {
        for (text, count) in [
            ("", 0),
            ("  one \n two ", 2),
            ("well-known, indeed –", 2),
            ("حق العمّال المهاجرين في السكن", 5),
            ("l’accès aux services", 3),
            ("…", 0),
            ("٢٣ هدفاً", 2),
        ] {
            assert_eq!(words(text), count, "{text:?}");
        }
    }
}
