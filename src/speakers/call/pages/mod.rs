//! `/organise/events/{event}/call` and what it leads to, and the public page of the call.
mod desk;
mod public;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get(desk::show)
        .post(desk::save)
        .post(desk::publication)
        .post(desk::extension)
        .get(public::show)
}
