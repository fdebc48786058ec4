//! Letters of an event as organisers read about them.
use crate::kernel::{BatchId, Lang, MessageId};
use crate::mail::letter::LetterKind;
pub use crate::mail::model::{STATES, State};
use crate::mail::outbox::BatchCounts;
use chrono::{DateTime, Utc};

/// Letters sent together.
#[derive(Clone, Debug)]
pub struct Batch {
    pub id: BatchId,
    /// `None`: a batch without letters, or a letter this version does not know any more.
    pub letter: Option<LetterKind>,
    pub at: DateTime<Utc>,
    pub counts: BatchCounts,
}

/// Everything written for an event, newest batch first.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    pub batches: Vec<Batch>,
    /// All letters, in batches or single; `planned` is the number of rows.
    pub all: BatchCounts,
}

/// One letter in a list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: MessageId,
    /// Empty where the letter repeats nothing of what a stranger typed.
    pub name: String,
    pub address: String,
    pub lang: Lang,
    pub letter: Option<LetterKind>,
    pub batch: Option<BatchId>,
    pub state: State,
    /// Why it failed or was cancelled, as the mail engine keeps it.
    pub reason: Option<String>,
    pub written_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
}

/// One letter with all that is known about its way.
#[derive(Clone, Debug)]
pub struct Message {
    pub line: Line,
    pub next_attempt_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    /// Oldest first.
    pub attempts: Vec<Attempt>,
}

/// One try to deliver: how far it came and what was answered.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub at: DateTime<Utc>,
    pub phase: String,
    pub outcome: String,
    pub code: Option<i32>,
}

/// The state as it stands in addresses.
pub fn word(state: State) -> &'static str {
    match state {
        State::Queued => "queued",
        State::Leased => "leased",
        State::Sending => "sending",
        State::Held => "held",
        State::Sent => "sent",
        State::PresumedSent => "presumed_sent",
        State::Bounced => "bounced",
        State::Failed => "failed",
        State::Suppressed => "suppressed",
        State::Cancelled => "cancelled",
        State::Expired => "expired",
    }
}
