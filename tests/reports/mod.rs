//! Figures through the front door: every number opens its rows, and they add up.
mod crowd;
pub mod dashboard;
mod participation;
mod people;
