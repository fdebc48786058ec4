//! What organisers and reviewers do: one verb, one transaction, one audit line each.
pub mod check;
mod give;
pub mod panel;

pub use check::{Verdict, check};
pub use give::{Given, give};

use super::rules::Blocked;
use crate::speakers::nomination::model::Refusal;
use crate::web::Failure;
use sea_orm::DbErr;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Somebody was faster.
    #[error("raced")]
    Raced,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Eligible means that every line of the checklist is met.
    #[error("a line of the checklist is not met")]
    Unmet,
    #[error(transparent)]
    Blocked(#[from] Blocked),
    /// A score has points for every criterion.
    #[error("points are missing")]
    Incomplete,
    /// Nobody signs in with this address.
    #[error("no such account")]
    NoAccount,
    /// The account reviews already.
    #[error("a reviewer already")]
    Already,
    /// Chosen for a reviewer, and not of this process or of this event.
    #[error("not of this process or event: {0:?}")]
    Elsewhere(Chosen),
    #[error("no such nomination or reviewer")]
    Unknown,
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// What an organiser chooses for a reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Organisation,
    Group,
    Session,
}

/// What no sentence on the page mends.
impl From<Failed> for Failure {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Unknown => Failure::NotFound,
            Failed::Database(error) => error.into(),
            Failed::Raced
            | Failed::Refused(_)
            | Failed::Unmet
            | Failed::Blocked(_)
            | Failed::Incomplete
            | Failed::NoAccount
            | Failed::Already
            | Failed::Elsewhere(_) => Failure::Raced,
        }
    }
}
