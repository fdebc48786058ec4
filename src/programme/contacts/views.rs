//! What the pages of contacts look like.
mod filters;
pub mod import;
pub mod list;
pub mod person;
