//! The mail engine: outbox, letters, delivery. It knows nobody: a name, an address, a language.
//!
//! Reading order: `template` (text and values) · `markdown` · `letter` (all letters, rendered) · `layout` and
//! `plain` (the two parts) · `calendar` · `message` (the MIME) · `delivery` (the relay).
pub mod calendar;
pub mod delivery;
mod layout;
pub mod letter;
mod markdown;
pub mod message;
mod plain;
pub mod template;
