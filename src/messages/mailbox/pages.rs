//! `/mailbox`: the list, one letter, the letter itself in a frame with a policy of its own, and what is attached to it.
use super::views;
use crate::app::App;
use crate::config::MailMode;
use crate::i18n::accept_language;
use crate::kernel::Lang;
use crate::mail::captured::{self, Captured};
use crate::mail::message::CALENDAR_FILE;
use crate::paths;
use crate::web::reply::{download, page};
use crate::web::{Answer, Failure, Fields, Open, Routes};
use axum::extract::{ConnectInfo, State};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, FORWARDED};
use axum::response::IntoResponse;
use std::net::SocketAddr;

const ON_A_PAGE: u64 = 50;

/// Letters carry inline styles, which pages refuse; the sandbox lets a click leave the frame and nothing else.
const LETTER_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; \
                             sandbox allow-top-navigation-by-user-activation";

pub fn routes() -> Routes {
    Routes::default().get(list).get(show).get(letter).get(calendar)
}

async fn list(_: Open, _: paths::Mailbox, State(app): State<App>, visit: Visit, query: Fields) -> Answer {
    let lang = visit.allowed(&app)?;
    let number = query
        .filled("page")
        .and_then(|text| text.parse::<u64>().ok())
        .unwrap_or(1)
        .clamp(1, 10_000);
    let mut found = captured::newest(app.db.read(), (number - 1) * ON_A_PAGE, ON_A_PAGE + 1).await?;
    let more = found.len() as u64 > ON_A_PAGE;
    found.truncate(ON_A_PAGE as usize);
    page(
        views::List {
            lang,
            letters: &found,
            number,
            more,
        }
        .page(),
    )
}

async fn show(_: Open, at: paths::CapturedMail, State(app): State<App>, visit: Visit) -> Answer {
    let lang = visit.allowed(&app)?;
    let found = find(&app, &at).await?;
    page(
        views::Letter {
            lang,
            letter: &found,
            base_url: app.base_url(),
        }
        .page(),
    )
}

async fn letter(_: Open, at: paths::CapturedMailHtml, State(app): State<App>, visit: Visit) -> Answer {
    visit.allowed(&app)?;
    let found = find(&app, &paths::CapturedMail { mail: at.mail }).await?;
    // A click shall leave the frame: our own pages refuse to be framed.
    let html = found.html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok((
        [
            (CONTENT_TYPE, "text/html; charset=utf-8"),
            (CONTENT_SECURITY_POLICY, LETTER_POLICY),
        ],
        html,
    )
        .into_response())
}

async fn calendar(_: Open, at: paths::CapturedMailCalendar, State(app): State<App>, visit: Visit) -> Answer {
    visit.allowed(&app)?;
    let found = find(&app, &paths::CapturedMail { mail: at.mail }).await?;
    let file = found.calendar.ok_or(Failure::NotFound)?;
    download(CALENDAR_FILE, "text/calendar; charset=utf-8", file.into_bytes())
}

async fn find(app: &App, at: &paths::CapturedMail) -> Result<Captured, Failure> {
    captured::one(app.db.read(), at.mail).await?.ok_or(Failure::NotFound)
}

/// Where a request came from, as far as the mailbox cares.
struct Visit {
    lang: Lang,
    at_the_machine: bool,
}

impl Visit {
    fn allowed(&self, app: &App) -> Result<Lang, Failure> {
        let open = app.settings.mail == MailMode::Capture && self.at_the_machine;
        if open { Ok(self.lang) } else { Err(Failure::NotFound) }
    }
}

impl axum::extract::FromRequestParts<App> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, app: &App) -> Result<Self, Failure> {
        let peer = ConnectInfo::<SocketAddr>::from_request_parts(parts, app).await;
        let asked = text(&parts.headers, ACCEPT_LANGUAGE.as_str());
        let through_a_proxy = parts.headers.contains_key("x-forwarded-for") || parts.headers.contains_key(FORWARDED);
        // Without a peer there is no network at all: a test that calls the service directly.
        let local = peer.map_or(true, |ConnectInfo(address)| address.ip().is_loopback());
        Ok(Self {
            lang: accept_language(&asked),
            at_the_machine: local && !through_a_proxy,
        })
    }
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}
