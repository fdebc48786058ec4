//! Figures: the dashboard and the participation by stakeholder group.
//!
//! Reading order: [`figures`] (what is counted, and how), `dashboard`, `people` (the rows behind a number),
//! `participation` (the report, and what of it is public).
pub mod dashboard;
pub mod figures;
pub mod participation;
pub mod people;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(dashboard::pages::routes())
        .and(people::pages::routes())
        .and(participation::pages::routes())
}
