//! The front door, used from inside: the demo's people open pages and send forms like everybody else, so that what the
//! demo shows has passed every check there is.
use crate::app::App;
use crate::site;
use crate::web::Fields;
use anyhow::Context;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use std::collections::BTreeMap;
use std::fmt::Display;
use tower::ServiceExt;

const LARGEST_PAGE: usize = 4 * 1024 * 1024;

/// Somebody with a browser: cookies are kept, redirects are followed by hand.
pub struct Visitor {
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Reply {
    /// What was asked for, without its query.
    asked: String,
    pub status: StatusCode,
    pub location: Option<String>,
    pub body: String,
}

/// The site, once for all visitors.
pub fn open(app: &App) -> Router {
    site::router(app.clone())
}

impl Visitor {
    pub fn new(router: &Router) -> Self {
        Self {
            router: router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// The same person at another door: the site as it was some days ago.
    pub fn at(&self, router: &Router) -> Self {
        Self {
            router: router.clone(),
            cookies: self.cookies.clone(),
        }
    }

    pub async fn get(&mut self, address: impl Display) -> anyhow::Result<Reply> {
        self.send(Method::GET, &address.to_string(), Body::empty()).await
    }

    pub async fn post(&mut self, address: impl Display, fields: &Fields) -> anyhow::Result<Reply> {
        self.send(Method::POST, &address.to_string(), Body::from(fields.encode()))
            .await
    }

    async fn send(&mut self, method: Method, address: &str, body: Body) -> anyhow::Result<Reply> {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(address)
            .header("sec-fetch-site", "same-origin")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(COOKIE, cookies.join("; "))
            .body(body)?;
        let response = self.router.clone().oneshot(request).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        self.keep_cookies(&headers);
        let location = headers
            .get(LOCATION)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        let bytes = to_bytes(response.into_body(), LARGEST_PAGE).await?;
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let asked = address.split('?').next().unwrap_or_default().to_owned();
        Ok(Reply {
            asked,
            status,
            location,
            body,
        })
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers
            .get_all(SET_COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
        {
            let pair = cookie.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Reply {
    /// Where a form was accepted to.
    pub fn accepted(self) -> anyhow::Result<String> {
        self.ok()?.location.context("a redirect says where to")
    }

    /// A form that was taken; a refusal is a mistake of the demo.
    pub fn ok(self) -> anyhow::Result<Self> {
        let taken = self.status.is_success() || self.status.is_redirection();
        anyhow::ensure!(
            taken,
            "a form of the demo, {}, was answered {}",
            self.asked,
            self.status
        );
        Ok(self)
    }

    /// The address a form on this page is sent to: the first that begins with `start`.
    pub fn action(&self, start: impl Display) -> anyhow::Result<String> {
        let opening = format!("action=\"{start}");
        let at = self
            .body
            .find(&opening)
            .context("the page has the form the demo looks for")?;
        let rest = &self.body[at + "action=\"".len()..];
        let end = rest.find('"').context("an attribute ends")?;
        Ok(rest[..end].replace("&amp;", "&"))
    }

    /// The value of a hidden field of this page.
    pub fn hidden(&self, name: &str) -> anyhow::Result<String> {
        let opening = format!("name=\"{name}\" value=\"");
        let at = self
            .body
            .find(&opening)
            .context("the page has the field the demo looks for")?;
        let rest = &self.body[at + opening.len()..];
        let end = rest.find('"').context("an attribute ends")?;
        Ok(rest[..end].to_owned())
    }
}
