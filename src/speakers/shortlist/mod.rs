//! The shortlist: who could take which place, tried out in named scenarios before anybody is told.
//!
//! ```text
//! place ─ empty ──> placed (in a scenario) ──> offered ──> confirmed
//!           ^           │                     (a live offer holds the place in every scenario)
//!           └── removed ┘
//! ```
//! Limits warn and never block: going over one asks for a reason, which stays with the place and in the record of
//! changes. Every change of a scenario counts its revision up; a form made from an older one is told that somebody was
//! faster. The suggestion decides nothing: it becomes a scenario only when somebody takes it.
//!
//! Reading order: `model`, `aims` (the targets one by one), `weigh` (the board as [`lineup`](super::lineup) counts it), `rules` (what placing would do),
//! `store`, `ground` (everything a page reads), `actions`, `query` (filters in addresses), `words` (places, people and targets
//! as people read them), `pages`, `views`.
pub mod actions;
pub mod aims;
pub mod ground;
pub mod model;
mod pages;
mod query;
pub mod rules;
pub mod store;
pub mod suggestion;
mod views;
pub mod weigh;
pub mod words;

pub use pages::routes;
