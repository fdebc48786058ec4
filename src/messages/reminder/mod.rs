//! Reminders: rules are data, due times are computed, and nobody gets one twice.
//!
//! A rule has an anchor (the end of registration), an offset in days and a local hour in the event's zone, and an
//! audience. When it comes due it leaves one occurrence:
//!
//! due → done (letters are in the outbox) | missed (too late to be of use)
//!
//! A second tick finds the occurrence and does nothing; a moved deadline makes another occurrence.
//! Reading order: [`model`], [`rules`], [`store`], [`letters`], [`actions`], `pages`, `views`.
pub mod actions;
pub mod letters;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;

pub use pages::routes;
