//! Who has a place where: group by item, with the groups that have none named.
//!
//! Reading order: [`model`], `pages`, `views`.
pub mod model;
mod pages;
mod views;

pub use pages::routes;
