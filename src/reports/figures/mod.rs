//! The figures of an event by stakeholder group: counted once, so that every page says the same.
//!
//! A figure is a question about where one person stands ([`rules::counts`]). The database counts people by group and
//! standing; the list behind a number asks it for the same standings. So a number and its list cannot disagree.
//!
//! Reading order: [`model`], [`rules`], [`store`], [`words`] (what each figure is called and means), [`tables`] (how
//! figures stand on organiser pages).
pub mod model;
pub mod rules;
pub mod store;
pub mod tables;
pub mod words;
