//! The breaker: while the relay is in trouble nothing is taken from the queue; then one message goes ahead to try.
use super::delivery::Outcome;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::{Mutex, PoisonError};

/// The longest pause.
const LONGEST: TimeDelta = TimeDelta::seconds(300);

/// What may be taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    Go,
    /// One message, to see.
    Probe,
    Wait,
}

#[derive(Debug, Clone, Copy, Default)]
enum State {
    /// Nothing is known of the relay yet; an alarm of an earlier process may still ring.
    #[default]
    Fresh,
    Closed,
    Open {
        until: DateTime<Utc>,
        streak: u32,
    },
    Probing {
        streak: u32,
    },
}

#[derive(Default)]
pub(super) struct Breaker(Mutex<State>);

impl Breaker {
    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn ask(&self, now: DateTime<Utc>) -> Ask {
        self.with(|state| match *state {
            State::Fresh | State::Closed => Ask::Go,
            // A clock that was set back must not make a pause of hours.
            State::Open { until, .. } if now >= until || until - now > LONGEST => Ask::Probe,
            State::Open { .. } | State::Probing { .. } => Ask::Wait,
        })
    }

    /// A message goes ahead.
    pub fn probing(&self) {
        self.with(|state| {
            if let State::Open { streak, .. } = *state {
                *state = State::Probing { streak };
            }
        });
    }

    /// The message that went ahead never reached the relay: another may.
    pub fn unproved(&self, now: DateTime<Utc>) {
        self.with(|state| {
            if let State::Probing { streak } = *state {
                *state = State::Open { until: now, streak };
            }
        });
    }

    pub fn is_open(&self) -> bool {
        self.with(|state| matches!(state, State::Open { .. }))
    }

    /// True: the relay was in trouble until now, or nobody knew.
    pub fn worked(&self) -> bool {
        self.with(|state| !matches!(std::mem::replace(state, State::Closed), State::Closed))
    }

    /// Several lines fail together when a relay goes away: that is one failure.
    pub fn failed(&self, outcome: Outcome, now: DateTime<Utc>) {
        self.with(|state| {
            let streak = match *state {
                State::Fresh | State::Closed => 1,
                State::Probing { streak } => streak + 1,
                State::Open { .. } => return,
            };
            let (phase, word, code) = outcome.words();
            let seconds = if matches!(outcome, Outcome::RelayConfiguration { .. }) {
                tracing::error!(
                    phase,
                    code,
                    "the mail relay refuses us: check its address, login and sender; mail waits"
                );
                LONGEST.num_seconds()
            } else {
                tracing::warn!(phase, code, "{word}: the mail relay cannot be reached; mail waits");
                (15 << streak.min(5)).min(LONGEST.num_seconds())
            };
            *state = State::Open {
                until: now + TimeDelta::seconds(seconds),
                streak,
            };
        });
    }
}
