//! The rows behind a number: exactly those people, to read and to take away.
//!
//! Reading order: [`model`], `store`, `export`, `pages`, `views`.
mod export;
pub mod model;
pub mod pages;
mod store;
mod views;
