//! The site map: every address as a type. Routes, links, redirects and letters are made from it, so an address is
//! written once.
mod desk;
mod me;
mod public;

pub use desk::*;
pub use me::*;
pub use public::*;

use axum::extract::rejection::PathRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// An address whose parts do not parse (`/xx/events/…`, an id that is none) is no page at all.
#[derive(Debug, Default)]
pub struct NoSuchPage;

impl From<PathRejection> for NoSuchPage {
    fn from(_: PathRejection) -> Self {
        Self
    }
}

impl IntoResponse for NoSuchPage {
    fn into_response(self) -> Response {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// Declares addresses: `Name "/path/{part}" { part: Type }`.
macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident $path:literal { $($part:ident: $type:ty),* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, axum_extra::routing::TypedPath, serde::Deserialize)]
        #[typed_path($path, rejection(crate::paths::NoSuchPage))]
        pub struct $name { $(pub $part: $type),* }
    )*};
}

/// Declares addresses without parts.
macro_rules! places {
    ($($(#[$doc:meta])* $name:ident $path:literal)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, axum_extra::routing::TypedPath)]
        #[typed_path($path, rejection(crate::paths::NoSuchPage))]
        pub struct $name;
    )*};
}

pub(crate) use {addresses, places};
