//! The versions of an agenda: every change of it has a number, somebody who made it, and what it looked like then.
//!
//! Whoever changes an agenda calls, in one transaction, [`keep_first`] before the change and [`next_version`] after it;
//! [`name_speaker`] does the first by itself. Reading order: [`model`], [`store`], `actions`,
//! [`diff`] (what is different between two), `pages`, `views`.
mod actions;
pub mod diff;
pub mod model;
mod pages;
pub mod store;
mod views;

pub use crate::programme::session::model::Named;
pub use actions::{keep_first, name_speaker, next_version};
pub use model::{Cause, Change};
pub use pages::routes;
