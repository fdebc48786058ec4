//! The marker: written after the relay's "go on" and before the final dot, it decides against cancel.
use super::outbox::asked;
use super::post::{Post, cause, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use tashawur::mail::outbox::cancel_for;
use uuid::Uuid;

#[tokio::test]
async fn marker_before_the_dot() {
    let post = Post::open().await;
    let script = Script::default()
        .on("data", &[Reply::After(300, "354 go on")])
        .on("dot", &[Reply::After(300, "250 taken")]);
    let relay = Relay::start(script).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    let (round, ()) = tokio::join!(worker.round(), async {
        asked(&relay).await;
        assert_eq!(post.row(id).await.state, State::Leased, "the relay has not said go on");
        while post.row(id).await.state == State::Leased {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(post.row(id).await.state, State::Sending);
        assert!(relay.seen().taken.is_empty(), "the relay has not taken it yet");
        let tx = post.change().await;
        assert_eq!(
            cancel_for(&post.app, &tx, cause(1), "withdrawn").await.unwrap(),
            0,
            "too late"
        );
        tx.commit().await.unwrap();
    });
    assert_eq!((round.unwrap().sent, relay.seen().taken.len()), (1, 1));
    assert_eq!(post.row(id).await.state, State::Sent);
}

#[tokio::test]
async fn what_is_cancelled_before_the_marker_is_not_sent() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("data", &[Reply::After(300, "354 go on")])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    let (round, ()) = tokio::join!(worker.round(), async {
        asked(&relay).await;
        let tx = post.change().await;
        assert_eq!(cancel_for(&post.app, &tx, cause(1), "withdrawn").await.unwrap(), 1);
        tx.commit().await.unwrap();
    });
    assert_eq!((round.unwrap().lost, relay.seen().taken.len()), (1, 0));
    assert_eq!(post.row(id).await.state, State::Cancelled);
}

#[tokio::test]
async fn checked_again_at_the_marker() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default().on("data", &[Reply::After(300, "354 go on")])).await;
    let id = post.send(invitation(1)).await.unwrap();
    let mut worker = post.sender(&relay);
    let (round, ()) = tokio::join!(worker.round(), async {
        asked(&relay).await;
        post.opinion.unwanted.lock().unwrap().insert(Uuid::from_u128(1));
    });
    assert_eq!((round.unwrap().cancelled, relay.seen().taken.len()), (1, 0));
    assert_eq!(post.row(id).await.reason.as_deref(), Some("answered"));
}
