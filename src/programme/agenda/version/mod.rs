//! The versions of an agenda: every change of it has a number, somebody who made it, and what it looked like then.
//!
//! Whoever changes an agenda calls, in one transaction, [`keep_first`] before the change and [`next_version`] after it;
//! [`name_speaker`] does the first by itself. Reading order: [`model`], [`store`], [`actions`].
mod actions;
pub mod model;
pub mod store;

pub use crate::programme::session::model::Named;
pub use actions::{keep_first, name_speaker, next_version};
pub use model::{Cause, Change};
