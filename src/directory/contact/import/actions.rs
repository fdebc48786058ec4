//! Importing a file of contacts, and taking an import back.
use super::columns::{self, Column, Meaning};
use super::plan::{Addition, Known, Membership, NewOrganisation, Plan, plan};
use super::report::{FileProblem, Outcome, Report};
use super::rows::{self, ReadRow, RowProblem};
use super::store;
use crate::app::App;
use crate::directory::contact::actions::{Hand, contact};
use crate::directory::contact::fields::Reader;
use crate::directory::contact::model::Contact;
use crate::directory::contact::rules::identity;
use crate::directory::contact::store as contacts;
use crate::directory::contact::words::GroupNames;
use crate::directory::group::store as groups;
use crate::directory::organisation::model::{Organisation, State};
use crate::directory::organisation::store as organisations;
use crate::kernel::table::{Limits, Table};
use crate::kernel::{ContactId, ImportId, Lang, OrganisationId, clean_line};
use sea_orm::{ConnectionTrait, DbErr};

/// What a list of contacts may cost. The file travels a second time with the confirmation, a third larger.
pub const LIMITS: Limits = Limits {
    bytes: 3_500_000,
    unpacked: 60_000_000,
    rows: 50_000,
    columns: 60,
    cell: 4_000,
};

pub struct File<'a> {
    pub name: &'a str,
    pub bytes: &'a [u8],
}

