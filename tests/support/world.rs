//! The whole service in a test: the app, a clock that only the test moves, letters that stay here.
//! `TASHAWUR_TEST_ENGINE` says on which engine; each world has a database of its own, migrated.
use super::postgres::{TestDatabase, hash_of_migrations};
use super::visitor::Visitor;
use axum::Router;
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tashawur::app::App;
use tashawur::config::{Keys, LogFormat, MailMode, Settings};
use tashawur::db::Db;
use tashawur::jobs::Causes;
use tashawur::kernel::{CapturedMailId, Chance, Clock, Dial};
use tashawur::mail::captured::{self, Captured};
use tashawur::mail::worker::Worker;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

/// When every world begins: the week before the regional review, a Wednesday, 10:00 in Beirut.
pub const BEGINNING: &str = "2021-02-17T08:00:00Z";

/// The engine under test, from `TASHAWUR_TEST_ENGINE`; SQLite when nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub fn under_test() -> Self {
        match std::env::var("TASHAWUR_TEST_ENGINE").as_deref() {
            Err(_) | Ok("sqlite") => Self::Sqlite,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("TASHAWUR_TEST_ENGINE is sqlite or postgres, not `{other}`"),
        }
    }
}

pub struct World {
    pub app: App,
    /// Sets and advances the time that everything in this world asks for.
    pub dial: Dial,
    /// Dropped after the app: the folder of the data, and with it the SQLite file.
    pub folder: TempDir,
    router: Router,
    read: Mutex<HashSet<CapturedMailId>>,
    _server: Option<TestDatabase>,
}

impl World {
    pub async fn new() -> Self {
        Self::with_data_in(&std::env::temp_dir()).await
    }

    /// The folder of its data is made in this one.
    pub async fn with_data_in(parent: &Path) -> Self {
        let folder = tempfile::tempdir_in(parent).expect("a folder for the data");
        let (database_url, server) = match Engine::under_test() {
            Engine::Sqlite => (sqlite(folder.path()).await, None),
            Engine::Postgres => {
                let database = TestDatabase::create(&hash_of_migrations(), migrated).await;
                (database.url(), Some(database))
            }
        };
        let (clock, dial) = Clock::fixed(BEGINNING.parse::<DateTime<Utc>>().expect("an instant"));
        let chance = Chance::seeded(1);
        let db = Db::open(&database_url, chance.clone())
            .await
            .expect("the database opens");
        let settings = settings(database_url, folder.path());
        let app = App::new(db, clock, chance, settings, Keys::derive(b"the secret of the tests"));
        let router = tashawur::site::router(app.clone());
        Self {
            app,
            dial,
            folder,
            router,
            read: Mutex::default(),
            _server: server,
        }
    }

    /// Somebody who has never been here.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone())
    }

    /// For a real browser: `browser::serve(world.router())`. Letters and redirects name the paths alone.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Sends everything that is due and still wanted; gives back the letters that this brought, each once, oldest
    /// first.
    pub async fn deliver_mail(&self) -> Vec<Captured> {
        let causes = Arc::new(Causes { app: self.app.clone() });
        let mut worker = Worker::new(&self.app, causes, CancellationToken::new()).expect("a worker");
        worker.drain().await.expect("the outbox is read");
        let mut letters = captured::newest(self.app.db.read(), 0, 10_000)
            .await
            .expect("the mailbox is read");
        letters.reverse();
        letters.retain(|letter| self.read.lock().expect("one test").insert(letter.id));
        letters
    }
}

fn settings(database_url: String, data: &Path) -> Settings {
    Settings {
        database_url,
        data: data.to_owned(),
        listen: ([127, 0, 0, 1], 0).into(),
        base_url: format!("http://{}", super::wire::HOST),
        key_file: data.join("key"),
        smtp_url: None,
        mail_from: "Tashawur <secretariat@tashawur.test>".to_owned(),
        mail: MailMode::Capture,
        trusted_proxies: Vec::new(),
        log: LogFormat::Text,
    }
}

async fn migrated(url: String) {
    let db = Db::open(&url, Chance::seeded(1)).await.expect("the template opens");
    db.migrate().await.expect("the schema");
    db.close().await;
}

/// A copy of a file that was migrated once for this state of the schema.
async fn sqlite(folder: &Path) -> String {
    let template = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("template-{}.db", hash_of_migrations()));
    let own = folder.join("tashawur.db");
    if !template.exists() {
        let draft = folder.join("draft.db");
        migrated(format!("sqlite://{}", draft.display())).await;
        let beside = template.with_extension(folder.file_name().expect("a name"));
        std::fs::copy(&draft, &beside).expect("the template is kept");
        std::fs::rename(&beside, &template).expect("renamed in one step: others may be at it too");
    }
    std::fs::copy(&template, &own).expect("the template is copied");
    format!("sqlite://{}", own.display())
}
