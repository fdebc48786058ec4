//! Whether a call takes nominations, scores, answers; each question says why not.
use super::model::{Call, State};
use crate::kernel::WindowState;
use chrono::{DateTime, Utc};

/// Why nothing can be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Not published.
    NoCall,
    NotYet,
    /// The deadline has passed: a draft is kept, and an extension revives it.
    Over,
}

/// 23:59:59 counts, 00:00:00 does not, by the server's clock.
pub fn may_hand_in(call: &Call, now: DateTime<Utc>) -> Result<(), Shut> {
    if call.state != State::Published {
        return Err(Shut::NoCall);
    }
    match call.window.state(now) {
        WindowState::NotYet => Err(Shut::NotYet),
        WindowState::Open => Ok(()),
        WindowState::Closed => Err(Shut::Over),
    }
}

/// Scores are frozen when the review closes, and when answers have gone out.
pub fn may_score(call: &Call, now: DateTime<Utc>) -> bool {
    call.state == State::Published
        && call.released_at.is_none()
        && call.review_closes_at.is_none_or(|closes| now < closes)
}
