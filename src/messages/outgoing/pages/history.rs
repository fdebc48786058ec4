//! Everything written to somebody of the directory, or to somebody who registered.
use crate::access::{Permit, ReadMail};
use crate::app::App;
use crate::directory::contact::store as contacts;
use crate::messages::outgoing::model::Known;
use crate::messages::outgoing::store::person::{self as store, Whose};
use crate::messages::outgoing::views;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::page;
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use maud::Render;

pub async fn of_contact(
    permit: Permit<ReadMail>,
    at: paths::ContactMail,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let found = contacts::find(app.db.read(), permit.process(), at.contact).await?;
    let contact = found.ok_or(Failure::NotFound)?;
    let whose = Whose::Contact(Known {
        id: contact.id,
        name: contact.name.as_str().to_owned(),
        address: contact.email.as_str().to_owned(),
    });
    shown(&app, &permit, (&whose, at.to_string()), &query).await
}

pub async fn of_registration(
    permit: Permit<ReadMail>,
    at: paths::RegistrationMail,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let found = store::registered(app.db.read(), at.event, at.registration).await?;
    let whose = found.ok_or(Failure::NotFound)?;
    shown(&app, &permit, (&whose, at.to_string()), &query).await
}

async fn shown(app: &App, permit: &Permit<ReadMail>, (whose, at): (&Whose, String), query: &Fields) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let number = query.text("page").parse::<u64>().unwrap_or(1);
    let view = views::History {
        found: &store::letters(app.db.read(), permit.event(), whose, number).await?,
        desk: &desk,
        whose,
        at,
    };
    page(view.page().render())
}
