//! Mail: 10,000 personalised Arabic letters to Debian's `smtp-sink`, beside what its own `smtp-source` can do; the time
//! to write them; memory while 50,000 go out, and how long a letter somebody waits for takes meanwhile.
use super::kills::{CONNECTIONS, Place, Plan, Toll};
use super::stage::Stage;
use super::table::{Goal, Sample, heading, judged, line};
use anyhow::{Context, bail, ensure};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// As long as one of our letters with both parts and its heads.
const LETTER: usize = 15_000;
const LINES: usize = 8;
const PATIENCE: Duration = Duration::from_secs(300);

/// How many letters; fewer when a build without optimisation tries the bench itself.
fn letters() -> usize {
    let given = std::env::var("TASHAWUR_TEST_LETTERS").ok();
    given.and_then(|number| number.parse().ok()).unwrap_or(10_000)
}

/// A process that ends with its owner.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    fn memory(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)).context("VmRSS")?;
        Ok(kilobytes.parse::<f64>()? / 1024.0)
    }
}

pub async fn measure(folder: &Path, database: &str, engine: &str) -> anyhow::Result<()> {
    heading(format!("Mail on {engine}: {LINES} connections to smtp-sink"));
    let Some((sink, port)) = sink()? else {
        println!("  left out: smtp-sink and smtp-source (Debian's package postfix) are not here");
        return Ok(());
    };
    let letters = letters();
    let mut stage = Stage::set(folder, database).await?;
    stage.people(letters).await?;
    stage.all_read_arabic().await?;
    let mut limit = Sample::default();
    limit.add(source(port, letters)?);
    let mut queue = Sample::default();
    queue.add(stage.invite("mail").await?.as_secs_f64());
    let worker = worker(folder, database, port)?;
    let ours = Sample::of(drain(&stage, letters).await?);
    let small = worker.memory()?;
    limit.add(source(port, letters)?);
    line("smtp-source, kept connections", &limit, "/s");
    judged("letters, with their bookkeeping", &ours, "/s", Goal::AtLeast(1_000.0));
    let share = Sample::of(100.0 * ours.median() / limit.median());
    judged("… of that limit", &share, "%", Goal::AtLeast(10.0));
    judged(
        &format!("writing {letters} letters in one change"),
        &queue,
        "s",
        Goal::AtMost(0.5),
    );
    many(&stage, &worker, (letters, small)).await?;
    drop((worker, sink));
    Ok(())
}

