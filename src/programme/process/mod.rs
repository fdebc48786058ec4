//! A process: a long-running review or follow-up that contains events.
//!
//! draft → published
pub mod model;
pub mod store;
