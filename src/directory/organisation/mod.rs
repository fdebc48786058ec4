//! Organisations of a process; a contact's stakeholder group usually comes through one.
//!
//! ```text
//! typed in a registration ─> provisional ─ an organiser confirms it ─> known <─ imported or entered by an organiser
//! ```
//! Two spellings that fold to the same text are one organisation: the database holds each folded name once.
pub mod actions;
pub mod model;
pub mod store;
