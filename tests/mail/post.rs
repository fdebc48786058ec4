//! A post office of its own: a database, a clock that only the test moves, workers of any transport.
use super::opening::{everything_adds_up, insert, migrate, put_event, settings};
use crate::support::cluster::Cluster;
use crate::support::postgres::{TestDatabase, hash_of_migrations};
use crate::support::smtp::Relay;
use crate::support::world::Engine;
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, Set};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tashawur::app::App;
use tashawur::config::Keys;
use tashawur::db::entities::{link, mail_attempt, outbox_message};
use tashawur::db::{Actor, Audit, Db, WriteTx};
use tashawur::kernel::{Chance, Clock, Dial, EmailAddress, EventId, Lang, LinkId, LinkToken, MessageId, hex};
use tashawur::mail::alarm;
use tashawur::mail::bounce::{Back, CameBack};
use tashawur::mail::captured::{Captured, newest};
use tashawur::mail::delivery::{Patience, SmtpSettings, Transport};
use tashawur::mail::letter::LetterKind;
use tashawur::mail::outbox::{Batch, Cause, Lane, NewMessage, Recipient, enqueue, enqueue_batch};
use tashawur::mail::wanted::{StillWanted, Waiting, Wanted};
use tashawur::mail::worker::Worker;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

pub struct Post {
    pub app: App,
    pub dial: Dial,
    pub event: EventId,
    pub opinion: Arc<Opinion>,
    _kept: (TempDir, Option<TestDatabase>),
}

/// What the features answer when asked whether a message is still wanted.
#[derive(Default)]
pub struct Opinion {
    pub unwanted: Mutex<BTreeSet<Uuid>>,
    pub panics: Mutex<BTreeSet<Uuid>>,
}

#[async_trait::async_trait]
impl StillWanted for Opinion {
    async fn check(&self, message: &Waiting) -> Result<Wanted, DbErr> {
        let cause = message.cause_id.unwrap();
        assert!(!self.panics.lock().unwrap().contains(&cause), "a poison message");
        let unwanted = self.unwanted.lock().unwrap().contains(&cause);
        Ok(if unwanted { Wanted::No("answered") } else { Wanted::Yes })
    }
}

#[async_trait::async_trait]
impl CameBack for Opinion {
    async fn note(&self, _: &WriteTx, _: &Back) -> Result<(), DbErr> {
        Ok(())
    }
}

impl Post {
    pub async fn open() -> Self {
        Self::with_data_in(&std::env::temp_dir()).await
    }

    /// The folder of its data is made in this one.
    pub async fn with_data_in(parent: &Path) -> Self {
        let folder = tempfile::tempdir_in(parent).unwrap();
        match Engine::under_test() {
            Engine::Sqlite => {
                let url = format!("sqlite://{}/post.db", folder.path().display());
                migrate(&url).await;
                Self::over(url, (folder, None)).await
            }
            Engine::Postgres => {
                let database =
                    TestDatabase::create(&hash_of_migrations(), async |url: String| migrate(&url).await).await;
                Self::over(database.url(), (folder, Some(database))).await
            }
        }
    }

