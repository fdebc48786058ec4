//! Whether a reminder is to be sent now: pure, and it takes the time.
use super::model::Due;
use crate::programme::event::model::{Event, State};
use chrono::{DateTime, Duration, Utc};

/// After a stop a reminder still goes out this late …
const GRACE: Duration = Duration::hours(24);
/// … if the person has at least this long left to answer.
const TIME_TO_ANSWER: Duration = Duration::hours(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    NotYet,
    Send,
    /// Too late to be of use.
    Missed,
}

/// What to do with a rule that is due at `due`, now.
pub fn verdict(event: &Event, due: Due, now: DateTime<Utc>) -> Verdict {
    if now < due.at {
        return Verdict::NotYet;
    }
    let deadline = event.registration.closes.unwrap_or(DateTime::<Utc>::MAX_UTC);
    let late = now >= due.at + GRACE;
    let no_time = now > deadline - TIME_TO_ANSWER;
    if late || no_time || event.state != State::Published {
        Verdict::Missed
    } else {
        Verdict::Send
    }
}
