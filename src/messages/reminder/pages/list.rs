//! The rules of an event; their switches; what waits for a decision.
use super::ground::Ground;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::messages::reminder::actions::{self, ChangeError, Decision};
use crate::messages::reminder::model::State as Switch;
use crate::messages::reminder::views::list::{Done, List, OFF, ON, SEND, SKIP};
use crate::paths;
use crate::web::reply::{page, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use maud::Render;

pub(super) async fn list(
    permit: Permit<ManageReminders>,
    _: paths::Reminders,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let view = List {
        on: ground.shown(),
        done: Done::read(&query),
    };
    page(view.page().render())
}

pub(super) async fn switch(
    permit: Permit<ManageReminders>,
    at: paths::ReminderSwitch,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let to = match form.text("to") {
        ON => Switch::Enabled,
        OFF => Switch::Disabled,
        _ => return Err(Failure::BadRequest),
    };
    actions::switch(&app, &permit, (at.rule, to)).await.map_err(failure)?;
    see_other(Done::Switched(at.rule).address(at.event))
}

pub(super) async fn decide(
    permit: Permit<ManageReminders>,
    at: paths::ReminderDecision,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let decision = match form.text("to") {
        SEND => Decision::SendNow,
        SKIP => Decision::Skip,
        _ => return Err(Failure::BadRequest),
    };
    actions::decide(&app, &permit, (at.occurrence, decision))
        .await
        .map_err(failure)?;
    see_other(Done::Decided.address(at.event))
}

/// Where there is no form to mend.
pub(super) fn failure(error: ChangeError) -> Failure {
    match error {
        ChangeError::Unknown => Failure::NotFound,
        ChangeError::Raced | ChangeError::Double => Failure::Raced,
        ChangeError::Misfit(_) => Failure::BadRequest,
        ChangeError::Db(error) => error.into(),
    }
}
