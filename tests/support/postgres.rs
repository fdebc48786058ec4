//! One PostgreSQL database per test, copied from a template that was migrated once.
//! The server is the one of `TASHAWUR_TEST_POSTGRES` (`tests/run` starts it): its URL names an admin database.
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr};
use sha2::{Digest, Sha256};
use std::future::Future;

/// Held while a template is made or copied: PostgreSQL copies a database only when nobody else is connected to it.
const TEMPLATE_LOCK: u32 = 7_201_000;

/// A database of its own; dropped with this value.
pub struct TestDatabase {
    server: String,
    name: String,
}

impl TestDatabase {
    /// `migrate` brings the database of the URL it is given up to date; it runs once per `key`
    /// ([`hash_of_migrations`]), and has closed its connections when it returns.
    pub async fn create<M, F>(key: &str, migrate: M) -> Self
    where
        M: FnOnce(String) -> F,
        F: Future<Output = ()>,
    {
        let server =
            std::env::var("TASHAWUR_TEST_POSTGRES").expect("TASHAWUR_TEST_POSTGRES names a server (tests/run)");
        Self::create_on(server, key, migrate).await
    }

    /// The same on a server of one's own.
    pub async fn create_on<M, F>(server: String, key: &str, migrate: M) -> Self
    where
        M: FnOnce(String) -> F,
        F: Future<Output = ()>,
    {
        let admin = connect(&server).await.expect("the PostgreSQL of the tests answers");
        let template = format!("template_{key}");
        let name = format!("test_{:032x}", rand::random::<u128>());
        run(&admin, &format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await;
        if !exists(&admin, &template).await {
            run(
                &admin,
                &format!("DROP DATABASE IF EXISTS {template}_draft WITH (FORCE)"),
            )
            .await;
            run(&admin, &format!("CREATE DATABASE {template}_draft")).await;
            migrate(with_database(&server, &format!("{template}_draft"))).await;
            run(&admin, &format!("ALTER DATABASE {template}_draft RENAME TO {template}")).await;
        }
        run(&admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        admin.close().await.expect("closing gives the lock back");
        Self { server, name }
    }

    pub fn url(&self) -> String {
        with_database(&self.server, &self.name)
    }
}

impl Drop for TestDatabase {
    /// In a thread with its own runtime: the test's runtime may be on its way out. What fails here fails quietly, the
    /// whole server is thrown away after the run.
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        let drop = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let admin = connect(&server).await.map_err(std::io::Error::other)?;
                let _ = admin
                    .execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
                    .await;
                admin.close().await.map_err(std::io::Error::other)
            })
        };
        let _: Result<std::io::Result<()>, _> = std::thread::spawn(drop).join();
    }
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await
}

async fn run(admin: &DatabaseConnection, statement: &str) {
    if let Err(problem) = admin.execute_unprepared(statement).await {
        panic!("{statement}: {problem}");
    }
}

async fn exists(admin: &DatabaseConnection, name: &str) -> bool {
    let question = format!("SELECT 1 FROM pg_database WHERE datname = '{name}'");
    let rows = admin
        .query_all_raw(sea_orm::Statement::from_string(admin.get_database_backend(), question))
        .await;
    !rows.expect("the server lists its databases").is_empty()
}

/// The same server, another database: `postgres://user:pass@host:port/NAME`.
fn with_database(server: &str, name: &str) -> String {
    let (before, _) = server.rsplit_once('/').expect("a URL with a database");
    format!("{before}/{name}")
}

/// Names the state of the schema: the sources of the migrations, hashed.
pub fn hash_of_migrations() -> String {
    let files = crate::house::sources("migrations/src", &[".rs"]);
    let mut hash = Sha256::new();
    for file in files {
        hash.update(file.path.as_bytes());
        hash.update(file.text.as_bytes());
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
