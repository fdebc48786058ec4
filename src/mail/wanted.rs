//! Asked before each sending: is this message still wanted? Answered by whoever knows the cause (`jobs.rs` joins
//! the features' answers), because minutes or days pass between the row and the relay.
use super::calendar::Calendar;
use super::template::Values;
use crate::kernel::{EventId, Lang, LinkId, MessageId};
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
    pub lang: Lang,
    /// The dates, zone and place that its text states.
    pub stated: Values,
}

/// The values of letters that are facts: when one of them changes, what was written before is not true any more.
pub const FACTS: [&str; 5] = ["when", "sittings", "place", "deadline", "joining_link"];

/// Why a letter that states another date is not sent: one with the present date takes its place, if there is one.
pub const MOVED: &str = "moved";

/// What a letter would state now.
#[derive(Debug, Clone, Default)]
pub struct Stated {
    pub values: Values,
    /// For letters that carry one.
    pub calendar: Option<Calendar>,
}

impl Waiting {
    /// A fact it states is another now; facts it does not state are no matter.
    pub fn is_untrue(&self, now: &Values) -> bool {
        let other = |(name, was): (&String, &String)| now.get(name).is_some_and(|is| is != was);
        self.stated.iter().any(other)
    }
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

    /// What a letter that is [`MOVED`] would state now; `None`: nothing takes its place.
    async fn stated_now(&self, _: &Waiting) -> Result<Option<Stated>, DbErr> {
        Ok(None)
    }
}
