//! Handlers of the pages about reviewers.
use super::views::{OneReviewer, ReviewerList};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::i18n::{Explain, Translate};
use crate::kernel::{EmailAddress, GroupId, OrganisationId, ReviewerId, SessionId};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::speakers::call::store as calls;
use crate::speakers::review::actions::{Failed, panel as actions};
use crate::speakers::review::model::{Assignment, Reviewer};
use crate::speakers::review::store::{panel, reviews};
use crate::web::reply::{page, refused};
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
        match actions::add(&app, &permit, &email, organisation(&typed)).await {
            Ok(reviewer) => return see_other(paths::ReviewerDesk { event, reviewer }),
            Err(Failed::NoAccount) => problems.add("email", t.review_problem_no_account()),
            Err(Failed::Already) => problems.add("email", t.review_problem_already()),
            Err(failed) => return Err(failed.into()),
        }
    }
    listed(&app, &permit, (&typed, &problems)).await
}

pub async fn show(permit: Desk, at: paths::ReviewerDesk, State(app): State<App>) -> Answer {
    let call = calls::find(app.db.read(), permit.event()).await?;
    let call = call.ok_or(Failure::NotFound)?;
    let c = app.db.read();
    let reviewer = find(panel::reviewers(c, call.id).await?, at.reviewer)?;
    let view = OneReviewer {
        desk: &EventDesk::open(&app, &permit).await?,
        call: &call,
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        organisations: &organisations::all(c, permit.process()).await?,
        reviewer: &reviewer,
    };
    page(view.page().render())
}

/// The pressed button's `act` says what.
pub async fn change(permit: Desk, at: paths::ReviewerDesk, State(app): State<App>, typed: Fields) -> Answer {
    let event = permit.event();
    match typed.text("act") {
        "assign" => {
            let chosen = assignments(&typed);
            actions::assign(&app, &permit, at.reviewer, (organisation(&typed), &chosen)).await?;
        }
        "remove" => actions::remove(&app, &permit, at.reviewer).await?,
        _ => return Err(Failure::BadRequest),
    }
    see_other(paths::Reviewers { event })
}

fn organisation(typed: &Fields) -> Option<OrganisationId> {
    typed.text("organisation").parse().ok()
}

/// Everything; or each ticked group in each ticked session, where none of a kind ticked leaves that kind open.
fn assignments(typed: &Fields) -> Vec<Assignment> {
    let groups: Vec<GroupId> = typed.all("group").filter_map(|id| id.parse().ok()).collect();
    let sessions: Vec<SessionId> = typed.all("session").filter_map(|id| id.parse().ok()).collect();
    if typed.has("all") {
        return vec![Assignment {
            group: None,
            session: None,
        }];
    }
    match (groups.is_empty(), sessions.is_empty()) {
        (true, true) => Vec::new(),
        (false, true) => groups.into_iter().map(|one| in_one(Some(one), None)).collect(),
        (true, false) => sessions.into_iter().map(|one| in_one(None, Some(one))).collect(),
        (false, false) => groups
            .iter()
            .flat_map(|group| sessions.iter().map(|session| in_one(Some(*group), Some(*session))))
            .collect(),
    }
}

fn in_one(group: Option<GroupId>, session: Option<SessionId>) -> Assignment {
    Assignment { group, session }
}

fn find(all: Vec<Reviewer>, id: ReviewerId) -> Result<Reviewer, Failure> {
    all.into_iter().find(|one| one.id == id).ok_or(Failure::NotFound)
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
    if problems.is_empty() {
        page(markup)
    } else {
        refused(markup)
    }
}
