//! Tashawur: multi-stakeholder consultations.
pub mod kernel;

