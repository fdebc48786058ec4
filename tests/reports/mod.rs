//! Figures through the front door: every number opens its rows, and they add up.
pub mod crowd;
pub mod dashboard;
mod participation;
mod people;
