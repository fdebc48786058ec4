//! What is planned: the agenda from a file to the pages.
mod desk;
mod import;
mod named;
mod public;
mod queries;
