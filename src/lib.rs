//! Tashawur (تشاور, "consulting one another"): multi-stakeholder consultations, from the invitation to the outcome.
//!
//! # The map
//!
//! The ladder: every module imports only what stands above it here (a house test reads the `use` lines).
#![cfg_attr(test, allow(clippy::too_many_lines, reason = "a test reads as a story"))]
pub mod kernel;

pub mod config;
pub mod db;
pub mod files;
pub mod i18n;
pub mod limits;
pub mod paths;

pub mod app;

pub mod ui;

pub mod web;

pub mod mail;

pub mod access;

pub mod directory;

pub mod programme;

pub mod participation;

pub mod messages;

pub mod reports;

pub mod demo;
pub mod jobs;
pub mod site;

pub mod cli;
