//! What is planned: process › event › sittings › sessions › slots.
//!
//! Reading order: `process`, `event` (with its sittings), `session` (with its slots), `agenda` (their
//! import, and the pages that show them), `contacts` (the directory as the organisers of an event see it).
pub mod agenda;
pub mod contacts;
pub mod event;
pub mod process;
pub mod session;
