//! `/p/{token}`: looking changes nothing; a button starts a short cookie session and leaves the token behind.
use crate::access::{Bearer, onward};
use crate::app::App;
use crate::kernel::Lang;
use crate::participation::focal_point::store as focal_points;
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::rules::standing;
use crate::participation::invitation::store::holder;
use crate::participation::invitation::views::in_lang;
use crate::participation::invitation::views::personal::Personal;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, see_other};
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use maud::Render;
use std::fmt::Display;

pub async fn look(bearer: Bearer, _: paths::PersonalLink, State(app): State<App>, query: RawQuery) -> Answer {
    let (link, c) = (bearer.link(), app.db.read());
    let occasion = Occasion::find(c, link.event).await?.ok_or(Failure::LinkUnknown)?;
    let Some(holder) = holder::of_link(c, &occasion.event, link.id).await? else {
        return elsewhere(&app, &bearer, &query).await;
    };
    // A draft was never sent: nobody can rightly have its link.
    if holder.invitation.as_ref().is_some_and(|it| it.state == Invited::Draft) {
        return Err(Failure::LinkUnknown);
    }
    let token = link.token(&app);
    let view = Personal {
        lang: asked(&query).unwrap_or(holder.lang),
        token: token.as_str(),
        occasion: &occasion,
        holder: &holder,
        standing: standing(&occasion, app.clock.now()),
    };
    page(view.page().render())
}

/// Nobody's invitation and nobody's registration: a focal point's link has a page of its own.
async fn elsewhere(app: &App, bearer: &Bearer, query: &RawQuery) -> Answer {
    let link = bearer.link();
    if !focal_points::is_focal(app.db.read(), link.id).await? {
        return Err(Failure::LinkUnknown);
    }
    let token = link.token(app).as_str().to_owned();
    see_other(at(paths::LinkOrganisation { token }, query))
}

pub async fn decline(
    bearer: Bearer,
    _: paths::LinkDecline,
    State(app): State<App>,
    headers: HeaderMap,
    query: RawQuery,
) -> Answer {
    let event = bearer.link().event;
    enter(&app, &bearer, &headers, at(paths::MyDecline { event }, &query))
}

pub async fn delegate(
    bearer: Bearer,
    _: paths::LinkDelegate,
    State(app): State<App>,
    headers: HeaderMap,
    query: RawQuery,
) -> Answer {
    let event = bearer.link().event;
    enter(&app, &bearer, &headers, at(paths::MyDelegate { event }, &query))
}

/// The language the reader chose with a link on the page.
pub fn asked(RawQuery(query): &RawQuery) -> Option<Lang> {
    Lang::parse(Fields::of_query(query.as_deref()).text("lang"))
}

fn enter(app: &App, bearer: &Bearer, headers: &HeaderMap, to: String) -> Answer {
    onward((app, headers), bearer.cookie(app), to)
}

fn at(address: impl Display, query: &RawQuery) -> String {
    match asked(query) {
        Some(lang) => in_lang(address, lang),
        None => address.to_string(),
    }
}
