//! What the machine can do at most, measured beside ours: nothing of the product's code runs here.
use super::load::{A_ROUND, CLIENTS};
use anyhow::{Context, ensure};
use futures_util::future::try_join_all;
use sea_orm::sqlx;
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use std::cell::Cell;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// As long as the text of a row of ours that is small.
const TEXT: &str =
    "One row as small as an audit line: who, when, what was done, to which of our records, and what it said.";

/// Plain one-row commits of one connection, `synchronous=FULL`, asked for by eight clients; per second.
pub async fn sqlite_commits(folder: &Path) -> anyhow::Result<f64> {
    let pool = one_connection(&folder.join("limit.db")).await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS limit_row (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        .execute(&pool)
        .await?;
    let (done, begun) = (Cell::new(0_u32), Instant::now());
    let one = async || {
        while begun.elapsed() < A_ROUND {
            sqlx::query("INSERT INTO limit_row (text) VALUES (?)")
                .bind(TEXT)
                .execute(&pool)
                .await?;
            done.set(done.get() + 1);
        }
        anyhow::Ok(())
    };
    try_join_all((0..CLIENTS).map(|_| one())).await?;
    let per_second = f64::from(done.get()) / begun.elapsed().as_secs_f64();
    pool.close().await;
    Ok(per_second)
}

async fn one_connection(path: &Path) -> anyhow::Result<SqlitePool> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("temp_store", "memory");
    Ok(SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await?)
}

/// One-row inserts of pgbench with eight clients and prepared statements; per second.
pub fn postgres_inserts(server: &str, folder: &Path) -> anyhow::Result<f64> {
    let script = folder.join("insert.sql");
    std::fs::write(&script, format!("INSERT INTO limit_row (text) VALUES ('{TEXT}');\n"))?;
    let seconds = A_ROUND.as_secs().to_string();
    let output = Command::new("pgbench")
        .args([
            "-n",
            "-M",
            "prepared",
            "-j",
            "2",
            "-c",
            &CLIENTS.to_string(),
            "-T",
            &seconds,
            "-f",
        ])
        .args([script.as_os_str(), server.as_ref()])
        .output()
        .context("pgbench")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success(),
        "pgbench: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tps = said
        .lines()
        .find_map(|line| line.strip_prefix("tps = "))
        .context("pgbench tells tps")?;
    Ok(tps.split_whitespace().next().context("a number")?.parse()?)
}

/// How long an append of 4 kB takes to be on the disk: median and 99th of a hundred.
pub fn disk(folder: &Path) -> anyhow::Result<(Duration, Duration)> {
    let mut file = std::fs::File::create(folder.join("append"))?;
    let mut took = Vec::new();
    for _ in 0..500 {
        let begun = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    Ok((took[took.len() / 2], took[took.len() * 99 / 100]))
}
