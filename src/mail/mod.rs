//! The mail engine: outbox, letters, delivery. It knows nobody: a name, an address, a language.
//!
//! Reading order: `template` (text and values) · `markdown` · `letter` (all letters, rendered) · `layout` and
//! `plain` (the two parts) · `calendar` · `message` (the MIME) · `outbox` (rows) · `worker` (who sends them),
//! `courier` (one message), `prepare`, `wanted` · `delivery` (the relay) · `captured` (the demo's mailbox) · `store`.
pub mod calendar;
pub mod captured;
mod courier;
pub mod delivery;
mod layout;
pub mod letter;
mod markdown;
pub mod message;
pub mod outbox;
mod plain;
mod prepare;
mod store;
pub mod template;
pub mod wanted;
pub mod worker;

pub use prepare::{one_time_link, personal_link};
