//! Handlers of the organiser's pages.
use super::one::{OneRegistration, REASON_MAX};
use super::query::{self, PAGE};
use super::views::RegistrationList;
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Explain, Translate};
use crate::kernel::{Lang, RegistrationId, clean_text};
use crate::participation::registration::actions::{self, Failed};
use crate::participation::registration::model::Refusal;
use crate::participation::registration::rules::Shortage;
use crate::participation::registration::store::{self, list as listed, places};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::page_number;
use crate::web::reply::{form_page, page};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageRegistrations>;

pub async fn list(permit: Desk, _: paths::Registrations, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let c = app.db.read();
    let groups = groups::all(c, permit.process()).await?;
    let wanted = query::wanted(&query, &groups);
    let all = listed::count(c, permit.event(), &wanted).await?;
    let number = page_number(query.text("page")).min(all.div_ceil(PAGE).max(1));
    let view = RegistrationList {
        rows: &listed::page(c, permit.event(), &wanted, ((number - 1) * PAGE, PAGE)).await?,
        number,
        all,
        positions: listed::positions(c, permit.event(), &groups).await?,
        desk: &desk,
        query: &query,
        groups: &groups,
        now: app.clock.now(),
    };
    page(view.page().render())
}

pub async fn show(permit: Desk, at: paths::RegistrationDesk, State(app): State<App>) -> Answer {
    shown(
        &app,
        &permit,
        at.registration,
        (&Fields::default(), &Problems::default()),
    )
    .await
}

/// One form, a button for each decision; a reason where the person loses what was promised or asked for.
pub async fn decide(permit: Desk, at: paths::RegistrationDecision, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, id) = (permit.lang(), at.registration);
    let mut problems = Problems::default();
    if let Some(reason) = reason(&typed, ("reason", lang), &mut problems) {
        let done = match typed.text("decision") {
            "confirm" => actions::confirm(&app, &permit, id).await,
            "waitlist" => actions::waitlist(&app, &permit, id).await,
            "refuse" => actions::refuse(&app, &permit, id, &reason).await,
            "cancel" => actions::cancel(&app, &permit, id, &reason).await,
            _ => return Err(Failure::BadRequest),
        };
        match done {
            Ok(()) => return see_other(one(&permit, id)),
            Err(failed) => explain(failed, (lang, "decision", "reason"), &mut problems)?,
        }
    }
    shown(&app, &permit, id, (&typed, &problems)).await
}

pub async fn regroup(permit: Desk, at: paths::RegistrationGroup, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, id) = (permit.lang(), at.registration);
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let mut problems = Problems::default();
    let group = typed.text("group").parse().ok().and_then(|id| groups.by_id(id));
    if group.is_none() {
        problems.add("group", lang.t().registration_problem_group_unknown());
    }
    let reason = reason(&typed, ("group_reason", lang), &mut problems);
    if let (Some(group), Some(reason)) = (group, reason) {
        match actions::change_group(&app, &permit, id, (group.id, &reason)).await {
            Ok(()) => return see_other(one(&permit, id)),
            Err(failed) => explain(failed, (lang, "group", "group_reason"), &mut problems)?,
        }
    }
    shown(&app, &permit, id, (&typed, &problems)).await
}

/// What was typed as the reason; the rules say whether it may be empty.
fn reason(typed: &Fields, (field, lang): (&'static str, Lang), problems: &mut Problems) -> Option<String> {
    let read = clean_text(typed.text(field), REASON_MAX);
    problems.take(field, read, |why| why.explain(lang))
}

/// A sentence at the field that mends it; what no sentence mends is a failure.
fn explain(
    failed: Failed,
    (lang, act, reason): (Lang, &'static str, &'static str),
    problems: &mut Problems,
) -> Result<(), Failure> {
    let t = lang.t();
    match failed {
        Failed::Refused(Refusal::NoReason) => problems.add(reason, t.registration_desk_reason_missing()),
        Failed::NoRoom(Shortage::Event) => problems.add(act, t.registration_desk_no_room()),
        Failed::NoRoom(Shortage::Group) => problems.add(act, t.registration_desk_no_room_group()),
        Failed::NoRoom(Shortage::Organisation) => problems.add(act, t.registration_desk_no_room_organisation()),
        Failed::Refused(Refusal::Now(_)) | Failed::Raced => problems.add(act, t.registration_desk_raced()),
        Failed::Unknown => return Err(Failure::NotFound),
        Failed::Closed(_) | Failed::Taken | Failed::Revoked => return Err(Failure::Raced),
        Failed::Database(error) => return Err(error.into()),
    }
    Ok(())
}

fn one(permit: &Desk, registration: RegistrationId) -> paths::RegistrationDesk {
    let event = permit.event();
    paths::RegistrationDesk { event, registration }
}

async fn shown(app: &App, permit: &Desk, id: RegistrationId, (typed, problems): (&Fields, &Problems)) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let c = app.db.read();
    let found = store::find(c, permit.event(), id).await?;
    let registration = found.ok_or(Failure::NotFound)?;
    let view = OneRegistration {
        position: places::position(c, &registration).await?,
        groups: &groups::all(c, permit.process()).await?,
        desk: &desk,
        registration: &registration,
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}
