//! The organiser's agenda: what is odd about it, who may take its slots, the items.
use crate::access::{EventScope, ManageAgenda, Permission, Permit, ViewEvent};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Explain, Translate};
use crate::kernel::{Lang, clean_text};
use crate::paths;
use crate::programme::agenda::actions;
use crate::programme::agenda::store::{self as findings, Decision, State as Decided};
use crate::programme::agenda::views::desk::DeskView;
use crate::programme::agenda::views::findings::{NOTE, Refusal};
use crate::programme::event::frame::{EventDesk, Here};
use crate::programme::session::store as sessions;
use crate::web::{Answer, Failure, Fields, reply, see_other};
use axum::extract::State;
use maud::{Markup, Render};

pub async fn show(permit: Permit<ViewEvent>, at: paths::AgendaDesk, State(app): State<App>, query: Fields) -> Answer {
    let markup = desk(&permit, &app, (&at, &query, None)).await?;
    reply::page(markup)
}

pub async fn decide(
    permit: Permit<ManageAgenda>,
    at: paths::FindingDecision,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let state = match fields.text("decision") {
        "resolved" => Decided::Resolved,
        "dismissed" => Decided::Dismissed,
        "open" => Decided::Open,
        _ => return Err(Failure::BadRequest),
    };
    let here = paths::AgendaDesk { event: at.event };
    let typed = fields.text(&format!("{NOTE}{}", at.finding));
    let note = match note(permit.lang(), typed, state) {
        Ok(note) => note,
        Err(message) => {
            let refusal = Refusal {
                finding: at.finding,
                typed: typed.to_owned(),
                message,
            };
            let markup = desk(&permit, &app, (&here, &Fields::default(), Some(refusal))).await?;
            return reply::refused(markup);
        }
    };
    let desk = EventDesk::open(&app, &permit).await?;
    let decision = Decision {
        state,
        note,
        at: app.clock.now(),
    };
    if !actions::decide(&app, permit.actor(), &desk.event, at.finding, &decision).await? {
        return Err(Failure::NotFound);
    }
    see_other(format!("{here}?decided=1"))
}

/// Opening again needs no reason.
fn note(lang: Lang, typed: &str, state: Decided) -> Result<String, String> {
    match clean_text(typed, 2_000) {
        Ok(note) if note.is_empty() && state != Decided::Open => Err(lang.t().agenda_desk_note_missing()),
        Ok(note) => Ok(note),
        Err(problem) => Err(problem.explain(lang)),
    }
}

async fn desk<P: Permission<Scope = EventScope>>(
    permit: &Permit<P>,
    app: &App,
    (at, query, refusal): (&paths::AgendaDesk, &Fields, Option<Refusal>),
) -> Result<Markup, Failure> {
    let desk = EventDesk::open(app, permit).await?;
    let db = app.db.read();
    let view = DeskView {
        desk: &desk,
        imported: query.has("imported"),
        removed: query.text("removed").parse().ok(),
        decided: query.has("decided"),
        refusal,
        findings: findings::all(db, at.event).await?,
        sessions: sessions::all(db, at.event).await?,
        groups: groups::all(db, permit.process()).await?,
    };
    let mut page = desk.page(Here::Agenda, at, desk.lang.t().agenda_desk_title(), view.render());
    page.refused = view.refusal.is_some();
    Ok(page.render())
}
