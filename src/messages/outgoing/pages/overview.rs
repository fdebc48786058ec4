//! All batches and letters of an event, alarms, the live copy.
use super::failure;
use crate::access::{ManageMail, Permit, ReadMail, VouchForCopy};
use crate::app::App;
use crate::mail::again::Held;
use crate::mail::{alarm, live};
use crate::messages::outgoing::actions::{self, letter};
use crate::messages::outgoing::filter::Filter;
use crate::messages::outgoing::views::Done;
use crate::messages::outgoing::{store, views};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Fields, see_other};
use axum::extract::State;
use maud::Render;

pub async fn list(permit: Permit<ReadMail>, at: paths::Mail, State(app): State<App>, query: Fields) -> Answer {
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

pub async fn see(permit: Permit<ManageMail>, at: paths::MailAlarms, State(app): State<App>, form: Fields) -> Answer {
    actions::see(&app, &permit, form.text("alarm")).await.map_err(failure)?;
    see_other(Done::Seen.address(at.event))
}

pub async fn vouch(permit: Permit<VouchForCopy>, at: paths::MailCopy, State(app): State<App>) -> Answer {
    actions::vouch(&app, &permit).await.map_err(failure)?;
    see_other(Done::Vouched.address(at.event))
}

pub async fn let_go(permit: Permit<ManageMail>, at: paths::MailHeld, State(app): State<App>) -> Answer {
    letter::release(&app, &permit, Held::Singles).await.map_err(failure)?;
    see_other(Done::LetGo.address(at.event))
}
