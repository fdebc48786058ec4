//! Files of the look and the operator's questions: the few routes that are nobody's page.
use crate::app::App;
use crate::ui::assets;
use crate::web::Failure;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_extra::routing::TypedPath;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/assets/{name}", get(asset))
        .route(crate::paths::Healthz::PATH, get(async || "ok\n"))
        .route(crate::paths::Readyz::PATH, get(ready))
}

async fn asset(Path(name): Path<String>) -> Response {
    let Some(asset) = assets::find(&name) else {
        return Failure::NotFound.into_response();
    };
    (
        [(CONTENT_TYPE, asset.mime), (CACHE_CONTROL, assets::CACHE_CONTROL)],
        asset.bytes.as_slice(),
    )
        .into_response()
}

/// Ready means: a write went through. A process whose writer hangs must not get visitors.
async fn ready(State(app): State<App>) -> Result<&'static str, Failure> {
    let tx = app.db.write_machine().await?;
    tx.commit().await?;
    Ok("ready\n")
}
