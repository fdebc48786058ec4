//! Asked before each sending: is this message still wanted? Answered by whoever knows the cause (`jobs.rs` joins
//! the features' answers), because minutes or days pass between the row and the relay.
use crate::kernel::{EventId, LinkId, MessageId};
use sea_orm::DbErr;
use uuid::Uuid;

/// What the answer may be decided on: the row's facts, read again when it is about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: MessageId,
    pub event: Option<EventId>,
    pub letter: String,
    pub cause_kind: String,
    pub cause_id: Option<Uuid>,
    pub link: Option<LinkId>,
    pub address: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Yes,
    /// Why not, as a word kept in the row: `answered`, `withdrawn`, `event_cancelled` (60 characters at most).
    No(&'static str),
}

#[async_trait::async_trait]
pub trait StillWanted: Send + Sync {
    async fn check(&self, message: &Waiting) -> Result<Wanted, DbErr>;

    /// The same about several at once, in their order; to be overridden where one question answers for all of them.
    async fn check_all(&self, messages: &[Waiting]) -> Result<Vec<Wanted>, DbErr> {
        let mut opinions = Vec::with_capacity(messages.len());
        for message in messages {
            opinions.push(self.check(message).await?);
        }
        Ok(opinions)
    }
}