/// Five times as many at once.
async fn many(stage: &Stage, worker: &Process, (letters, small): (usize, f64)) -> anyhow::Result<()> {
    let mut queue = Sample::default();
    let begun = Instant::now();
    stage.write_letters(5 * letters).await?;
    queue.add(begun.elapsed().as_secs_f64());
    let (mut waited, mut memory, begun) = (Sample::default(), small, Instant::now());
    for _ in 0..10 {
        waited.add(stage.wait_for_a_link().await?.as_secs_f64());
        memory = memory.max(worker.memory()?);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    ensure!(
        stage.unsent().await? > 0,
        "the letters were gone before the links were asked for"
    );
    while stage.unsent().await? > 0 {
        ensure!(begun.elapsed() < PATIENCE, "letters are still there");
        memory = memory.max(worker.memory()?);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    judged(
        &format!("writing {} letters in one change", 5 * letters),
        &queue,
        "s",
        Goal::AtMost(5.0),
    );
    judged("a link asked for meanwhile", &waited, "s", Goal::AtMost(2.0));
    judged(
        "memory of the worker, more than before",
        &Sample::of(memory - small),
        "MB",
        Goal::AtMost(10.0),
    );
    Ok(())
}

/// `kill -9` while mail goes out.
pub async fn kills(folder: &Path, database: &str, engine: &str) -> anyhow::Result<()> {
    heading(format!(
        "Mail on {engine}: 20 × kill -9 over {} letters and two workers",
        letters() / 2
    ));
    let stage = Stage::set(folder, database).await?;
    let place = Place {
        app: stage.app().clone(),
        database: database.to_owned(),
        data: folder.to_owned(),
    };
    let plan = Plan {
        messages: letters() / 2,
        urgent: 10,
        kills: 20,
    };
    told(&place.survive(plan).await);
    Ok(())
}

fn told(toll: &Toll) {
    let of = |number: usize| Sample::of(u32::try_from(number).map_or(f64::MAX, f64::from));
    line("sent", &of(toll.sent), "");
    line("probably sent", &of(toll.presumed), "");
    judged(
        "lost, or in any other state",
        &of(toll.lost + toll.others),
        "",
        Goal::AtMost(0.0),
    );
    judged(
        "bulk letters that arrived twice",
        &of(toll.bulk_doubles),
        "",
        Goal::AtMost(0.0),
    );
    #[allow(clippy::cast_precision_loss, reason = "a hundred or so")]
    let bearable = (20 * CONNECTIONS) as f64;
    judged(
        "urgent letters that arrived twice",
        &of(toll.urgent_doubles),
        "",
        Goal::AtMost(bearable),
    );
}

/// `smtp-sink` on a free port; `None`: it is not installed.
fn sink() -> anyhow::Result<Option<(Process, u16)>> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let mut command = Command::new("smtp-sink");
    let who = Command::new("id").arg("-u").output()?.stdout;
    if who.starts_with(b"0\n") {
        command.args(["-u", "nobody"]); // it refuses to stay root
    }
    command.arg(format!("127.0.0.1:{port}")).arg("1000");
    let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(child) = spawned else {
        return Ok(None);
    };
    let sink = Process(child);
    let begun = Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        if begun.elapsed() > Duration::from_secs(5) {
            bail!("smtp-sink does not answer");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(Some((sink, port)))
}

/// What Debian's own client can do with as many connections; per second.
fn source(port: u16, letters: usize) -> anyhow::Result<f64> {
    let begun = Instant::now();
    let status = Command::new("smtp-source")
        .args([
            "-d",
            "-s",
            &LINES.to_string(),
            "-m",
            &letters.to_string(),
            "-l",
            &LETTER.to_string(),
        ])
        .args(["-f", "team@host.example", "-t", "person@host.example"])
        .arg(format!("127.0.0.1:{port}"))
        .status()
        .context("smtp-source")?;
    ensure!(status.success(), "smtp-source failed");
    Ok(f64::from(u32::try_from(letters)?) / begun.elapsed().as_secs_f64())
}

fn worker(folder: &Path, database: &str, port: u16) -> anyhow::Result<Process> {
    let child = Command::new(env!("CARGO_BIN_EXE_tashawur"))
        .arg("worker")
        .env("TASHAWUR_DATA", folder)
        .env("TASHAWUR_DATABASE_URL", database)
        .env("TASHAWUR_BASE_URL", "http://127.0.0.1")
        .env(
            "TASHAWUR_SMTP_URL",
            format!("smtp://127.0.0.1:{port}?tls=none&connections={LINES}"),
        )
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(folder.join("worker.log"))?)
        .spawn()?;
    Ok(Process(child))
}

/// Letters a second, from the first that leaves to the last.
async fn drain(stage: &Stage, letters: usize) -> anyhow::Result<f64> {
    let begun = Instant::now();
    while stage.unsent().await? == letters {
        ensure!(begun.elapsed() < PATIENCE, "nothing leaves");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (left, first) = (stage.unsent().await?, Instant::now());
    while stage.unsent().await? > 0 {
        ensure!(begun.elapsed() < PATIENCE, "letters are still there");
        // The question reads every letter's state: asked more often, it would take its own part of the machine.
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(f64::from(u32::try_from(left)?) / first.elapsed().as_secs_f64())
}
