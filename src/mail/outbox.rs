//! The outbox: a message is a row written in the transaction of the fact that causes it. Nothing here talks SMTP.
//!
//! What a row may become stands in `model`; who sends it, in `worker`.
use super::calendar::Calendar;
use super::letter::LetterKind;
use super::model::{BatchState, State};
use super::store;
use super::template::Values;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{BatchId, EmailAddress, EventId, Lang, LinkId, MessageId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A message to be sent. Plain fields: a feature fills them, the engine knows nobody.
#[derive(Debug, Clone)]
pub struct NewMessage {
    pub event: Option<EventId>,
    pub letter: LetterKind,
    pub lane: Lane,
    /// The only thing that decides about doubles: a second message with the same key is not written.
    pub dedupe_key: String,
    pub to: Recipient,
    /// The letter's values, all but `link` when there is a personal link.
    pub values: Values,
    /// The personal link whose token is derived when the letter is printed: no secret is stored.
    pub link: Option<LinkId>,
    pub calendar: Option<Calendar>,
    pub not_before: Option<DateTime<Utc>>,
    pub expires_at: Option<DateTime<Utc>>,
    pub cause: Cause,
}

#[derive(Debug, Clone)]
pub struct Recipient {
    pub name: String,
    pub address: EmailAddress,
    pub lang: Lang,
}

/// Why the message exists: `kind` is the noun of a feature (`invitation`), `id` its row. Before sending, the engine
/// asks whoever answers for the kind whether the message is still wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    pub kind: &'static str,
    pub id: Option<Uuid>,
}

/// The kind of cause whose id is an organiser's one-time link: the engine derives that link too, so that its secret is
/// stored nowhere.
pub const ONE_TIME_LINK: &str = "account_link";

/// A lower lane always goes first: a confirmation never waits behind 50,000 invitations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Somebody waits at the screen: link again, new password, confirmation.
    Critical = 0,
    /// Decision, change, cancellation.
    Transactional = 1,
    /// Invitations and reminders.
    Bulk = 2,
}

impl Lane {
    /// The lane of a row.
    pub fn of(number: i32) -> Self {
        match number {
            0 => Self::Critical,
            1 => Self::Transactional,
            _ => Self::Bulk,
        }
    }
}

/// What a row keeps for its letter.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Params {
    pub values: Values,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
}

/// The messages of a batch, by state. [`BatchCounts::adds_up`] must hold at any time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BatchCounts {
    pub planned: u64,
    pub sent: u64,
    /// No answer after the last word: probably sent.
    pub presumed_sent: u64,
    pub failed: u64,
    pub bounced: u64,
    /// To addresses that get no mail any more.
    pub suppressed: u64,
    pub cancelled: u64,
    pub expired: u64,
    /// Still to be sent: queued, under way or on hold.
    pub open: u64,
}

impl BatchCounts {
    pub fn adds_up(&self) -> bool {
        self.planned == self.delivered() + self.undelivered() + self.stopped() + self.open
    }

    /// Sent, surely or probably.
    pub fn delivered(&self) -> u64 {
        self.sent + self.presumed_sent
    }

    /// Tried in vain.
    pub fn undelivered(&self) -> u64 {
        self.failed + self.bounced
    }

    /// Never tried: no longer wanted, too late, or to nobody.
    pub fn stopped(&self) -> u64 {
        self.cancelled + self.suppressed + self.expired
    }

    /// Adds those of another batch.
    pub fn take_in(&mut self, other: &Self) {
        self.planned += other.planned;
        self.sent += other.sent;
        self.presumed_sent += other.presumed_sent;
        self.failed += other.failed;
        self.bounced += other.bounced;
        self.suppressed += other.suppressed;
        self.cancelled += other.cancelled;
        self.expired += other.expired;
        self.open += other.open;
    }

