//! The dashboard of an event: the figures by group, the dates, what needs the organiser, how the mail is doing.
//!
//! Reading order: [`model`], `store`, `pages`, `views`.
pub mod model;
pub mod pages;
mod store;
mod views;
