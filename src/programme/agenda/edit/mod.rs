//! Changing the agenda on screen: an item with its places added, changed, moved, split or removed.
//!
//! ```text
//! typed ─ form ─ Session ─ rules (do the minutes add up?) ─ action ─ the agenda, its next version, its findings anew
//! ```
//! What people can read changes only with a reason; what somebody asked for or was offered stays. Reading order:
//! [`rules`] (minutes, splitting), `form` (what was typed), `actions`, `opened` (what stands behind a page),
//! `pages`, `views`.
mod actions;
mod form;
mod opened;
mod pages;
pub mod rules;
mod views;

pub use pages::routes;
