//! The list of contacts, and the list as a file.
use crate::access::{Permit, Role, ViewEvent};
use crate::app::App;
use crate::db::Audit;
use crate::directory::contact::import::store as imports;
use crate::directory::contact::store as contacts;
use crate::directory::group::model::Groups;
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::files::{self, Format};
use crate::i18n::Translate;
use crate::paths;
use crate::programme::contacts::export::{Reaches, sheet};
use crate::programme::contacts::query::{PAGE, Query};
use crate::programme::contacts::views::list::{After, ListView};
use crate::programme::event::frame::{EventDesk, Here};
use crate::web::{Answer, Failure, Fields, reply};
use axum::extract::State;
use maud::Render;

pub async fn show(permit: Permit<ViewEvent>, at: paths::Contacts, State(app): State<App>, fields: Fields) -> Answer {
    let all = groups::all(app.db.read(), permit.process()).await?;
    let mut query = Query::read(&fields, &all, permit.role());
    if let Some(format) = Format::parse(fields.text("format")) {
        return export(&permit, &app, (&query, &all), format).await;
    }
    let desk = EventDesk::open(&app, &permit).await?;
    let (c, process) = (app.db.read(), permit.process());
    let total = contacts::count(c, process, &query.filter).await?;
    query.page = query.page.min(total.div_ceil(PAGE).max(1));
    let offset = (query.page - 1) * PAGE;
    let view = ListView {
        lang: permit.lang(),
        event: at.event,
        role: permit.role(),
        query: &query,
        contacts: contacts::page(c, process, (&query.filter, query.sort), (offset, PAGE)).await?,
        total,
        groups: &all,
        organisations: organisations::all(c, process).await?,
        countries: contacts::countries(c, process).await?,
        after: after(&app, &permit, (&query, &fields)).await?,
    };
    let here = format!("{at}{}", query.with("page", fields.text("page")));
    let title = permit.lang().t().contact_list_title();
    reply::page(desk.page(Here::Contacts, here, title, view.render()).render())
}

/// What the page before has done.
async fn after(app: &App, permit: &Permit<ViewEvent>, (query, fields): (&Query, &Fields)) -> Result<After, Failure> {
    if let Ok(removed) = fields.text("undone").parse() {
        return Ok(After::Undone(removed));
    }
    if fields.text("undo") == "late" {
        return Ok(After::TooLate);
    }
    let (Some(import), true) = (query.filter.import, permit.role() >= Role::Organiser) else {
        return Ok(After::Nothing);
    };
    let c = app.db.read();
    let Some(noted) = imports::noted(c, permit.process(), import).await? else {
        return Ok(After::Nothing);
    };
    if imports::is_used(c, import).await? {
        return Ok(After::Nothing);
    }
    Ok(After::Imported { import, noted })
}

async fn export(permit: &Permit<ViewEvent>, app: &App, (query, groups): (&Query, &Groups), format: Format) -> Answer {
    if permit.role() < Role::Organiser {
        return Err(Failure::Forbidden);
    }
    let reaches = Reaches::of(permit.role());
    let found = contacts::all(app.db.read(), permit.process(), &query.filter, query.sort).await?;
    let sheet = sheet(permit.lang(), &found, groups, reaches);
    let bytes = files::write(&sheet, format).map_err(|_| Failure::TooLarge)?;
    if reaches == Reaches::People {
        note(permit, app, found.len()).await?;
    }
    reply::download(&format!("contacts.{}", format.ending()), format.content_type(), bytes)
}

/// A trace that addresses left the house. It is no business row, so a GET may write it.
async fn note(permit: &Permit<ViewEvent>, app: &App, rows: usize) -> Result<(), Failure> {
    let tx = app.db.write(permit.actor()).await?;
    let line = Audit {
        at: app.clock.now(),
        action: "contact.export",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "process",
        subject_id: Some(permit.process().into()),
        detail: format!("rows={rows} with addresses"),
    };
    tx.audit(line).await?;
    Ok(tx.commit().await?)
}
