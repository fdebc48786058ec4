//! The made-up people and the review of 2020-2021 that `demo` loads, by the product's own actions.
//!
//! Reading order: [`shift`] (old dates, moved by whole weeks), [`programme`] (the review, its groups and events).
pub mod programme;
pub mod shift;
mod texts;
