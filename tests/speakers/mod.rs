//! Speakers, told through the front door.
pub mod agenda;
mod board;
pub mod call;
mod call_publication;
mod call_refused;
mod checking;
mod nominating;
pub mod panel;
mod planned;
mod proposing;
mod ranking;
mod reviewing;
pub mod stage;
mod suggestion;
mod tryout;
