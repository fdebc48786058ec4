//! `/organise/events/{event}/organisations`: the list, one of them, the two answers.
use super::actions::{self, Failed};
use super::store;
use super::views::list::{Done, ListView, PAGE};
use super::views::one::{GROUP, INTO, NAME, OneView};
use crate::access::{ManageContacts, Permit};
use crate::app::App;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::directory::organisation::model::OrganisationName;
use crate::directory::organisation::store as organisations;
use crate::i18n::{Explain, Translate};
use crate::kernel::{GroupId, OrganisationId};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageContacts>;

pub fn routes() -> Routes {
    Routes::default().get(list).get(show).post(join).post(keep)
}

async fn list(permit: Desk, _: paths::TypedOrganisations, State(app): State<App>, query: Fields) -> Answer {
    listed(&app, &permit, (&query, &Problems::default())).await
}

async fn show(permit: Desk, at: paths::TypedOrganisation, State(app): State<App>) -> Answer {
    let untouched = (&Fields::default(), &Problems::default());
    shown(&app, &permit, at.organisation, untouched).await
}

async fn join(permit: Desk, at: paths::OrganisationMatch, State(app): State<App>, typed: Fields) -> Answer {
    let (t, id) = (permit.lang().t(), at.organisation);
    let mut problems = Problems::default();
    let chosen = typed.text(INTO).parse().map_err(|_| ());
    if let Some(into) = problems.take(INTO, chosen, |()| t.matching_into_missing()) {
        match actions::join(&app, &permit, id, into).await {
            Ok(()) => return see_other(Done::Joined(into).address(at.event)),
            Err(failed) => return failure(&app, &permit, (id, &typed), failed).await,
        }
    }
    shown(&app, &permit, id, (&typed, &problems)).await
}

async fn keep(permit: Desk, at: paths::OrganisationNew, State(app): State<App>, typed: Fields) -> Answer {
    let id = at.organisation;
    let known = groups::all(app.db.read(), permit.process()).await?;
    let mut problems = Problems::default();
    if let Some(order) = read(&permit, &known, &typed, &mut problems) {
        match actions::keep(&app, &permit, id, order).await {
            Ok(()) => return see_other(Done::Kept(id).address(at.event)),
            Err(failed) => return failure(&app, &permit, (id, &typed), failed).await,
        }
    }
    shown(&app, &permit, id, (&typed, &problems)).await
}

fn read(
    permit: &Desk,
    known: &Groups,
    typed: &Fields,
    problems: &mut Problems,
) -> Option<(OrganisationName, Option<GroupId>)> {
    let lang = permit.lang();
    let name = OrganisationName::parse(typed.text(NAME));
    let name = problems.take(NAME, name, |problem| problem.explain(lang));
    let group = match typed.filled(GROUP) {
        None => Ok(None),
        Some(code) => known.by_code(code).map(|group| Some(group.id)).ok_or(()),
    };
    let group = problems.take(GROUP, group, |()| lang.t().registration_problem_group_unknown());
    Some((name?, group?))
}

/// A sentence where it can be mended; what somebody else has decided is no longer on the list.
async fn failure(app: &App, permit: &Desk, (id, typed): (OrganisationId, &Fields), failed: Failed) -> Answer {
    let t = permit.lang().t();
    let mut problems = Problems::default();
    match failed {
        Failed::Unknown => return Err(Failure::NotFound),
        Failed::Database(error) => return Err(error.into()),
        Failed::Faster => {
            problems.add("organisations", t.matching_faster());
            return listed(app, permit, (&Fields::default(), &problems)).await;
        }
        Failed::NotKnown => problems.add(INTO, t.matching_into_missing()),
        Failed::NameTaken => problems.add(NAME, t.matching_name_taken()),
    }
    shown(app, permit, id, (typed, &problems)).await
}

async fn listed(app: &App, permit: &Desk, (query, problems): (&Fields, &Problems)) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let (c, process) = (app.db.read(), permit.process());
    let groups = groups::all(c, process).await?;
    let all = store::count(c, permit.event()).await?;
    let number = crate::ui::page_number(query.text("page")).min(all.div_ceil(PAGE).max(1));
    let done = match Done::read(query) {
        Some(done) => organisations::find(c, process, done.organisation())
            .await?
            .map(|organisation| (done, organisation)),
        None => None,
    };
    let view = ListView {
        lang: desk.lang,
        event: &desk.event,
        rows: store::page(c, permit.event(), ((number - 1) * PAGE, PAGE)).await?,
        number,
        all,
        known: organisations::all(c, process).await?,
        crowded: store::crowded(c, &desk.event, &groups).await?,
        done,
        problems,
    };
    let at = paths::TypedOrganisations { event: permit.event() };
    let title = desk.lang.t().matching_title();
    answer(desk.page(Here::Registrations, at, title, view.render()), problems)
}

async fn shown(app: &App, permit: &Desk, id: OrganisationId, (typed, problems): (&Fields, &Problems)) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let (c, process) = (app.db.read(), permit.process());
    let found = store::find(c, permit.event(), id).await?.ok_or(Failure::NotFound)?;
    let view = OneView {
        lang: desk.lang,
        event: permit.event(),
        found: &found,
        known: &organisations::all(c, process).await?,
        groups: &groups::all(c, process).await?,
        typed,
        problems,
    };
    let at = paths::TypedOrganisation {
        event: permit.event(),
        organisation: id,
    };
    let title = found.organisation.name.as_str();
    answer(desk.page(Here::Registrations, at, title, view.render()), problems)
}

fn answer(page_of: EventPage<'_>, problems: &Problems) -> Answer {
    if problems.is_empty() {
        return page(page_of.render());
    }
    let page_of = EventPage {
        refused: true,
        ..page_of
    };
    refused(page_of.render())
}
