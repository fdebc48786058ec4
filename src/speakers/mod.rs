//! Speakers: who offers to speak or moderate, who reviews it, and who would take which place.
//!
//! ```text
//! call ──> nomination ──> review ──> shortlist (board, suggestion) ──> release ──> offer ──> the agenda with names
//! ```
//!
//! Reading order: [`call`] (what is asked, until when, by what it is judged), [`nomination`] (a person's offer),
//! [`review`] (who is eligible, what the scores come to), [`lineup`] (the suggestion, pure), [`shortlist`] (the board and
//! its scenarios), [`offer`] (a place, until when, who comes next), [`release`] (everybody is answered together),
//! [`needs`] (who needs what, read for a reason).
pub mod call;
pub mod lineup;
pub mod needs;
pub mod nomination;
pub mod offer;
pub mod people;
pub mod release;
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
        .and(release::routes())
        .and(offer::routes())
        .and(people::routes())
        .and(needs::routes())
}
