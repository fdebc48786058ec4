//! The organisers' pages about nominations: the list with its filters, one of them with the check.
//!
//! Reading order: `query` (filters in addresses), `pages`, `list`, `one`, `export` (the list as a file).
mod export;
mod list;
mod one;
mod pages;
mod query;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().get(pages::list).get(pages::show).post(pages::check)
}
