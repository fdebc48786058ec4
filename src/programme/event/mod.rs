//! An event: one meeting of a process, held in one or more dated sittings.
//!
//! draft → published → cancelled
pub mod frame;
pub mod model;
pub mod store;
