//! Dates that move: people who were told others are written to once, if an organiser says so.
//!
//! ```text
//! known ── the dates move ──> offered ──> sent │ skipped (an organiser)
//!            (move back, or nobody was told: known)
//! ```
//! The dates as people know them stand in the newest row of `date_change`. Each beat of the clock compares them with
//! the event's; a change is offered, never sent by itself, and counts up the number that makes the keys of its letters:
//! nobody gets two letters about one change.
//!
//! Reading order: [`model`] (dates, and who was told others), [`store`], [`letters`], [`actions`]. Its page is that of the reminders.
pub mod actions;
pub mod letters;
pub mod model;
pub mod store;
