//! A nomination: a person offers to speak, moderate or report, in up to five places ranked by wish. One per call and
//! person.
//!
//! ```text
//! draft ──> submitted ──> eligible ──> decided {selected, reserve (rank), not selected} ──> released
//!   ^          │  ^  │                    (prepared silently)        (everybody is answered)
//!   │          v  │  └─> ineligible (reason)
//!   └───── returned (what is missing)
//! any of them ──> withdrawn (by the person, until the event) ── hands in again ──> submitted
//! ```
//! Reading order: [`model`] (what it is, its steps), [`rules`] (who may ask for what, until when), [`store`],
//! [`actions`], [`letters`], [`form`] (one topic a page), `pages`, `views`.
pub mod actions;
pub mod form;
pub mod letters;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    pages::routes()
}
