//! `tashawur import`: the same checks and the same messages as on screen.
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::actions::Hand;
use crate::directory::contact::faults::Speaker;
use crate::directory::contact::import::actions::{BadRows, File, Options, Run, import};
use crate::kernel::Lang;
use crate::programme::agenda::actions::{AgendaFile, Mode, import as import_agenda};
use crate::programme::event::model::Event;
use crate::programme::event::store as events;
use anyhow::Context;
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
    /// An agenda from JSON, CSV or XLSX
    Agenda {
        #[command(flatten)]
        from: From,
        /// Why it replaces an agenda that people can read
        #[arg(long, default_value = "")]
        reason: String,
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

impl From {
    fn name(&self) -> String {
        let name = self.file.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

pub async fn run(app: App, what: What) -> anyhow::Result<()> {
    match what {
        What::Contacts { from, skip_bad } => {
            let bad_rows = if skip_bad { BadRows::LeaveOut } else { BadRows::Refuse };
            contacts(&app, &from, bad_rows).await?;
        }
        What::Agenda { from, reason } => agenda(&app, &from, &reason).await?,
    }
    app.db.close().await;
    Ok(())
}

async fn contacts(app: &App, from: &From, bad_rows: BadRows) -> anyhow::Result<()> {
    let event = event(app, &from.event).await?;
    let bytes = read(&from.file)?;
    let name = from.name();
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

async fn agenda(app: &App, from: &From, reason: &str) -> anyhow::Result<()> {
    let event = event(app, &from.event).await?;
    let bytes = read(&from.file)?;
    let mode = if from.dry_run { Mode::DryRun } else { Mode::Keep };
    let file = AgendaFile {
        name: &from.name(),
        bytes: &bytes,
        reason,
    };
    let outcome = import_agenda(app, Actor::Command, event.id, file, mode).await?;
    let mut out = std::io::stdout().lock();
    for line in outcome.lines(Lang::En) {
        writeln!(out, "{line}")?;
    }
    anyhow::ensure!(!outcome.is_refused(), "nothing was imported: mend what stands above");
    Ok(())
}

async fn event(app: &App, slug: &str) -> anyhow::Result<Event> {
    let found = events::by_slug(app.db.read(), slug).await?;
    found.with_context(|| format!("--event {slug:?}: there is no event with this word in its address"))
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}
