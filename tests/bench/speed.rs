//! `tests/speed`: what the product does in a second, as ratios to limits of the same machine in the same run.
#![allow(clippy::disallowed_methods, reason = "the server is named by the environment")]
mod board;
mod client;
#[path = "../support/kills.rs"]
#[allow(clippy::unwrap_used, reason = "a harness stops at the first surprise")]
mod kills;
mod limits;
mod load;
mod mail;
mod server;
#[path = "../support/smtp.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "a toolbox of the tests")]
mod smtp;
mod stage;
mod suggest;
mod table;

use client::Encoding;
use load::{A_ROUND, CLIENTS, drive, open_forms, register, send_forms};
use sea_orm::{ConnectionTrait, Database};
use server::{Server, Worker};
use stage::{Person, Stage};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use table::{Goal, Sample, heading, judged, line};
use tashawur::kernel::Clock;

/// What is timed in this process is timed with the memory of the `tashawur` command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The parts that a running server is measured for.
const WITH_A_SERVER: [&str; 5] = ["start", "sqlite", "page", "memory", "postgres"];
const ROUNDS: usize = 3;
/// As many as come to a large event of the real review.
const PEOPLE: usize = 1_200;
const IDLE: Duration = Duration::from_secs(5);
const A_MINUTE: Duration = Duration::from_secs(60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let parts: Vec<String> = std::env::args().skip(1).collect();
    if !parts.iter().any(|part| part == "--bench") {
        println!("measured by tests/speed alone");
        return ExitCode::SUCCESS;
    }
    let wanted = |part: &str| parts.len() == 1 || parts.iter().any(|given| given == part);
    match measure(wanted).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("not measured: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(wanted: impl Fn(&str) -> bool) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    print_machine(folder.path())?;
    apart(folder.path(), &wanted).await?;
    if !WITH_A_SERVER.iter().any(|part| wanted(part)) {
        return Ok(());
    }
    let database = format!("sqlite://{}", folder.path().join("tashawur.db").display());
    let mut stage = Stage::set(folder.path(), &database).await?;
    if wanted("start") {
        start(folder.path(), &database).await?;
    }
    let rounds = match wanted("sqlite") {
        true => rounds(&mut stage).await?,
        false => Vec::new(),
    };
    let server = Server::start(folder.path(), &database, Worker::Elsewhere).await?;
    if wanted("sqlite") {
        heading("SQLite");
        let limit = async || limits::sqlite_commits(folder.path()).await;
        registrations(&server, &rounds, limit, ("plain one-row FULL commits", 60.0)).await?;
    }
    if wanted("page") {
        pages(&server, &stage.conference().await?).await?;
    }
    let ended = Instant::now();
    match std::env::var("TASHAWUR_TEST_POSTGRES") {
        Ok(postgres) if wanted("postgres") => on_postgres(&postgres).await?,
        _ => heading("PostgreSQL: left out"),
    }
    if wanted("memory") {
        heading("Memory");
        tokio::time::sleep(A_MINUTE.saturating_sub(ended.elapsed())).await;
        let memory = Sample::of(server.memory()?);
        judged("a minute after the load", &memory, "MB", Goal::AtMost(120.0));
    }
    Ok(())
}

/// What needs no server of ours.
async fn apart(folder: &Path, wanted: &impl Fn(&str) -> bool) -> anyhow::Result<()> {
    if wanted("suggest") {
        suggest::measure();
    }
    if wanted("board") {
        board::measure(folder).await?;
    }
    post(wanted).await
}

fn print_machine(folder: &Path) -> anyhow::Result<()> {
    let (median, worst) = limits::disk(folder)?;
    let cores = std::thread::available_parallelism()?;
    let load = std::fs::read_to_string("/proc/loadavg")?;
    println!(
        "Tashawur {}, {}",
        env!("CARGO_PKG_VERSION"),
        Clock::system().now().format("%d %B %Y")
    );
    println!(
        "{cores} cores, shared by server and clients; load before: {}",
        load.split(' ').next().unwrap_or_default()
    );
    println!(
        "fdatasync of a 4 kB append: p50 {:.2} ms, p99 {:.2} ms",
        millis(median),
        millis(worst)
    );
    println!("{CLIENTS} clients on kept connections; median (lowest–highest) of {ROUNDS} rounds");
    Ok(())
}

async fn start(folder: &Path, database: &str) -> anyhow::Result<()> {
    let (mut ready, mut memory) = (Sample::default(), Sample::default());
    for _ in 0..ROUNDS {
        let server = Server::start(folder, database, Worker::Here).await?;
        ready.add(server.start.as_secs_f64());
        tokio::time::sleep(IDLE).await;
        memory.add(server.memory()?);
    }
    heading("Start on existing data, with its worker");
    judged("from exec to ready", &ready, "s", Goal::AtMost(0.5));
    judged("memory, idle", &memory, "MB", Goal::AtMost(40.0));
    Ok(())
}

/// An event for each round of forms and each round of whole registrations, so that every round begins with none.
async fn rounds(stage: &mut Stage) -> anyhow::Result<Vec<Vec<Person>>> {
    stage.people(PEOPLE).await?;
    let mut rounds = Vec::new();
    for round in 0..=2 * ROUNDS {
        rounds.push(stage.round(&round.to_string()).await?);
    }
    Ok(rounds)
}

/// Ours beside the limit, turn by turn.
async fn registrations(
    server: &Server,
    rounds: &[Vec<Person>],
    limit: impl AsyncFn() -> anyhow::Result<f64>,
    (named, least): (&str, f64),
) -> anyhow::Result<()> {
    let (mut most, mut ours, mut cpu) = (Sample::default(), Sample::default(), Sample::default());
    let mut whole = Sample::default();
    let Some((warm, rounds)) = rounds.split_first() else {
        return Ok(());
    };
    register(server, &warm[..warm.len() / 4]).await?;
    let (forms, wholes) = rounds.split_at(ROUNDS);
    for (people, others) in forms.iter().zip(wholes) {
        most.add(limit().await?);
        let open = open_forms(server, people).await?;
        let run = send_forms(server, &open).await?;
        ours.add(run.per_second);
        cpu.add(run.cpu);
        whole.add(register(server, others).await?.per_second);
    }
    line(named, &most, "/s");
    line("registration POSTs, durable, each with its letter", &ours, "/s");
    let share = Sample::of(100.0 * ours.median() / most.median());
    judged("… of that limit", &share, "%", Goal::AtLeast(least));
    judged("processor time of a registration POST", &cpu, "ms", Goal::AtMost(2.0));
    line("whole registrations: link, come, form, POST, page", &whole, "/s");
    Ok(())
}

async fn pages(server: &Server, slug: &str) -> anyhow::Result<()> {
    heading("The public page of the conference with its agenda, no page cache");
    let path = format!("/en/events/{slug}");
    for (encoding, named) in [
        (Encoding::Gzip, "gzip, as browsers ask"),
        (Encoding::Plain, "not compressed"),
    ] {
        let (mut pages, mut cpu) = (Sample::default(), Sample::default());
        for _ in 0..ROUNDS {
            let run = drive(server, std::iter::repeat(()), A_ROUND, async |client, ()| {
                client.encoding = encoding;
                client.get(&path).await?.expect(200).map(drop)
            })
            .await?;
            pages.add(run.per_second);
            cpu.add(run.cpu);
        }
        judged(named, &pages, "/s", Goal::AtLeast(1_000.0));
        line("… processor time of a page", &cpu, "ms");
    }
    Ok(())
}

/// Mail on both engines, each in a place of its own.
async fn post(wanted: &impl Fn(&str) -> bool) -> anyhow::Result<()> {
    for part in ["mail", "kills"].into_iter().filter(|part| wanted(part)) {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let sqlite = format!("sqlite://{}", folder.path().join("mail.db").display());
        one_post(part, folder.path(), &sqlite, "SQLite").await?;
        let Ok(server) = std::env::var("TASHAWUR_TEST_POSTGRES") else {
            heading("Mail on PostgreSQL: left out");
            continue;
        };
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        let admin = Database::connect(&server).await?;
        admin.execute_unprepared(&format!("CREATE DATABASE {part}")).await?;
        admin.close().await?;
        let database = server.replace("/postgres", &format!("/{part}"));
        one_post(part, folder.path(), &database, "PostgreSQL").await?;
    }
    Ok(())
}

async fn one_post(part: &str, folder: &Path, database: &str, engine: &str) -> anyhow::Result<()> {
    match part {
        "mail" => mail::measure(folder, database, engine).await,
        _ => mail::kills(folder, database, engine).await,
    }
}

async fn on_postgres(server: &str) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let admin = Database::connect(server).await?;
    admin.execute_unprepared("CREATE DATABASE speed").await?;
    admin
        .execute_unprepared("CREATE TABLE limit_row (id bigserial PRIMARY KEY, text text NOT NULL)")
        .await?;
    admin.close().await?;
    let database = server.replace("/postgres", "/speed");
    let mut stage = Stage::set(folder.path(), &database).await?;
    let rounds = rounds(&mut stage).await?;
    let ours = Server::start(folder.path(), &database, Worker::Elsewhere).await?;
    heading("PostgreSQL");
    let limit = async || limits::postgres_inserts(server, folder.path());
    registrations(&ours, &rounds, limit, ("one-row inserts of pgbench", 10.0)).await
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
