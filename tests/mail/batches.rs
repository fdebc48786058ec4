//! Batches that stop while their letters are still being written, or are on the wire.
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Reply, Script};
use std::time::Duration;
use tashawur::db::entities::outbox_message::State;
use tashawur::kernel::BatchId;
use tashawur::mail::outbox::{self, counts};

async fn write_more(post: &Post, batch: BatchId, n: u128) {
    let tx = post.change().await;
    let letters = (1..=10).map(|at| invitation(n + at)).collect();
    let more = outbox::extend_batch(&post.app, &tx, batch, letters).await.unwrap();
    assert_eq!(more.planned, 10);
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_written_after_a_pause_waits_with_its_batch() {
    let post = Post::open().await;
    let batch = post.batch(5).await.id;
    let tx = post.change().await;
    outbox::pause(&post.app, &tx, batch, "paused").await.unwrap();
    tx.commit().await.unwrap();
    write_more(&post, batch, 100).await;
    let mut worker = post.keeper();
    assert_eq!(worker.drain().await.unwrap().claimed, 0);
    let tx = post.change().await;
    assert!(outbox::resume(&post.app, &tx, batch).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 15);
}

#[tokio::test]
async fn what_is_written_after_a_cancellation_is_cancelled() {
    let post = Post::open().await;
    let batch = post.batch(5).await.id;
    let tx = post.change().await;
    outbox::cancel_batch(&post.app, &tx, batch, "batch_cancelled")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    write_more(&post, batch, 100).await;
    assert_eq!(post.keeper().drain().await.unwrap().claimed, 0);
    let now = counts(post.app.db.read(), batch).await.unwrap();
    assert_eq!((now.planned, now.cancelled, now.open), (15, 15, 0));
}

/// The relay blames us for a letter that was on the wire when its batch was cancelled: nobody could let it go later.
#[tokio::test]
async fn nothing_of_a_cancelled_batch_stays_on_hold() {
    let post = Post::open().await;
    let late = Reply::After(300, "554 5.7.1 Service unavailable; blocked");
    let relay = Relay::start(Script::default().on("dot", &[late])).await;
    let batch = post.batch(1).await.id;
    let mut worker = post.sender(&relay);
    let (round, ()) = tokio::join!(worker.round(), async {
        post.on_its_way().await;
        let tx = post.change().await;
        assert!(
            outbox::cancel_batch(&post.app, &tx, batch, "batch_cancelled")
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
        tokio::time::sleep(Duration::from_millis(10)).await;
    });
    assert_eq!(round.unwrap().held, 1, "as the relay said");
    let row = &post.rows().await[0];
    assert_eq!(row.state, State::Cancelled);
    assert!(row.finished_at.is_some());
    let now = counts(post.app.db.read(), batch).await.unwrap();
    assert_eq!((now.cancelled, now.open), (1, 0));
}
