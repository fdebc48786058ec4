//! The participation report: whole for organisers, and for everybody the totals by group once an owner has published
//! them, with small numbers hidden.
//!
//! Reading order: [`rules`] (which cells are hidden), `actions` (publishing and taking back), `pages` (the
//! report), `public` (what everybody sees), `summary` (table T1), `views`.
mod actions;
pub mod pages;
mod public;
pub mod rules;
mod summary;
mod views;
