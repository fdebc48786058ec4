//! Pages and redirects: the two answers a handler gives.
use crate::web::{Failure, Problems};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
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

/// A page with a form: refused as long as something in it is to be mended.
pub fn form_page(markup: Markup, problems: &Problems) -> Answer {
    match problems.is_empty() {
        true => page(markup),
        false => refused(markup),
    }
}

/// A file to keep; never shown in the browser, never kept by anything in between.
pub fn download(name: &str, content_type: &'static str, bytes: Vec<u8>) -> Answer {
    let plain: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || "-_.".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect();
    let disposition =
        HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")).map_err(|_| Failure::Internal)?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (CONTENT_DISPOSITION, disposition),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, bytes).into_response())
}
