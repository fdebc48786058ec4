//! PostgreSQL restarts, really, while mail goes out; `storage` only cuts its connections.
use super::clock::{meanwhile, until_sent};
use super::faults::{all_arrived_once, arrivals, in_lane};
use super::post::Post;
use super::storage::taken;
use crate::support::cluster::Cluster;
use crate::support::smtp::{Relay, Reply, Script};
use crate::support::world::Engine;
use sea_orm::EntityTrait;
use std::collections::BTreeSet;
use std::time::Duration;
use tashawur::db::entities::outbox_message::{Entity, Model, State};
use tashawur::kernel::MessageId;
use tashawur::mail::outbox::{Batch, Lane, counts};

const BULK: u128 = 300;
const URGENT: u128 = 30;
const ALL: usize = 330;
const LINES: usize = 4;

/// Its files outlive every restart without being forced to the disk; what is committed without waiting is in its log
/// soon, and until then a crash of the server forgets it, as a power cut would.
const SERVER: &str = "-c fsync=off -c wal_writer_delay=10ms";

/// A PostgreSQL and a post office on it, three hundred invitations and thirty letters that somebody waits for. The
/// server comes first: it goes last.
async fn opened() -> Option<(Cluster, Post, Batch)> {
    if Engine::under_test() != Engine::Postgres {
        return None;
    }
    let cluster = Cluster::start(SERVER).await?;
    let post = Post::on(&cluster).await;
    let batch = post.batch(BULK).await;
    for n in 1..=URGENT {
        let lane = if n % 2 == 0 {
            Lane::Critical
        } else {
            Lane::Transactional
        };
        post.send(in_lane(lane, BULK + n)).await.unwrap();
    }
    Some((cluster, post, batch))
}

/// Whoever uses a connection that was idle while the server went down is told so, once: ten there are at most.
async fn until_it_answers(post: &Post) {
    let mut answered = false;
    for _ in 0..=10 {
        answered = Entity::find().one(post.app.db.read()).await.is_ok();
    }
    assert!(answered, "the server is up");
}

async fn in_state(post: &Post, state: State) -> Vec<Model> {
    let mut rows = post.rows().await;
    rows.retain(|row| row.state == state);
    rows
}

#[tokio::test]
async fn a_server_that_really_restarts_is_waited_for() {
    let Some((mut cluster, post, batch)) = opened().await else {
        return;
    };
    let relay = Relay::start(Script::default().on("dot", &[Reply::After(10, "250 taken"); ALL])).await;
    meanwhile(post.sender_with(&relay, &format!("connections={LINES}")), async {
        for mode in ["immediate", "fast", "immediate"] {
            taken(&relay, relay.taken() + 60).await;
            cluster.restart(mode).await;
            until_it_answers(&post).await;
            assert!(relay.taken() < ALL, "it restarts while mail goes out");
        }
        // A claim whose answer was lost on the way ends with its lease; what the worker has in hand it holds on to.
        post.minutes_pass(21);
        until_sent(&post, ALL).await;
    })
    .await;
    all_arrived_once(&post, &relay, ALL).await;
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((now.planned, now.sent, now.open), (300, 300, 0), "{now:?}");
}

/// Which messages are on their way, once so many have arrived and every line has one in hand.
async fn on_their_way(post: &Post, arrived: usize) -> Vec<Model> {
    loop {
        let (sent, sending) = (in_state(post, State::Sent).await, in_state(post, State::Sending).await);
        if sent.len() == arrived && sending.len() == LINES {
            return sending;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// One copy of each letter arrived, and two of these.
async fn one_copy_or_two(post: &Post, relay: &Relay, two: &BTreeSet<MessageId>) {
    let arrived = arrivals(relay);
    for row in post.rows().await {
        let copies = arrived[&format!("Message-ID: <{}>", row.mime_id)];
        assert_eq!(copies, 1 + usize::from(two.contains(&row.id)), "{}", row.dedupe_key);
    }
}

fn ids<'a>(rows: impl IntoIterator<Item = &'a Model>) -> BTreeSet<MessageId> {
    rows.into_iter().map(|row| row.id).collect()
}

/// The machine ran out of memory: the worker is gone while four messages are on their way, and the server with it.
#[tokio::test]
async fn a_worker_that_goes_down_with_the_server_repeats_no_bulk() {
    let Some((mut cluster, post, batch)) = opened().await else {
        return;
    };
    // The first thirty are waited for: the last of them and the first invitations are on their way when it happens.
    let before = usize::try_from(URGENT).unwrap() - 2;
    let at_once = vec![Reply::Say("250 taken"); before];
    let late = [Reply::After(650, "250 taken"); LINES];
    let relay = Relay::start(Script::default().on("dot", &at_once).on("dot", &late)).await;
    let lines = format!("connections={LINES}");
    let worker = tokio::spawn(post.sender_with(&relay, &lines).run());
    let lost = on_their_way(&post, before).await;
    // Longer than the server needs to write down what it promised to nobody.
    tokio::time::sleep(Duration::from_millis(100)).await;
    worker.abort();
    cluster.restart("immediate").await;
    until_it_answers(&post).await;
    assert_eq!(in_state(&post, State::Sending).await, lost, "the markers outlive it");
    let (bulk, urgent): (Vec<_>, Vec<_>) = lost.iter().partition(|row| row.lane == Lane::Bulk as i32);
    assert!(!bulk.is_empty() && !urgent.is_empty(), "some of each");
    post.minutes_pass(21);
    meanwhile(post.sender_with(&relay, &lines), until_sent(&post, ALL - bulk.len())).await;
    let presumed = in_state(&post, State::PresumedSent).await;
    assert_eq!(
        ids(&presumed),
        ids(bulk.iter().copied()),
        "nobody knows whether they arrived"
    );
    one_copy_or_two(&post, &relay, &ids(urgent)).await;
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((now.presumed_sent, now.open), (bulk.len() as u64, 0), "{now:?}");
    assert!(now.adds_up(), "{now:?}");
}
