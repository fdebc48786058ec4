//! `/organise/events/{event}/reminders/changes/{change}`: people hear of the new dates, or nobody does.
use super::list::with_refusal;
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::i18n::Translate;
use crate::kernel::{Lang, digits};
use crate::messages::change::actions::{self, DecideError, Decision, TYPED_ABOVE};
use crate::messages::reminder::views::change::{SEND, SKIP};
use crate::messages::reminder::views::list::Done;
use crate::paths;
use crate::ui::Problem;
use crate::web::reply::{refused, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;

pub(super) async fn decide(
    permit: Permit<ManageReminders>,
    at: paths::ReminderChange,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let number = |name| {
        digits(form.text(name))
            .replace([',', ' '], "")
            .trim()
            .parse::<usize>()
            .ok()
    };
    let decision = match (form.text("to"), number("people")) {
        (SEND, Some(people)) => Decision::Send(people),
        (SKIP, _) => Decision::Skip,
        _ => return Err(Failure::BadRequest),
    };
    if let Decision::Send(people) = decision
        && people > TYPED_ABOVE
        && number("number") != Some(people)
    {
        return refused(with_refusal(&app, &permit, (problem, form.text("number"))).await?);
    }
    let version = number("version").and_then(|version| i32::try_from(version).ok());
    let version = version.ok_or(Failure::BadRequest)?;
    actions::decide(&app, &permit, (at.change, version, decision))
        .await
        .map_err(failure)?;
    see_other(Done::Decided.address(at.event))
}

fn problem(lang: Lang, people: usize) -> Problem {
    Problem {
        field: "number".to_owned(),
        message: lang.t().change_problem_number(people),
    }
}

/// The page is shown anew with what is true now.
fn failure(error: DecideError) -> Failure {
    match error {
        DecideError::Unknown => Failure::NotFound,
        DecideError::Raced | DecideError::Number(_) => Failure::Raced,
        DecideError::Db(error) => error.into(),
    }
}
