//! What an owner promises about an event: places, limits, approval, and when registration is open.
//!
//! Each change needs a reason and leaves an audit line with before and after (law 8). Raising a limit promotes from
//! the waiting list in the same transaction. It stands here and not in `programme`, because promotion does.
//!
//! Reading order: [`model`], [`rules`], [`form`], [`store`], [`actions`], `pages`, `views`.
pub mod actions;
pub mod form;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;

pub use pages::routes;
