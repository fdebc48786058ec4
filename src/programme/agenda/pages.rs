//! The routes of the agenda: to read, to print and for calendars; for organisers, its findings and its import.
mod desk;
mod import;
mod public;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(public::agenda)
        .get(public::calendar_file)
        .get(desk::show)
        .post(desk::decide)
        .get(import::choose)
        .post(import::send)
        .and(super::edit::routes())
        .and(super::coverage::routes())
        .and(super::conflicts::routes())
        .and(super::version::routes())
}
