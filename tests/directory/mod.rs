//! The directory: contacts, organisations and the lists they come from.
mod filters;
mod import;
mod import_pages;
mod lists;
mod looks;
mod matching;
mod pages;
