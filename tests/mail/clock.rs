//! The clock of the machine is set while leases are held: nothing twice, nothing lost.
use super::faults::{all_arrived_once, in_lane};
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use chrono::TimeDelta;
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use tashawur::mail::outbox::Lane;

/// A worker that goes on by itself, while a story is told.
pub async fn meanwhile(worker: tashawur::mail::worker::Worker, story: impl Future<Output = ()>) {
    tokio::select! {
        () = worker.run() => panic!("it goes on"),
        () = story => {}
    }
}

pub async fn until_sent(post: &Post, messages: usize) {
    let sent = async || post.rows().await.iter().filter(|row| row.state == State::Sent).count();
    let waited = async {
        while sent().await < messages {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(10), waited).await;
    assert!(waited.is_ok(), "{} of {messages} are sent", sent().await);
}

/// Two hours later every lease looks dead. Whoever holds it lives, and sends nothing twice.
#[tokio::test]
async fn two_hours_ahead_with_a_lease_held() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("dot", &[Reply::After(600, "250 taken"); 2])).await;
    let bulk = post.send(invitation(1)).await.unwrap();
    let waited_for = post.send(in_lane(Lane::Critical, 2)).await.unwrap();
    meanwhile(post.sender_with(&relay, "connections=4"), async {
        for id in [bulk, waited_for] {
            while post.row(id).await.state != State::Sending {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        post.dial.advance(TimeDelta::hours(2));
        // The lines that are free look after the dead, and find nobody.
        post.send(in_lane(Lane::Critical, 3)).await.unwrap();
        until_sent(&post, 3).await;
    })
    .await;
    all_arrived_once(&post, &relay, 3).await;
    assert!(post.attempts().await.iter().all(|(_, outcome)| outcome == "sent"));
}

/// Two hours earlier a pause of the breaker would last for two hours more, and so would the pace.
#[tokio::test]
async fn two_hours_back() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default()).await;
    for n in 1..=5 {
        post.send(invitation(n)).await.unwrap();
    }
    let mut worker = post.sender_with(&relay, "connections=2&per_second=100");
    assert_eq!(worker.drain().await.unwrap().sent, 5);
    relay.speak_otherwise(Script::default().on("mail", &[Reply::Say("421 busy"); 2]));
    post.send(in_lane(Lane::Transactional, 6)).await.unwrap();
    assert_eq!(worker.drain().await.unwrap().released, 1, "the breaker is open");
    post.dial.advance(-TimeDelta::hours(2));
    post.send(in_lane(Lane::Critical, 7)).await.unwrap();
    post.send(invitation(8)).await.unwrap();
    relay.speak_otherwise(Script::default());
    assert_eq!(
        worker.drain().await.unwrap().sent,
        2,
        "one goes ahead to try, then what is due"
    );
    post.dial.advance(TimeDelta::minutes(125));
    assert_eq!(
        worker.drain().await.unwrap().sent,
        1,
        "what was put off by the other clock"
    );
    all_arrived_once(&post, &relay, 8).await;
}

/// A lease of a worker that died before the clock was set ends later; nothing of it is lost or sent twice.
#[tokio::test]
async fn a_dead_workers_lease_across_a_change_of_the_clock() {
    for hours in [-2, 2] {
        let post = Post::open().await;
        let silent = Relay::start(Script::default().on("dot", &[Reply::Silence])).await;
        let bulk = post.send(invitation(1)).await.unwrap();
        let mut dying = post.sender(&silent);
        assert!(
            tokio::time::timeout(Duration::from_millis(250), dying.round())
                .await
                .is_err()
        );
        assert_eq!(post.row(bulk).await.state, State::Sending);
        post.dial.advance(TimeDelta::hours(hours));
        let good = Relay::start(Script::default()).await;
        post.send(in_lane(Lane::Critical, 2)).await.unwrap();
        let mut worker = post.sender(&good);
        assert_eq!(worker.drain().await.unwrap().sent, 1, "{hours} h");
        post.dial.advance(TimeDelta::hours(3));
        assert_eq!(worker.drain().await.unwrap().sent, 0, "bulk is never repeated");
        assert_eq!(post.row(bulk).await.state, State::PresumedSent, "{hours} h");
    }
}

/// The message is under way again, in other hands: a late answer to the first must not end it.
#[tokio::test]
async fn a_late_answer_does_not_end_what_another_has_in_hand() {
    let post = Post::open().await;
    let late = Relay::start(Script::default().on("dot", &[Reply::After(600, "250 taken")])).await;
    let silent = Relay::start(Script::default().on("dot", &[Reply::Silence])).await;
    let id = post.send(in_lane(Lane::Critical, 1)).await.unwrap();
    let (mut slow, mut other) = (post.sender(&late), post.sender(&silent));
    let (slow, other) = tokio::join!(slow.round(), async {
        post.on_its_way().await;
        post.minutes_pass(21);
        other.round().await
    });
    assert_eq!((slow.unwrap().lost, other.unwrap().claimed), (1, 1));
    assert_eq!(post.row(id).await.state, State::PresumedSent, "as the second left it");
}
