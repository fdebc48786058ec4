//! Organisations of a process; a contact's stakeholder group usually comes through one.
//!
//! ```text
//! typed in a registration ─> provisional ─ an organiser: it is new ─> known <─ imported or entered by an organiser
//!                                  └───── an organiser: it is that one ─> another name (alias) of a known one
//! ```
//! Two spellings that fold to the same text are one organisation: the database holds each folded name once. Deciding on
//! a provisional one moves registrations, so that is done in `participation::matching`.
//!
//! Reading order: `model`, `rules` (which known one a name may mean), `words`, `store`, `actions`.
pub mod actions;
pub mod model;
pub mod rules;
pub mod store;
mod words;
