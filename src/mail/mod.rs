//! The mail engine: outbox, letters, delivery. It knows nobody: a name, an address, a language.
//!
//! Reading order: `template` (text and values) · `markdown` · `letter` (all letters, rendered) ·
//! `fit` and `texts` (letters in an event's own words) · `layout` and
//! `plain` (the two parts) · `calendar` · `message` (the MIME) · `model` (a message's life) · `outbox` (rows, what
//! people decide), `again` (what they send once more) · `worker` (who sends them), `claim` (what it takes), `courier`
//! (one message), `ledger` (what is written before and after the dot) with `note`, `hand`, `prepare`, `wanted`, `breaker`, `pace` ·
//! `delivery` (the relay) ·
//! `suppression`, `alarm`, `live`, `sure` (what keeps mail back) · `marks`, `bounce` (what comes back) · `captured` (the demo's mailbox) · `store`.
pub mod again;
pub mod alarm;
pub mod bounce;
mod breaker;
pub mod calendar;
pub mod captured;
mod claim;
mod courier;
pub mod delivery;
pub mod fit;
mod hand;
mod layout;
mod ledger;
pub mod letter;
pub mod live;
mod markdown;
pub mod marks;
pub mod message;
pub mod model;
mod note;
pub mod outbox;
mod pace;
mod plain;
mod prepare;
mod store;
pub mod suppression;
pub mod sure;
pub mod template;
pub mod texts;
pub mod wanted;
pub mod worker;

pub use prepare::{one_time_link, personal_link};
