//! The disk under the database is full, really, while mail goes out; `storage` only acts as if, but on both engines.
use super::clock::{meanwhile, until_sent};
use super::faults::all_arrived_once;
use super::post::{Post, invitation};
use crate::support::disk::Disk;
use crate::support::smtp::{Relay, Reply, Script};
use crate::support::world::Engine;
use sea_orm::DbErr;
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use tashawur::mail::outbox::{counts, extend_batch};

const MESSAGES: usize = 200;
/// Of kilobytes: enough to send a few.
const A_LITTLE: u64 = 400;

/// A small disk and a post office on it; nothing for PostgreSQL, whose data lie elsewhere. The post office is second:
/// it goes first, and is asked then whether everything adds up.
async fn a_small_disk() -> Option<(Disk, Post)> {
    if Engine::under_test() != Engine::Sqlite {
        return None;
    }
    let disk = Disk::mount()?;
    let post = Post::with_data_in(disk.path()).await;
    Some((disk, post))
}

/// A hundred letters more, or the answer that an organiser gets.
async fn a_hundred_more(post: &Post, batch: tashawur::kernel::BatchId) -> Result<(), DbErr> {
    let tx = post.change().await;
    let letters = (1_001..=1_100).map(invitation).collect();
    extend_batch(&post.app, &tx, batch, letters).await?;
    tx.commit().await
}

/// Nothing more comes; gives back how many did.
async fn standstill(relay: &Relay) -> usize {
    for _ in 0..10 {
        let then = relay.taken();
        tokio::time::sleep(Duration::from_millis(700)).await;
        if relay.taken() == then {
            return then;
        }
    }
    panic!("mail goes out on and on");
}

#[tokio::test]
async fn a_disk_that_is_really_full_loses_nothing_and_repeats_nothing() {
    let Some((disk, post)) = a_small_disk().await else {
        return;
    };
    let batch = post.batch(MESSAGES as u128).await.id;
    let relay = Relay::start(Script::default().on("dot", &[Reply::After(5, "250 taken"); MESSAGES])).await;
    let mut worker = post.sender_with(&relay, "connections=4");
    assert_eq!(worker.round().await.unwrap().sent, 20, "there is room yet");
    disk.leave(A_LITTLE);
    meanwhile(worker, async {
        let then = standstill(&relay).await;
        assert!((21..MESSAGES).contains(&then), "the disk filled up on the way: {then}");
        let rows = post.rows().await;
        let sent = rows.iter().filter(|row| row.state == State::Sent).count();
        assert!(sent <= then, "{sent} are called sent, {then} arrived");
        assert!(a_hundred_more(&post, batch).await.is_err(), "whoever writes is told");
        // The living copy is made sure of once a minute, in the database and in a file beside it.
        post.minutes_pass(2);
        assert!(standstill(&relay).await < MESSAGES, "what cannot be marked is not sent");
        disk.grow();
        until_sent(&post, MESSAGES).await;
        a_hundred_more(&post, batch).await.unwrap();
        until_sent(&post, MESSAGES + 100).await;
    })
    .await;
    all_arrived_once(&post, &relay, MESSAGES + 100).await;
    assert!(post.alarms().await.is_empty());
    let now = counts(post.app.db.read(), batch).await.unwrap();
    assert_eq!((now.planned, now.sent, now.open), (300, 300, 0), "{now:?}");
}

/// The worker finds the disk full when it comes for the first time. What did not fit leaves a little room in the
/// database's log, but none for a file beside it.
#[tokio::test]
async fn a_disk_that_is_full_from_the_beginning_is_waited_for() {
    let Some((disk, post)) = a_small_disk().await else {
        return;
    };
    let batch = post.batch(40).await.id;
    let relay = Relay::start(Script::default()).await;
    disk.leave(16);
    assert!(a_hundred_more(&post, batch).await.is_err());
    let mut worker = post.sender(&relay);
    assert!(worker.round().await.is_err(), "it cannot begin yet");
    disk.grow();
    worker.drain().await.unwrap();
    assert_eq!(post.alarms().await, Vec::<String>::new(), "nobody has to say anything");
    all_arrived_once(&post, &relay, 40).await;
}
