//! Figures through the front door: every number opens its rows, and they add up.
mod crowd;
mod dashboard;
mod participation;
mod people;
