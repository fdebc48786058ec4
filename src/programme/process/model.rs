//! A process as pages and rules see it.
pub use crate::db::entities::process::State;
use crate::kernel::{Localized, ProcessId};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    pub id: ProcessId,
    pub slug: String,
    pub state: State,
    pub title: Localized,
    pub summary: Localized,
    pub organiser: Localized,
    pub contact_email: String,
}
