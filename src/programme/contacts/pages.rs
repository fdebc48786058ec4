//! The routes of contacts: the list, one contact, importing a file.
mod import;
mod list;
mod person;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(list::show)
        .get(person::blank)
        .post(person::add)
        .get(person::show)
        .post(person::change)
        .get(import::choose)
        .post(import::send)
        .post(import::undo)
}
