//! Speakers: who offers to speak or moderate, who reviews it, who is placed, offered a place, and says yes.
//!
//! ```text
//! call ──> nomination ──> review ──> shortlist (board, suggestion) ──> release ──> offer ──> the agenda shows a name
//! ```
//! Reading order: [`call`] (what is asked, until when, by what it is judged), [`nomination`] (a person's offer),
//! [`review`] (who is eligible, what the scores come to), [`lineup`] (the suggestion, pure), [`shortlist`] (the board and
//! its scenarios).
pub mod call;
pub mod lineup;
pub mod nomination;
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
