//! What the agenda's pages show.
pub mod desk;
pub mod findings;
pub mod import;
pub mod public;
