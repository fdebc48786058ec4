//! `/organise/events/{event}/focal-points`: who stands, naming one, taking one back.
use crate::access::{ManageInvitations, Permit};
use crate::app::App;
use crate::directory::contact::filter::{Filter, Sort};
use crate::directory::contact::store as contacts;
use crate::directory::organisation::model::{Organisation, State as Known};
use crate::directory::organisation::store as organisations;
use crate::i18n::{Explain, Translate};
use crate::kernel::{FocalPointId, OrganisationId, clean_text};
use crate::participation::focal_point::actions::name::{self as actions, Failed, Who};
use crate::participation::focal_point::form::{REASON, colleague};
use crate::participation::focal_point::model::Refusal;
use crate::participation::focal_point::rules::NotNow;
use crate::participation::focal_point::store;
use crate::participation::focal_point::views::desk::{Chosen, ListView, NEW, ORGANISATION, WHO};
use crate::participation::focal_point::views::one::OneView;
use crate::participation::focal_point::views::replace::REASON_MAX;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::web::reply::{page, refused};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageInvitations>;

pub async fn list(permit: Desk, _: paths::FocalPoints, State(app): State<App>, query: Fields) -> Answer {
    listed(&app, &permit, (&query, &Problems::default())).await
}

pub async fn name(permit: Desk, at: paths::FocalPoints, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, t) = (permit.lang(), permit.lang().t());
    let mut problems = Problems::default();
    let organisation = typed.text(ORGANISATION).parse::<OrganisationId>().map_err(|_| ());
    let organisation = problems.take(ORGANISATION, organisation, |()| t.focal_point_organisation_missing());
    let who = match typed.text(WHO) {
        NEW => colleague(&typed, lang, &mut problems).map(Who::New),
        id => problems
            .take(WHO, id.parse().map_err(|_| ()), |()| t.focal_point_who_missing())
            .map(Who::Contact),
    };
    if let (Some(organisation), Some(who)) = (organisation, who) {
        let why = match actions::name(&app, &permit, organisation, &who).await {
            Ok(()) => return see_other(format!("{at}?done=named")),
            Err(Failed::NotNow(NotNow::Draft)) => t.focal_point_not_now_draft(),
            Err(Failed::NotNow(NotNow::Cancelled)) => t.invitation_not_now_cancelled(),
            Err(Failed::NotNow(NotNow::Over)) => t.focal_point_not_now_over(),
            Err(Failed::Elsewhere) => t.focal_point_elsewhere(),
            Err(Failed::Unreachable) => t.focal_point_unreachable(),
            Err(Failed::Already | Failed::Refused(_)) => t.focal_point_already(),
            Err(Failed::Unknown) => t.focal_point_organisation_missing(),
            Err(Failed::Raced) => return Err(Failure::Raced),
            Err(Failed::Database(error)) => return Err(error.into()),
        };
        problems.add(WHO, why);
    }
    listed(&app, &permit, (&typed, &problems)).await
}

pub async fn show(permit: Desk, at: paths::FocalPointDesk, State(app): State<App>) -> Answer {
    shown(&app, &permit, at.focal_point, ("", &Problems::default())).await
}

pub async fn revoke(permit: Desk, at: paths::FocalPointDesk, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, id) = (permit.lang(), at.focal_point);
    let mut problems = Problems::default();
    let reason = clean_text(typed.text(REASON), REASON_MAX);
    let reason = problems.take(REASON, reason, |why| why.explain(lang));
    if reason.as_deref() == Some("") {
        problems.add(REASON, lang.t().focal_point_reason_missing());
    }
    if let Some(reason) = reason.filter(|_| problems.is_empty()) {
        return match actions::revoke(&app, &permit, id, reason).await {
            Ok(()) | Err(Failed::Refused(Refusal::Revoked)) => {
                see_other(format!("{}?done=revoked", paths::FocalPoints { event: at.event }))
            }
            Err(Failed::Database(error)) => Err(error.into()),
            Err(Failed::Raced) => Err(Failure::Raced),
            Err(_) => Err(Failure::NotFound),
        };
    }
    shown(&app, &permit, id, (typed.text(REASON), &problems)).await
}

async fn listed(app: &App, permit: &Desk, (typed, problems): (&Fields, &Problems)) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let c = app.db.read();
    let known = organisations::all(c, permit.process()).await?;
    let known: Vec<Organisation> = known.into_iter().filter(|it| it.state == Known::Known).collect();
    let id = typed.text(ORGANISATION).parse::<OrganisationId>().ok();
    let chosen = match known.iter().find(|it| Some(it.id) == id) {
        Some(organisation) => {
            let filter = Filter {
                organisations: vec![organisation.id],
                ..Filter::default()
            };
            Some(Chosen {
                people: contacts::all(c, permit.process(), &filter, Sort::Name).await?,
                organisation,
            })
        }
        None => None,
    };
    let view = ListView {
        desk: &desk,
        rows: store::of_event(c, &desk.event).await?,
        known: &known,
        chosen,
        typed,
        problems,
    };
    let at = paths::FocalPoints { event: permit.event() };
    let title = desk.lang.t().focal_point_title();
    answer(desk.page(Here::Contacts, at, title, view.render()), problems)
}

async fn shown(app: &App, permit: &Desk, id: FocalPointId, (reason, problems): (&str, &Problems)) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let c = app.db.read();
    let held = store::find(c, &desk.event, id).await?.ok_or(Failure::NotFound)?;
    let view = OneView {
        desk: &desk,
        held: &held,
        replaced: store::people::count_by(c, id).await?,
        reason,
        problems,
    };
    let at = paths::FocalPointDesk {
        event: permit.event(),
        focal_point: id,
    };
    let title = held.who.name.as_str();
    answer(desk.page(Here::Contacts, at, title, view.render()), problems)
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
