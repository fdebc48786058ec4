//! Organiser accounts: who they are, and what they may do on which process or event.
//!
//! ```text
//! added ──→ in use (has a password) ⇄ switched off
//! ```
//! An account is never deleted, because the audit log names it. It gets in by a one-time link until it has a
//! password (`sign_in`).
//!
//! Reading order: `model`, `rules`, `store`, `letters`, `actions`, `pages`, `views`.
pub mod actions;
pub mod letters;
pub mod model;
pub mod pages;
pub mod rules;
pub mod store;
mod views;
