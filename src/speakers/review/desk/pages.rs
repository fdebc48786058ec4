//! Handlers of the organisers' pages about nominations.
use super::export;
use super::list::NominationList;
use super::one::{OneNomination, REASON_MAX};
use super::query::{PAGE, Wanted};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::files::{self, Format};
use crate::i18n::{Explain, Translate};
use crate::kernel::{CheckId, Lang, NominationId, clean_text};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::store as sessions;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::model::Refusal;
use crate::speakers::nomination::store::checks;
use crate::speakers::review::actions::{self, Failed, Verdict};
use crate::speakers::review::form::line;
use crate::speakers::review::model::Candidate;
use crate::speakers::review::store;
use crate::ui::page_number;
use crate::web::reply::{download, form_page, page};
use crate::web::{Answer, Failure, Fields, Problems, see_other};
use axum::extract::State;
use maud::Render;

type Desk = Permit<ManageSpeakers>;

pub async fn list(permit: Desk, _: paths::Nominations, State(app): State<App>, query: Fields) -> Answer {
    let desk = EventDesk::open(&app, &permit).await?;
    let c = app.db.read();
    let groups = groups::all(c, permit.process()).await?;
    let call = calls::find(c, permit.event()).await?;
    let sessions = sessions::all(c, permit.event()).await?;
    let all = match &call {
        Some(call) => store::candidates(c, call).await?,
        None => Vec::new(),
    };
    let wanted = Wanted::read(&query, &groups);
    let found: Vec<&Candidate> = all.iter().filter(|one| wanted.takes(one)).collect();
    if let Some(format) = query.filled("format") {
        let format = Format::parse(format).ok_or(Failure::NotFound)?;
        let sheet = export::take(&app, &permit, &found, (&groups, &sessions)).await?;
        let bytes = files::write(&sheet, format).map_err(|_| Failure::TooLarge)?;
        let name = format!("nominations.{}", format.ending());
        return download(&name, format.content_type(), bytes);
    }
    let view = NominationList {
        number: page_number(query.text("page")).min(found.len().div_ceil(PAGE).max(1)),
        desk: &desk,
        query: &query,
        groups: &groups,
        sessions: &sessions,
        call: call.as_ref(),
        all: &all,
        found: &found,
    };
    page(view.page().render())
}

pub async fn show(permit: Desk, at: paths::NominationDesk, State(app): State<App>) -> Answer {
    let nothing = (&Fields::default(), &Problems::default());
    shown(&app, &permit, at.nomination, nothing).await
}

/// One form, a button for each verdict; a reason where the person does not get what was asked for.
pub async fn check(permit: Desk, at: paths::NominationCheck, State(app): State<App>, typed: Fields) -> Answer {
    let (lang, event, nomination) = (permit.lang(), permit.event(), at.nomination);
    let call = calls::find(app.db.read(), event).await?.ok_or(Failure::NotFound)?;
    let mut problems = Problems::default();
    let reason = clean_text(typed.text("reason"), REASON_MAX);
    if let Some(reason) = problems.take("reason", reason, |why| why.explain(lang)) {
        let verdict = match typed.text("verdict") {
            "eligible" => Verdict::Eligible,
            "ineligible" => Verdict::Ineligible(reason),
            "returned" => Verdict::Returned(reason),
            _ => return Err(Failure::BadRequest),
        };
        let answer = |check: CheckId| match typed.text(&line(check)) {
            "yes" => Some((check, true)),
            "no" => Some((check, false)),
            _ => None,
        };
        let answers: Vec<(CheckId, bool)> = call.checks.iter().filter_map(|check| answer(check.id)).collect();
        match actions::check(&app, &permit, nomination, (verdict, &answers)).await {
            Ok(()) => return see_other(paths::NominationDesk { event, nomination }),
            Err(failed) => explain(lang, failed, &mut problems)?,
        }
    }
    shown(&app, &permit, nomination, (&typed, &problems)).await
}

/// A sentence at the field that mends it; what no sentence mends is a failure.
fn explain(lang: Lang, failed: Failed, problems: &mut Problems) -> Result<(), Failure> {
    let t = lang.t();
    match failed {
        Failed::Unmet => problems.add("checks", t.review_problem_unmet()),
        Failed::Refused(Refusal::NoReason) => problems.add("reason", t.review_problem_reason()),
        Failed::Refused(Refusal::Now(_)) | Failed::Raced => problems.add("verdict", t.review_problem_raced()),
        failed => return Err(failed.into()),
    }
    Ok(())
}

async fn shown(app: &App, permit: &Desk, id: NominationId, (typed, problems): (&Fields, &Problems)) -> Answer {
    let c = app.db.read();
    let call = calls::find(c, permit.event()).await?.ok_or(Failure::NotFound)?;
    let candidate = store::candidate(c, permit.event(), id).await?;
    let view = OneNomination {
        candidate: &candidate.ok_or(Failure::NotFound)?,
        desk: &EventDesk::open(app, permit).await?,
        call: &call,
        groups: &groups::all(c, permit.process()).await?,
        sessions: &sessions::all(c, permit.event()).await?,
        answered: &checks::answers(c, id).await?,
        typed,
        problems,
    };
    let markup = view.page().render();
    form_page(markup, problems)
}
