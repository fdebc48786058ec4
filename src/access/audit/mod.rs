//! Who did what, and when: written with every change (`db::write`), read here, changed by nobody.
//!
//! Reading order: `model`, `store`, `words` (what each action is called), `pages`, `views`.
pub mod model;
pub mod pages;
pub mod store;
mod views;
mod words;
