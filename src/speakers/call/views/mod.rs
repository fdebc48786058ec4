//! What people see of a call: the organiser's form, and the public page.
mod desk;
mod form;
mod promise;
mod public;
mod rows;

pub(super) use desk::{CallDesk, Done};
pub(super) use public::PublicCall;
