//! HTTP that knows no feature.
//!
//! Reading order: [`routes`] (how an address, a method and who may call are tied together), [`fields`] (what a form
//! sent), [`problems`] (what is wrong with it), [`failure`] (every answer that is not the page asked for), [`reply`]
//! (pages and redirects), [`frame`] (header and footer), [`network`] (where a request comes from).
pub mod failure;
pub mod fields;
pub mod frame;
pub mod network;
pub mod problems;
pub mod reply;
pub mod routes;

pub use failure::Failure;
pub use fields::{Fields, Upload};
pub use network::Network;
pub use problems::Problems;
pub use reply::{Answer, see_other};
pub use routes::{Access, Open, Routes};
