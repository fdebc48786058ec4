//! What people and organisers can do with a registration: one verb, one transaction, one audit line each.
//!
//! Reading order: [`submit`] (by link, first and again), [`open`] (without an invitation), [`mine`] (withdraw, the
//! language), [`decide`] (organisers), [`behalf`] (organisers, for somebody else), `flood` (many that nobody
//! confirmed), `address` (mended when letters come back), [`jobs`]; inside all of them
//! `ground` (what is locked and read first), `person` (whom the directory knows), `places` (who gets one), `programme`
//! (a speaker's corrected name).
mod address;
pub mod behalf;
pub mod decide;
pub mod drafts;
mod flood;
mod ground;
pub mod jobs;
pub mod mine;
pub mod open;
mod person;
mod places;
pub mod programme;
pub mod submit;

pub use address::readdress;
pub use behalf::on_behalf;
pub use decide::{cancel, change_group, confirm, refuse, waitlist};
pub use flood::remove_unconfirmed;
pub use ground::Ground;
pub use jobs::{expire_unconfirmed, stated_now, still_wanted};
pub use mine::{set_language, withdraw};
pub use open::{confirm_address, submit_open};
pub use places::promote;
pub use submit::{Read, submit_by_link};

use super::model::{Refusal, State};
use super::rules::{Closed, Shortage};
use super::store::write::Applied;
use sea_orm::DbErr;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Somebody was faster.
    #[error("raced")]
    Raced,
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("closed")]
    Closed(Closed),
    /// The change asks for a place there is not.
    #[error("no room")]
    NoRoom(Shortage),
    /// Somebody of this name and address is registered through another invitation.
    #[error("taken")]
    Taken,
    /// The invitation was taken back.
    #[error("revoked")]
    Revoked,
    #[error("no such registration")]
    Unknown,
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl From<Closed> for Failed {
    fn from(closed: Closed) -> Self {
        Self::Closed(closed)
    }
}

/// What came of handing in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A registration that stands now in this state.
    Registered(State),
    /// One that stood already was corrected.
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
