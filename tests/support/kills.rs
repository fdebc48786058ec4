//! The kill harness: two real workers, a relay, and `kill -9` again and again while mail goes out.
//!
//! Leases of the dead end after twenty minutes; nobody waits that long here, so the harness ends them in the database
//! once both workers are dead. Everything else is what `tashawur worker` does by itself.
use super::smtp::{Relay, Script};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tashawur::app::App;
use tashawur::kernel::{EmailAddress, Lang};
use tashawur::mail::letter::LetterKind;
use tashawur::mail::outbox::{Cause, Lane, NewMessage, Recipient, enqueue};

pub const CONNECTIONS: usize = 4;
/// A run that takes longer has lost something.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is tried.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub messages: usize,
    /// Every so many messages somebody waits for.
    pub urgent: usize,
    pub kills: usize,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Toll {
    pub sent: usize,
    pub presumed: usize,
    /// In another state than these two.
    pub others: usize,
    /// Called sent, and never arrived.
    pub lost: usize,
    pub bulk_doubles: usize,
    pub urgent_doubles: usize,
}

/// Where the data lie.
pub struct Place {
    pub app: App,
    pub database: String,
    pub data: PathBuf,
}

impl Place {
    /// Writes the messages, lets two workers send them and kills them again and again.
    pub async fn survive(&self, plan: Plan) -> Toll {
        self.write(plan).await;
        let relay = Relay::start(Script::default()).await;
        let mut workers = [self.worker(&relay), self.worker(&relay)];
        let begun = Instant::now();
        for kill in 1..=plan.kills {
            let at = plan.messages * kill / (plan.kills + 1);
            while relay.taken() < at && begun.elapsed() < PATIENCE {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            end(&mut workers[0]);
            if kill % 2 == 0 {
                end(&mut workers[1]);
                self.end_leases().await;
                workers[1] = self.worker(&relay);
            }
            workers[0] = self.worker(&relay);
        }
        self.finish(&relay, &mut workers, begun).await;
        self.toll(&relay).await
    }

    async fn finish(&self, relay: &Relay, workers: &mut [Child; 2], begun: Instant) {
        let mut quiet = (Instant::now(), relay.taken());
        while self.open().await > 0 && begun.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if quiet.1 != relay.taken() {
                quiet = (Instant::now(), relay.taken());
            } else if quiet.0.elapsed() > Duration::from_secs(3) {
                workers.iter_mut().for_each(end);
                self.end_leases().await;
                *workers = [self.worker(relay), self.worker(relay)];
                quiet.0 = Instant::now();
            }
        }
        workers.iter_mut().for_each(end);
    }

    async fn toll(&self, relay: &Relay) -> Toll {
        let mut arrived: HashMap<String, usize> = HashMap::new();
        for mail in relay.seen().taken {
            let id = mail.lines().find_map(|line| line.strip_prefix("Message-ID: <"));
            let id = id.and_then(|id| id.split('@').next()).unwrap_or_default().to_owned();
            *arrived.entry(id).or_default() += 1;
        }
        let mut toll = Toll::default();
        for (id, lane, state) in self.rows().await {
            let copies = arrived.get(&id).copied().unwrap_or_default();
            match state.as_str() {
                "sent" => toll.sent += 1,
                "presumed_sent" => toll.presumed += 1,
                _ => toll.others += 1,
            }
            toll.lost += usize::from(state == "sent" && copies == 0);
            let doubles = copies.saturating_sub(1);
            match lane {
                2 => toll.bulk_doubles += doubles,
                _ => toll.urgent_doubles += doubles,
            }
        }
        toll
    }

    async fn rows(&self) -> Vec<(String, i32, String)> {
        let db = self.app.db.read();
        let all = sea_orm::Statement::from_string(
            db.get_database_backend(),
            "SELECT mime_id, lane, state FROM outbox_message",
        );
        let rows = db.query_all_raw(all).await.expect("the outbox");
        let text = |row: &sea_orm::QueryResult, name| row.try_get::<String>("", name).expect("a text");
        rows.iter()
            .map(|row| {
                let id = text(row, "mime_id").split('@').next().unwrap_or_default().to_owned();
                (id, row.try_get("", "lane").expect("a lane"), text(row, "state"))
            })
            .collect()
    }

    async fn open(&self) -> usize {
        let open = ["queued", "leased", "sending"];
        self.rows()
            .await
            .iter()
            .filter(|(.., state)| open.contains(&state.as_str()))
            .count()
    }

    async fn end_leases(&self) {
        let tx = self.app.db.write_machine().await.expect("a change");
        tx.execute_unprepared(
            "UPDATE outbox_message SET lease_until = '2000-01-01T00:00:00+00:00' WHERE lease_until IS NOT NULL",
        )
        .await
        .expect("leases end");
        tx.commit().await.expect("committed");
    }

    async fn write(&self, plan: Plan) {
        let tx = self.app.db.write_machine().await.expect("a change");
        for n in 0..plan.messages {
            let lane = if n % plan.urgent == 0 {
                Lane::Critical
            } else {
                Lane::Bulk
            };
            enqueue(&self.app, &tx, message(n, lane)).await.expect("written");
        }
        tx.commit().await.expect("committed");
    }

    fn worker(&self, relay: &Relay) -> Child {
        let smtp = format!("smtp://127.0.0.1:{}?tls=none&connections={CONNECTIONS}", relay.port);
        Command::new(env!("CARGO_BIN_EXE_tashawur"))
            .arg("worker")
            .env("TASHAWUR_DATA", &self.data)
            .env("TASHAWUR_DATABASE_URL", &self.database)
            .env("TASHAWUR_BASE_URL", self.app.base_url())
            .env("TASHAWUR_SMTP_URL", smtp)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a worker")
    }
}

/// `kill -9`.
fn end(worker: &mut Child) {
    let _ = worker.kill();
    let _ = worker.wait();
}

pub fn message(n: usize, lane: Lane) -> NewMessage {
    let values = [
        ("name", "منى الحداد"),
        ("event", "المشاورة الإقليمية"),
        ("when", "الثلاثاء 23 شباط/فبراير 2021"),
        ("place", "عبر الإنترنت"),
        ("organiser", "الشبكة الإقليمية"),
        ("deadline", "الأحد 21 شباط/فبراير 2021"),
        ("contact_email", "team@network.example"),
        ("link", "https://tashawur.example/ar"),
    ];
    NewMessage {
        event: None,
        letter: LetterKind::Invitation,
        lane,
        dedupe_key: format!("kill/{n}"),
        to: Recipient {
            name: "منى الحداد".to_owned(),
            address: EmailAddress::parse(&format!("person{n}@ngo.example")).expect("an address"),
            lang: Lang::Ar,
        },
        values: values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        link: None,
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: Cause { kind: "test", id: None },
    }
}
