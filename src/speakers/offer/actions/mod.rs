//! What organisers, nominees and the clock do with offers: one verb, one transaction, one audit line each.
//!
//! Reading order: `holder` (whose an offer is), `ground` (what is locked and read first, what every change leaves
//! behind), [`desk`] (organisers), [`mine`] (the person), [`colleague`] (somebody else instead), [`speaking`] (what a
//! speaker writes), [`telling`] (whom a change touches), [`jobs`] (the clock), `follow` (sessions that move, meetings that
//! are called off).
pub mod colleague;
pub mod desk;
mod follow;
mod ground;
mod holder;
pub mod jobs;
pub mod mine;
pub mod speaking;
pub mod telling;

pub use ground::{answer, make};
pub use holder::{Holder, holder, holders};

use super::model::Refusal;
use super::store::write::Applied;
use crate::speakers::lineup::Breach;
use crate::speakers::nomination::actions::Failed as Nominating;
use sea_orm::{DbErr, SqlErr};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Somebody was faster: the place has a live offer by now, or the offer has changed.
    #[error("raced")]
    Raced,
    /// The session has begun.
    #[error("the session has begun")]
    Over,
    #[error("not a place of the call")]
    NotAPlace,
    /// Not handed in, not checked, withdrawn.
    #[error("the nomination does not stand")]
    DoesNotStand,
    /// A rule would be broken and no reason was written.
    #[error("a reason is needed")]
    Breaks(Vec<Breach>),
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Only a registration that stands holds a place.
    #[error("not registered")]
    NotRegistered,
    /// A colleague of another organisation.
    #[error("another organisation")]
    AnotherOrganisation,
    /// The colleague is the person who proposes.
    #[error("oneself")]
    Oneself,
    #[error("too many colleagues")]
    TooMany,
    #[error("no such offer")]
    Unknown,
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for Failed {
    /// Two who fill one place at once: the unique key tells the second.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Raced,
            _ => Self::Database(error),
        }
    }
}

impl From<Nominating> for Failed {
    fn from(failed: Nominating) -> Self {
        match failed {
            Nominating::Database(error) => error.into(),
            Nominating::Raced | Nominating::Refused(_) => Self::Raced,
            Nominating::Oneself => Self::Oneself,
            Nominating::TooMany => Self::TooMany,
            Nominating::NotRegistered => Self::NotRegistered,
            Nominating::Not(_) | Nominating::Missing | Nominating::Unknown => Self::Unknown,
        }
    }
}

/// Turns a lost race into an answer.
fn won(applied: Applied) -> Result<(), Failed> {
    match applied {
        Applied::Yes => Ok(()),
        Applied::Raced => Err(Failed::Raced),
    }
}
