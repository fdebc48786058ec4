//! The way to the service: one request through the router, with the headers and cookies of a browser.
use super::page::Page;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, header},
};
use std::{collections::BTreeMap, net::SocketAddr};
use tower::ServiceExt;

/// The host every visitor believes to talk to; letters link to it too.
pub const HOST: &str = "tashawur.localhost";

/// Kind and content of a request's body.
pub type Sent = (String, Vec<u8>);

#[derive(Clone)]
pub struct Wire {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub headers: HeaderMap,
    pub from: SocketAddr,
}

impl Wire {
    pub fn new(router: Router) -> Self {
        let from = SocketAddr::from(([192, 0, 2, 1], 50_000));
        Self {
            router,
            cookies: BTreeMap::new(),
            headers: HeaderMap::new(),
            from,
        }
    }

    pub async fn send(&mut self, method: &Method, address: String, body: Option<Sent>) -> Page {
        let mut request = Request::builder()
            .method(method)
            .uri(&address)
            .header(header::HOST, HOST);
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if method != Method::GET {
            request = request.header("sec-fetch-site", "same-origin");
        }
        let (kind, content) = body.unzip();
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let mut request = request
            .body(Body::from(content.unwrap_or_default()))
            .expect("a request");
        request.headers_mut().extend(self.headers.clone());
        request.extensions_mut().insert(ConnectInfo(self.from));
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("a router always answers");
        let (parts, body) = answer.into_parts();
        self.keep_cookies(&parts.headers);
        let body = to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        Page {
            status: parts.status,
            address,
            headers: parts.headers,
            body,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is ASCII");
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a value");
            let gone = attributes.to_ascii_lowercase().contains("max-age=0");
            if gone {
                self.cookies.remove(name.trim());
            } else {
                self.cookies.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }
}
