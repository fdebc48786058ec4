//! The coverage of an agenda: five queries, however many groups and items there are.
use super::model::Coverage;
use super::views::CoverageView;
use crate::access::{Permit, ViewEvent};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::paths;
use crate::programme::event::frame::{EventDesk, Here};
use crate::programme::session::store as sessions;
use crate::web::reply::page;
use crate::web::{Answer, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(coverage)
}

async fn coverage(permit: Permit<ViewEvent>, at: paths::AgendaCoverage, State(app): State<App>) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let sessions = sessions::all(app.db.read(), at.event).await?;
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let view = CoverageView {
        desk: &desk,
        coverage: Coverage::of(&sessions, &groups),
    };
    let title = desk.lang.t().agenda_cover_title();
    page(desk.page(Here::Agenda, &at, title, view.render()).render())
}
