//! Handlers of the pages about reviewers.
use super::views::{OneReviewer, ReviewerList};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, GroupId, Lang, OrganisationId, ReviewerId, SessionId};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::speakers::call::store as calls;
use crate::speakers::review::actions::{Chosen, Failed, panel as actions};
use crate::speakers::review::model::{Assignment, Reviewer};
use crate::speakers::review::store::{panel, reviews};
use crate::web::reply::form_page;
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageSpeakers>;

pub async fn list(permit: Desk, _: paths::Reviewers, State(app): State<App>) -> Answer {
    listed(&app, &permit, (&Fields::default(), &Problems::default())).await
}

pub async fn add(permit: Desk, _: paths::Reviewers, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, t, event) = (permit.lang(), permit.lang().t(), permit.event());
    let mut problems = Problems::default();
    let email = EmailAddress::parse(typed.text("email"));
    if let Some(email) = problems.take("email", email, |why| why.explain(lang)) {
        let added = match organisation(&typed) {
            Ok(organisation) => actions::add(&app, &permit, &email, organisation).await,
            Err(what) => Err(Failed::Elsewhere(what)),
        };
        match added {
            Ok(reviewer) => return see_other(paths::ReviewerDesk { event, reviewer }),
            Err(Failed::NoAccount) => problems.add("email", t.review_problem_no_account()),
            Err(Failed::Already) => problems.add("email", t.review_problem_already()),
            Err(Failed::Elsewhere(what)) => elsewhere(lang, what, &mut problems),
            Err(failed) => return Err(failed.into()),
        }
    }
    listed(&app, &permit, (&typed, &problems)).await
}

pub async fn show(permit: Desk, at: paths::ReviewerDesk, State(app): State<App>) -> Answer {
    shown(&app, &permit, at.reviewer, (&Fields::default(), &Problems::default())).await
}

/// The pressed button's `act` says what.
pub async fn change(permit: Desk, at: paths::ReviewerDesk, State(app): State<App>, typed: Fields) -> Answer {
    let done = match typed.text("act") {
        "assign" => match wanted(&typed) {
            Ok((organisation, chosen)) => actions::assign(&app, &permit, at.reviewer, (organisation, &chosen)).await,
            Err(what) => Err(Failed::Elsewhere(what)),
        },
        "remove" => actions::remove(&app, &permit, at.reviewer).await,
        _ => return Err(Failure::BadRequest),
    };
    match done {
        Ok(()) => see_other(paths::Reviewers { event: permit.event() }),
        Err(Failed::Elsewhere(what)) => {
            let mut problems = Problems::default();
            elsewhere(permit.lang(), what, &mut problems);
            shown(&app, &permit, at.reviewer, (&typed, &problems)).await
        }
        Err(failed) => Err(failed.into()),
    }
}

/// A sentence at the field that mends it.
fn elsewhere(lang: Lang, what: Chosen, problems: &mut Problems) {
    let t = lang.t();
    match what {
        Chosen::Organisation => problems.add("organisation", t.review_problem_organisation()),
        Chosen::Group => problems.add("group", t.review_problem_group()),
        Chosen::Session => problems.add("session", t.review_problem_session()),
    }
}

/// What cannot be read is never left out in silence: one part less would narrow less, or bind less.
fn organisation(typed: &Fields) -> Result<Option<OrganisationId>, Chosen> {
    let chosen = typed.filled("organisation").map(str::parse).transpose();
    chosen.map_err(|_| Chosen::Organisation)
}

/// Everything; or each ticked group in each ticked session, where none of a kind ticked leaves that kind open.
fn wanted(typed: &Fields) -> Result<(Option<OrganisationId>, Vec<Assignment>), Chosen> {
    let organisation = organisation(typed)?;
    let groups: Result<Vec<GroupId>, _> = typed.all("group").map(str::parse).collect();
    let sessions: Result<Vec<SessionId>, _> = typed.all("session").map(str::parse).collect();
    let groups = groups.map_err(|_| Chosen::Group)?;
    let sessions = sessions.map_err(|_| Chosen::Session)?;
    if typed.has("all") {
        return Ok((organisation, vec![in_one(None, None)]));
    }
    let assignments = match (groups.is_empty(), sessions.is_empty()) {
        (true, true) => Vec::new(),
        (false, true) => groups.into_iter().map(|one| in_one(Some(one), None)).collect(),
        (true, false) => sessions.into_iter().map(|one| in_one(None, Some(one))).collect(),
        (false, false) => groups
            .iter()
            .flat_map(|group| sessions.iter().map(|session| in_one(Some(*group), Some(*session))))
            .collect(),
    };
    Ok((organisation, assignments))
}

fn in_one(group: Option<GroupId>, session: Option<SessionId>) -> Assignment {
    Assignment { group, session }
}

fn find(all: Vec<Reviewer>, id: ReviewerId) -> Result<Reviewer, Failure> {
    all.into_iter().find(|one| one.id == id).ok_or(Failure::NotFound)
}

async fn shown(app: &App, permit: &Desk, id: ReviewerId, (typed, problems): (&Fields, &Problems)) -> Answer {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?.ok_or(Failure::NotFound)?;
    let reviewer = find(panel::reviewers(c, call.id).await?, id)?;
    let view = OneReviewer {
        desk: &EventDesk::open(app, permit).await?,
        call: &call,
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        organisations: &organisations::all(c, permit.process()).await?,
        reviewer: &reviewer,
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}

async fn listed(app: &App, permit: &Desk, (typed, problems): (&Fields, &Problems)) -> Answer {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?;
    let (all, done) = match &call {
        Some(call) => (panel::reviewers(c, call.id).await?, reviews::counts(c, call.id).await?),
        None => Default::default(),
    };
    let view = ReviewerList {
        desk: &EventDesk::open(app, permit).await?,
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        organisations: &organisations::all(c, permit.process()).await?,
        call: call.as_ref(),
        reviewers: &all,
        done: &done,
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}
