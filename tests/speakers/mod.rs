//! Speakers, told through the front door.
pub mod agenda;
pub mod call;
mod call_publication;
mod call_refused;
mod checking;
mod nominating;
pub mod panel;
mod proposing;
pub mod stage;
