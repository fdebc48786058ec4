//! What is planned: the agenda's way from a file to the pages.
mod import;
