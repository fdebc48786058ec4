//! Reminders: rules are data, due times are computed, and nobody gets one twice.
//!
//! A rule has an anchor (a deadline, the start or end of a meeting, the day of the invitation), an offset with a local
//! hour of the event's zone or in minutes, and an audience. For each thing its anchor stands for it is planned once:
//!
//! ```text
//! planned → sending → done    │ missed (too late to be of use) │ skipped (an organiser) │ cancelled (moved, off)
//! ```
//! Civil time is the truth and instants are caches: each tick compares the plan with the dates as they are now. A moved
//! date makes another generation; one that is overdue then waits for an organiser. A second tick, or a second machine,
//! finds everything done.
//!
//! Reading order: [`model`], [`facts`] (what anchors stand for), [`plan`] (what must change), [`people`] (whom a rule
//! reaches), [`rules`], [`store`], [`letters`], [`wanted`], [`actions`], `words`, `form`, `pages`, `views`.
pub mod actions;
pub mod facts;
pub mod form;
pub mod letters;
pub mod model;
pub mod moving;
mod pages;
pub mod people;
pub mod plan;
pub mod rules;
pub mod store;
mod views;
pub mod wanted;
mod words;

pub use pages::routes;
