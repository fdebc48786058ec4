//! A few connections, held on to between questions.
//!
//! The driver's pool asks each connection that comes back whether it is well: as long a wait again as the question itself,
//! of a thread on SQLite, of the server on PostgreSQL. What comes back well from us is kept, and whoever is next has it
//! at once; the rest is the pool's to look after.
use sea_orm::sqlx::pool::PoolConnection;
use sea_orm::sqlx::{self, AssertSqlSafe, Connection as _, Database, PgPool, Postgres, SqlSafeStr, Sqlite, SqlitePool};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use sqlx_core::transaction::TransactionManager;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// A server may have gone away since. Asking before every question would double the round trips of a busy page.
const A_SERVER_MAY_BE_GONE_AFTER: Duration = Duration::from_secs(1);

/// As many as the pool has; cheap to clone.
#[derive(Clone)]
pub struct Connections(Arc<Shared>);

struct Shared {
    pool: Pool,
    idle: Mutex<Vec<(Connection, Instant)>>,
    seats: Arc<Semaphore>,
    patience: Duration,
    statements: Arc<AtomicU64>,
}

enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// The same words for both engines.
macro_rules! either {
    ($engine:ident, $these:expr, $it:ident => $then:expr) => {
        match $these {
            $engine::Sqlite($it) => $then,
            $engine::Postgres($it) => $then,
        }
    };
}

impl Connections {
    /// Over a pool of so many; a question waits so long for one of them.
    pub fn over(pool: &DatabaseConnection, most: u32, patience: Duration, statements: &Arc<AtomicU64>) -> Self {
        let pool = match pool.get_database_backend() {
            DbBackend::Postgres => Pool::Postgres(pool.get_postgres_connection_pool().clone()),
            _ => Pool::Sqlite(pool.get_sqlite_connection_pool().clone()),
        };
        Self(Arc::new(Shared {
            pool,
            idle: Mutex::default(),
            seats: Arc::new(Semaphore::new(most as usize)),
            patience,
            statements: Arc::clone(statements),
        }))
    }

    /// For whoever needs the driver's own pool (the steps of the schema): it gets back what we hold.
    pub fn pool(&self) -> DatabaseConnection {
        self.idle().clear();
        either!(Pool, &self.0.pool, pool => pool.clone().into())
    }

    pub async fn close(&self) {
        self.0.seats.close();
        self.idle().clear();
        either!(Pool, &self.0.pool, pool => pool.close().await);
    }

