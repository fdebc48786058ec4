//! What every answer carries.
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Nothing from elsewhere, nothing inline, framed by nobody else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
                      connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Sets each header a handler has not set itself.
pub async fn add(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let personal = path.starts_with("/p/") || path.starts_with("/me/") || path.starts_with("/u/");
    let private = personal || path.starts_with("/organise") || path.starts_with("/mailbox");
    set(headers, CONTENT_SECURITY_POLICY, POLICY);
    set(headers, X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(
        headers,
        REFERRER_POLICY,
        if personal { "no-referrer" } else { "same-origin" },
    );
    if private {
        set(headers, CACHE_CONTROL, "no-store");
    }
    if personal {
        set(headers, HeaderName::from_static("x-robots-tag"), "noindex, nofollow");
    }
    response
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    headers.entry(name).or_insert(HeaderValue::from_static(value));
}
