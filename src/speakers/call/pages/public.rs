//! `/{lang}/events/{slug}/nominate`: five queries beside those of the call.
use crate::app::App;
use crate::directory::group::store as groups;
use crate::paths;
use crate::programme::event::reader::Reader;
use crate::programme::event::store as events;
use crate::programme::process::model::State as ProcessState;
use crate::programme::process::store as processes;
use crate::programme::session::store as sessions;
use crate::speakers::call::model::State;
use crate::speakers::call::store;
use crate::speakers::call::views::PublicCall;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Open};
use axum::extract::State as Shared;
use maud::Render;

pub async fn show(_: Open, at: paths::Call, Shared(app): Shared<App>, query: Fields) -> Answer {
    let db = app.db.read();
    let event = events::public(db, &at.slug).await?.ok_or(Failure::NotFound)?;
    let process = processes::find(db, event.process).await?;
    let call = store::find(db, event.id).await?;
    let public = process.is_some_and(|process| process.state == ProcessState::Published);
    let view = PublicCall {
        lang: at.lang,
        now: app.clock.now(),
        reader: Reader::of(&query, &event.zone),
        call: call
            .filter(|call| public && call.state == State::Published)
            .ok_or(Failure::NotFound)?,
        sessions: sessions::all(db, event.id).await?,
        groups: groups::all(db, event.process).await?,
        event,
    };
    if view.reader.is_refused() {
        return refused(view.render());
    }
    page(view.render())
}
