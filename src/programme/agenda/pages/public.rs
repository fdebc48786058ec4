//! The agenda to print and for calendars.
use crate::app::App;
use crate::directory::group;
use crate::kernel::Lang;
use crate::paths;
use crate::programme::agenda::version::store as versions;
use crate::programme::agenda::views::public::{AgendaView, Programme, calendar};
use crate::programme::event::model::{Event, Sitting};
use crate::programme::event::reader::Reader;
use crate::programme::event::store as events;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Open};
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use maud::Render;

pub async fn agenda(_: Open, at: paths::AgendaPage, State(app): State<App>, query: Fields) -> Answer {
    let (event, sittings, sessions) = programme(&app, &at.slug).await?;
    let view = AgendaView {
        lang: at.lang,
        groups: group::store::all(app.db.read(), event.process).await?,
        reader: Reader::of(&query, &event.zone),
        event,
        sittings,
        sessions,
    };
    if view.reader.is_refused() {
        return refused(view.render());
    }
    page(view.render())
}

pub async fn calendar_file(_: Open, at: paths::AgendaCalendar, State(app): State<App>) -> Answer {
    let (event, _, sessions) = programme(&app, &at.slug).await?;
    let file = Programme {
        lang: at.lang,
        event: &event,
        sessions: &sessions,
        groups: &group::store::all(app.db.read(), event.process).await?,
        gone: &versions::removed(app.db.read(), event.id).await?,
        address: &address(&app, at.lang, &event),
    };
    let file = calendar(&file, app.clock.now()).file();
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\""),
    ];
    Ok((headers, file).into_response())
}

/// The whole address of the event's agenda, as it stands in a calendar.
fn address(app: &App, lang: Lang, event: &Event) -> String {
    let slug = event.slug.clone();
    format!("{}{}", app.base_url(), paths::AgendaPage { lang, slug })
}

async fn programme(app: &App, slug: &str) -> Result<(Event, Vec<Sitting>, Vec<Session>), Failure> {
    let db = app.db.read();
    let event = events::public(db, slug).await?.ok_or(Failure::NotFound)?;
    let sittings = events::sittings(db, event.id).await?;
    let sessions = sessions::all(db, event.id).await?;
    Ok((event, sittings, sessions))
}
