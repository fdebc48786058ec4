//! The public page of a process.
use crate::app::App;
use crate::paths;
use crate::programme::event::store as events;
use crate::programme::process::store;
use crate::programme::process::views::public::ProcessView;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Open};
use axum::extract::State;
use maud::Render;

pub async fn process(_: Open, at: paths::ProcessPage, State(app): State<App>) -> Answer {
    let db = app.db.read();
    let process = store::published(db, &at.slug).await?.ok_or(Failure::NotFound)?;
    let events = events::all_public(db, &[process.id]).await?;
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    let view = ProcessView {
        lang: at.lang,
        now: app.clock.now(),
        sittings: events::sittings_of(db, &ids).await?,
        process,
        events,
    };
    page(view.render())
}
