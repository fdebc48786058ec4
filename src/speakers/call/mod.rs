//! The call for nominations of an event: roles, sessions and places, criteria, checklist, targets, and its window.
//!
//! ```text
//! draft ──> published ─ not yet open ─ open ─ closed (extended: open again) ──> released
//! ```
//! "Open" is a question to the window, never a state. Once published, its deadline only moves by an extension: for
//! everybody, later, with a reason that stands on the public page.
//!
//! Reading order: [`model`] (and its `steps`), [`rules`], [`defaults`], [`form`], [`store`], [`actions`], [`words`] (roles
//! and targets as people read them), `pages`, `views`.
pub mod actions;
pub mod defaults;
pub mod form;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;
pub mod words;

pub use pages::routes;
