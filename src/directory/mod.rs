//! Who there is: stakeholder groups, organisations and contacts of a process.
//!
//! Reading order: `group`, `organisation`, `contact`.
pub mod contact;
pub mod group;
pub mod organisation;
