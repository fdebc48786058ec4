//! The organiser's pages about registrations: the list, one of them, the decision on it, a new one.
//!
//! Reading order: `query` (filters in addresses), `pages`, `views` (the list), `one` (one registration), `behalf` (a new
//! one), `flood` (many that nobody confirmed, removed together).
mod behalf;
mod flood;
mod one;
mod pages;
mod query;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(pages::list)
        .get(pages::show)
        .post(pages::decide)
        .post(pages::regroup)
        .post(flood::remove)
        .get(behalf::form)
        .post(behalf::send)
}
