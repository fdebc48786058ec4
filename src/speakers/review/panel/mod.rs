//! The organisers' pages about reviewers: the list with the form that adds one, and what one of them scores.
mod pages;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(pages::list)
        .post(pages::add)
        .get(pages::show)
        .post(pages::change)
}
