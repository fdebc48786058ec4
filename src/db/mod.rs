//! The database: one way to read, one way to write, on SQLite and PostgreSQL.
//!
//! Reading order: this file (opening, migrating), [`connections`] (what a question is asked through),
//! [`write`](mod@write) (the only writable one), `log` (when a change is on the disk), `chunks` (thousands of rows),
//! `shape` (what SQLite is told about sizes), `entities/` (one file per table, no behaviour). Only the `store` files of
//! features use entities.
mod chunks;
pub mod connections;
pub mod entities;
mod log;
mod shape;
pub mod write;

use crate::kernel::Chance;
pub use chunks::in_chunks;
use connections::Connections;
use log::Log;
use migrations::{Migrator, MigratorTrait};
use sea_orm::sqlx;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbBackend, DbErr, TransactionTrait};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
pub use write::{Actor, Audit, WriteTx};

const ONE_WRITER: u32 = 1;
/// Readers of an SQLite file; WAL lets them read while one writes.
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 10;
/// A file needs no question before each statement.
const A_FILE_ANSWERS: bool = false;
/// Two `write()`s open in one task would wait for each other: give up soon, loudly.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// On PostgreSQL a change waits for another's row, not for its connection: fifty people after one place are a queue,
/// not an error. Shorter than a request may take.
const POSTGRES_ACQUIRE_TIMEOUT: Duration = Duration::from_secs(20);
/// Any number, the same in every instance: who holds it migrates.
const MIGRATION_LOCK: i64 = 0x7461_7368;

/// The handle every part of the program shares; cheap to clone.
#[derive(Clone)]
pub struct Db {
    read: Connections,
    write: Connections,
    log: Option<Arc<Log>>,
    chance: Chance,
    statements: Arc<AtomicU64>,
}

impl Db {
    /// Opens `sqlite://path`, `sqlite:///absolute/path` or `postgres://…`; creates a missing SQLite file.
    pub async fn open(url: &str, chance: Chance) -> Result<Self, DbErr> {
        let statements = Arc::default();
        let (read, write, log) = if url.starts_with("sqlite:") {
            // The writer first: it creates the file and switches it to WAL.
            let write = Database::connect(sqlite(url)).await?;
            let read = Database::connect(readers(url)).await?;
            let write = Connections::over(&write, ONE_WRITER, ACQUIRE_TIMEOUT, &statements);
            let read = Connections::over(&read, SQLITE_READERS, ACQUIRE_TIMEOUT, &statements);
            (read, write, Some(Arc::new(log_of(url)?)))
        } else {
            let mut options = ConnectOptions::new(url);
            options
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(POSTGRES_ACQUIRE_TIMEOUT)
                .sqlx_logging(false);
            let both = Database::connect(options).await?;
            let both = Connections::over(&both, POSTGRES_CONNECTIONS, POSTGRES_ACQUIRE_TIMEOUT, &statements);
            (both.clone(), both, None)
        };
        Ok(Self {
            read,
            write,
            log,
            chance,
            statements,
        })
    }

    /// For questions. On SQLite a write through it is refused by the database itself.
    pub fn read(&self) -> &Connections {
        &self.read
    }

    /// For changes a person or a job is answerable for: commit refuses a change without an audit line.
    pub async fn write(&self, actor: Actor) -> Result<WriteTx, DbErr> {
        WriteTx::begin(self, Some(actor)).await
    }

    /// For the machine's own bookkeeping (leases, delivery, sign-in sessions, drafts): no audit line.
    pub async fn write_machine(&self) -> Result<WriteTx, DbErr> {
        WriteTx::begin(self, None).await
    }

    /// Brings the schema up to date; safe when several instances start at once.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        let pool = self.write.pool();
        if self.backend() == DbBackend::Postgres {
            let guard = pool.begin().await?;
            guard
                .execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
                .await?;
            Migrator::up(&pool, None).await?;
            return guard.commit().await;
        }
        Migrator::up(&pool, None).await?;
        shape::tell(self).await
    }

    /// Which of the two dialects is spoken.
    pub fn backend(&self) -> DbBackend {
        self.write.get_database_backend()
    }

    /// Statements so far. A page must need as many for a thousand rows as for one: the tests hold it to that.
    pub fn statements(&self) -> u64 {
        self.statements.load(Relaxed)
    }

    /// Closes every connection; used when the process stops and in tests.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

