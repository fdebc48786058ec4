//! The ranking: nominations by the mean of their scores, with spread and who did not score.
mod pages;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().get(pages::ranking)
}
