//! Cookies of ours: `__Host-`, HttpOnly, Secure, SameSite=Lax.
use crate::config::Settings;
use axum_extra::extract::cookie::{Cookie, SameSite};
use time::Duration;

/// Whether a browser will keep a Secure cookie at this address: https, or http on the machine itself.
pub fn may_be_secure(settings: &Settings) -> bool {
    let Some(host) = settings.base_url.strip_prefix("http://") else {
        return true;
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".localhost")
}

/// The full name of a cookie: the `__Host-` promise where the browser will keep it.
pub fn name(settings: &Settings, word: &str) -> String {
    if may_be_secure(settings) {
        format!("__Host-{word}")
    } else {
        format!("plain-{word}")
    }
}

/// A cookie for the whole site, unreadable to scripts, gone after `hours`.
pub fn make(settings: &Settings, word: &str, value: String, hours: i64) -> Cookie<'static> {
    Cookie::build((name(settings, word), value))
        .path("/")
        .http_only(true)
        .secure(may_be_secure(settings))
        .same_site(SameSite::Lax)
        .max_age(Duration::hours(hours))
        .build()
}
