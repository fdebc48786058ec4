//! What is planned: the agenda from a file to the pages.
mod desk;
mod editing;
mod import;
mod items;
mod named;
mod public;
mod queries;
mod together;
