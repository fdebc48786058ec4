//! Tashawur: multi-stakeholder consultations.
pub mod kernel;

pub mod i18n;

pub mod mail;
pub mod ui;
