//! The routes of focal points: the organiser's desk, their link, and naming a colleague instead of somebody.
mod desk;
mod link;
mod replace;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(desk::list)
        .post(desk::name)
        .get(desk::show)
        .post(desk::revoke)
        .get(link::look)
        .post(link::enter)
        .get(replace::form)
        .post(replace::send)
}
