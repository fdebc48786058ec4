//! The reviewer's pages: what is assigned to me, and one nomination with the form that scores it.
mod one;
mod pages;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().get(pages::list).get(pages::show).post(pages::give)
}
