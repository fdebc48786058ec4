//! What a person sends once more or lets go: never by itself, each from the states it makes sense in.
//!
//! What did not arrive is said again by a *new* message: the old one keeps what became of it, and a bounce that comes
//! late cannot be taken for the new address. What was perhaps sent is repeated as the *same* message under the same
//! Message-ID, so that whoever got it recognises it.
use super::store::again as store;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{EmailAddress, EventId, MessageId};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// What came of [`repeat`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Said again by this new message.
    Now(MessageId),
    /// It had been said again before, by this one: a second press, or somebody else.
    Before(MessageId),
    /// What it says is of no use any more.
    TooLate,
    /// It is in no state to be said again.
    NotNow,
}

/// Which messages on hold are let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    One(MessageId),
    /// Every one that stands alone; those of a batch go on with it.
    Singles,
}

/// Says once more what failed, came back or was kept from a dead address: a new message to `address` with the same
/// text, whose personal link is derived again. Mail goes to that address again. The key of the new message is made of
/// the old one's id, so that one message is said again once; the new one may be said again in its turn.
pub async fn repeat(app: &App, tx: &WriteTx, id: MessageId, address: &EmailAddress) -> Result<Repeat, DbErr> {
    store::repeat(tx, app, id, address).await
}

/// Sends once more what was perhaps sent. False: it is not in that state (any more).
pub async fn send_again(app: &App, tx: &WriteTx, id: MessageId) -> Result<bool, DbErr> {
    store::send_again(tx, id, app.clock.now()).await
}

/// Lets go what was held because we were blamed, after somebody has spoken to the relay's people; of this event only.
pub async fn release(app: &App, tx: &WriteTx, event: EventId, which: Held) -> Result<u64, DbErr> {
    store::release(tx, (event, which), app.clock.now()).await
}

/// By which message each of these was said again, where it was.
pub async fn repeats(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = MessageId>,
) -> Result<HashMap<MessageId, MessageId>, DbErr> {
    store::repeats(db, ids.into_iter().collect()).await
}

/// The message that one with this key says again.
pub fn origin(key: &str) -> Option<MessageId> {
    key.strip_prefix(store::PREFIX)?.parse().ok()
}
