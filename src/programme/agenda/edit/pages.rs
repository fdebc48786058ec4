//! The pages of an item: a new one, one that is there, moving a place of it, splitting it, taking it away.
use super::actions::{self, Outcome};
use super::form;
use super::opened::{Asked, Opened, Stamp};
use super::views::{Done, ItemView};
use crate::access::{ManageAgenda, Permit};
use crate::app::App;
use crate::paths;
use crate::web::reply::{page, see_other};
use crate::web::{Answer, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default()
        .get(new)
        .post(add)
        .get(show)
        .post(save)
        .post(split)
        .post(move_place)
        .post(remove)
}

async fn new(permit: Permit<ManageAgenda>, _: paths::AgendaItemNew, State(app): State<App>) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::New(None)).await?;
    let typed = form::filled(&opened.present);
    page(opened.view(&typed, &[]).page().render())
}

async fn add(permit: Permit<ManageAgenda>, _: paths::AgendaItemNew, State(app): State<App>, typed: Fields) -> Answer {
    // The form brings the id it was opened with: pressed twice, it adds one item.
    let asked = Asked::New(typed.text("item").parse().ok());
    keep(&app, &permit, (asked, &typed)).await
}

async fn show(permit: Permit<ManageAgenda>, at: paths::AgendaItem, State(app): State<App>, query: Fields) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let typed = form::filled(&opened.present);
    let view = ItemView {
        done: Done::read(&query),
        ..opened.view(&typed, &[])
    };
    page(view.page().render())
}

async fn save(permit: Permit<ManageAgenda>, at: paths::AgendaItem, State(app): State<App>, typed: Fields) -> Answer {
    keep(&app, &permit, (Asked::Known(at.session), &typed)).await
}

async fn split(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemSplit,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let (cut, reason) = match form::cut(&opened.about(), &typed) {
        Ok(read) => read,
        Err(problems) => return opened.refuse_beside(&typed, &problems, Stamp::Typed),
    };
    match actions::split(&app, &permit, (at.session, typed.text("seen")), (&cut, &reason)).await {
        Ok(number) => see_other(Done::Split(number).address(at.event, at.session)),
        Err(failed) => {
            opened
                .failed_beside((&app, &permit), failed, ("split_reason", &typed))
                .await
        }
    }
}

async fn move_place(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemMove,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let (moving, reason) = match form::moving(&opened.about(), &typed) {
        Ok(read) => read,
        Err(problems) => return opened.refuse_beside(&typed, &problems, Stamp::Typed),
    };
    match actions::move_place(&app, &permit, (at.session, typed.text("seen")), (moving, &reason)).await {
        // Where the place is now.
        Ok(number) => see_other(Done::Moved(number).address(at.event, moving.to)),
        Err(failed) => {
            opened
                .failed_beside((&app, &permit), failed, ("move_reason", &typed))
                .await
        }
    }
}

async fn remove(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaItemRemoval,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let opened = Opened::read(&app, &permit, Asked::Known(at.session)).await?;
    let reason = match form::reason(&opened.about(), &typed) {
        Ok(reason) => reason,
        Err(problems) => return opened.refuse_beside(&typed, &problems, Stamp::Typed),
    };
    match actions::remove(&app, &permit, (at.session, typed.text("seen")), &reason).await {
        Ok(number) => see_other(format!("{}?removed={number}", paths::AgendaDesk { event: at.event })),
        Err(failed) => {
            opened
                .failed_beside((&app, &permit), failed, ("remove_reason", &typed))
                .await
        }
    }
}

async fn keep(app: &App, permit: &Permit<ManageAgenda>, (asked, typed): (Asked, &Fields)) -> Answer {
    let opened = Opened::read(app, permit, asked).await?;
    let order = match form::read(&opened.about(), typed) {
        Ok(order) => order,
        Err(problems) => return opened.refuse(typed, &problems, Stamp::Typed),
    };
    let session = order.session.id;
    match actions::save(app, permit, &order).await {
        Ok(Outcome::Saved(number)) => see_other(Done::Saved(number).address(permit.event(), session)),
        Ok(Outcome::Unchanged) => see_other(Done::Unchanged.address(permit.event(), session)),
        Err(failed) => {
            let stamp = Stamp::after(&failed);
            let problems = [opened.problem(failed, ("reason", typed))?];
            opened.again(app, permit).await?.refuse(typed, &problems, stamp)
        }
    }
}
