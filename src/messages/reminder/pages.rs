//! `/organise/events/{event}/reminders`: each rule in a sentence, what it will do and what it did, and its switch.
use super::actions::{self, SwitchError};
use super::model::State as Switch;
use super::{store, views};
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::participation::invitation::store as invitations;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::web::reply::{page, see_other};
use crate::web::{Answer, Failure, Fields, Routes};
use axum::extract::State;
use maud::Render;

pub fn routes() -> Routes {
    Routes::default().get(list).post(switch)
}

async fn list(permit: Permit<ManageReminders>, at: paths::Reminders, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let rules = store::of_event(app.db.read(), at.event).await?;
    let occurrences = store::occurrences(app.db.read(), &rules).await?;
    let reach = invitations::sent_not_answered(app.db.read(), at.event).await?.len();
    let view = views::List {
        desk: &desk,
        rules: &rules,
        occurrences: &occurrences,
        reach,
        switched: query.text("switched").parse().ok(),
    };
    page(view.page().render())
}

async fn switch(
    permit: Permit<ManageReminders>,
    at: paths::ReminderSwitch,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let to = match form.text("to") {
        views::ON => Switch::Enabled,
        views::OFF => Switch::Disabled,
        _ => return Err(Failure::BadRequest),
    };
    match actions::switch(&app, &permit, at.rule, to).await {
        Ok(()) => see_other(format!("{}?switched={}", paths::Reminders { event: at.event }, at.rule)),
        Err(SwitchError::Unknown) => Err(Failure::NotFound),
        Err(SwitchError::Raced) => Err(Failure::Raced),
        Err(SwitchError::Db(error)) => Err(error.into()),
    }
}
