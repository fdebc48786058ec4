//! What is planned: the agenda from a file to the pages.
mod import;
mod public;
