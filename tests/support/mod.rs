//! What the tests stand on.
#![allow(dead_code, reason = "a toolbox: each tool is used by some tests")]
pub mod browser;
pub mod cluster;
pub mod crawl;
pub mod disk;
mod driver;
pub mod form;
pub mod kills;
pub mod old;
pub mod page;
pub mod postgres;
mod proof;
pub mod queries;
pub mod review;
pub mod seed;
pub mod smtp;
pub mod visitor;
pub mod wire;
pub mod world;
