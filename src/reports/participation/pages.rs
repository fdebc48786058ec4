//! `/organise/events/{event}/report`, its publication, and `/{lang}/events/{slug}/participation`.
use super::summary::Summary;
use super::views::Report;
use super::{actions, public};
use crate::access::{ManageEvent, Permit, Role, ViewEvent};
use crate::app::App;
use crate::files::{self, Format};
use crate::i18n::{Explain, Translate};
use crate::kernel::clean_line;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::reports::figures::model::Funnel;
use crate::reports::figures::store as figures;
use crate::web::reply::{download, page, refused};
use crate::web::{Answer, Failure, Fields, Problems, Routes, see_other};
use axum::extract::State;
use maud::Render;

/// A sentence, as it stands in the traces.
const LONGEST_REASON: usize = 300;

pub fn routes() -> Routes {
    Routes::default()
        .get(report)
        .post(publication)
        .get(public::participation)
}

async fn report(permit: Permit<ViewEvent>, at: paths::Report, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let funnel = figures::funnel(app.db.read(), at.event, permit.process()).await?;
    if let Some(format) = query.filled("format") {
        let format = Format::parse(format).ok_or(Failure::NotFound)?;
        let sheet = Summary {
            desk: &desk,
            funnel: &funnel,
        }
        .sheet();
        let bytes = files::write(&sheet, format).map_err(|_| Failure::TooLarge)?;
        let name = format!("{}-participation.{}", desk.event.slug, format.ending());
        return download(&name, format.content_type(), bytes);
    }
    page(whole(&app, &desk, &funnel, (&Problems::default(), "")).render())
}

async fn publication(
    permit: Permit<ManageEvent>,
    at: paths::ReportPublication,
    State(app): State<App>,
    form: Fields,
) -> Answer {
    let here = paths::Report { event: at.event };
    if form.has("publish") {
        actions::publish(&app, &permit).await?;
        return see_other(here);
    }
    let (lang, mut problems) = (permit.lang(), Problems::default());
    let typed = form.text("reason");
    let reason = problems.take("reason", clean_line(typed, LONGEST_REASON), |problem| {
        problem.explain(lang)
    });
    match reason {
        Some(reason) if !reason.is_empty() => {
            actions::take_back(&app, &permit, &reason).await?;
            return see_other(here);
        }
        Some(_) => problems.add("reason", lang.t().reports_reason_missing()),
        None => {}
    }
    let desk = EventDesk::open(&app, &permit).await?;
    let funnel = figures::funnel(app.db.read(), at.event, permit.process()).await?;
    refused(whole(&app, &desk, &funnel, (&problems, typed)).render())
}

fn whole<'a>(app: &App, desk: &'a EventDesk, funnel: &Funnel, (problems, reason): (&Problems, &str)) -> EventPage<'a> {
    let view = Report {
        desk,
        funnel,
        now: app.clock.now(),
        may_publish: desk.role >= Role::Owner,
        problems,
        reason,
    };
    let here = paths::Report { event: desk.event.id };
    EventPage {
        refused: !problems.is_empty(),
        ..desk.page(Here::Report, here, view.title(), view.main())
    }
}