    /// One of them, for as long as it is wanted.
    pub(super) async fn lend(&self) -> Result<Lent, DbErr> {
        let seat = timeout(self.0.patience, Arc::clone(&self.0.seats).acquire_owned()).await;
        let seat = seat
            .map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?
            .map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed))?;
        let connection = match self.kept().await {
            Some(connection) => connection,
            None => self.fresh().await?,
        };
        Ok(Lent {
            connection,
            home: self.clone(),
            _seat: seat,
        })
    }

    /// The one that came back last.
    async fn kept(&self) -> Option<Connection> {
        loop {
            let (mut connection, since) = self.idle().pop()?;
            let doubted =
                matches!(&connection, Connection::Postgres(_)) && since.elapsed() > A_SERVER_MAY_BE_GONE_AFTER;
            if !doubted || either!(Connection, &mut connection, it => it.ping().await).is_ok() {
                return Some(connection);
            }
        }
    }

    async fn fresh(&self) -> Result<Connection, DbErr> {
        let acquired = match &self.0.pool {
            Pool::Sqlite(pool) => pool.acquire().await.map(Connection::Sqlite),
            Pool::Postgres(pool) => pool.acquire().await.map(Connection::Postgres),
        };
        acquired.map_err(|error| match error {
            sqlx::Error::PoolTimedOut => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
            sqlx::Error::PoolClosed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
            error => failed(DbErr::Conn)(error),
        })
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(Connection, Instant)>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection on loan. Dropped, it goes to the pool, which makes sure that nothing is left open on it.
pub(super) struct Lent {
    connection: Connection,
    home: Connections,
    _seat: OwnedSemaphorePermit,
}

impl Lent {
    /// Well, with nothing open on it: for the next.
    pub fn give_back(self) {
        let Self { connection, home, .. } = self;
        let mut idle = home.idle();
        if !home.0.seats.is_closed() {
            idle.push((connection, Instant::now()));
        }
    }

    pub async fn begin(&mut self) -> Result<(), DbErr> {
        let begun = match &mut self.connection {
            Connection::Sqlite(it) => {
                // The lock at once: a reader that turns writer may find that it has to begin anew.
                let immediate = "BEGIN IMMEDIATE".into_sql_str();
                <Sqlite as Database>::TransactionManager::begin(it, Some(immediate)).await
            }
            Connection::Postgres(it) => <Postgres as Database>::TransactionManager::begin(it, None).await,
        };
        begun.map_err(failed(DbErr::Exec))
    }

    pub async fn commit(&mut self) -> Result<(), DbErr> {
        let committed = match &mut self.connection {
            Connection::Sqlite(it) => <Sqlite as Database>::TransactionManager::commit(it).await,
            Connection::Postgres(it) => <Postgres as Database>::TransactionManager::commit(it).await,
        };
        committed.map_err(failed(DbErr::Exec))
    }

    /// What was begun never happened.
    pub fn abandon(mut self) {
        match &mut self.connection {
            Connection::Sqlite(it) => <Sqlite as Database>::TransactionManager::start_rollback(it),
            Connection::Postgres(it) => <Postgres as Database>::TransactionManager::start_rollback(it),
        }
    }

    /// The same after a failure. SQLite ends a transaction by itself when the disk is full, and its driver goes on as if it
    /// stood: what is "committed" afterwards would be lost. So one on which a change failed is closed.
    pub fn abandon_hurt(mut self) {
        match &mut self.connection {
            Connection::Sqlite(it) => it.close_on_drop(),
            Connection::Postgres(_) => self.abandon(),
        }
    }

    pub async fn execute(&mut self, statement: Statement) -> Result<ExecResult, DbErr> {
        let (sql, values) = self.counted(statement);
        either!(Connection, &mut self.connection, it => {
            let done = sqlx::query_with(sql, values).execute(&mut **it).await;
            done.map(ExecResult::from).map_err(failed(DbErr::Exec))
        })
    }

    /// Several statements may stand in it; none takes values.
    pub async fn execute_unprepared(&mut self, sql: &str) -> Result<ExecResult, DbErr> {
        self.home.0.statements.fetch_add(1, Relaxed);
        either!(Connection, &mut self.connection, it => {
            let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut **it).await;
            done.map(ExecResult::from).map_err(failed(DbErr::Exec))
        })
    }

    pub async fn query_one(&mut self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let (sql, values) = self.counted(statement);
        either!(Connection, &mut self.connection, it => {
            let row = sqlx::query_with(sql, values).fetch_optional(&mut **it).await;
            row.map(|row| row.map(QueryResult::from)).map_err(failed(DbErr::Query))
        })
    }

    pub async fn query_all(&mut self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let (sql, values) = self.counted(statement);
        either!(Connection, &mut self.connection, it => {
            let rows = sqlx::query_with(sql, values).fetch_all(&mut **it).await;
            rows.map(|rows| rows.into_iter().map(QueryResult::from).collect()).map_err(failed(DbErr::Query))
        })
    }

    fn counted(&self, statement: Statement) -> (AssertSqlSafe<String>, SqlxValues) {
        self.home.0.statements.fetch_add(1, Relaxed);
        let values = statement.values.unwrap_or(Values(Vec::new()));
        // Safe, because the query builder wrote it: what people typed is among the values.
        (AssertSqlSafe(statement.sql), SqlxValues(values))
    }
}

fn failed(kind: fn(RuntimeErr) -> DbErr) -> impl Fn(sqlx::Error) -> DbErr {
    move |error| kind(RuntimeErr::SqlxError(Arc::new(error)))
}

/// One connection for one question.
#[async_trait::async_trait]
impl ConnectionTrait for Connections {
    fn get_database_backend(&self) -> DbBackend {
        match self.0.pool {
            Pool::Sqlite(_) => DbBackend::Sqlite,
            Pool::Postgres(_) => DbBackend::Postgres,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let mut lent = self.lend().await?;
        let done = lent.execute(statement).await?;
        lent.give_back();
        Ok(done)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let mut lent = self.lend().await?;
        let done = lent.execute_unprepared(sql).await?;
        lent.give_back();
        Ok(done)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let mut lent = self.lend().await?;
        let row = lent.query_one(statement).await?;
        lent.give_back();
        Ok(row)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let mut lent = self.lend().await?;
        let rows = lent.query_all(statement).await?;
        lent.give_back();
        Ok(rows)
    }
}
