//! What crosses features: every page at once, and the ways people walk.
mod every_page;
pub mod stage;
mod the_demo;
mod the_panel;
mod the_walk;
