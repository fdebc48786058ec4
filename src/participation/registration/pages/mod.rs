//! The routes of registrations: behind a personal link, and openly.
mod desk;
mod enter;
mod form;
mod haste;
mod me;
mod open;

use super::actions::Failed;
use crate::web::{Failure, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .post(enter::come)
        .post(enter::confirm)
        .get(me::show)
        .get(form::show)
        .post(form::send)
        .post(form::draft)
        .get(me::withdrawal)
        .post(me::withdraw)
        .get(me::calendar)
        .post(me::language)
        .get(open::form)
        .post(open::send)
        .get(open::sent)
}

/// What no page of this feature explains better.
fn failure(failed: Failed) -> Failure {
    match failed {
        Failed::Raced | Failed::Refused(_) | Failed::NoRoom(_) | Failed::Taken => Failure::Raced,
        Failed::Closed(_) | Failed::Revoked | Failed::Unknown => Failure::LinkUnknown,
        Failed::Database(error) => error.into(),
    }
}
