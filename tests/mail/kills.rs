//! `kill -9` and SIGTERM while mail goes out, in small; `tests/speed kills` does it twenty times over 5,000 messages.
use super::faults::{all_arrived_once, in_lane};
use super::post::Post;
use crate::support::kills::{CONNECTIONS, Place, Plan};
use crate::support::smtp::{Relay, Reply, Script};
use std::time::{Duration, Instant};
use tashawur::app::App;
use tashawur::db::Db;
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::kernel::{Chance, Clock};
use tashawur::mail::outbox::Lane;

#[tokio::test]
async fn two_workers_killed_again_and_again_lose_nothing_and_repeat_no_bulk() {
    let post = Post::open().await;
    let (database, data) = (post.app.settings.database_url.clone(), post.app.settings.data.clone());
    let db = Db::open(&database, Chance::system()).await.unwrap();
    // The workers have the real clock, so the messages have it too.
    let app = App {
        clock: Clock::system(),
        chance: Chance::system(),
        db,
        ..post.app.clone()
    };
    let plan = Plan {
        messages: 240,
        urgent: 10,
        kills: 4,
    };
    let toll = Place { app, database, data }.survive(plan).await;
    assert_eq!((toll.lost, toll.bulk_doubles, toll.others), (0, 0, 0), "{toll:?}");
    assert_eq!(toll.sent + toll.presumed, plan.messages, "{toll:?}");
    assert!(toll.urgent_doubles <= plan.kills * 2 * CONNECTIONS, "{toll:?}");
}

/// A signal lets the messages under way end, gives back the rest, and the process ends by itself.
#[tokio::test]
async fn sigterm_ends_what_is_under_way_and_gives_back_the_rest() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("dot", &[Reply::After(150, "250 taken"); 80])).await;
    post.batch(70).await;
    for n in 71..=80 {
        post.send(in_lane(Lane::Transactional, n)).await.unwrap();
    }
    // The worker's clock is years ahead of the messages: nothing expires.
    let (settings, smtp) = (&post.app.settings, format!("smtp://127.0.0.1:{}?tls=none", relay.port));
    let mut worker = std::process::Command::new(env!("CARGO_BIN_EXE_tashawur"))
        .arg("worker")
        .env("TASHAWUR_DATA", &settings.data)
        .env("TASHAWUR_DATABASE_URL", &settings.database_url)
        .env("TASHAWUR_BASE_URL", post.app.base_url())
        .env("TASHAWUR_SMTP_URL", smtp)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("a worker");
    while relay.taken() < 8 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let signal = std::process::Command::new("kill")
        .args(["-TERM", &worker.id().to_string()])
        .status();
    assert!(signal.unwrap().success());
    let begun = Instant::now();
    let ended = loop {
        match worker.try_wait().unwrap() {
            Some(ended) => break ended,
            None if begun.elapsed() > Duration::from_secs(10) => {
                worker.kill().unwrap();
                panic!("it goes on after the signal");
            }
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    assert!(ended.success(), "{ended}");
    let sent = relay.taken();
    assert!(sent < 80, "the signal came while mail went out");
    let state = |state| move |row: &&outbox_message::Model| row.state == state;
    let rows = post.rows().await;
    assert_eq!(
        rows.iter().filter(state(State::Sent)).count(),
        sent,
        "what was under way is written down"
    );
    assert_eq!(
        rows.iter().filter(state(State::Queued)).count(),
        80 - sent,
        "the rest is nobody's"
    );
    assert!(rows.iter().all(|row| row.lease_token.is_none()));
    post.sender(&relay).drain().await.unwrap();
    all_arrived_once(&post, &relay, 80).await;
}
