//! `/organise/events/{event}/mail`: batches and letters, what is decided about them, and one letter.
use super::actions::{self, Refused, Verb};
use super::filter::Filter;
use super::views::Done;
use super::{store, views};
use crate::access::{ManageMail, Permit, ReadMail, VouchForCopy};
use crate::app::App;
use crate::mail::{alarm, live};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields, Routes, see_other};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(list).get(show).post(decide).post(see).post(vouch)
}

async fn list(permit: Permit<ReadMail>, at: paths::Mail, State(app): State<App>, query: Fields) -> Answer {
    let (c, now) = (app.db.read(), app.clock.now());
    let desk = EventDesk::open(&app, &permit).await?;
    let filter = Filter::read(&query);
    let number = query.text("page").parse::<u64>().unwrap_or(1);
    let overview = store::overview(c, at.event, now).await?;
    let found = store::list(c, at.event, &filter, number).await?;
    let alarms = alarm::ringing(c).await?;
    let view = views::List {
        desk: &desk,
        overview: &overview,
        filter: &filter,
        found: &found,
        alarms: &alarms,
        doubt: live::doubt(&app, c).await?,
        done: Done::read(&query),
        now,
    };
    page(view.page().render())
}

async fn decide(permit: Permit<ManageMail>, at: paths::MailBatch, State(app): State<App>, form: Fields) -> Answer {
    let (verb, done) = match form.text("to") {
        views::PAUSE => (Verb::Pause, Done::Paused),
        views::RESUME => (Verb::Resume, Done::Resumed),
        views::CANCEL => (Verb::Cancel, Done::Cancelled),
        _ => return Err(Failure::BadRequest),
    };
    actions::decide(&app, &permit, (at.batch, verb))
        .await
        .map_err(failure)?;
    see_other(done.address(at.event))
}

async fn see(permit: Permit<ManageMail>, at: paths::MailAlarms, State(app): State<App>, form: Fields) -> Answer {
    actions::see(&app, &permit, form.text("alarm")).await.map_err(failure)?;
    see_other(Done::Seen.address(at.event))
}

async fn vouch(permit: Permit<VouchForCopy>, at: paths::MailCopy, State(app): State<App>) -> Answer {
    actions::vouch(&app, &permit).await.map_err(failure)?;
    see_other(Done::Vouched.address(at.event))
}

fn failure(error: Refused) -> Failure {
    match error {
        Refused::Unknown => Failure::NotFound,
        Refused::Raced => Failure::Raced,
        Refused::Db(error) => error.into(),
    }
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
