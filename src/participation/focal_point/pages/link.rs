//! `/p/{token}/organisation`: where a focal point's link leads. Looking changes nothing; a button leaves the token behind.
use crate::access::{Bearer, onward};
use crate::app::App;
use crate::kernel::Lang;
use crate::participation::focal_point::store;
use crate::participation::focal_point::views::link::Doorstep;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields};
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use maud::Render;

pub async fn look(bearer: Bearer, _: paths::LinkOrganisation, State(app): State<App>, query: Fields) -> Answer {
    let (link, c) = (bearer.link(), app.db.read());
    let occasion = Occasion::find(c, link.event).await?.ok_or(Failure::LinkUnknown)?;
    let held = store::by_link(c, &occasion.event, link.id).await?;
    let held = held.ok_or(Failure::LinkUnknown)?;
    let token = link.token(&app);
    let view = Doorstep {
        lang: Lang::parse(query.text("lang")).unwrap_or(held.who.lang),
        token: token.as_str(),
        occasion: &occasion,
        held: &held,
    };
    page(view.page().render())
}

pub async fn enter(
    bearer: Bearer,
    _: paths::LinkOrganisation,
    State(app): State<App>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = Fields::of_query(query.as_deref());
    let link = bearer.link();
    if !store::is_focal(app.db.read(), link.id).await? {
        return Err(Failure::LinkUnknown);
    }
    let at = paths::MyOrganisation { event: link.event };
    let to = match Lang::parse(query.text("lang")) {
        Some(lang) => format!("{at}?lang={lang}"),
        None => at.to_string(),
    };
    onward((&app, &headers), bearer.cookie(&app), to)
}
