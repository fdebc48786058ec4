//! The life of a message: its states, the steps between them, and what an answer of the relay makes of it. Pure.
//!
//! ```text
//! queued ──→ leased ──→ sending ──→ sent ──→ bounced
//!   ↑↑          │           ├─────→ presumed_sent   no answer after the dot: bulk at once, others after a second try
//!   │└──────────┤           ├─────→ failed
//!   └───────────────────────┴─────→ held            we are blamed, or the batch pauses: a person decides
//!    queued, leased, held ────────→ cancelled · expired · suppressed
//! ```
//! `sending` is written after the relay's "go on" and before the final dot: from there nobody can take it back.
use super::delivery::{Outcome, Phase};
use super::outbox::Lane;
use chrono::{DateTime, TimeDelta, Utc};

pub use crate::db::entities::mail_batch::State as BatchState;
pub use crate::db::entities::outbox_message::State;
pub use crate::db::entities::suppression::Scope;

/// Minutes before each new try when a server says "later", a fifth earlier or later.
const RETRY_MINUTES: [i64; 8] = [5, 15, 30, 60, 120, 240, 480, 480];
/// "Later" is not heard any more after this.
const PATIENCE: TimeDelta = TimeDelta::hours(48);
/// A message that was being talked about when the relay broke off goes behind the others: if it is what upsets the
/// relay, it must not stand in front for ever.
const ASIDE: TimeDelta = TimeDelta::minutes(5);

/// What a message under way comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    Sent {
        code: u16,
    },
    PresumedSent,
    Failed {
        reason: &'static str,
        code: Option<u16>,
    },
    Suppressed {
        reason: &'static str,
    },
    Cancelled {
        reason: &'static str,
    },
    Expired,
    Held {
        reason: &'static str,
        code: Option<u16>,
    },
    /// Back to the queue, this attempt counted.
    Again {
        at: DateTime<Utc>,
        code: Option<u16>,
    },
    /// Perhaps sent; somebody waits for it, so it is sent once more under the same Message-ID.
    OnceMore {
        at: DateTime<Utc>,
    },
    /// Back to the queue, nobody to blame: not counted.
    Release {
        at: DateTime<Utc>,
    },
}

/// What the judgement looks at.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    pub lane: Lane,
    pub attempts: i32,
    /// How often it was perhaps sent.
    pub uncertain: i32,
    pub wanted_since: DateTime<Utc>,
    pub next_attempt_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
}

impl End {
    pub fn state(self) -> State {
        match self {
            Self::Sent { .. } => State::Sent,
            Self::PresumedSent => State::PresumedSent,
            Self::Failed { .. } => State::Failed,
            Self::Suppressed { .. } => State::Suppressed,
            Self::Cancelled { .. } => State::Cancelled,
            Self::Expired => State::Expired,
            Self::Held { .. } => State::Held,
            Self::Again { .. } | Self::OnceMore { .. } | Self::Release { .. } => State::Queued,
        }
    }

    /// The word a person is given for it.
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Failed { reason, .. } | Self::Held { reason, .. } => Some(reason),
            Self::Suppressed { reason } | Self::Cancelled { reason } => Some(reason),
            Self::PresumedSent => Some("uncertain"),
            Self::Expired => Some("expired"),
            Self::Sent { .. } | Self::Again { .. } | Self::OnceMore { .. } | Self::Release { .. } => None,
        }
    }

    pub fn code(self) -> Option<u16> {
        match self {
            Self::Sent { code } => Some(code),
            Self::Failed { code, .. } | Self::Held { code, .. } | Self::Again { code, .. } => code,
            _ => None,
        }
    }

    /// Whether the relay was asked and the answer is about this message.
    pub fn counts(self) -> bool {
        matches!(
            self,
            Self::Sent { .. } | Self::PresumedSent | Self::Failed { .. } | Self::Again { .. } | Self::OnceMore { .. }
        )
    }
}

impl State {
    /// Whether a row may go from here to there.
    pub fn may_become(self, next: State) -> bool {
        use State::{
            Bounced, Cancelled, Expired, Failed, Held, Leased, PresumedSent, Queued, Sending, Sent, Suppressed,
        };
        match self {
            Queued => matches!(next, Leased | Held | Cancelled),
            Leased => matches!(
                next,
                Sending | Queued | Held | Cancelled | Expired | Suppressed | Failed
            ),
            Sending => matches!(next, Sent | PresumedSent | Failed | Held | Queued | Cancelled),
            Held => matches!(next, Queued | Cancelled),
            Sent => matches!(next, Bounced),
            PresumedSent => matches!(next, Bounced | Queued),
            // Said again, if at all, by a new message.
            Failed | Bounced | Suppressed | Cancelled | Expired => false,
        }
    }

    /// Every state from which one may come here.
    pub fn before(self) -> Vec<State> {
        STATES.into_iter().filter(|state| state.may_become(self)).collect()
    }

    /// It did not arrive, and a new message may say it again.
    pub fn may_be_repeated(self) -> bool {
        matches!(self, Self::Failed | Self::Bounced | Self::Suppressed)
    }

    /// Still to be sent, or on its way.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Queued | Self::Leased | Self::Sending | Self::Held)
    }
}