#[derive(Clone, Debug)]
pub struct Options {
    pub bad_rows: BadRows,
    pub run: Run,
    /// The language of letters for those whose row names none.
    pub lang: Lang,
    /// What each column means, where somebody chose; otherwise the header says it.
    pub columns: Option<Vec<Option<Meaning>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRows {
    /// One bad row refuses the file.
    Refuse,
    LeaveOut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    Real,
    /// The same report, nothing kept.
    Dry,
}

type Rows = Vec<Result<ReadRow, Vec<RowProblem>>>;

/// Imports all good contacts of a file, or nothing; every problem is in the report.
pub async fn import(app: &App, hand: &Hand, file: &File<'_>, options: &Options) -> Result<Report, DbErr> {
    let (table, columns) = match open(file, options) {
        Ok(opened) => opened,
        Err(report) => return Ok(*report),
    };
    let names = GroupNames::new(&groups::all(app.db.read(), hand.process()).await?);
    let reader = Reader {
        groups: &names,
        lang: options.lang,
    };
    let read = rows::read(&table, &columns, &reader);
    let looked = plan_with(app.db.read(), hand, read.clone()).await?;
    if let Some(outcome) = stops(&looked, options) {
        return Ok(Report::of(&looked, columns, (table.rows.len(), outcome)));
    }
    let tx = hand.write(app).await?;
    // Once more, now that nobody else writes: somebody may have added one of these people meanwhile.
    let certain = plan_with(&tx, hand, read).await?;
    if let Some(outcome) = stops(&certain, options) {
        return Ok(Report::of(&certain, columns, (table.rows.len(), outcome)));
    }
    let import = ImportId::new(app.clock.now(), &app.chance);
    let report = Report::of(&certain, columns, (table.rows.len(), Outcome::Imported(import)));
    let noted = store::Import {
        id: import,
        file_name: &file_name(file.name),
        rows: report.rows,
        imported: report.good,
        skipped: report.bad_rows(),
        at: app.clock.now(),
    };
    store::note(&tx, hand.process(), &noted).await?;
    keep(&tx, app, hand, (import, certain)).await?;
    tx.audit(hand.trace(app, "contact.import", ("import", import.into()), detail(&report)))
        .await?;
    tx.commit().await?;
    Ok(report)
}

/// Why an import cannot be taken back.
#[derive(Debug, thiserror::Error)]
pub enum UndoRefusal {
    #[error("no such import")]
    Unknown,
    /// Somebody of it has been invited or registered.
    #[error("in use")]
    TooLate,
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Takes the contacts of an import out again, and the organisations only they were of. Says how many went.
pub async fn undo(app: &App, hand: &Hand, import: ImportId) -> Result<u64, UndoRefusal> {
    let tx = hand.write(app).await?;
    store::noted(&tx, hand.process(), import)
        .await?
        .ok_or(UndoRefusal::Unknown)?;
    if store::is_used(&tx, import).await? {
        return Err(UndoRefusal::TooLate);
    }
    let removed = store::remove(&tx, hand.process(), import).await?;
    let detail = format!("removed={removed}");
    tx.audit(hand.trace(app, "contact.import.undo", ("import", import.into()), detail))
        .await?;
    tx.commit().await?;
    Ok(removed)
}

/// The table and its columns, or a report that says why there is none.
fn open(file: &File<'_>, options: &Options) -> Result<(Table, Vec<Column>), Box<Report>> {
    let unread = |columns, rows, file| Box::new(Report::unread(columns, rows, file));
    let table = crate::kernel::table::read(file.bytes, &LIMITS)
        .map_err(|problem| unread(Vec::new(), 0, vec![FileProblem::Table(problem)]))?;
    let columns = match &options.columns {
        Some(chosen) => columns::choose(&table.header.cells, chosen),
        None => columns::recognise(&table.header.cells),
    };
    let mut problems: Vec<FileProblem> = columns::problems(&columns)
        .into_iter()
        .map(FileProblem::Columns)
        .collect();
    if table.rows.is_empty() {
        problems.push(FileProblem::NoRows);
    }
    if problems.is_empty() {
        Ok((table, columns))
    } else {
        Err(unread(columns, table.rows.len(), problems))
    }
}

/// What ends the import without a change, if anything.
fn stops(plan: &Plan, options: &Options) -> Option<Outcome> {
    match (options.bad_rows, options.run) {
        (BadRows::Refuse, _) if !plan.problems.is_empty() => Some(Outcome::Refused),
        (_, Run::Dry) => Some(Outcome::Tried),
        _ if plan.add.is_empty() && plan.problems.is_empty() => Some(Outcome::Nothing),
        _ if plan.add.is_empty() => Some(Outcome::Refused),
        (BadRows::Refuse | BadRows::LeaveOut, Run::Real) => None,
    }
}

async fn plan_with(c: &impl ConnectionTrait, hand: &Hand, read: Rows) -> Result<Plan, DbErr> {
    let mut emails: Vec<&str> = read.iter().flatten().map(|row| row.draft.email.as_str()).collect();
    emails.sort_unstable();
    emails.dedup();
    let there = contacts::by_emails(c, hand.process(), &emails).await?;
    let known = Known {
        organisations: organisations::by_name(c, hand.process()).await?,
        contacts: there
            .into_iter()
            .map(|contact| (identity(&contact.email, &contact.name), contact))
            .collect(),
    };
    Ok(plan(read, &known))
}

async fn keep(
    tx: &impl ConnectionTrait,
    app: &App,
    hand: &Hand,
    (import, plan): (ImportId, Plan),
) -> Result<(), DbErr> {
    let now = app.clock.now();
    let made: Vec<Organisation> = plan
        .organisations
        .into_iter()
        .map(|new| organisation(app, new))
        .collect();
    organisations::insert_many(tx, hand.process(), &made, now).await?;
    let made_of = |addition: Addition| Contact {
        import: Some(import),
        created_at: now,
        ..member(app, addition, &made)
    };
    let additions: Vec<Contact> = plan.add.into_iter().map(made_of).collect();
    contacts::insert_many(tx, hand.process(), &additions).await
}

fn organisation(app: &App, new: NewOrganisation) -> Organisation {
    Organisation {
        id: OrganisationId::new(app.clock.now(), &app.chance),
        name: new.name.as_str().to_owned(),
        group: new.group,
        country: None,
        state: State::Known,
    }
}

fn member(app: &App, addition: Addition, made: &[Organisation]) -> Contact {
    let organisation = match addition.organisation {
        Membership::None => None,
        Membership::Known(known) => Some(known),
        Membership::New(place) => made.get(place).cloned(),
    };
    contact(
        ContactId::new(app.clock.now(), &app.chance),
        addition.draft,
        organisation,
    )
}

fn file_name(typed: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let short: String = last.chars().take(150).collect();
    clean_line(&short, 150).unwrap_or_default()
}

fn detail(report: &Report) -> String {
    format!(
        "rows={} imported={} new_organisations={} there={} left_out={}",
        report.rows,
        report.good,
        report.new_organisations,
        report.there.len(),
        report.bad_rows()
    )
}
