//! Importing a file in two steps: send and check, then confirm. Between them the file waits in the form itself, so
//! that nothing is kept before somebody confirms.
use crate::access::{ManageContacts, Permit};
use crate::app::App;
use crate::directory::contact::actions::Hand;
use crate::directory::contact::import::actions::{self, BadRows, File, Options, Run, UndoRefusal};
use crate::directory::contact::import::columns::Meaning;
use crate::directory::contact::import::report::{FileProblem, Outcome, Report, file_problem};
use crate::directory::group::store as groups;
use crate::i18n::Translate;
use crate::kernel::{ImportId, Lang};
use crate::paths;
use crate::programme::contacts::views::import::{ReviewView, SendView};
use crate::programme::event::frame::{EventDesk, Here};
use crate::web::{Answer, Failure, Fields, Upload, reply, see_other};
use axum::extract::State;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, Render};

pub async fn choose(permit: Permit<ManageContacts>, at: paths::ContactImport, State(app): State<App>) -> Answer {
    let markup = send_form(&permit, &app, (&at, None)).await?;
    reply::page(markup)
}

pub async fn send(
    permit: Permit<ManageContacts>,
    at: paths::ContactImport,
    State(app): State<App>,
    upload: Upload,
) -> Answer {
    let Some(sent) = Sent::read(upload, permit.lang()) else {
        let problem = permit.lang().t().contact_import_no_file();
        return reply::refused(send_form(&permit, &app, (&at, Some(problem))).await?);
    };
    let file = File {
        name: &sent.name,
        bytes: &sent.bytes,
    };
    let report = actions::import(&app, &Hand::of(&permit), &file, &sent.options).await?;
    if let Outcome::Imported(import) = report.outcome {
        let list = paths::Contacts { event: at.event };
        return see_other(format!("{list}?import={import}"));
    }
    if let Some(FileProblem::Table(problem)) = report.file.first() {
        let problem = file_problem(permit.lang(), &FileProblem::Table(problem.clone()));
        return reply::refused(send_form(&permit, &app, (&at, Some(problem))).await?);
    }
    review(&permit, &app, (&at, &sent, &report)).await
}

pub async fn undo(
    permit: Permit<ManageContacts>,
    at: paths::ContactImportUndo,
    State(app): State<App>,
    fields: Fields,
) -> Answer {
    let import: ImportId = fields.text("import").parse().map_err(|_| Failure::NotFound)?;
    let list = paths::Contacts { event: at.event };
    match actions::undo(&app, &Hand::of(&permit), import).await {
        Ok(removed) => see_other(format!("{list}?undone={removed}")),
        Err(UndoRefusal::Unknown) => Err(Failure::NotFound),
        Err(UndoRefusal::TooLate) => see_other(format!("{list}?undo=late")),
        Err(UndoRefusal::Database(error)) => Err(error.into()),
    }
}

/// What the form sent: a new file, or the one that waited in it.
pub struct Sent {
    pub name: String,
    pub bytes: Vec<u8>,
    pub options: Options,
}

impl Sent {
    fn read(upload: Upload, own: Lang) -> Option<Self> {
        let Upload {
            fields,
            file_name,
            file,
        } = upload;
        let (name, bytes) = if file.is_empty() {
            (
                fields.text("kept_name").to_owned(),
                STANDARD.decode(fields.text("kept")).ok()?,
            )
        } else {
            (file_name, file.to_vec())
        };
        let chosen = (0..)
            .map(|column| format!("column_{column}"))
            .take_while(|name| fields.has(name))
            .map(|name| Meaning::parse(fields.text(&name)));
        let chosen: Vec<Option<Meaning>> = chosen.collect();
        let confirmed = fields.text("act") == "import";
        let leave_out = fields.has("leave_out");
        let options = Options {
            // A check looks at everything; what is refused is decided by whoever confirms.
            bad_rows: if leave_out || !confirmed {
                BadRows::LeaveOut
            } else {
                BadRows::Refuse
            },
            run: if confirmed { Run::Real } else { Run::Dry },
            lang: Lang::parse(fields.text("language")).unwrap_or(own),
            columns: Some(chosen).filter(|chosen| !chosen.is_empty()),
        };
        (!bytes.is_empty()).then_some(Self { name, bytes, options })
    }

    /// The file as it waits in the form.
    pub fn kept(&self) -> String {
        STANDARD.encode(&self.bytes)
    }
}

async fn send_form(
    permit: &Permit<ManageContacts>,
    app: &App,
    (at, problem): (&paths::ContactImport, Option<String>),
) -> Result<Markup, Failure> {
    let desk = EventDesk::open(app, permit).await?;
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let refused = problem.is_some();
    let view = SendView {
        lang: permit.lang(),
        action: at.to_string(),
        groups: &groups,
        problem,
    };
    let title = permit.lang().t().contact_import_title();
    let mut page = desk.page(Here::Import, at, title, view.render());
    page.refused = refused;
    Ok(page.render())
}

async fn review(
    permit: &Permit<ManageContacts>,
    app: &App,
    (at, sent, report): (&paths::ContactImport, &Sent, &Report),
) -> Answer {
    let desk = EventDesk::open(app, permit).await?;
    let groups = groups::all(app.db.read(), permit.process()).await?;
    let view = ReviewView {
        lang: permit.lang(),
        action: at.to_string(),
        groups: &groups,
        file_name: &sent.name,
        kept: sent.kept(),
        options: &sent.options,
        report,
    };
    let refused = !report.file.is_empty() || !report.problems.is_empty();
    let title = permit.lang().t().contact_import_title();
    let mut page = desk.page(Here::Import, at, title, view.render());
    page.refused = refused;
    let markup = page.render();
    if refused {
        reply::refused(markup)
    } else {
        reply::page(markup)
    }
}
