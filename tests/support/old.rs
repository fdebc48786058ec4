//! Databases of earlier versions: the schema up to some step, and rows as they were written then.
use super::postgres::TestDatabase;
use super::world::Engine;
use migrations::{MigrationTrait, Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};

/// An empty database, migrated up to a step but without it; gone when what keeps it is dropped.
pub async fn before(step: &str) -> (DatabaseConnection, impl Sized) {
    let folder = tempfile::tempdir().expect("a folder");
    let (url, kept) = match Engine::under_test() {
        Engine::Sqlite => (format!("sqlite://{}/old.db?mode=rwc", folder.path().display()), None),
        Engine::Postgres => {
            let database = TestDatabase::create("nothing", async |_| {}).await;
            (database.url(), Some(database))
        }
    };
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    let db = Database::connect(options).await.expect("an empty database");
    let steps = u32::try_from(place(step)).expect("few steps");
    Migrator::up(&db, Some(steps)).await.expect("the steps before");
    (db, (folder, kept))
}

pub fn step(name: &str) -> Box<dyn MigrationTrait> {
    Migrator::migrations().swap_remove(place(name))
}

fn place(name: &str) -> usize {
    let all = Migrator::migrations();
    all.iter().position(|step| step.name() == name).expect("a step")
}

/// One statement with its values as `$1`, `$2`, … on both engines.
pub async fn run(db: &DatabaseConnection, sql: &str, values: Vec<Value>) {
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => sql.to_owned(),
        _ => (1..=values.len()).fold(sql.to_owned(), |sql, n| sql.replace(&format!("${n}"), &format!("?{n}"))),
    };
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.execute_raw(statement).await.expect("an old row");
}
