//! What is planned: process › event › sittings › sessions › slots.
//!
//! Reading order: `process`, `event` (with its sittings), `session` (with its slots), `agenda` (their import, and the
//! pages that show them), `home`, `contacts` (the directory as the organisers of an event see it).
pub mod agenda;
pub mod contacts;
pub mod event;
pub mod home;
pub mod mine;
pub mod process;
pub mod session;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .and(home::routes())
        .and(mine::routes())
        .and(process::routes())
        .and(event::routes())
        .and(agenda::routes())
        .and(contacts::routes())
}
