//! The mailbox of the demo and of tests: captured letters, newest first, with links that work.
//!
//! It exists only where mail is captured instead of sent, and only for somebody at the machine itself: a letter holds a
//! personal link.
pub mod pages;
mod views;

pub use pages::routes;
