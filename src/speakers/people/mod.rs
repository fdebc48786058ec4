//! What the focal point of an organisation sees: the organisation's own people, invited, registered and nominated.
//!
//! It stands here and not beside `participation::focal_point`, because it shows nominations too. Nothing of a decision
//! is said before everybody is answered, and never a score, a rank or a sensitive answer.
//!
//! Reading order: [`model`], [`store`], `pages`, `views`.
pub mod model;
mod pages;
pub mod store;
mod views;

pub use pages::routes;
