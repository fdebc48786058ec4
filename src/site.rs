//! Joins every feature's routes, and the middleware in order.
//!
//! From the outside in: what every answer carries (`headers`) · compression · every failure becomes a page
//! (`failures`) · a panic becomes a failure · a time limit · the origin check · the routes.
mod failures;
mod headers;
mod operator;
mod public_pages;

use crate::app::App;
use crate::web::routes::Route;
use crate::web::{Failure, Routes};
use crate::{access, messages, participation, programme, reports, speakers};
use axum::Router;
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::any::Any;
use std::time::Duration;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// Nobody waits longer for a page.
const LONGEST: Duration = Duration::from_secs(30);

/// Every route of the product, each with who may call it.
pub fn routes() -> Routes {
    Routes::default()
        .and(public_pages::routes())
        .and(programme::routes())
        .and(access::routes())
        .and(participation::routes())
        .and(speakers::routes())
        .and(messages::routes())
        .and(reports::routes())
}

/// Method, path and who may call, for `tashawur routes` and the access test.
pub fn table() -> Vec<Route> {
    routes().table()
}

/// The whole site.
pub fn router(app: App) -> Router {
    let inner = ServiceBuilder::new()
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST))
        .layer(CsrfLayer::new().with_insecure_bypass(proves_itself));
    let outer = ServiceBuilder::new()
        .layer(axum::middleware::from_fn(headers::add))
        .layer(CompressionLayer::new())
        .layer(axum::middleware::from_fn(failures::explain));
    routes()
        .into_router()
        .merge(operator::routes())
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || Failure::NotFound)
        .layer(inner)
        .layer(outer)
        .with_state(app)
}

/// Forms behind a personal link carry their proof in the address, not in a cookie another site could use; and pages
/// that send no referrer make older browsers post without an origin.
fn proves_itself(_: &Method, uri: &Uri) -> bool {
    ["/p/", "/me/", "/u/"].iter().any(|way| uri.path().starts_with(way))
}

fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Failure::Internal.into_response()
}
