//! Announcements: a free letter to a filtered list of an event's people, sent as a batch like any other.
//!
//! ```text
//! draft ──→ sent        a draft is changed, reviewed, removed; what was sent stays as it was
//! ```
//! Who gets it is decided twice: when it is sent, exactly as it was reviewed, and again when each letter is about to
//! leave. The words are kept by `mail::texts`, one text for each language.
//!
//! Reading order: [`model`], [`audience`] (whom it reaches and whom not), [`store`], [`letters`], [`actions`], `form`,
//! `pages`, `views`.
pub mod actions;
pub mod audience;
mod form;
pub mod letters;
pub mod model;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
