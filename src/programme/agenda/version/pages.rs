//! The versions of an agenda, and what is different between two of them.
use super::model::{Snapshot, Version};
use super::views::{Compared, VersionsView};
use super::{store, views};
use crate::access::account::store as accounts;
use crate::access::{Permit, ViewEvent};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::paths;
use crate::programme::event::frame::{EventDesk, Here};
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(versions)
}

/// `?from=1&to=3` compares two; without it the newest stands beside the one before.
async fn versions(
    permit: Permit<ViewEvent>,
    at: paths::AgendaVersions,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let db = app.db.read();
    let list = store::list(db, at.event).await?;
    let newest = |place: usize| list.get(place).map(|version| version.number);
    let asked = |name: &str| query.text(name).parse::<i32>().ok();
    let compared = match (asked("from").or(newest(1)), asked("to").or(newest(0))) {
        (Some(from), Some(to)) => Some((both(&app, at.event, from).await?, both(&app, at.event, to).await?)),
        _ => None,
    };
    let view = VersionsView {
        desk: &desk,
        accounts: &accounts::all(db).await?,
        groups: &groups::all(db, permit.process()).await?,
        compared: compared.as_ref().map(|((from, before), (to, after))| Compared {
            from: from.number,
            to: to.number,
            before,
            after,
        }),
        versions: &list,
    };
    let title = desk.lang.t().agenda_version_title();
    page(
        desk.page(Here::Agenda, views::address(at.event, &query), title, view.render())
            .render(),
    )
}

async fn both(app: &App, event: crate::kernel::EventId, number: i32) -> Result<(Version, Snapshot), Failure> {
    store::one(app.db.read(), event, number).await?.ok_or(Failure::NotFound)
}
