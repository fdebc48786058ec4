//! Importing an agenda in two steps: send and look, then confirm. Between them the file waits in the form itself, so
//! that nothing is kept before somebody confirms.
use crate::access::{ManageAgenda, Permit};
use crate::app::App;
use crate::directory::group::store as groups;
use crate::i18n::{Explain, Translate};
use crate::kernel::clean_text;
use crate::paths;
use crate::programme::agenda::actions::{AgendaFile, ImportOutcome, Look, Mode, import};
use crate::programme::agenda::views::import::{ReviewView, SendView};
use crate::programme::event::frame::{EventDesk, Here};
use crate::web::{Answer, Failure, Upload, reply, see_other};
use axum::extract::State;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::Render;

/// Longest reason, in characters.
const REASON_MAX: usize = 600;

pub async fn choose(permit: Permit<ManageAgenda>, at: paths::AgendaImport, State(app): State<App>) -> Answer {
    send_form(&permit, &app, (&at, &[])).await
}

pub async fn send(
    permit: Permit<ManageAgenda>,
    at: paths::AgendaImport,
    State(app): State<App>,
    upload: Upload,
) -> Answer {
    let lang = permit.lang();
    let Some(sent) = Sent::read(upload) else {
        return send_form(&permit, &app, (&at, &[lang.t().agenda_import_no_file()])).await;
    };
    let file = AgendaFile {
        name: &sent.name,
        bytes: &sent.bytes,
        reason: &sent.reason,
    };
    if let (Mode::Keep, Err(problem)) = (sent.mode, clean_text(&sent.reason, REASON_MAX)) {
        return again(&permit, &app, (&at, &sent), problem.explain(lang)).await;
    }
    match import(&app, permit.actor(), at.event, file, sent.mode).await? {
        ImportOutcome::NoSuchEvent => Err(Failure::NotFound),
        ImportOutcome::Imported(_) => see_other(format!("{}?imported=1", paths::AgendaDesk { event: at.event })),
        ImportOutcome::Looked(look) => review(&permit, &app, (&at, &sent, &look), None).await,
        ImportOutcome::NoReason(look) => {
            let why = lang.t().agenda_import_reason_missing();
            review(&permit, &app, (&at, &sent, &look), Some(why)).await
        }
        refused => send_form(&permit, &app, (&at, &refused.refusals(lang))).await,
    }
}

/// What the form sent: a new file, or the one that waited in it.
struct Sent {
    name: String,
    bytes: Vec<u8>,
    /// As typed.
    reason: String,
    mode: Mode,
}

impl Sent {
    fn read(upload: Upload) -> Option<Self> {
        let confirmed = upload.fields.text("act") == "import";
        let (name, bytes) = if upload.file.is_empty() {
            let kept = STANDARD.decode(upload.fields.text("kept")).ok()?;
            (upload.fields.text("kept_name").to_owned(), kept)
        } else {
            (upload.file_name, upload.file.to_vec())
        };
        let mode = if confirmed { Mode::Keep } else { Mode::DryRun };
        let reason = upload.fields.text("reason").to_owned();
        (!bytes.is_empty()).then_some(Self {
            name,
            bytes,
            reason,
            mode,
        })
    }
}

async fn send_form(
    permit: &Permit<ManageAgenda>,
    app: &App,
    (at, problems): (&paths::AgendaImport, &[String]),
) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let view = SendView {
        lang: desk.lang,
        at,
        problems,
    };
    let mut page = desk.page(Here::Agenda, at, desk.lang.t().agenda_import_title(), view.render());
    page.refused = !problems.is_empty();
    if page.refused {
        reply::refused(page.render())
    } else {
        reply::page(page.render())
    }
}

/// The second step once more, with what is wrong about the reason.
async fn again(
    permit: &Permit<ManageAgenda>,
    app: &App,
    (at, sent): (&paths::AgendaImport, &Sent),
    problem: String,
) -> Answer {
    let file = AgendaFile {
        name: &sent.name,
        bytes: &sent.bytes,
        reason: "",
    };
    match import(app, permit.actor(), at.event, file, Mode::DryRun).await? {
        ImportOutcome::Looked(look) => review(permit, app, (at, sent, &look), Some(problem)).await,
        refused => send_form(permit, app, (at, &refused.refusals(permit.lang()))).await,
    }
}

async fn review(
    permit: &Permit<ManageAgenda>,
    app: &App,
    (at, sent, look): (&paths::AgendaImport, &Sent, &Look),
    problem: Option<String>,
) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let view = ReviewView {
        lang: desk.lang,
        at,
        name: &sent.name,
        kept: STANDARD.encode(&sent.bytes),
        look,
        groups: &groups::all(app.db.read(), permit.process()).await?,
        reason: &sent.reason,
        problem: problem.as_deref(),
    };
    let mut page = desk.page(Here::Agenda, at, desk.lang.t().agenda_import_title(), view.render());
    page.refused = problem.is_some();
    if page.refused {
        reply::refused(page.render())
    } else {
        reply::page(page.render())
    }
}
