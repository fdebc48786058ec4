//! The outbox as organisers see it: what was sent together, what became of each letter, and why.
//!
//! ```text
//! queued → leased ("being sent") → sent | failed | cancelled
//! ```
//! Nothing is changed here. Every number opens exactly the letters it counts.
//!
//! Reading order: [`model`], [`filter`] (which letters a list shows), [`store`], `words` (states and reasons for
//! people), `pages`, `views`.
pub mod filter;
pub mod model;
mod pages;
pub mod store;
mod views;
pub mod words;

pub use pages::routes;
