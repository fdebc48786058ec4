//! Stakeholder groups and participant types: data of a process with stable codes, never names in code.
pub mod model;
pub mod store;
