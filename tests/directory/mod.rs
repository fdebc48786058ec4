//! The directory: contacts, organisations and the lists they come from.
mod filters;
mod import;
mod lists;
