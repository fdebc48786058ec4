//! Signing in and out: by password, or by a one-time link that leads on to choosing one.
//!
//! ```text
//! password ──────────────────────→ session ──→ signed out, idle 30 minutes, or 12 hours over
//! one-time link ─ button pressed ─→ session ──→ choose a password ──→ every other session ends
//! ```
//! Whoever tries is counted before the password is looked at, by account and by network, so that many tries at once
//! gain nothing. An address without an account is answered in the same words and after the same work.
//!
//! Reading order: `rules`, `store`, `fresh` (what a one-time link allows for an hour), `actions`, `asked` (language and
//! way back of a page without a session), `pages`, `views`.
pub mod actions;
mod asked;
mod fresh;
pub mod pages;
pub mod rules;
mod store;
mod views;
