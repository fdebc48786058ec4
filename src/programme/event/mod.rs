//! An event: one meeting of a process, held in one or more dated sittings.
//!
//! draft → published → cancelled
//!
//! Reading order: [`model`], [`store`], [`when`] (its times in words), [`card`] (as it stands in lists), [`frame`]
//! (around every organiser page of it), [`reader`] (the place a reader chose), then the public page.
pub mod card;
pub mod frame;
pub mod model;
mod pages;
pub mod reader;
pub mod store;
mod views;
pub mod when;

pub use pages::routes;
pub use views::tabs;