    /// On a PostgreSQL of its own.
    pub async fn on(server: &Cluster) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let migrated = async |url: String| migrate(&url).await;
        let database = TestDatabase::create_on(server.url.clone(), &hash_of_migrations(), migrated).await;
        Self::over(database.url(), (folder, Some(database))).await
    }

    async fn over(url: String, kept: (TempDir, Option<TestDatabase>)) -> Self {
        let (clock, dial) = Clock::fixed("2021-02-01T08:00:00Z".parse().unwrap());
        let chance = Chance::seeded(7);
        let db = Db::open(&url, chance.clone()).await.unwrap();
        let app = App::new(db, clock, chance, settings(kept.0.path(), url), Keys::derive(b"a test"));
        let event = put_event(&app).await;
        Self {
            app,
            dial,
            event,
            opinion: Arc::default(),
            _kept: kept,
        }
    }

    /// An open change, audited already: a test commits it or drops it.
    pub async fn change(&self) -> WriteTx {
        let tx = self.app.db.write(Actor::System).await.unwrap();
        let line = Audit {
            at: self.app.clock.now(),
            action: "test.write",
            process: None,
            event: None,
            subject: "test",
            subject_id: None,
            detail: String::new(),
        };
        tx.audit(line).await.unwrap();
        tx
    }

    pub async fn send(&self, message: NewMessage) -> Option<MessageId> {
        let tx = self.change().await;
        let id = enqueue(&self.app, &tx, message).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// Invitations to persons 1 to `n`, as a batch.
    pub async fn batch(&self, n: u128) -> Batch {
        let tx = self.change().await;
        let messages = (1..=n).map(invitation).collect();
        let batch = enqueue_batch(&self.app, &tx, self.event, messages).await.unwrap();
        tx.commit().await.unwrap();
        batch
    }

    /// A worker that keeps what it sends.
    pub fn keeper(&self) -> Worker {
        self.worker(Transport::Capture)
    }

    /// A worker with one line to the relay and little patience.
    pub fn sender(&self, relay: &Relay) -> Worker {
        self.sender_with(relay, "connections=1")
    }

    /// The same with settings of the relay.
    pub fn sender_with(&self, relay: &Relay, settings: &str) -> Worker {
        self.worker(to(relay, settings))
    }

    pub fn worker(&self, transport: Transport) -> Worker {
        Worker::with(transport, &self.app, self.opinion.clone(), CancellationToken::new()).unwrap()
    }

    pub fn minutes_pass(&self, minutes: i64) {
        self.dial.advance(TimeDelta::minutes(minutes));
    }

    pub async fn row(&self, id: MessageId) -> outbox_message::Model {
        outbox_message::Entity::find_by_id(id)
            .one(self.app.db.read())
            .await
            .unwrap()
            .unwrap()
    }

    pub async fn rows(&self) -> Vec<outbox_message::Model> {
        outbox_message::Entity::find().all(self.app.db.read()).await.unwrap()
    }

    pub async fn attempts(&self) -> Vec<(String, String)> {
        let rows = mail_attempt::Entity::find().all(self.app.db.read()).await.unwrap();
        rows.into_iter().map(|row| (row.phase, row.outcome)).collect()
    }

    /// Waits until the marker of some message is written.
    pub async fn on_its_way(&self) {
        let sending = async || {
            self.rows()
                .await
                .iter()
                .any(|row| row.state == outbox_message::State::Sending)
        };
        while !sending().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// The names of the alarms that ring.
    pub async fn alarms(&self) -> Vec<String> {
        let ringing = alarm::ringing(self.app.db.read()).await.unwrap();
        ringing.into_iter().map(|alarm| alarm.name).collect()
    }

    pub async fn captured(&self) -> Vec<Captured> {
        newest(self.app.db.read(), 0, 1000).await.unwrap()
    }

    /// A personal link, as the features make one.
    pub async fn link(&self) -> (LinkId, LinkToken) {
        let now = self.app.clock.now();
        let id = LinkId::new(now, &self.app.chance);
        let token = LinkToken::derive(&self.app.keys.link, id, 1);
        let row = link::ActiveModel {
            id: Set(id),
            event_id: Set(self.event),
            epoch: Set(1),
            token_hash: Set(hex(&token.hash())),
            created_at: Set(now),
        };
        insert(&self.app, row).await;
        (id, token)
    }

    pub async fn run(&self, statement: &str) {
        let tx = self.app.db.write_machine().await.unwrap();
        tx.execute_unprepared(statement).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// The way to a relay on loopback, with little patience.
pub fn to(relay: &Relay, settings: &str) -> Transport {
    let address = format!("smtp://127.0.0.1:{}?tls=none&{settings}", relay.port);
    let mut settings = SmtpSettings::parse(&address).unwrap();
    let short = Duration::from_millis(700);
    settings.patience = Patience {
        connect: short,
        command: short,
        data: short,
        dot: short,
    };
    Transport::Smtp(Box::new(settings))
}

/// An invitation to person `n`, because of invitation `n`.
pub fn invitation(n: u128) -> NewMessage {
    let values = [
        ("name", "منى"),
        ("event", "Stakeholder consultation"),
        ("when", "Tuesday 23 February 2021"),
        ("place", "Online"),
        ("organiser", "Regional network"),
        ("deadline", "Sunday 21 February 2021"),
        ("contact_email", "team@network.example"),
        ("link", "https://tashawur.example/en"),
    ];
    NewMessage {
        event: None,
        letter: LetterKind::Invitation,
        lane: Lane::Bulk,
        dedupe_key: format!("inv/{n}/1"),
        to: Recipient {
            name: "منى".to_owned(),
            address: EmailAddress::parse(&format!("person{n}@ngo.example")).unwrap(),
            lang: Lang::En,
        },
        values: values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
        link: None,
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(n),
    }
}

pub fn cause(n: u128) -> Cause {
    Cause {
        kind: "invitation",
        id: Some(Uuid::from_u128(n)),
    }
}

/// Invariant 9, after each test: every batch adds up, and nothing is held by nobody.
impl Drop for Post {
    fn drop(&mut self) {
        let url = self.app.settings.database_url.clone();
        let check = move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(everything_adds_up(&url));
        };
        if !std::thread::panicking() {
            std::thread::spawn(check).join().expect("everything adds up");
        }
    }
}
