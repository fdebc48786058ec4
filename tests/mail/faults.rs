//! Relays in trouble for long, and one message among many: everything waits, nobody is blamed, nothing is lost.
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use chrono::TimeDelta;
use std::collections::HashMap;
use tashawur::db::entities::outbox_message::State;
use tashawur::mail::outbox::{Lane, NewMessage, counts};
use uuid::Uuid;

pub fn in_lane(lane: Lane, n: u128) -> NewMessage {
    NewMessage { lane, ..invitation(n) }
}

/// How often each message arrived, by its Message-ID.
pub fn arrivals(relay: &Relay) -> HashMap<String, usize> {
    let mut arrived = HashMap::new();
    for mail in relay.seen().taken {
        let id = mail.lines().find(|line| line.starts_with("Message-ID:")).unwrap();
        *arrived.entry(id.to_owned()).or_default() += 1;
    }
    arrived
}

/// Everything the outbox holds was sent, each once.
pub async fn all_arrived_once(post: &Post, relay: &Relay, messages: usize) {
    let arrived = arrivals(relay);
    let twice: Vec<_> = arrived.iter().filter(|(_, copies)| **copies > 1).collect();
    assert!(twice.is_empty(), "sent more than once: {twice:?}");
    assert_eq!(arrived.len(), messages);
    for row in post.rows().await {
        assert_eq!((row.state, row.reason), (State::Sent, None), "{}", row.dedupe_key);
    }
}

/// Says no to whoever comes.
fn gone_away() -> Script {
    Script::default().on("connect", &[Reply::Cut; 10_000])
}

#[tokio::test]
async fn an_hour_without_a_relay_costs_nothing_but_time() {
    let post = Post::open().await;
    let relay = Relay::start(gone_away()).await;
    let batch = post.batch(40).await;
    for (n, lane) in [(101, Lane::Critical), (102, Lane::Transactional)] {
        post.send(in_lane(lane, n)).await.unwrap();
    }
    let mut worker = post.sender_with(&relay, "connections=4");
    assert_eq!(worker.drain().await.unwrap().sent, 0);
    let (at_first, mut probes) = (relay.seen().sessions, 0);
    assert!((1..=4).contains(&at_first), "the lines that were open: {at_first}");
    for _ in 0..60 {
        post.minutes_pass(1);
        let round = worker.round().await.unwrap();
        assert!(round.claimed <= 1, "one message goes ahead to try: {round:?}");
        probes += round.claimed;
    }
    assert!((10..=16).contains(&probes), "{probes} in an hour");
    assert_eq!(relay.seen().sessions, at_first + probes);
    for row in post.rows().await {
        assert_eq!((row.state, row.attempts), (State::Queued, 0), "{}", row.dedupe_key);
    }
    relay.speak_otherwise(Script::default());
    post.minutes_pass(5);
    worker.drain().await.unwrap();
    all_arrived_once(&post, &relay, 42).await;
    assert_eq!(counts(post.app.db.read(), batch.id).await.unwrap().sent, 40);
}

/// Whoever makes the features' question panic, or has values that cannot be read, is alone with it.
#[tokio::test]
async fn one_poison_message_in_a_thousand_fails_alone() {
    let post = Post::open().await;
    let batch = post.batch(1_000).await;
    post.opinion.panics.lock().unwrap().insert(Uuid::from_u128(500));
    let round = post.keeper().drain().await.unwrap();
    assert_eq!((round.sent, round.failed, round.claimed), (999, 1, 1_000));
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((now.sent, now.failed, now.open), (999, 1, 0));
    let failed: Vec<_> = post
        .rows()
        .await
        .into_iter()
        .filter(|row| row.state == State::Failed)
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].reason.as_deref(), Some("panic"));
    assert_eq!(failed[0].cause_id, Some(Uuid::from_u128(500)));
}

#[tokio::test]
async fn a_relay_that_falls_silent_holds_nobody_up_for_ever() {
    let silences = ["connect", "mail", "rcpt", "data"].map(|phase| async move {
        let post = Post::open().await;
        let relay = Relay::start(Script::default().on(phase, &[Reply::Silence])).await;
        let id = post.send(invitation(1)).await.unwrap();
        let mut worker = post.sender(&relay);
        assert_eq!(worker.drain().await.unwrap().released, 1, "{phase}");
        assert_eq!(
            (post.row(id).await.state, post.row(id).await.attempts),
            (State::Queued, 0),
            "{phase}"
        );
        post.minutes_pass(6);
        worker.drain().await.unwrap();
        all_arrived_once(&post, &relay, 1).await;
    });
    futures_util::future::join_all(silences).await;
}

#[tokio::test]
async fn greylisting_delays_everybody_and_loses_nobody() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("rcpt", &[Reply::Say("451 4.7.1 greylisted"); 30])).await;
    post.batch(30).await;
    let mut worker = post.sender_with(&relay, "connections=2");
    assert_eq!(worker.drain().await.unwrap().later, 30);
    let mut back: Vec<_> = post.rows().await.iter().map(|row| row.next_attempt_at).collect();
    back.sort_unstable();
    back.dedup();
    assert!(back.len() > 10, "they do not all come back at once");
    post.dial.advance(TimeDelta::seconds(239));
    assert_eq!(worker.drain().await.unwrap().claimed, 0, "nobody before four minutes");
    post.minutes_pass(3);
    assert_eq!(worker.drain().await.unwrap().sent, 30);
    all_arrived_once(&post, &relay, 30).await;
    assert_eq!(
        relay.seen().sessions,
        2,
        "a refused recipient does not cost the session"
    );
}
/// One in fourteen is unknown: the batch pauses; whoever says "go on" is not asked again after each of them.
#[tokio::test]
async fn seven_per_cent_unknown_users_pause_a_batch_once() {
    let post = Post::open().await;
    let mut replies = vec![Reply::Say("250 ok"); 420];
    for at in (0..420).step_by(14) {
        replies[at] = Reply::Say("550 5.1.1 unknown");
    }
    let relay = Relay::start(Script::default().on("rcpt", &replies)).await;
    let batch = post.batch(420).await;
    let mut worker = post.sender(&relay);
    worker.drain().await.unwrap();
    let paused = counts(post.app.db.read(), batch.id).await.unwrap();
    assert!((200..230).contains(&(paused.sent + paused.failed)), "{paused:?}");
    let tx = post.change().await;
    assert!(tashawur::mail::outbox::resume(&post.app, &tx, batch.id).await.unwrap());
    tx.commit().await.unwrap();
    worker.drain().await.unwrap();
    let done = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((done.sent, done.failed, done.open), (390, 30, 0), "{done:?}");
}
