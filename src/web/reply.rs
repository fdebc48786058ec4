//! Pages and redirects: the two answers a handler gives.
use crate::web::Failure;
use axum::http::header::LOCATION;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use std::fmt::Display;

/// What every handler returns.
pub type Answer = Result<Response, Failure>;

/// After a change: look at the result with a GET, so that reloading repeats nothing.
pub fn see_other(to: impl Display) -> Answer {
    let to = HeaderValue::from_str(&to.to_string()).map_err(|_| Failure::BadRequest)?;
    Ok((StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response())
}

/// A page.
pub fn page(markup: Markup) -> Answer {
    Ok(markup.into_response())
}

/// A form again, with what was typed and what is wrong with it; nothing was stored.
pub fn refused(markup: Markup) -> Answer {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, markup).into_response())
}
