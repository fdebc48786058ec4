//! What a person can do with a nomination: one verb, one transaction, one audit line each.
//!
//! Reading order: [`save`](mod@save) (a page of the form), [`hand_in`](mod@hand_in), [`withdraw`](mod@withdraw),
//! [`colleague`] (proposing somebody else), [`jobs`] (letters asked about again); inside all of them `ground` (what is
//! locked and read first).
pub mod colleague;
mod ground;
pub mod hand_in;
pub mod jobs;
pub mod save;
pub mod withdraw;

pub use colleague::propose;
pub use ground::Ground;
pub use hand_in::hand_in;
pub use jobs::still_wanted;
pub use save::save;
pub use withdraw::withdraw;

use super::model::Refusal;
use super::rules::Not;
use super::store::write::Applied;
use sea_orm::DbErr;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("not now")]
    Not(Not),
    /// Only a registration that stands hands in a nomination.
    #[error("not registered")]
    NotRegistered,
    #[error("something is missing")]
    Missing,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Somebody was faster.
    #[error("raced")]
    Raced,
    /// The colleague is the person who proposes.
    #[error("oneself")]
    Oneself,
    #[error("too many colleagues")]
    TooMany,
    #[error("no such nomination")]
    Unknown,
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl From<Not> for Failed {
    fn from(not: Not) -> Self {
        Self::Not(not)
    }
}

/// What came of handing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    HandedIn,
    /// In the place of what was handed in before.
    Changed,
    /// The same again: a double click, a reload.
    Same,
}

/// Turns a lost race into an answer.
fn won(applied: Applied) -> Result<(), Failed> {
    match applied {
        Applied::Yes => Ok(()),
        Applied::Raced => Err(Failed::Raced),
    }
}
