//! What cannot happen as the agenda stands: somebody in two places at once, two items in one room, more minutes than
//! there are, a person in a place of another group, a speaker who is not registered.
//!
//! Reading order: [`model`] (finding them, pure), [`store`] (who holds which place), `pages`, `views`.
pub mod model;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
