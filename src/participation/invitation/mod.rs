//! Invitations: one per event and contact, with a personal link that every later letter repeats.
//!
//! ```text
//!            ┌─ once more, a later wave ─┐
//!            ↓                           │
//! draft ──> sent ──────────────────────>─┘
//!            │ ├──> accepted   (by registering; from declined and delegated too)
//!            │ ├──> declined   (a reason, if given)
//!            │ ├──> delegated  (a colleague gets an invitation of the same group)
//!            │ └──> expired    (registration closed without an answer; sent again, it lives again)
//!            └────> revoked    (by an organiser; not once accepted)
//! ```
//! Declined and delegated change into one another and into accepted while registration is open. `bounced` is a fact
//! beside the state. The group of record is the contact's own, else its organisation's, kept when it is sent.
//!
//! Reading order: `model`, `rules`, `audience`, `store`, `letters`, `actions`, `query` (filters in addresses), `pages`, `views`.
pub mod actions;
pub mod audience;
pub mod letters;
pub mod model;
mod pages;
mod query;
pub mod rules;
pub mod store;
mod views;

pub use pages::routes;
