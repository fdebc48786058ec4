//! The pages on which the organisers of an event look after the contacts of its process.
//!
//! They stand here and not in `directory::contact`, which holds everything else about contacts, because every page
//! stands in the frame of its event. Reading order: `query` (a list's filters in its address), `pages`, `views`.
mod export;
mod pages;
mod query;
mod views;

pub use pages::routes;