fn log_of(url: &str) -> Result<Log, DbErr> {
    let options: SqliteConnectOptions = url
        .parse()
        .map_err(|error: sqlx::Error| DbErr::Custom(error.to_string()))?;
    Log::beside(options.get_filename()).map_err(|error| DbErr::Custom(error.to_string()))
}

fn sqlite(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(ONE_WRITER)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(A_FILE_ANSWERS)
        .sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|o| {
        o.create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .journal_mode(SqliteJournalMode::Wal)
            // The sync that a commit needs (law 9) is the log's, shared by all who wait for one.
            .synchronous(SqliteSynchronous::Normal)
            .pragma("temp_store", "memory")
    });
    options
}

fn readers(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(SQLITE_READERS)
        // Opened by the first question, when the schema and its sizes are known.
        .connect_lazy(true)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(A_FILE_ANSWERS)
        .sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|o| {
        o.foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .pragma("query_only", "on")
    });
    options
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Clock, EventId};
    use sea_orm::EntityTrait;

    async fn fresh() -> (tempfile::TempDir, Db) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", dir.path().join("t.db").display());
        let db = Db::open(&url, Chance::seeded(1)).await.expect("an open database");
        db.migrate().await.expect("a schema");
        (dir, db)
    }

    fn line() -> Audit {
        let at = Clock::system().now();
        let id = EventId::new(at, &Chance::seeded(2));
        Audit {
            at,
            action: "test.try",
            process: None,
            event: Some(id),
            subject: "event",
            subject_id: None,
            detail: String::new(),
        }
    }

    #[tokio::test]
    async fn a_change_without_an_audit_line_is_refused() {
        let (_dir, db) = fresh().await;
        let tx = db.write(Actor::System).await.expect("a change");
        assert!(tx.commit().await.is_err());
        let tx = db.write(Actor::System).await.expect("a change");
        tx.audit(line()).await.expect("a line");
        tx.commit().await.expect("a commit");
    }

    #[tokio::test]
    async fn the_first_failed_statement_spoils_the_change() {
        let (_dir, db) = fresh().await;
        let tx = db.write(Actor::System).await.expect("a change");
        tx.audit(line()).await.expect("a line");
        assert!(tx.execute_unprepared("INSERT INTO nowhere VALUES (1)").await.is_err());
        assert!(tx.audit(line()).await.is_err(), "nothing is written after a failure");
        assert!(tx.commit().await.is_err());
    }

    /// Twice in a row: the first failure leaves the driver with a transaction that is none, the second with one that
    /// nobody ends.
    #[tokio::test]
    async fn what_is_committed_after_a_full_disk_is_there() {
        let (_dir, db) = fresh().await;
        for _ in 0..3 {
            let tx = db.write_machine().await.expect("a change");
            tx.execute_unprepared("PRAGMA max_page_count = 1")
                .await
                .expect("no page more");
            let full = tx
                .execute_unprepared("CREATE TABLE ballast AS SELECT zeroblob(900000) AS x")
                .await;
            assert!(full.is_err());
        }
        let tx = db.write(Actor::System).await.expect("a change");
        tx.audit(line()).await.expect("a line");
        tx.commit().await.expect("a commit");
        let seen = entities::audit_entry::Entity::find()
            .all(db.read())
            .await
            .expect("lines");
        assert_eq!(seen.len(), 1, "another connection sees it");
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let (_dir, db) = fresh().await;
        assert!(db.read().execute_unprepared("DELETE FROM audit_entry").await.is_err());
    }

    #[tokio::test]
    async fn every_step_goes_down_again() {
        let (_dir, db) = fresh().await;
        Migrator::down(&db.write.pool(), None).await.expect("down");
        Migrator::up(&db.write.pool(), None).await.expect("and up again");
    }
}
