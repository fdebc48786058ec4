//! The outbox: a message is a row written in the transaction of the fact that causes it. Nothing here talks SMTP.
//!
//! ```text
//! queued → leased → sent
//!   ↑        │ ├──→ failed     (refused for good, given up, uncertain, cannot be built)
//!   └────────┘ └──→ cancelled  (no longer wanted, expired)
//!   └─────────────→ cancelled  (the cause is gone)
//! ```
use super::calendar::Calendar;
use super::letter::LetterKind;
use super::store;
use super::template::Values;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{BatchId, EmailAddress, EventId, Lang, LinkId, MessageId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A row has 26 columns; SQLite binds at most 32,766 values in a statement.
const ROWS_PER_STATEMENT: usize = 200;

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
    pub failed: u64,
    pub cancelled: u64,
    /// Still to be sent: queued or under way.
    pub open: u64,
}

impl BatchCounts {
    pub fn adds_up(&self) -> bool {
        self.planned == self.sent + self.failed + self.cancelled + self.open
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
    let mut planned = 0;
    for chunk in messages.chunks(ROWS_PER_STATEMENT) {
        let rows = chunk
            .iter()
            .map(|message| Ok(store::row(app, Some(id), message.clone())?.1));
        planned += store::insert(tx, rows.collect::<Result<_, DbErr>>()?).await?;
    }
    store::set_planned(tx, id, planned).await?;
    Ok(Batch { id, planned })
}

/// Cancels what has not left the queue yet. What is under way is asked about again before it is sent.
pub async fn cancel_for(app: &App, tx: &WriteTx, cause: Cause, reason: &'static str) -> Result<u64, DbErr> {
    store::cancel(tx, cause, reason, app.clock.now()).await
}

/// How a batch stands.
pub async fn counts(db: &impl ConnectionTrait, batch: BatchId) -> Result<BatchCounts, DbErr> {
    store::counts(db, batch).await
}
