//! A session: one item of the agenda, with its slots (the places in it, each with a role).
//!
//! Reading order: [`model`], [`store`], [`slots`] (as chips), [`words`].
pub mod model;
pub mod slots;
pub mod store;
pub mod words;