/// In the order of a message's life.
pub const STATES: [State; 11] = [
    State::Queued,
    State::Leased,
    State::Sending,
    State::Held,
    State::Sent,
    State::PresumedSent,
    State::Bounced,
    State::Failed,
    State::Suppressed,
    State::Cancelled,
    State::Expired,
];

/// What an answer makes of a message; `per_cent` is what chance makes of a waiting time, 80 to 120.
pub fn end(message: &Facts, outcome: Outcome, now: DateTime<Utc>, per_cent: i64) -> End {
    match outcome {
        Outcome::Sent { code } => End::Sent { code },
        Outcome::RefusedForGood { code, .. } => failed("refused", Some(code)),
        Outcome::AddressUnknown { code } => failed("unknown_address", Some(code)),
        Outcome::AddressNeedsUtf8 => failed("eai_unsupported", None),
        Outcome::WeAreBlamed { code, .. } => End::Held {
            reason: "blamed",
            code: Some(code),
        },
        Outcome::Uncertain => perhaps(message.lane, message.uncertain, now),
        Outcome::RelayDown { phase, .. } | Outcome::RelayConfiguration { phase, .. } => match phase {
            Phase::Connect | Phase::Tls | Phase::Auth => release(message),
            Phase::Mail | Phase::Rcpt | Phase::Data | Phase::Dot => End::Release { at: now + ASIDE },
        },
        Outcome::Stopped => release(message),
        Outcome::TryLater { code, .. } => later(message, code, now, per_cent),
    }
}

/// What was on its way when nobody could say any more whether it arrived.
pub fn perhaps(lane: Lane, uncertain: i32, now: DateTime<Utc>) -> End {
    match lane {
        Lane::Critical | Lane::Transactional if uncertain == 0 => End::OnceMore { at: now },
        _ => End::PresumedSent,
    }
}

/// Back to where it stood in the queue.
pub fn release(message: &Facts) -> End {
    End::Release {
        at: message.next_attempt_at,
    }
}

fn later(message: &Facts, code: u16, now: DateTime<Utc>, per_cent: i64) -> End {
    let minutes = usize::try_from(message.attempts)
        .ok()
        .and_then(|at| RETRY_MINUTES.get(at));
    let at = minutes.map(|minutes| now + TimeDelta::seconds(minutes * 60 * per_cent / 100));
    match at.filter(|at| *at - message.wanted_since <= PATIENCE) {
        None => failed("gave_up", Some(code)),
        Some(at) if message.expires_at.is_some_and(|expires| expires <= at) => End::Expired,
        Some(at) => End::Again { at, code: Some(code) },
    }
}

fn failed(reason: &'static str, code: Option<u16>) -> End {
    End::Failed { reason, code }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(lane: Lane, attempts: i32) -> (Facts, DateTime<Utc>) {
        let now = "2021-02-01T08:00:00Z".parse().expect("an instant");
        let facts = Facts {
            lane,
            attempts,
            uncertain: 0,
            wanted_since: now,
            next_attempt_at: now,
            expires_at: None,
        };
        (facts, now)
    }

    #[test]
    fn every_state_is_reached_and_no_step_leads_back_from_the_wire() {
        for state in STATES {
            assert!(state == State::Queued || !state.before().is_empty(), "{state:?}");
        }
        for settled in [
            State::Sent,
            State::Failed,
            State::Bounced,
            State::Cancelled,
            State::Expired,
        ] {
            assert!(!settled.may_become(State::Queued), "{settled:?}");
        }
        assert!(!State::Sending.may_become(State::Leased) && !State::Sent.may_become(State::Cancelled));
        assert!(
            !State::Queued.may_become(State::Sending),
            "only what is leased may be on its way"
        );
    }

    #[test]
    fn uncertain_bulk_is_never_repeated_and_others_once() {
        let (bulk, now) = facts(Lane::Bulk, 0);
        assert_eq!(end(&bulk, Outcome::Uncertain, now, 100), End::PresumedSent);
        for lane in [Lane::Critical, Lane::Transactional] {
            let (first, now) = facts(lane, 0);
            assert_eq!(end(&first, Outcome::Uncertain, now, 100), End::OnceMore { at: now });
            let second = Facts { uncertain: 1, ..first };
            assert_eq!(end(&second, Outcome::Uncertain, now, 100), End::PresumedSent);
        }
    }

    #[test]
    fn later_is_heard_for_two_days_or_until_it_is_of_no_use() {
        let later = Outcome::TryLater {
            phase: Phase::Rcpt,
            code: 450,
        };
        let (message, now) = facts(Lane::Bulk, 3);
        let at = now + TimeDelta::minutes(60);
        assert_eq!(end(&message, later, now, 100), End::Again { at, code: Some(450) });
        let useless = Facts {
            expires_at: Some(at),
            ..message
        };
        assert_eq!(end(&useless, later, now, 100), End::Expired);
        let old = Facts {
            wanted_since: now - TimeDelta::hours(48),
            ..message
        };
        assert_eq!(end(&old, later, now, 100), failed("gave_up", Some(450)));
        let (ninth, now) = facts(Lane::Bulk, 8);
        assert_eq!(end(&ninth, later, now, 100), failed("gave_up", Some(450)));
    }
}
