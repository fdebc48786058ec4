//! Letters in the event's own words: every letter there is can be written anew, in each language, and read beforehand
//! as somebody will read it.
//!
//! ```text
//! as shipped ──→ changed ──→ as shipped      a changed text that does not fit (any more) is not sent: the shipped one is
//! ```
//! What may be kept `mail::fit` says; the words themselves `mail::texts` keeps and sends.
//!
//! Reading order: [`model`], [`sample`] (what a letter says to somebody), [`alone`] (a letter in a frame), [`words`] (what is wrong, for people), `form`,
//! [`actions`], `pages`, `views`.
pub mod actions;
pub mod alone;
mod form;
pub mod model;
mod pages;
pub mod sample;
mod store;
mod views;
pub mod words;

pub use pages::routes;
