//! `/organise/events/{event}/mail`: `overview` (batches and letters), `batch` (one of them, live), `letter` (one letter
//! and what is decided about it), `history` (what was written to somebody).
mod batch;
mod history;
mod letter;
mod overview;

use super::actions::Refused;
use crate::web::{Failure, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get(overview::list)
        .post(overview::see)
        .post(overview::vouch)
        .post(overview::let_go)
        .get(batch::show)
        .get(batch::progress)
        .post(batch::decide)
        .get(letter::show)
        .post(letter::mend)
        .post(letter::again)
        .post(letter::release)
        .post(letter::works)
        .get(history::of_contact)
        .get(history::of_registration)
}

fn failure(error: Refused) -> Failure {
    match error {
        Refused::Unknown => Failure::NotFound,
        Refused::Raced => Failure::Raced,
        Refused::Db(error) => error.into(),
    }
}
