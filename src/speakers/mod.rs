//! Speakers: who offers to speak or moderate, who reviews it, and who would take which place.
//!
//! ```text
//! call ──> nomination ──> review ──> shortlist (board, suggestion)
//! ```
//! Release, offers and the agenda with names are still to come: the schema and the steps of a nomination know them.
//!
//! Reading order: [`call`] (what is asked, until when, by what it is judged), [`nomination`] (a person's offer),
//! [`review`] (who is eligible, what the scores come to), [`lineup`] (the suggestion, pure), [`shortlist`] (the board and
//! its scenarios).
pub mod call;
pub mod lineup;
pub mod nomination;
pub mod offer;
pub mod review;
pub mod shortlist;

use crate::web::Routes;

/// The routes of everything about speakers.
pub fn routes() -> Routes {
    Routes::default()
        .and(call::routes())
        .and(nomination::routes())
        .and(review::routes())
        .and(shortlist::routes())
}
