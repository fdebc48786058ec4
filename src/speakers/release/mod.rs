//! The release: what a scenario says becomes decisions, and everybody is answered together after a second look.
//!
//! Whoever was told is not told again: a second release answers those who were checked since, and offers the places
//! that a scenario fills by then. A page that shows an older board is refused.
//!
//! Reading order: [`model`], [`rules`] (who gets which answer), [`unmet`] (a target as it stood), [`store`], [`actions`],
//! [`letters`], [`preview`] (each letter before it goes), `pages`, `views`.
pub mod actions;
pub mod letters;
pub mod model;
mod pages;
pub mod preview;
pub mod rules;
pub mod store;
pub mod unmet;
mod views;

pub use pages::routes;
