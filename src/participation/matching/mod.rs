//! Organisations that people typed when they registered: each is one we know by another name, or a new one.
//!
//! What an organisation is stands in `directory::organisation`; deciding what a typed name means moves registrations, so
//! it is done here. An organisation belongs to the process: its registrations for every event move together.
//!
//! Nobody loses a place by it. Where an organisation comes to more confirmed people than its limit, the list says so.
//!
//! Reading order: [`model`], [`store`], [`actions`], `pages`, `views`.
pub mod actions;
pub mod model;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
