//! The board and what belongs to it: pure HTML.
//!
//! Reading order: `board` (the page), `seats` (its left column), `candidates` (its right one), `filters`, `meters`, `ask` (a
//! reason), `scenarios` (two side by side), `proposal` (a suggested line-up).
pub mod ask;
pub mod board;
mod candidates;
mod filters;
mod meters;
pub mod proposal;
pub mod scenarios;
mod seats;
