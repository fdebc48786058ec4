//! A registration: one person takes part in one event, with a tick for each sitting.
//!
//! ```text
//! open form ──> unconfirmed ─ gone after 72 h          pending ──> refused (reason)
//!                   │ confirms the address                │
//! link, organiser ──┴──> pending | confirmed | waitlisted ┼──> confirmed <── waitlisted ──> refused (reason)
//!                                                         └──> waitlisted
//! pending | confirmed | waitlisted ──> withdrawn (by the person) ── submits again by link ──> pending | …
//! pending | confirmed | waitlisted ──> cancelled (by an organiser, reason)
//! ```
//! A place is held by `confirmed` alone. The waiting list is in order per group; whoever it reaches is promoted in the
//! transaction that frees the place.
//!
//! Reading order: [`model`] (what it is, its steps), [`rules`] (who gets a place, who may still change something),
//! `store`, [`actions`] (what a person or an organiser can do), `letters`, [`form`] (the one form), `pages`, `views`.
pub mod actions;
mod desk;
pub mod form;
pub mod letters;
pub mod model;
mod pages;
pub mod rules;
pub mod store;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    pages::routes().and(desk::routes())
}
