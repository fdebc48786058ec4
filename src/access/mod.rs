//! Who may do what: organisers who sign in, people who hold a personal link, and the audit log.
//!
//! Reading order: [`role`], [`permissions`] (the one table), [`permit`] (the proof that an organiser may), [`guest`]
//! (the proof that somebody holds a link), [`link`] (personal links), [`session`] (organisers signed in), then the
//! feature folders: `account` (sign-in and people), `audit` (traces).
pub mod cookies;
pub mod guest;
pub mod link;
pub mod permissions;
pub mod permit;
pub mod role;
pub mod session;

pub use guest::{Bearer, Guest};
pub use permissions::*;
pub use permit::{EventScope, House, Permission, Permit, ProcessScope};
pub use role::Role;
