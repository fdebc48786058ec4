//! "What if a date moves?": shown before anything is saved; the end of registration is saved here.
use super::ground::Ground;
use crate::access::{ManageEvent, ManageReminders, Permit, Role};
use crate::app::App;
use crate::i18n::{Explain, Translate, format};
use crate::kernel::clean_line;
use crate::messages::reminder::actions::{self, MoveError, Overdue};
use crate::messages::reminder::moving::{Which, effects, moved, read};
use crate::messages::reminder::views::list::Done;
use crate::messages::reminder::views::moving::MovePage;
use crate::participation::limits::actions::{ChangeError, Order};
use crate::participation::limits::model::Plan;
use crate::participation::limits::rules::WindowProblem;
use crate::participation::limits::store as limits;
use crate::participation::registration::actions::Failed;
use crate::paths;
use crate::ui::Problem;
use crate::web::reply::{page, refused, see_other};
use crate::web::{Answer, Failure, Fields};
use axum::extract::State;
use jiff::civil;
use maud::Render;

const LONGEST_REASON: usize = 300;

pub(super) async fn show(
    permit: Permit<ManageReminders>,
    _: paths::ReminderMove,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let may_save = permit.role() >= Role::Owner;
    if !typed.has("what") {
        return page(MovePage::blank(ground.shown(), &typed).page().render());
    }
    match read(ground.desk.lang, (&ground.plan.facts, &typed)) {
        Ok(asked) => {
            let seen = stamp(&app, &ground).await?;
            page(previewed(&ground, &typed, (asked, &[], (&seen, may_save))))
        }
        Err(problems) => refused(
            MovePage {
                problems: &problems,
                ..MovePage::blank(ground.shown(), &typed)
            }
            .page()
            .render(),
        ),
    }
}

pub(super) async fn save(
    permit: Permit<ManageEvent>,
    at: paths::ReminderMove,
    State(app): State<App>,
    typed: Fields,
) -> Answer {
    let ground = Ground::open(&app, &permit).await?;
    let (lang, blank) = (ground.desk.lang, MovePage::blank(ground.shown(), &typed));
    let asked = match read(lang, (&ground.plan.facts, &typed)) {
        Ok((Which::Registration, to)) => (Which::Registration, to),
        Ok(_) => return Err(Failure::BadRequest),
        Err(problems) => {
            let view = MovePage {
                problems: &problems,
                ..blank
            };
            return refused(view.page().render());
        }
    };
    let problem = match order(&app, &ground, (&typed, asked.1)).await? {
        Err(problem) => problem,
        Ok(order) => match actions::move_deadline(&app, &permit, (&order, overdue(&typed))).await {
            Ok(_) => return see_other(Done::Moved.address(at.event)),
            Err(error) => refusal(&ground, error)?,
        },
    };
    let seen = stamp(&app, &ground).await?;
    refused(previewed(&ground, &typed, (asked, &[problem], (&seen, true))))
}

fn overdue(typed: &Fields) -> Overdue {
    match typed.text("overdue") {
        "send" => Overdue::SendNow,
        "skip" => Overdue::Skip,
        _ => Overdue::Ask,
    }
}

fn previewed(
    ground: &Ground,
    typed: &Fields,
    (asked, problems, (seen, may_save)): ((Which, civil::DateTime), &[Problem], (&str, bool)),
) -> maud::Markup {
    let facts = moved(&ground.plan.facts, asked.0, asked.1);
    let effects = effects(&ground.plan, facts, ground.now);
    let view = MovePage {
        asked: Some(asked),
        effects: &effects,
        problems,
        seen,
        may_save,
        ..MovePage::blank(ground.shown(), typed)
    };
    view.page().render()
}

/// The settings as they stand, with another end of registration.
async fn order(
    app: &App,
    ground: &Ground,
    (typed, closes): (&Fields, civil::DateTime),
) -> Result<Result<Order, Problem>, Failure> {
    let lang = ground.desk.lang;
    let event = &ground.desk.event;
    let reason = match clean_line(typed.text("reason"), LONGEST_REASON) {
        Ok(reason) if !reason.is_empty() => reason,
        Ok(_) => return Ok(Err(problem("reason", lang.t().limits_problem_reason()))),
        Err(refused) => return Ok(Err(problem("reason", refused.explain(lang)))),
    };
    let present = Plan::of(event, limits::by_group(app.db.read(), event.id).await?);
    Ok(Ok(Order {
        plan: Plan { closes, ..present },
        seen: typed.text("seen").to_owned(),
        reason,
    }))
}

async fn stamp(app: &App, ground: &Ground) -> Result<String, Failure> {
    let event = &ground.desk.event;
    let present = Plan::of(event, limits::by_group(app.db.read(), event.id).await?);
    Ok(present.stamp(&ground.groups))
}

fn refusal(ground: &Ground, error: MoveError) -> Result<Problem, Failure> {
    let (lang, zone) = (ground.desk.lang, &ground.desk.event.zone);
    let t = lang.t();
    match error {
        MoveError::Change(ChangeError::Meanwhile) => Ok(problem("date", t.limits_problem_meanwhile())),
        MoveError::Change(ChangeError::Window(WindowProblem::OpensAfterCloses)) => {
            Ok(problem("date", t.limits_problem_order()))
        }
        MoveError::Change(ChangeError::Window(WindowProblem::ClosesAfterTheEnd(end))) => {
            Ok(problem("date", t.limits_problem_late(format::moment(lang, zone, end))))
        }
        MoveError::Change(ChangeError::Unknown) => Err(Failure::NotFound),
        MoveError::Change(ChangeError::Db(error) | ChangeError::Promotion(Failed::Database(error)))
        | MoveError::Db(error) => Err(error.into()),
        MoveError::Change(ChangeError::Promotion(_)) => Err(Failure::Raced),
    }
}

fn problem(field: &str, message: String) -> Problem {
    Problem {
        field: field.to_owned(),
        message,
    }
}
