//! What happens to messages besides being sent: uncertain ends, blame, pauses, hands of people.
use super::post::{Post, cause, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use tashawur::kernel::{EmailAddress, MessageId};
use tashawur::mail::again::{self, Repeat};
use tashawur::mail::model::BatchState;
use tashawur::mail::outbox::{self, Lane, NewMessage, counts};
use tashawur::mail::suppression;

async fn relay(phase: &'static str, replies: &[Reply]) -> Relay {
    Relay::start(Script::default().on(phase, replies)).await
}

fn urgent(n: u128) -> NewMessage {
    NewMessage {
        lane: Lane::Critical,
        ..invitation(n)
    }
}

fn ids(raw: &[String]) -> Vec<&str> {
    let line = |raw: &'static str| raw;
    raw.iter()
        .map(|raw| raw.lines().find(|text| text.starts_with(line("Message-ID:"))).unwrap())
        .collect()
}

#[tokio::test]
async fn what_somebody_waits_for_is_sent_once_more_under_the_same_id() {
    let post = Post::open().await;
    let relay = relay("dot", &[Reply::Cut, Reply::Say("250 ok")]).await;
    let first = post.send(urgent(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    assert_eq!(
        (post.row(first).await.state, post.row(first).await.uncertain),
        (State::Sent, 1)
    );
    let twice = relay_that_always_cuts().await;
    let id = post.send(urgent(2)).await.unwrap();
    let round = post.sender(&twice).drain().await.unwrap();
    assert_eq!((round.later, round.presumed), (1, 1), "and then no more");
    assert_eq!(post.row(id).await.state, State::PresumedSent);
    let taken = relay.seen().taken;
    assert_eq!(
        ids(&taken),
        [format!("Message-ID: <{}>", post.row(first).await.mime_id)]
    );
}

async fn relay_that_always_cuts() -> Relay {
    relay("dot", &[Reply::Cut; 9]).await
}

/// Leaves a message in the state it has when its worker is killed between the marker and the answer.
async fn killed_after_the_marker(post: &Post, message: NewMessage) -> MessageId {
    let silent = relay("dot", &[Reply::Silence]).await;
    let id = post.send(message).await.unwrap();
    let mut dying = post.sender(&silent);
    let killed = tokio::time::timeout(Duration::from_millis(300), dying.round()).await;
    assert!(killed.is_err());
    assert_eq!(post.row(id).await.state, State::Sending);
    id
}

#[tokio::test]
async fn a_kill_between_marker_and_answer_repeats_no_bulk() {
    let post = Post::open().await;
    let bulk = killed_after_the_marker(&post, invitation(1)).await;
    let critical = killed_after_the_marker(&post, urgent(2)).await;
    post.minutes_pass(21);
    let good = relay("dot", &[]).await;
    assert_eq!(post.sender(&good).drain().await.unwrap().sent, 1);
    assert_eq!(post.row(bulk).await.state, State::PresumedSent);
    assert_eq!(post.row(critical).await.state, State::Sent);
    let expected = format!("Message-ID: <{critical}@tashawur.example>");
    assert_eq!(ids(&good.seen().taken), [expected]);
}

#[tokio::test]
async fn a_worker_that_waits_keeps_its_lease() {
    let post = Post::open().await;
    let slow = relay("dot", &[Reply::After(600, "250 ok, nine minutes late")]).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut waiting = post.sender(&slow).with_heartbeat(Duration::from_millis(20));
    let mut other = post.keeper();
    let (round, ()) = tokio::join!(waiting.round(), async {
        while post.row(id).await.state != State::Sending {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        for _ in 0..3 {
            post.minutes_pass(15);
            tokio::time::sleep(Duration::from_millis(100)).await;
            assert_eq!(other.round().await.unwrap().claimed, 0);
        }
    });
    assert_eq!(round.unwrap().sent, 1);
    assert_eq!(post.row(id).await.state, State::Sent);
}

#[tokio::test]
async fn an_unknown_mailbox_is_left_alone_until_it_is_mended() {
    let post = Post::open().await;
    let relay = relay("rcpt", &[Reply::Say("550 5.1.1 nobody")]).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().failed, 1);
    assert_eq!(post.row(id).await.reason.as_deref(), Some("unknown_address"));
    let second = NewMessage {
        dedupe_key: "inv/1/2".to_owned(),
        ..invitation(1)
    };
    let second = post.send(second).await.unwrap();
    assert_eq!(worker.drain().await.unwrap().cancelled, 1);
    assert_eq!(post.row(second).await.state, State::Suppressed);
    let repeat = async |id, address: &str| {
        let address = EmailAddress::parse(address).unwrap();
        let tx = post.change().await;
        let again = again::repeat(&post.app, &tx, id, &address).await.unwrap();
        tx.commit().await.unwrap();
        again
    };
    let Repeat::Now(new) = repeat(id, "mona@ngo.example").await else {
        panic!("not repeated")
    };
    assert_eq!(repeat(id, "other@ngo.example").await, Repeat::Before(new), "once");
    let Repeat::Now(_) = repeat(second, "person1@ngo.example").await else {
        panic!("the person says that it works")
    };
    assert_eq!(
        repeat(new, "mona@ngo.example").await,
        Repeat::NotNow,
        "it is in the queue"
    );
    assert_eq!(worker.drain().await.unwrap().sent, 2);
    assert_eq!(repeat(new, "mona@ngo.example").await, Repeat::NotNow, "it was sent");
    let (first, new) = (post.row(id).await, post.row(new).await);
    assert_eq!(
        (first.state, new.state),
        (State::Failed, State::Sent),
        "the old one keeps what became of it"
    );
    assert_eq!(
        (first.params, first.link_id, first.cause_id),
        (new.params, new.link_id, new.cause_id)
    );
    assert_ne!((first.mime_id, first.dedupe_key), (new.mime_id, new.dedupe_key));
    assert!(relay.seen().commands.contains(&"RCPT TO:<mona@ngo.example>".to_owned()));
}

#[tokio::test]
async fn when_we_are_blamed_the_batch_pauses_and_nobody_is_suppressed() {
    let post = Post::open().await;
    let relay = relay("rcpt", &[Reply::Say("554 5.7.1 Service unavailable; blocked")]).await;
    let batch = post.batch(30).await;
    let mut worker = post.sender(&relay);
    let round = worker.drain().await.unwrap();
    assert_eq!((round.held, round.sent), (1, 0));
    assert_eq!(
        state(&post, &batch).await,
        (BatchState::Paused, Some("blamed".to_owned()))
    );
    assert_eq!(post.alarms().await, ["blamed"]);
    let first = EmailAddress::parse("person1@ngo.example").unwrap();
    let shut = suppression::standing_of(post.app.db.read(), &first).await.unwrap();
    assert!(shut.is_empty());
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((now.open, now.planned), (30, 30));
    let tx = post.change().await;
    assert!(outbox::resume(&post.app, &tx, batch.id).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 30);
}

async fn state(post: &Post, batch: &outbox::Batch) -> (BatchState, Option<String>) {
    outbox::batch_state(post.app.db.read(), batch.id)
        .await
        .unwrap()
        .unwrap()
}

#[tokio::test]
async fn a_batch_pauses_goes_on_and_is_cancelled() {
    let post = Post::open().await;
    let batch = post.batch(45).await;
    let mut worker = post.keeper();
    assert_eq!(worker.round().await.unwrap().sent, 20);
    let tx = post.change().await;
    assert!(outbox::pause(&post.app, &tx, batch.id, "paused").await.unwrap());
    assert!(
        !outbox::pause(&post.app, &tx, batch.id, "paused").await.unwrap(),
        "it pauses already"
    );
    tx.commit().await.unwrap();
    let alone = post.send(urgent(99)).await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 1, "others are not held");
    assert_eq!(post.row(alone).await.state, State::Sent);
    let tx = post.change().await;
    assert!(outbox::resume(&post.app, &tx, batch.id).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(worker.round().await.unwrap().sent, 20);
    let tx = post.change().await;
    assert!(
        outbox::cancel_batch(&post.app, &tx, batch.id, "batch_cancelled")
            .await
            .unwrap()
    );
    assert!(!outbox::resume(&post.app, &tx, batch.id).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(worker.drain().await.unwrap().claimed, 0);
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert_eq!((now.sent, now.cancelled, now.open), (40, 5, 0));
}

#[tokio::test]
async fn what_comes_back_to_a_paused_batch_waits_with_it() {
    let post = Post::open().await;
    let relay = relay("rcpt", &[Reply::After(300, "450 later")]).await;
    let batch = post.batch(1).await;
    let mut worker = post.sender(&relay);
    let (round, ()) = tokio::join!(worker.round(), async {
        tokio::time::sleep(Duration::from_millis(150)).await;
        post.run("UPDATE mail_batch SET state = 'paused'").await;
    });
    assert_eq!(round.unwrap().later, 1);
    assert_eq!(post.rows().await[0].state, State::Held);
    post.minutes_pass(60);
    assert_eq!(worker.drain().await.unwrap().claimed, 0);
    let tx = post.change().await;
    outbox::resume(&post.app, &tx, batch.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 1);
}

#[tokio::test]
async fn a_batch_of_dead_addresses_pauses_itself() {
    let post = Post::open().await;
    let mut replies = vec![Reply::Say("250 ok"); 240];
    for at in (0..240).step_by(15) {
        replies[at] = Reply::Say("550 5.1.1 unknown");
    }
    let relay = relay("rcpt", &replies).await;
    let batch = post.batch(240).await;
    post.sender(&relay).drain().await.unwrap();
    assert_eq!(
        state(&post, &batch).await,
        (BatchState::Paused, Some("too_many_bounces".to_owned()))
    );
    let now = counts(post.app.db.read(), batch.id).await.unwrap();
    assert!(now.sent + now.failed >= 200 && now.open > 0, "{now:?}");
    assert_eq!(post.alarms().await, ["too_many_bounces"]);
}

#[tokio::test]
async fn a_newer_decision_takes_the_place_of_an_older_one() {
    let post = Post::open().await;
    let older = post.send(invitation(1)).await.unwrap();
    let newer = NewMessage {
        dedupe_key: "inv/1/2".to_owned(),
        ..invitation(1)
    };
    let tx = post.change().await;
    let newer = outbox::supersede(&post.app, &tx, newer).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert_eq!(post.keeper().drain().await.unwrap().sent, 1);
    assert_eq!(post.row(older).await.reason.as_deref(), Some("superseded"));
    assert_eq!(post.row(newer).await.state, State::Sent);
    let _ = cause(1);
}

#[tokio::test]
async fn whoever_unsubscribed_gets_answers_but_no_invitations() {
    let post = Post::open().await;
    let person = EmailAddress::parse("person1@ngo.example").unwrap();
    let tx = post.change().await;
    suppression::unsubscribe(&post.app, &tx, &person, None).await.unwrap();
    suppression::unsubscribe(&post.app, &tx, &person, None).await.unwrap();
    tx.commit().await.unwrap();
    let bulk = post.send(invitation(1)).await.unwrap();
    let answer = NewMessage {
        lane: Lane::Transactional,
        dedupe_key: "conf/1".to_owned(),
        ..invitation(1)
    };
    let answer = post.send(answer).await.unwrap();
    post.keeper().drain().await.unwrap();
    assert_eq!(post.row(bulk).await.reason.as_deref(), Some("unsubscribed"));
    assert_eq!(post.row(bulk).await.state, State::Suppressed);
    assert_eq!(post.row(answer).await.state, State::Sent);
}