    /// Counts messages of one state.
    pub fn add(&mut self, state: State, messages: u64) {
        *match state {
            State::Queued | State::Leased | State::Sending | State::Held => &mut self.open,
            State::Sent => &mut self.sent,
            State::PresumedSent => &mut self.presumed_sent,
            State::Failed => &mut self.failed,
            State::Bounced => &mut self.bounced,
            State::Suppressed => &mut self.suppressed,
            State::Cancelled => &mut self.cancelled,
            State::Expired => &mut self.expired,
        } += messages;
    }
}

/// Letters sent together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    pub id: BatchId,
    /// Messages written; those whose key existed already are not counted.
    pub planned: u64,
}

/// Writes one message in the open change that causes it. `None`: a message with this key is there already.
pub async fn enqueue(app: &App, tx: &WriteTx, message: NewMessage) -> Result<Option<MessageId>, DbErr> {
    let (id, row) = store::row(app, None, message)?;
    Ok((store::insert(tx, vec![row]).await? == 1).then_some(id))
}

/// Writes many messages of one letter as a batch whose numbers can be followed.
pub async fn enqueue_batch(app: &App, tx: &WriteTx, event: EventId, messages: Vec<NewMessage>) -> Result<Batch, DbErr> {
    let letter = messages.first().map_or("", |message| message.letter.name());
    let id = BatchId::new(app.clock.now(), &app.chance);
    store::open_batch(tx, id, event, (letter, app.clock.now())).await?;
    let planned = store::insert_all(app, tx, id, messages).await?;
    store::set_planned(tx, id, planned).await?;
    Ok(Batch { id, planned })
}

/// Cancels what is not on the wire yet, also in a worker's hands: before the relay gets the first byte, the worker
/// finds it cancelled.
pub async fn cancel_for(app: &App, tx: &WriteTx, cause: Cause, reason: &'static str) -> Result<u64, DbErr> {
    store::cancel(tx, cause, reason, app.clock.now()).await
}

/// A newer decision: what an older one of the same cause had to say, and is not on the wire yet, is not said any more.
pub async fn supersede(app: &App, tx: &WriteTx, message: NewMessage) -> Result<Option<MessageId>, DbErr> {
    cancel_for(app, tx, message.cause, "superseded").await?;
    enqueue(app, tx, message).await
}

/// Stops a batch before its next message; what is on the wire still arrives. False: it is not running.
pub async fn pause(app: &App, tx: &WriteTx, batch: BatchId, reason: &'static str) -> Result<bool, DbErr> {
    store::verbs::stop(tx, batch, (BatchState::Paused, reason), app.clock.now()).await
}

/// Goes on with a batch that pauses. False: it does not pause.
pub async fn resume(app: &App, tx: &WriteTx, batch: BatchId) -> Result<bool, DbErr> {
    store::verbs::resume(tx, batch, app.clock.now()).await
}

/// Ends a batch for good: nothing more of it is sent. False: it was cancelled before.
pub async fn cancel_batch(app: &App, tx: &WriteTx, batch: BatchId, reason: &'static str) -> Result<bool, DbErr> {
    store::verbs::stop(tx, batch, (BatchState::Cancelled, reason), app.clock.now()).await
}

/// Whether a batch runs, pauses or is cancelled, and why.
pub async fn batch_state(
    db: &impl ConnectionTrait,
    batch: BatchId,
) -> Result<Option<(BatchState, Option<String>)>, DbErr> {
    store::verbs::batch_state(db, batch).await
}

/// How a batch stands.
pub async fn counts(db: &impl ConnectionTrait, batch: BatchId) -> Result<BatchCounts, DbErr> {
    store::counts(db, batch).await
}

/// Writes more letters of a batch whose first ones are there already. Those of a batch that was paused or cancelled
/// meanwhile share its lot.
pub async fn extend_batch(app: &App, tx: &WriteTx, id: BatchId, messages: Vec<NewMessage>) -> Result<Batch, DbErr> {
    let stopped = store::verbs::stopped(tx, id).await?;
    let planned = store::insert_all(app, tx, id, messages).await?;
    store::raise_planned(tx, id, planned).await?;
    if let Some((state, reason)) = stopped {
        store::verbs::halt(tx, id, (state, &reason), app.clock.now()).await?;
    }
    Ok(Batch { id, planned })
}
