//! The disk is full, the database is locked or goes away while mail goes out: nothing twice, nothing lost.
use super::faults::{all_arrived_once, in_lane};
use super::post::Post;
use crate::support::smtp::{Relay, Reply, Script};
use crate::support::world::Engine;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use std::time::Duration;
use tashawur::mail::outbox::Lane;

const MESSAGES: usize = 60;

/// A relay that takes its time, so that what happens happens while mail goes out.
async fn slow() -> Relay {
    Relay::start(Script::default().on("dot", &[Reply::After(30, "250 taken"); MESSAGES])).await
}

async fn written(post: &Post) {
    post.batch(50).await;
    for n in 51..=60 {
        post.send(in_lane(Lane::Transactional, n)).await.unwrap();
    }
}

async fn elsewhere(post: &Post) -> DatabaseConnection {
    let mut options = ConnectOptions::new(&post.app.settings.database_url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}

pub async fn taken(relay: &Relay, number: usize) {
    while relay.taken() < number {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Nothing about a try can be written, until [`make_room`]: SQLite ends the whole change by itself then, as it does on
/// a full disk; PostgreSQL says what it says when a file cannot grow (SQLSTATE 53100).
async fn fill_the_disk(post: &Post) {
    let sqlite = "CREATE TRIGGER full_disk BEFORE INSERT ON mail_attempt BEGIN \
                  SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    let postgres = "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION \
                    'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$; \
                    CREATE TRIGGER full_disk BEFORE INSERT ON mail_attempt EXECUTE FUNCTION full_disk()";
    post.run(match Engine::under_test() {
        Engine::Sqlite => sqlite,
        Engine::Postgres => postgres,
    })
    .await;
}

async fn make_room(post: &Post) {
    post.run(match Engine::under_test() {
        Engine::Sqlite => "DROP TRIGGER full_disk",
        Engine::Postgres => "DROP FUNCTION full_disk CASCADE",
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_sends_nothing_twice_and_loses_nothing() {
    let post = Post::open().await;
    written(&post).await;
    // The disk fills up while the first two are on the wire.
    let relay = Relay::start(Script::default().on("dot", &[Reply::After(600, "250 taken"); 2])).await;
    let mut worker = post.sender_with(&relay, "connections=2");
    let (round, at_standstill) = tokio::join!(worker.round(), async {
        post.on_its_way().await;
        fill_the_disk(&post).await;
        taken(&relay, 1).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let (then, asked) = (relay.taken(), relay.seen().commands.len());
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(relay.taken(), then, "what cannot be marked is not sent");
        assert!(
            relay.seen().commands.len() <= asked + 4,
            "nor is the relay asked again and again"
        );
        make_room(&post).await;
        then
    });
    assert!(at_standstill < 6, "it came to a standstill: {at_standstill}");
    round.unwrap();
    while worker.drain().await.unwrap().claimed > 0 {}
    all_arrived_once(&post, &relay, MESSAGES).await;
}

#[tokio::test]
async fn a_locked_database_is_waited_for() {
    let post = Post::open().await;
    written(&post).await;
    let other = elsewhere(&post).await;
    if Engine::under_test() == Engine::Sqlite {
        post.run("PRAGMA busy_timeout = 50").await;
    }
    let relay = slow().await;
    let mut worker = post.sender_with(&relay, "connections=2");
    let (round, ()) = tokio::join!(worker.round(), async {
        taken(&relay, 3).await;
        let (begin, end) = match Engine::under_test() {
            Engine::Sqlite => ("BEGIN IMMEDIATE", "COMMIT"),
            Engine::Postgres => ("BEGIN; LOCK TABLE outbox_message IN ACCESS EXCLUSIVE MODE", "COMMIT"),
        };
        other.execute_unprepared(begin).await.unwrap();
        let then = relay.taken();
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(relay.taken() <= then + 2, "nothing is sent that could not be marked");
        other.execute_unprepared(end).await.unwrap();
    });
    round.unwrap();
    while worker.drain().await.unwrap().claimed > 0 {}
    all_arrived_once(&post, &relay, MESSAGES).await;
}

/// Every connection of the worker is cut, again and again, as a restart does.
#[tokio::test]
async fn a_database_that_restarts_costs_nothing() {
    if Engine::under_test() == Engine::Sqlite {
        return;
    }
    let post = Post::open().await;
    written(&post).await;
    let other = elsewhere(&post).await;
    let relay = slow().await;
    let mut worker = post.sender_with(&relay, "connections=4");
    let cuts = async {
        for n in 1..=5 {
            taken(&relay, n * 3).await;
            other
                .execute_unprepared(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                     WHERE datname = current_database() AND pid <> pg_backend_pid()",
                )
                .await
                .unwrap();
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    // What could not even be claimed is an error that the worker waits out.
    let work = async {
        while relay.taken() < MESSAGES {
            let _ = worker.round().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), async { tokio::join!(work, cuts) })
        .await
        .expect("nothing waits for a lease to end");
    while worker.drain().await.unwrap().claimed > 0 {}
    all_arrived_once(&post, &relay, MESSAGES).await;
}
