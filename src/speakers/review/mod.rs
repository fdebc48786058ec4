//! The review of nominations: organisers check who is eligible, reviewers score what they are assigned, the ranking
//! says what the scores come to. It decides nothing.
//!
//! ```text
//! reviewer: added ──> assigned (all, groups, sessions) ──> removed (what was scored stays)
//! review:   open ──> scored ──> scored anew ──> frozen (the review closes)
//!             └──> abstained ──> scored      └──> conflict (for good)
//! ```
//! Reading order: [`model`], [`rules`] (who scores what, what scores come to), [`store`], [`actions`], [`letters`], [`form`] (field
//! names), `cover` (what a blind reviewer must not read), `desk` (the organisers' list and check), `panel` (reviewers), `scoring` (a reviewer's pages), `ranking`.
pub mod actions;
mod cover;
mod desk;
pub mod form;
pub mod letters;
pub mod model;
mod panel;
mod ranking;
pub mod rules;
mod said;
mod scoring;
pub mod store;
mod words;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(desk::routes())
        .and(panel::routes())
        .and(scoring::routes())
        .and(ranking::routes())
}
