//! The mailbox of the demo and of tests: messages that were kept instead of sent.
use super::store::captured as store;
use crate::kernel::{CapturedMailId, Lang, MessageId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// One kept message, as its reader would see it.
#[derive(Debug, Clone)]
pub struct Captured {
    pub id: CapturedMailId,
    pub message: Option<MessageId>,
    pub at: DateTime<Utc>,
    pub address: String,
    pub lang: Lang,
    pub subject: String,
    /// To be shown in a sandbox only: letters carry inline styles that pages refuse.
    pub html: String,
    pub plain: String,
    /// The attached calendar file.
    pub calendar: Option<String>,
    /// The whole message as it would have gone over the wire.
    pub raw: String,
}

/// The newest messages first: at most `most`, after `skip`.
pub async fn newest(db: &impl ConnectionTrait, skip: u64, most: u64) -> Result<Vec<Captured>, DbErr> {
    store::newest(db, (skip, most)).await
}

pub async fn one(db: &impl ConnectionTrait, id: CapturedMailId) -> Result<Option<Captured>, DbErr> {
    store::one(db, id).await
}
