//! What is noted about a message under way: whether it may leave, and what became of it.
use super::model::End;
use super::store::ActiveModel;
use super::store::captured::Kept;
use super::store::ends::Attempt;
use super::wanted::Wanted;
use crate::kernel::{BatchId, MessageId};
use uuid::Uuid;

/// Whether a message may leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Go,
    /// Its feature does not want it any more.
    Unwanted(&'static str),
    /// The check itself panicked: the message is poison.
    Poison,
    /// Cancelled, held, suppressed, too late, or another worker's.
    Refused,
    /// The database did not answer: nothing is known, so nothing is sent.
    Unknown,
}

/// What became of a message, with all that is written about it.
pub(super) struct Finish {
    pub id: MessageId,
    pub token: Uuid,
    pub batch: Option<BatchId>,
    pub address: String,
    pub end: End,
    pub attempt: Option<Attempt>,
    pub kept: Option<Kept>,
    /// The letter that takes its place.
    pub successor: Option<Box<ActiveModel>>,
    pub relay: Relay,
}

/// What is known of the relay since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relay {
    AsBefore,
    /// It works again.
    Recovered,
    /// It refuses us: a person must look.
    RefusesUs(Option<u16>),
}

impl Verdict {
    pub fn of(wanted: Wanted) -> Self {
        match wanted {
            Wanted::Yes => Self::Go,
            Wanted::No(reason) => Self::Unwanted(reason),
        }
    }
}
