//! The routes of a process: for everybody, and for its organisers.
mod desk;
mod public;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default().get(public::process).get(desk::overview)
}
