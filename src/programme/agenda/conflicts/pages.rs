//! The conflicts of an agenda: eight queries, however many people and items there are.
use super::model::conflicts;
use super::store;
use super::views::ConflictsView;
use crate::access::{ManageAgenda, Permit};
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
    Routes::default().get(show)
}

async fn show(permit: Permit<ManageAgenda>, at: paths::AgendaConflicts, State(app): State<App>) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let db = app.db.read();
    let sessions = sessions::all(db, at.event).await?;
    let groups = groups::all(db, permit.process()).await?;
    let holders = store::holders(db, at.event).await?;
    let view = ConflictsView {
        desk: &desk,
        groups: &groups,
        conflicts: conflicts(&sessions, &holders, &groups),
    };
    let title = desk.lang.t().agenda_conflict_title();
    page(desk.page(Here::Agenda, &at, title, view.render()).render())
}
