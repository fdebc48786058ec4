//! What organisers and reviewers do: one verb, one transaction, one audit line each.
pub mod check;

pub use check::{Verdict, check};

use crate::speakers::nomination::model::Refusal;
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
    #[error("no such nomination")]
    Unknown,
    #[error(transparent)]
    Database(#[from] DbErr),
}
