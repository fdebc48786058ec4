//! `/organise/events/{event}/mail`: batches and letters, and one letter.
use super::filter::Filter;
use super::{store, views};
use crate::access::{Permit, ReadMail};
use crate::app::App;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(list).get(show)
}

async fn list(permit: Permit<ReadMail>, at: paths::Mail, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let filter = Filter::read(&query);
    let number = query.text("page").parse::<u64>().unwrap_or(1);
    let overview = store::overview(app.db.read(), at.event).await?;
    let found = store::list(app.db.read(), at.event, &filter, number).await?;
    let view = views::List {
        desk: &desk,
        overview: &overview,
        filter: &filter,
        found: &found,
    };
    page(view.page().render())
}

async fn show(permit: Permit<ReadMail>, at: paths::MailMessage, State(app): State<App>) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let found = store::find(app.db.read(), at.event, at.message).await?;
    let message = found.ok_or(Failure::NotFound)?;
    let view = views::Letter {
        desk: &desk,
        message: &message,
    };
    page(view.page().render())
}
