//! Every failure becomes a page that says, in the reader's language, what happened and what to do.
use crate::i18n::{Translate, accept_language};
use crate::kernel::Lang;
use crate::paths;
use crate::ui::{LinkButton, Page};
use crate::web::{Failure, frame};
use axum::extract::Request;
use axum::http::header::{ACCEPT_LANGUAGE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// Writes the page of a failure; everything else passes.
pub async fn explain(request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let lang = reader_language(&uri, request.headers());
    let response = next.run(request).await;
    let Some(failure) = failure_of(&response) else {
        return response;
    };
    let cookies: Vec<HeaderValue> = response.headers().get_all(SET_COOKIE).iter().cloned().collect();
    let mut page = match failure {
        Failure::SignInNeeded => to_sign_in(&method, &uri),
        _ => (failure.status(), page(lang, failure)).into_response(),
    };
    for cookie in cookies {
        page.headers_mut().append(SET_COOKIE, cookie);
    }
    page
}

fn failure_of(response: &Response) -> Option<Failure> {
    if let Some(failure) = response.extensions().get::<Failure>() {
        return Some(*failure);
    }
    // Answers of the framework itself, which have no page of ours: a path that does not parse, a refused origin.
    let has_page = response
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    match response.status() {
        _ if has_page => None,
        StatusCode::NOT_FOUND => Some(Failure::NotFound),
        StatusCode::FORBIDDEN => Some(Failure::Forbidden),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Failure::TooLarge),
        StatusCode::BAD_REQUEST => Some(Failure::BadRequest),
        StatusCode::INTERNAL_SERVER_ERROR | StatusCode::SERVICE_UNAVAILABLE => Some(Failure::Internal),
        _ => None,
    }
}

/// The language in the address, else the browser's first of ours.
fn reader_language(uri: &Uri, headers: &HeaderMap) -> Lang {
    let in_address = uri.path().split('/').nth(1).and_then(Lang::parse);
    let asked = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    in_address.unwrap_or_else(|| accept_language(asked.unwrap_or_default()))
}

/// To the sign-in, and afterwards back to the page that was asked for.
fn to_sign_in(method: &Method, uri: &Uri) -> Response {
    let mut to = paths::SignIn.to_string();
    if method == Method::GET {
        let next: String = form_urlencoded::byte_serialize(uri.to_string().as_bytes()).collect();
        to = format!("{to}?next={next}");
    }
    let to = HeaderValue::from_str(&to).unwrap_or(HeaderValue::from_static("/organise/sign-in"));
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}

fn page(lang: Lang, failure: Failure) -> Markup {
    let t = lang.t();
    let (title, text) = match failure {
        Failure::NotFound => (t.failure_not_found_title(), t.failure_not_found_text()),
        Failure::Forbidden | Failure::SignInNeeded => (t.failure_forbidden_title(), t.failure_forbidden_text()),
        Failure::LinkUnknown => (t.failure_link_title(), t.failure_link_text()),
        Failure::Raced => (t.failure_raced_title(), t.failure_raced_text()),
        Failure::TooOften => (t.failure_too_often_title(), t.failure_too_often_text()),
        Failure::TooLarge => (t.failure_too_large_title(), t.failure_too_large_text()),
        Failure::BadRequest => (t.failure_bad_request_title(), t.failure_bad_request_text()),
        Failure::Internal => (t.failure_internal_title(), t.failure_internal_text()),
    };
    let way_out = match failure {
        Failure::LinkUnknown => LinkButton::new(t.failure_link_again(), paths::LinkAgain { lang }.to_string()),
        _ => LinkButton::new(t.failure_home(), paths::Home { lang }.to_string()),
    };
    let main = html! {
        h1 { (title) }
        p.lede { (text) }
        p { (way_out) }
    };
    maud::Render::render(&Page::new(lang, frame::site(lang), title.clone(), main))
}
