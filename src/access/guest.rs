//! People who hold a personal link: the proof is the token in the address, a cookie, or a sealed form.
use super::{cookies, link};
use crate::app::App;
use crate::db::Actor;
use crate::kernel::{EventId, LinkId, LinkToken};
use crate::web::{Access, Answer, Failure, Fields, see_other};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::IntoResponse;
use axum_extra::extract::PrivateCookieJar;
use axum_extra::extract::cookie::Cookie;
use chrono::{DateTime, TimeDelta, Utc};

/// How long a cookie stands for a link: a shared phone should not know a person for long.
const COOKIE_HOURS: i64 = 12;

/// Somebody who opened `/p/{token}`. Looking binds nothing: software cannot see who opens a link.
#[derive(Debug)]
pub struct Bearer {
    link: link::Link,
}

/// Somebody who pressed a button behind a personal link, within one event.
#[derive(Debug)]
pub struct Guest {
    link: link::Link,
    seal: String,
}

impl Bearer {
    pub fn link(&self) -> link::Link {
        self.link
    }

    pub fn actor(&self) -> Actor {
        Actor::Guest(self.link.id)
    }

    /// The cookie that lets the next page know the link without showing the token again.
    pub fn cookie(&self, app: &App) -> Cookie<'static> {
        cookie(app, self.link)
    }
}

impl Guest {
    pub fn link(&self) -> link::Link {
        self.link
    }

    pub fn event(&self) -> EventId {
        self.link.event
    }

    pub fn actor(&self) -> Actor {
        Actor::Guest(self.link.id)
    }

    /// After an accepted form the next page is this person's, also when the cookie has expired or another link was
    /// opened since.
    pub fn cookie(&self, app: &App) -> Cookie<'static> {
        cookie(app, self.link)
    }

    /// Makes the action of a form belong to this link: posted hours later, or after another link was opened in the same
    /// browser, it is still saved for the person it was shown to. It opens no page.
    pub fn sealed(&self, action: impl std::fmt::Display) -> String {
        format!("{action}?for={}", self.seal)
    }
}

/// On to the next page, which the cookie opens: the token is left behind, and a reload sends nothing again.
pub fn onward((app, headers): (&App, &HeaderMap), cookie: Cookie<'static>, to: String) -> Answer {
    let jar = PrivateCookieJar::from_headers(headers, app.keys.cookie.clone()).add(cookie);
    Ok((jar, see_other(to)?).into_response())
}

fn cookie(app: &App, link: link::Link) -> Cookie<'static> {
    let value = format!("{}.{}.{}", link.id, link.epoch, app.clock.now().timestamp());
    cookies::make(&app.settings, &cookie_word(link.event), value, COOKIE_HOURS)
}

fn cookie_word(event: EventId) -> String {
    format!("me-{}", event.short())
}

fn seal(app: &App, link: link::Link) -> String {
    let text = format!("{}.{}", link.id, link.epoch);
    let mac = app.keys.seal(&format!("form {} {text}", link.event));
    format!("{text}.{mac}")
}

impl Access for Bearer {
    const WHO: &'static str = "personal link";
    const READS: Option<&'static str> = Some("{token}");
}

impl FromRequestParts<App> for Bearer {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let token = segment(parts, app, "token").await.ok_or(Failure::LinkUnknown)?;
        let token = LinkToken::parse(&token).map_err(|_| Failure::LinkUnknown)?;
        let link = link::by_token(app.db.read(), &token, app.clock.now())
            .await?
            .ok_or(Failure::LinkUnknown)?;
        Ok(Self { link })
    }
}

impl Access for Guest {
    const WHO: &'static str = "personal link, opened";
    const READS: Option<&'static str> = Some("{event}");
}

impl FromRequestParts<App> for Guest {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let event: EventId = segment(parts, app, "event")
            .await
            .and_then(|text| text.parse().ok())
            .ok_or(Failure::NotFound)?;
        // A form proves itself by its seal, which no other site can know; the cookie only opens pages.
        let claim = if parts.method == Method::POST {
            sealed_link(parts, app, event)
        } else {
            cookie_link(parts, app, event).await
        };
        let (id, epoch) = claim.ok_or(Failure::LinkUnknown)?;
        let link = link::by_id(app.db.read(), id, app.clock.now())
            .await?
            .ok_or(Failure::LinkUnknown)?;
        if link.event != event || link.epoch != epoch {
            return Err(Failure::LinkUnknown);
        }
        Ok(Self {
            link,
            seal: seal(app, link),
        })
    }
}

/// The link a form was shown to, if its seal is ours.
fn sealed_link(parts: &Parts, app: &App, event: EventId) -> Option<(LinkId, i32)> {
    let query = Fields::of_query(parts.uri.query());
    let sealed = query.filled("for")?;
    let mut words = sealed.splitn(3, '.');
    let (id, epoch) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    (seal(app, link::Link { id, event, epoch }) == sealed).then_some((id, epoch))
}

async fn cookie_link(parts: &mut Parts, app: &App, event: EventId) -> Option<(LinkId, i32)> {
    let jar = PrivateCookieJar::from_headers(&parts.headers, app.keys.cookie.clone());
    let cookie = jar.get(&cookies::name(&app.settings, &cookie_word(event)))?;
    let mut words = cookie.value().splitn(3, '.');
    let (id, epoch, issued) = (
        words.next()?.parse().ok()?,
        words.next()?.parse().ok()?,
        words.next()?.parse().ok()?,
    );
    let issued = DateTime::<Utc>::from_timestamp(issued, 0)?;
    (app.clock.now() < issued + TimeDelta::hours(COOKIE_HOURS)).then_some((id, epoch))
}

/// A part of the address, before the typed address is read.
pub(super) async fn segment(parts: &mut Parts, app: &App, name: &str) -> Option<String> {
    let params = RawPathParams::from_request_parts(parts, app).await.ok()?;
    params
        .iter()
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}
