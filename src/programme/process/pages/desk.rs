//! A process as its organisers see it: its events and its groups, to read.
use crate::access::{Permit, ViewProcess, frame};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::paths;
use crate::programme::event::store as events;
use crate::programme::process::store;
use crate::programme::process::views::desk::ProcessDeskView;
use crate::web::{Answer, Failure, reply};
use axum::extract::State;
use maud::Render;

pub async fn overview(permit: Permit<ViewProcess>, at: paths::ProcessDesk, State(app): State<App>) -> Answer {
    let db = app.db.read();
    let process = store::find(db, at.process).await?.ok_or(Failure::NotFound)?;
    let events = events::of_process(db, process.id).await?;
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    let view = ProcessDeskView {
        lang: permit.lang(),
        sittings: events::sittings_of(db, &ids).await?,
        groups: groups::all(db, process.id).await?,
        process,
        events,
    };
    let title = view.process.title.pick(permit.lang()).1.to_owned();
    let nav = frame::house_nav(permit.who(), paths::Desk);
    let page = frame::DeskPage::new(title, &at, nav, view.render());
    reply::page(frame::desk(permit.who(), page))
}
