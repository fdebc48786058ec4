//! The buttons behind `/p/{token}` that lead into registration: they start a short cookie session and leave the token
//! behind.
use super::failure;
use crate::access::{Bearer, onward};
use crate::app::App;
use crate::kernel::Lang;
use crate::participation::registration::actions::{self, Failed, Outcome};
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store;
use crate::paths;
use crate::web::{Answer, Fields};
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;

/// "I will come": to the form, or to the registration that stands.
pub async fn come(
    bearer: Bearer,
    _: paths::LinkCome,
    State(app): State<App>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Answer {
    let link = bearer.link();
    let event = link.event;
    let registered = store::by_link(app.db.read(), event, link.id).await?;
    let to = match registered {
        Some(registered) if is_standing(registered.state) => paths::Me { event }.to_string(),
        _ => paths::MyRegistration { event }.to_string(),
    };
    let asked = Lang::parse(Fields::of_query(query.as_deref()).text("lang"));
    let to = asked.map_or(to.clone(), |lang| format!("{to}?lang={lang}"));
    enter(&app, &bearer, &headers, to)
}

/// The address is right: the open registration is submitted.
pub async fn confirm(bearer: Bearer, _: paths::LinkConfirm, State(app): State<App>, headers: HeaderMap) -> Answer {
    let me = paths::Me {
        event: bearer.link().event,
    };
    match actions::confirm_address(&app, bearer.link()).await {
        Ok(Outcome::Registered(_)) => enter(&app, &bearer, &headers, format!("{me}?done=registered")),
        Ok(Outcome::Changed | Outcome::Same) | Err(Failed::Closed(_)) => enter(&app, &bearer, &headers, me.to_string()),
        Err(failed) => Err(failure(failed)),
    }
}

fn enter(app: &App, bearer: &Bearer, headers: &HeaderMap, to: String) -> Answer {
    onward((app, headers), bearer.cookie(app), to)
}
