//! Who may do what: organisers who sign in, people who hold a personal link, and the audit log.
//!
//! Reading order: [`role`], [`permissions`] (the one table), [`permit`] (the proof that an organiser may), [`guest`]
//! (the proof that somebody holds a link), [`link`] (personal links), [`session`] (organisers signed in),
//! [`password`], [`frame`](mod@frame) (what stands around every organiser page), then the feature folders: [`sign_in`],
//! [`account`] (people and their roles), [`audit`] (who did what).
pub mod account;
pub mod audit;
pub mod cookies;
pub mod frame;
pub mod guest;
pub mod link;
pub mod password;
pub mod permissions;
pub mod permit;
pub mod role;
pub mod session;
pub mod sign_in;

pub use guest::{Bearer, Guest, onward};
pub use permissions::*;
pub use permit::{EventScope, House, Permission, Permit, ProcessScope};
pub use role::Role;

use crate::web::Routes;

/// The routes of signing in and of the people who organise.
pub fn routes() -> Routes {
    sign_in::pages::routes()
        .and(account::pages::routes())
        .and(audit::pages::routes())
}
