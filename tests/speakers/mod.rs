//! Speakers, told through the front door.
mod checking;
mod nominating;
pub mod panel;
mod proposing;
pub mod stage;
