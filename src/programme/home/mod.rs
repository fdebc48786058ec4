//! The first page: events open now, upcoming and past.
mod pages;
mod views;

pub use pages::routes;
