//! The review of nominations: organisers check who is eligible.
//!
//! Reading order: [`model`] (a candidate: the nomination and who stands behind it), [`store`], [`actions`] (the check),
//! [`letters`], `desk` (the organisers' list and one nomination).
pub mod actions;
mod desk;
pub mod letters;
pub mod model;
mod said;
pub mod store;
mod words;

use crate::web::Routes;

pub fn routes() -> Routes {
    desk::routes()
}
