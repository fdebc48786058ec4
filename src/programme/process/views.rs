//! What a process's pages show.
pub mod desk;
pub mod public;
