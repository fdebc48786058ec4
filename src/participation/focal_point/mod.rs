//! The focal point of an organisation at an event: a person who sees the organisation's own people by a link of their
//! own kind, and may name a colleague instead of one of them.
//!
//! ```text
//! named by an organiser (a letter with the link) ──> stands ──> taken back by an organiser (reason)
//!                                                      │
//!          one person back, a colleague named instead ─┘  (registration cancelled or invitation revoked, both told)
//! ```
//! One at a time for an organisation and event: the unique key on `live_organisation_id` decides. The link opens nothing
//! else: it is neither an invitation nor a registration. The page of the people stands in `speakers::people`, which may
//! see nominations too.
//!
//! Reading order: [`model`], [`rules`], [`store`], [`actions`], [`letters`], `form`, `pages`, `views`.
pub mod actions;
mod form;
pub mod letters;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;

pub use pages::routes;
