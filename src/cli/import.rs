//! `tashawur import`: the same checks and the same messages as on screen.
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::actions::Hand;
use crate::directory::contact::faults::Speaker;
use crate::directory::contact::import::actions::{BadRows, File, Options, Run, import};
use crate::i18n::plain;
use crate::kernel::{EventId, Lang};
use crate::programme::agenda::actions::{self as agenda, AgendaFile, ImportOutcome, Mode};
use crate::programme::event::model::Event;
use crate::programme::event::store as events;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum What {
    /// Contacts from CSV or XLSX
    Contacts {
        #[command(flatten)]
        from: From,
        /// Import the good rows although there are bad ones
        #[arg(long)]
        skip_bad: bool,
    },
    /// An agenda from our JSON, CSV or XLSX
    Agenda {
        #[command(flatten)]
        from: From,
    },
}

#[derive(Args)]
pub struct From {
    file: PathBuf,
    /// The word in the event's address
    #[arg(long)]
    event: String,
    /// Say everything, keep nothing
    #[arg(long)]
    dry_run: bool,
}

pub async fn run(app: App, what: What) -> anyhow::Result<()> {
    match what {
        What::Contacts { from, skip_bad } => {
            let bad_rows = if skip_bad { BadRows::LeaveOut } else { BadRows::Refuse };
            contacts(&app, &from, bad_rows).await?;
        }
        What::Agenda { from } => agenda(&app, &from).await?,
    }
    Ok(app.db.close().await?)
}

async fn contacts(app: &App, from: &From, bad_rows: BadRows) -> anyhow::Result<()> {
    let event = event(app, &from.event).await?;
    let bytes = read(&from.file)?;
    let name = from
        .file
        .file_name()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    let run = if from.dry_run { Run::Dry } else { Run::Real };
    let options = Options {
        bad_rows,
        run,
        lang: Lang::En,
        columns: None,
    };
    let file = File {
        name: &name,
        bytes: &bytes,
    };
    let report = import(app, &Hand::command(event.process), &file, &options).await?;
    let groups = crate::directory::group::store::all(app.db.read(), event.process).await?;
    let mut out = std::io::stdout().lock();
    for line in report.lines(Speaker {
        lang: Lang::En,
        groups: &groups,
    }) {
        writeln!(out, "{line}")?;
    }
    anyhow::ensure!(
        !report.is_refused(),
        "nothing was imported: mend the rows above, or say --skip-bad"
    );
    Ok(())
}

async fn agenda(app: &App, from: &From) -> anyhow::Result<()> {
    let event = event(app, &from.event).await?;
    let outcome = hand_in(app, event.id, from).await?;
    let mut out = std::io::stdout().lock();
    match outcome {
        ImportOutcome::NoSuchEvent => bail!("the event is gone"),
        ImportOutcome::Refused(problems) => {
            problems
                .iter()
                .try_for_each(|problem| writeln!(out, "{}", plain(problem.text(Lang::En))))?;
            bail!("nothing was imported: mend the file as said above")
        }
        ImportOutcome::OtherZone { file, event } => {
            bail!(
                "the file's times are of {}, the event's of {}: mend one of them",
                file.name(),
                event.name()
            )
        }
        ImportOutcome::Looked(look) | ImportOutcome::Imported(look) => {
            let mut findings = look.findings.iter();
            findings.try_for_each(|finding| writeln!(out, "{}", plain(finding.text(Lang::En))))?;
            writeln!(
                out,
                "{} agenda items, {} findings",
                look.totals.sessions,
                look.findings.len()
            )?;
        }
    }
    Ok(())
}

async fn hand_in(app: &App, event: EventId, from: &From) -> anyhow::Result<ImportOutcome> {
    let bytes = read(&from.file)?;
    let name = from
        .file
        .file_name()
        .map(|name| name.to_string_lossy())
        .unwrap_or_default();
    let file = AgendaFile {
        name: &name,
        bytes: &bytes,
    };
    let mode = if from.dry_run { Mode::DryRun } else { Mode::Keep };
    Ok(agenda::import(app, Actor::Command, event, file, mode).await?)
}

async fn event(app: &App, slug: &str) -> anyhow::Result<Event> {
    let found = events::by_slug(app.db.read(), slug).await?;
    found.with_context(|| format!("--event {slug:?}: there is no event with this word in its address"))
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}
