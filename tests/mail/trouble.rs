//! Relays, workers and messages that go wrong: nothing is lost, nobody is blamed for another's fault.
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use chrono::TimeDelta;
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use uuid::Uuid;

#[tokio::test]
async fn a_poison_message_fails_alone() {
    let post = Post::open().await;
    let panics = post.send(invitation(1)).await.unwrap();
    let broken = post.send(invitation(2)).await.unwrap();
    let healthy = post.send(invitation(3)).await.unwrap();
    post.opinion.panics.lock().unwrap().insert(Uuid::from_u128(1));
    post.run("UPDATE outbox_message SET params = '{}' WHERE dedupe_key = 'inv/2/1'")
        .await;
    let round = post.keeper().drain().await.unwrap();
    assert_eq!((round.sent, round.failed), (1, 2));
    assert_eq!(post.row(panics).await.reason.as_deref(), Some("panic"));
    assert_eq!(post.row(broken).await.reason.as_deref(), Some("unbuildable"));
    assert_eq!(post.row(healthy).await.state, State::Sent);
}

#[tokio::test]
async fn a_dead_workers_message_is_rescued() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("connect", &[Reply::Silence])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut dying = post.sender(&relay);
    let killed = tokio::time::timeout(Duration::from_millis(200), dying.round()).await;
    assert!(killed.is_err());
    assert_eq!(post.row(id).await.state, State::Leased);
    post.minutes_pass(19);
    assert_eq!(post.keeper().drain().await.unwrap().claimed, 0);
    post.minutes_pass(2);
    assert_eq!(post.keeper().drain().await.unwrap().sent, 1);
}

#[tokio::test]
async fn a_relay_that_is_down_is_nobodys_fault() {
    let post = Post::open().await;
    let script = Script::default().on("connect", &[Reply::Say("421 busy"), Reply::Say("421 busy")]);
    let relay = Relay::start(script).await;
    for n in 1..=5 {
        post.send(invitation(n)).await;
    }
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().released, 5);
    assert!(
        post.rows()
            .await
            .iter()
            .all(|row| row.attempts == 0 && row.state == State::Queued)
    );
    post.dial.advance(TimeDelta::seconds(31));
    assert_eq!(
        worker.round().await.unwrap().released,
        1,
        "one message goes ahead to try"
    );
    post.dial.advance(TimeDelta::seconds(59));
    assert_eq!(worker.round().await.unwrap().claimed, 0, "the second pause is longer");
    post.dial.advance(TimeDelta::seconds(2));
    assert_eq!(worker.drain().await.unwrap().sent, 5);
    assert_eq!(relay.seen().taken.len(), 5);
}

#[tokio::test]
async fn a_refused_login_waits_for_a_person() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("mail", &[Reply::Say("530 sign in first")])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().released, 1);
    assert_eq!(
        post.attempts().await,
        [("mail".to_owned(), "relay_configuration".to_owned())]
    );
    assert_eq!(post.alarms().await, ["relay"]);
    post.minutes_pass(6);
    worker.drain().await.unwrap();
    assert_eq!(post.row(id).await.state, State::Sent);
    assert!(post.alarms().await.is_empty(), "it works again");
}

/// The letter that should have tried the relay is not wanted any more: another tries it.
#[tokio::test]
async fn a_trial_that_nobody_wants_holds_nobody_up() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("connect", &[Reply::Say("421 busy")])).await;
    post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().released, 1);
    post.opinion.unwanted.lock().unwrap().insert(Uuid::from_u128(1));
    post.dial.advance(TimeDelta::seconds(31));
    assert_eq!(worker.round().await.unwrap().cancelled, 1);
    let other = post.send(invitation(2)).await.unwrap();
    worker.drain().await.unwrap();
    assert_eq!(post.row(other).await.state, State::Sent);
}

/// Whoever mends the settings starts the program again.
#[tokio::test]
async fn the_alarm_ends_with_the_first_success_of_another_process() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("mail", &[Reply::Say("530 sign in first")])).await;
    post.send(invitation(1)).await.unwrap();
    post.sender(&relay).drain().await.unwrap();
    assert_eq!(post.alarms().await, ["relay"]);
    post.minutes_pass(6);
    assert_eq!(post.sender(&relay).drain().await.unwrap().sent, 1);
    assert!(post.alarms().await.is_empty());
}

#[tokio::test]
async fn what_is_uncertain_is_never_repeated() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("dot", &[Reply::Cut])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    worker.drain().await.unwrap();
    post.minutes_pass(3 * 24 * 60);
    assert_eq!(worker.drain().await.unwrap().claimed, 0);
    let row = post.row(id).await;
    assert_eq!(
        (row.state, row.reason.as_deref(), row.attempts),
        (State::PresumedSent, Some("uncertain"), 1)
    );
}

#[tokio::test]
async fn later_means_eight_times_and_then_it_has_failed() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("rcpt", &[Reply::Say("450 greylisted"); 9])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    for minutes in [5_i64, 15, 30, 60, 120, 240, 480, 480] {
        let before = post.app.clock.now();
        assert_eq!(worker.round().await.unwrap().later, 1);
        let wait = post.row(id).await.next_attempt_at - before;
        let seconds = minutes * 60;
        assert!(
            (seconds * 8 / 10..=seconds * 12 / 10).contains(&wait.num_seconds()),
            "{minutes}: {wait}"
        );
        post.dial.advance(wait - TimeDelta::seconds(1));
        assert_eq!(worker.round().await.unwrap().claimed, 0);
        post.dial.advance(TimeDelta::seconds(1));
    }
    assert_eq!(worker.round().await.unwrap().failed, 1);
    let row = post.row(id).await;
    assert_eq!(
        (row.reason.as_deref(), row.attempts, row.smtp_code),
        (Some("gave_up"), 9, Some(450))
    );
}
