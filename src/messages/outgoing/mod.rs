//! The outbox as organisers see it: what was sent together, what became of each letter, and why.
//!
//! ```text
//! queued → leased ("being sent") → sent | failed | cancelled
//!                                      └→ said again by a new letter, to a mended address
//! ```
//! Every number opens exactly the letters it counts. What people decide (pause, cancel, send again) the engine does.
//!
//! Reading order: [`model`], [`filter`] (which letters a list shows), [`store`], [`actions`], `words` (states and
//! reasons for people), `pages`, `views`.
pub mod actions;
pub mod filter;
pub mod model;
mod pages;
pub mod store;
mod views;
pub mod words;

pub use pages::routes;
