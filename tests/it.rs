//! Everything that is tested through the front door, and what keeps the map of the house true.
//! Reading order: `support` (World, Visitor, Browser), `journeys`, the mirrors of `src/`, `house`.
#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "a test stops at the first surprise and reads as a story"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "the engine under test is chosen by the environment"
)]

mod access;
mod cli;
mod directory;
mod house;
mod journeys;
mod mail;
mod messages;
mod participation;
mod programme;
mod reports;
mod speakers;
mod support;
