//! What is planned: process › event › sittings › sessions › slots.
//!
//! Reading order: `process`, `event` (with its sittings), `agenda` (sessions, slots and their import).
pub mod agenda;
pub mod event;
pub mod process;
