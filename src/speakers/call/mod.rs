//! The call for nominations of an event: roles, sessions and places, criteria, checklist, targets, and its window.
//!
//! ```text
//! draft ──> published ─ not yet open ─ open ─ closed (extended: open again) ──> released
//! ```
//! "Open" is a question to the window, never a state. Reading order: [`model`], [`rules`], [`store`].
pub mod model;
pub mod rules;
pub mod store;
