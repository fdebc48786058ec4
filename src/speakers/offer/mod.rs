//! Offers: a place is offered to one nominee with a deadline; whoever does not answer is reminded twice, then the next
//! reserve comes.
//!
//! ```text
//! offered (deadline) ──> confirmed ──> declined (steps back, reason) | withdrawn (organiser, reason) | a colleague's
//!    │  │  └─> declined ─┐
//!    │  └────> lapsed ───┼──> the next reserve allowed in the place: proposed to the organiser, or sent by itself
//!    └─> withdrawn ──────┘
//! ```
//! A place has one live offer at most: the unique key on `live_slot_id` decides, not care in the code. Every change of
//! a confirmed place is noted for those who must be told, and is a new version of the agenda.
//!
//! Reading order: [`model`], [`rules`] (terms, reminders, who comes next), [`store`], [`actions`], [`letters`], [`stated`], [`words`]
//! (a place as a person reads it), [`person`] (what the holder of a link holds), `pages`, `views`.
pub mod actions;
pub mod letters;
pub mod model;
mod pages;
pub mod person;
pub mod rules;
pub mod stated;
pub mod store;
mod views;
pub mod words;

pub use pages::routes;
