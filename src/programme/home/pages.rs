//! The first page.
use super::views::HomeView;
use crate::app::App;
use crate::paths;
use crate::programme::event::store as events;
use crate::programme::process::store as processes;
use crate::web::reply::page;
use crate::web::{Answer, Open, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(home)
}

async fn home(_: Open, at: paths::Home, State(app): State<App>) -> Answer {
    let db = app.db.read();
    let processes = processes::all_published(db).await?;
    let ids: Vec<_> = processes.iter().map(|process| process.id).collect();
    let events = events::all_public(db, &ids).await?;
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    let view = HomeView {
        lang: at.lang,
        now: app.clock.now(),
        sittings: events::sittings_of(db, &ids).await?,
        processes,
        events,
    };
    page(view.render())
}
