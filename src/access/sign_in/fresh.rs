//! For an hour after a one-time link was used, its account may choose a password without knowing the present one.
use crate::app::App;
use crate::kernel::AccountId;
use chrono::{DateTime, Duration, Utc};

const LASTS: Duration = Duration::hours(1);

/// A sealed note that says when; it works for this account only, and only inside a session of it.
pub fn note(app: &App, account: AccountId) -> String {
    let at = app.clock.now().timestamp();
    format!("{at}.{}", seal(app, account, at))
}

pub fn holds(app: &App, account: AccountId, note: &str) -> bool {
    let read = || {
        let (at, mac) = note.split_once('.')?;
        let at: i64 = at.parse().ok()?;
        let used = DateTime::<Utc>::from_timestamp(at, 0)?;
        Some(app.clock.now() < used + LASTS && seal(app, account, at) == mac)
    };
    read().unwrap_or(false)
}

fn seal(app: &App, account: AccountId, at: i64) -> String {
    app.keys.seal(&format!("new password {account} {at}"))
}
