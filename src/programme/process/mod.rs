//! A process: a long-running review or follow-up that contains events.
//!
//! draft → published
pub mod model;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
