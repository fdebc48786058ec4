//! What is planned: the agenda from a file to the pages.
mod conflicts;
mod coverage;
mod desk;
mod editing;
mod import;
mod items;
mod moving_places;
mod named;
mod public;
mod queries;
mod together;
mod versions;
