//! What people need to take part: access, travel. Organisers see how many wrote something; the words are read by owners of
//! the event, for a reason they type, and each reading is an entry of the record of changes.
//!
//! Reading order: [`store`], [`actions`], `pages`, `views`.
pub mod actions;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
