//! Speakers, told through the front door.
mod checking;
pub mod panel;
