//! `/u/{token}`: somebody wants no more invitations and reminders. One press, also by the mail program itself.
mod pages;

pub use pages::routes;
