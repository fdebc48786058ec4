//! The rules of an event; their switches; what waits for a decision.
use super::ground::Ground;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::kernel::Lang;
use crate::messages::change::actions::offered;
use crate::messages::reminder::actions::{self, ChangeError, Decision};
use crate::messages::reminder::model::State as Switch;
use crate::messages::reminder::views::list::{Done, List, OFF, ON, SEND, SKIP};
use crate::paths;
use crate::ui::Problem;
use crate::web::reply::{page, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use maud::{Markup, Render};

pub(super) async fn list(
    permit: Permit<ManageReminders>,
    _: paths::Reminders,
    State(app): State<App>,
    query: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let change = offered(app.db.read(), &ground.desk.event, &ground.crowd).await?;
    let view = List {
        on: ground.shown(),
        done: Done::read(&query),
        change: change.as_ref(),
        refused: None,
    };
    page(view.page().render())
}

/// The same page with what was refused about dates that moved; the problem speaks of so many people.
pub(super) async fn with_refusal(
    app: &App,
    permit: &Permit<ManageReminders>,
    (problem, typed): (fn(Lang, usize) -> Problem, &str),
) -> Result<Markup, Failure> {
    let ground = Ground::open(app, permit).await?;
    let change = offered(app.db.read(), &ground.desk.event, &ground.crowd).await?;
    let change = change.ok_or(Failure::Raced)?;
    let problem = problem(ground.desk.lang, change.people);
    let view = List {
        on: ground.shown(),
        done: None,
        change: Some(&change),
        refused: Some((&problem, typed)),
    };
    Ok(view.page().render())
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
