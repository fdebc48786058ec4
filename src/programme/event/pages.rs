//! The public page of an event: seven queries, whatever it holds.
use super::model::Event;
use super::reader::Reader;
use super::store;
use super::views::EventView;
use crate::app::App;
use crate::directory::group;
use crate::paths;
use crate::programme::process;
use crate::programme::process::model::State;
use crate::programme::session;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Open, Routes};
use axum::extract::State as Shared;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(event)
}

async fn event(_: Open, at: paths::EventPage, Shared(app): Shared<App>, query: Fields) -> Answer {
    let db = app.db.read();
    let event: Event = store::public(db, &at.slug).await?.ok_or(Failure::NotFound)?;
    let process = process::store::find(db, event.process).await?;
    let view = EventView {
        lang: at.lang,
        now: app.clock.now(),
        reader: Reader::of(&query, &event.zone),
        process: process
            .filter(|process| process.state == State::Published)
            .ok_or(Failure::NotFound)?,
        sittings: store::sittings(db, event.id).await?,
        groups: group::store::all(db, event.process).await?,
        sessions: session::store::all(db, event.id).await?,
        call: store::call_window(db, event.id).await?,
        event,
    };
    if view.reader.is_refused() {
        return refused(view.render());
    }
    page(view.render())
}
