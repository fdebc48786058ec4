//! The invariants of the outbox, by name.
use super::post::{Post, cause, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use tashawur::db::entities::outbox_message::State;
use tashawur::kernel::LinkToken;
use tashawur::mail::calendar::{Calendar, Entry, Method, Status};
use tashawur::mail::outbox::{Lane, NewMessage, cancel_for, counts, enqueue, enqueue_batch};
use uuid::Uuid;

#[tokio::test]
async fn outbox_row_is_written_with_its_cause() {
    let post = Post::open().await;
    let given_up = post.change().await;
    assert!(enqueue(&post.app, &given_up, invitation(1)).await.unwrap().is_some());
    drop(given_up);
    assert_eq!(post.rows().await.len(), 0);
    let id = post.send(invitation(1)).await.unwrap();
    assert_eq!(post.row(id).await.state, State::Queued);
    assert_eq!(post.keeper().drain().await.unwrap().sent, 1);
    assert_eq!(post.row(id).await.state, State::Sent);
}

#[tokio::test]
async fn one_key_one_message() {
    let post = Post::open().await;
    assert!(post.send(invitation(1)).await.is_some());
    assert!(post.send(invitation(1)).await.is_none());
    let tx = post.change().await;
    let messages = (1..=3).map(invitation).collect();
    let batch = enqueue_batch(&post.app, &tx, post.event, messages).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(batch.planned, 2, "the first was written before");
    assert_eq!(post.keeper().drain().await.unwrap().sent, 3);
    assert!(
        post.send(invitation(2)).await.is_none(),
        "also when it was sent long ago"
    );
    assert_eq!(post.captured().await.len(), 3);
}

#[tokio::test]
async fn no_smtp_inside_a_transaction() {
    let post = Post::open().await;
    let relay = silent_at_the_dot().await;
    post.send(invitation(1)).await;
    let mut worker = post.sender(&relay);
    let (round, waited) = tokio::join!(worker.round(), async {
        asked(&relay).await;
        let began = Instant::now();
        post.run("UPDATE outbox_message SET attempts = attempts").await;
        began.elapsed()
    });
    assert_eq!(round.unwrap().presumed, 1);
    assert!(
        waited < Duration::from_millis(400),
        "somebody held the row for {waited:?}"
    );
}

/// Waits until the relay was asked to take a message.
pub async fn asked(relay: &Relay) {
    while !relay.seen().commands.iter().any(|command| command == "DATA") {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn silent_at_the_dot() -> Relay {
    Relay::start(Script::default().on("dot", &[Reply::Silence])).await
}

#[tokio::test]
async fn a_lost_lease_changes_nothing() {
    let post = Post::open().await;
    let (first, second) = (silent_at_the_dot().await, silent_at_the_dot().await);
    let id = post.send(invitation(1)).await.unwrap();
    let (mut slow, mut other) = (post.sender(&first), post.sender(&second));
    let (slow, other) = tokio::join!(slow.round(), async {
        post.on_its_way().await;
        post.minutes_pass(21);
        other.round().await
    });
    assert_eq!((slow.unwrap().lost, other.unwrap().claimed), (1, 0));
    let row = post.row(id).await;
    assert_eq!(
        (row.state, row.attempts),
        (State::PresumedSent, 1),
        "bulk is not sent twice"
    );
    assert_eq!(post.attempts().await, [("dot".to_owned(), "uncertain".to_owned())]);
}

#[tokio::test]
async fn what_another_worker_took_over_is_not_sent() {
    let post = Post::open().await;
    let relay = silent_at_the_dot().await;
    for n in 1..=5 {
        post.send(invitation(n)).await;
    }
    let (mut slow, mut other) = (post.sender(&relay), post.keeper());
    let (slow, other) = tokio::join!(slow.round(), async {
        post.on_its_way().await;
        post.minutes_pass(21);
        other.round().await
    });
    assert_eq!((slow.unwrap().lost, other.unwrap().sent), (5, 4));
    let recipients = relay
        .seen()
        .commands
        .iter()
        .filter(|command| command.starts_with("RCPT"))
        .count();
    assert_eq!(recipients, 1, "only the one that was under way");
}

#[tokio::test]
async fn checked_again_before_sending() {
    let post = Post::open().await;
    let answered = post.send(invitation(1)).await.unwrap();
    let wanted = post.send(invitation(2)).await.unwrap();
    let soon = post.app.clock.now() + chrono::TimeDelta::minutes(5);
    let expired = post
        .send(NewMessage {
            expires_at: Some(soon),
            ..invitation(3)
        })
        .await
        .unwrap();
    post.opinion.unwanted.lock().unwrap().insert(Uuid::from_u128(1));
    post.minutes_pass(5);
    post.keeper().drain().await.unwrap();
    let reason = async |id| (post.row(id).await.state, post.row(id).await.reason);
    assert_eq!(reason(answered).await, (State::Cancelled, Some("answered".to_owned())));
    assert_eq!(reason(expired).await, (State::Expired, Some("expired".to_owned())));
    assert_eq!(reason(wanted).await, (State::Sent, None));
    assert_eq!(post.captured().await.len(), 1);
}

#[tokio::test]
async fn everything_adds_up() {
    let post = Post::open().await;
    let script = Script::default()
        .on("rcpt", &[Reply::Say("550 nobody"), Reply::Say("450 later"), Reply::Cut])
        .on("dot", &[Reply::Say("250 ok"), Reply::Say("250 ok"), Reply::Cut]);
    let relay = Relay::start(script).await;
    let tx = post.change().await;
    let messages = (1..=50).map(invitation).collect();
    let batch = enqueue_batch(&post.app, &tx, post.event, messages).await.unwrap();
    tx.commit().await.unwrap();
    post.opinion.unwanted.lock().unwrap().insert(Uuid::from_u128(7));
    post.opinion.panics.lock().unwrap().insert(Uuid::from_u128(8));
    let tx = post.change().await;
    assert_eq!(cancel_for(&post.app, &tx, cause(9), "withdrawn").await.unwrap(), 1);
    tx.commit().await.unwrap();
    let mut worker = post.sender(&relay);
    loop {
        let now = counts(post.app.db.read(), batch.id).await.unwrap();
        assert!(now.adds_up() && now.planned == 50, "{now:?}");
        if now.open == 0 {
            assert_eq!((now.sent, now.presumed_sent, now.failed, now.cancelled), (45, 1, 2, 2));
            assert_eq!(relay.seen().taken.len(), 45);
            break;
        }
        worker.round().await.unwrap();
        post.minutes_pass(2);
    }
}

#[tokio::test]
async fn nobody_gets_two_from_many_workers() {
    let post = Post::open().await;
    let tx = post.change().await;
    enqueue_batch(&post.app, &tx, post.event, (1..=90).map(invitation).collect())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut workers: Vec<_> = (0..4).map(|_| post.keeper()).collect();
    let rounds = futures_util::future::join_all(workers.iter_mut().map(|worker| worker.drain())).await;
    assert_eq!(rounds.into_iter().map(|round| round.unwrap().sent).sum::<usize>(), 90);
    let to: Vec<String> = post.captured().await.into_iter().map(|mail| mail.address).collect();
    assert_eq!((to.len(), to.iter().collect::<BTreeSet<_>>().len()), (90, 90));
}

#[tokio::test]
async fn the_lower_lane_goes_first() {
    let post = Post::open().await;
    for n in 1..=30 {
        post.send(invitation(n)).await;
    }
    post.send(NewMessage {
        lane: Lane::Critical,
        ..invitation(99)
    })
    .await;
    post.keeper().round().await.unwrap();
    let first = post.captured().await;
    assert_eq!(first.len(), 21);
    assert!(first.iter().any(|mail| mail.address == "person99@ngo.example"));
}

#[tokio::test]
async fn the_personal_link_is_made_when_it_is_sent() {
    let post = Post::open().await;
    let (link, token) = post.link().await;
    let mut message = NewMessage {
        link: Some(link),
        ..invitation(1)
    };
    message.values.remove("link");
    let stamp = post.app.clock.now();
    let entry = Entry {
        uid: "sitting-1@tashawur.example".to_owned(),
        sequence: 1,
        start: stamp,
        end: stamp,
        summary: "x".to_owned(),
        description: String::new(),
        place: String::new(),
        url: String::new(),
        status: Status::Stands,
    };
    message.calendar = Some(Calendar {
        method: Method::Publish,
        name: "x".to_owned(),
        stamp,
        entries: vec![entry],
    });
    let id = post.send(message).await.unwrap();
    assert!(
        !post.row(id).await.params.contains(token.as_str()),
        "a secret is stored"
    );
    post.keeper().drain().await.unwrap();
    let mail = post.captured().await.pop().unwrap();
    let address = format!("https://tashawur.example/p/{}", token.as_str());
    assert!(mail.plain.contains(&format!("{address}\n")) && mail.html.contains(&address));
    assert!(mail.plain.contains(&format!("{address}?lang=ar")) && mail.plain.contains(&format!("{address}?lang=fr")));
    assert!(mail.calendar.unwrap().contains("UID:sitting-1@tashawur.example"));
    assert!(mail.raw.contains(&format!("Message-ID: <{id}@tashawur.example>")));
    assert!(
        mail.raw
            .contains("Reply-To: \"Regional network\" <team@network.example>"),
        "{}",
        mail.raw
    );
    assert!(LinkToken::parse(token.as_str()).is_ok());
}
