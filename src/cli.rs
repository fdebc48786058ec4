//! The commands of `tashawur`: errors are one sentence on stderr; exit codes 0 done, 1 refused, 2 wrong call.
mod bounce;
mod demo;
mod import;
mod mail;
mod organiser;
mod routes;
mod serve;
mod suggest;

use crate::app::App;
use crate::config::{Given, Keys, LogFormat, Settings};
use crate::db::Db;
use crate::kernel::{Chance, Clock};
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Invites, registers and counts people by stakeholder group, in Arabic, English and French.
#[derive(Parser)]
#[command(name = "tashawur", version, max_term_width = 100)]
struct Call {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The regional review of 2020-2021 with made-up people, ready to be tried
    Demo {
        /// Throw away what the last demo kept, and load it anew
        #[arg(long)]
        fresh: bool,
    },
    /// The web site and the worker that sends mail
    Serve {
        /// Leave mail and reminders to `tashawur worker`
        #[arg(long)]
        no_worker: bool,
    },
    /// Only the worker; several may run against one PostgreSQL
    Worker,
    /// Brings the database up to date
    Migrate,
    /// Contacts or an agenda from a file: the same checks as on screen, all or nothing
    Import {
        #[command(subcommand)]
        what: import::What,
    },
    /// Which targets the suggested line-up meets, and how long it took; decides nothing and keeps nothing
    Suggest {
        #[command(flatten)]
        asked: suggest::Asked,
    },
    /// Accounts of organisers
    Organiser {
        #[command(subcommand)]
        what: organiser::What,
    },
    /// Reads a bounce on stdin (for a mail server's pipe), or all new letters of a Maildir
    Bounce {
        /// A mailbox folder with new, cur and tmp: each letter in new is read, counted if it is a bounce of ours, and
        /// moved to cur; none is deleted
        #[arg(long, value_name = "FOLDER")]
        maildir: Option<PathBuf>,
    },
    /// Says that this data is the only live copy: mail goes out again after a restore, a move or a clone
    LiveCopy,
    /// Every address with its method and who may call it
    Routes,
}

/// EX_TEMPFAIL: a mail server that pipes a letter to us keeps it and tries again.
const TRY_AGAIN: u8 = 75;

/// Runs the command the process was called with.
pub fn main() -> ExitCode {
    let call = Call::parse();
    if let Command::Routes = call.command {
        return said(routes::print());
    }
    let given = match call.command {
        Command::Demo { .. } => call.given.for_demo(),
        Command::Suggest { ref asked } if asked.demo => call.given.for_demo(),
        _ => Ok(call.given),
    };
    let settings = match given.and_then(Given::settle) {
        Ok(settings) => settings,
        Err(error) => return refuse(&error.into()),
    };
    start_log(settings.log);
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&error.into()),
    };
    let from_a_pipe = matches!(call.command, Command::Bounce { .. });
    match runtime.block_on(run(call.command, settings)) {
        Err(error) if from_a_pipe => {
            refuse(&error);
            ExitCode::from(TRY_AGAIN)
        }
        outcome => said(outcome),
    }
}

async fn run(command: Command, settings: Settings) -> anyhow::Result<()> {
    match command {
        Command::Demo { fresh: true } => demo::run(settings, demo::Begin::Afresh).await,
        Command::Demo { fresh: false } => demo::run(settings, demo::Begin::Again).await,
        Command::Serve { no_worker: true } => serve::serve(open(settings).await?, serve::Work::Elsewhere).await,
        Command::Serve { no_worker: false } => serve::serve(open(settings).await?, serve::Work::Here).await,
        Command::Worker => serve::work(open(settings).await?).await,
        Command::Migrate => open(settings).await.map(|_| ()),
        Command::Import { what } => import::run(open(settings).await?, what).await,
        Command::Suggest { asked } => suggest::run(open(settings).await?, asked).await,
        Command::Organiser { what } => organiser::run(open(settings).await?, what).await,
        Command::Bounce { maildir } => bounce::run(open(settings).await?, maildir).await,
        Command::LiveCopy => mail::live_copy(open(settings).await?).await,
        Command::Routes => routes::print(),
    }
}

/// Opens the database, brings it up to date and loads the keys.
async fn open(settings: Settings) -> anyhow::Result<App> {
    let chance = Chance::system();
    let keys = Keys::load(&settings.key_file, &chance)?;
    let db = Db::open(&settings.database_url, chance.clone()).await?;
    db.migrate().await?;
    Ok(App::new(db, Clock::system(), chance, settings, keys))
}

fn said(outcome: anyhow::Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &anyhow::Error) -> ExitCode {
    eprintln!("tashawur: {error:#}");
    ExitCode::FAILURE
}

/// What happened to whom belongs to the audit log; this log is for the operator and holds no addresses or tokens.
fn start_log(format: LogFormat) {
    let filter = EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn");
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}
