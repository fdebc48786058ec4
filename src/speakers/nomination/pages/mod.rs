//! The routes of nominations, all behind a personal link.
mod colleague;
mod desk;
mod mine;
mod steps;

use super::actions::Failed;
use crate::web::{Failure, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get(mine::show)
        .get(steps::show)
        .post(steps::send)
        .get(mine::withdrawal)
        .post(mine::withdraw)
        .get(colleague::form)
        .post(colleague::send)
}

/// What no page of this feature explains better.
fn failure(failed: Failed) -> Failure {
    match failed {
        Failed::Raced | Failed::Refused(_) | Failed::Missing | Failed::NotRegistered => Failure::Raced,
        Failed::Oneself | Failed::TooMany => Failure::BadRequest,
        Failed::Not(_) | Failed::Unknown => Failure::LinkUnknown,
        Failed::Database(error) => error.into(),
    }
}
