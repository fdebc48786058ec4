//!
//! Reading order: `template` (text and values) · `markdown` · `letter` (all letters, rendered) · `layout` and
pub mod calendar;
mod layout;
pub mod letter;
mod markdown;
pub mod message;
mod plain;
pub mod template;
