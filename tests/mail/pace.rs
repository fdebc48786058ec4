//! How fast mail goes, and from which copy of the data.
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Script};
use chrono::TimeDelta;
use tashawur::mail::live;
use tashawur::mail::outbox::{self, Lane, NewMessage};

async fn relay() -> Relay {
    Relay::start(Script::default()).await
}

#[tokio::test]
async fn so_many_a_second_by_all_workers_together() {
    let post = Post::open().await;
    let relay = relay().await;
    post.batch(40).await;
    let mut workers: Vec<_> = (0..2).map(|_| post.sender_with(&relay, "per_second=5")).collect();
    let mut sent = Vec::new();
    for _ in 0..4 {
        let mut now = 0;
        for worker in &mut workers {
            now += worker.drain().await.unwrap().sent;
        }
        sent.push(now);
        post.dial.advance(TimeDelta::seconds(1));
    }
    assert_eq!(sent, [5, 5, 5, 5]);
    let urgent = NewMessage {
        lane: Lane::Critical,
        ..invitation(99)
    };
    post.dial.advance(TimeDelta::milliseconds(-900));
    post.send(urgent).await.unwrap();
    assert_eq!(
        workers[0].drain().await.unwrap().sent,
        1,
        "who waits at the screen does not wait"
    );
}

#[tokio::test]
async fn a_domain_gets_its_share_and_others_go_on() {
    let post = Post::open().await;
    let relay = relay().await;
    for n in 1..=6 {
        let mut message = invitation(n);
        if n > 3 {
            message.to.address = tashawur::kernel::EmailAddress::parse(&format!("p{n}@other{n}.example")).unwrap();
        }
        post.send(message).await.unwrap();
    }
    let mut worker = post.sender_with(&relay, "per_domain_minute=1");
    assert_eq!(worker.drain().await.unwrap().sent, 4);
    post.dial.advance(TimeDelta::seconds(59));
    assert_eq!(worker.drain().await.unwrap().sent, 0);
    post.dial.advance(TimeDelta::seconds(1));
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    post.dial.advance(TimeDelta::seconds(60));
    assert_eq!(worker.drain().await.unwrap().sent, 1);
}

#[tokio::test]
async fn a_decision_does_not_wait_behind_invitations_to_its_domain() {
    let post = Post::open().await;
    let relay = relay().await;
    let batch = post.batch(5).await;
    let mut worker = post.sender_with(&relay, "per_domain_minute=1");
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    let decision = NewMessage {
        lane: Lane::Transactional,
        ..invitation(99)
    };
    post.send(decision).await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    // A batch that stops gives its places back.
    let tx = post.change().await;
    outbox::cancel_batch(&post.app, &tx, batch.id, "batch_cancelled")
        .await
        .unwrap();
    tx.commit().await.unwrap();
    post.send(invitation(100)).await.unwrap();
    assert_eq!(worker.drain().await.unwrap().sent, 1);
}

#[tokio::test]
async fn what_other_workers_have_in_hand_counts_for_the_day() {
    let post = Post::open().await;
    let relay = relay().await;
    post.batch(30).await;
    post.run(
        "UPDATE outbox_message SET state = 'leased', lease_owner = 'other', lease_token = id,
            lease_until = '2021-02-01T09:00:00Z'
        WHERE dedupe_key IN ('inv/1/1', 'inv/2/1')",
    )
    .await;
    let mut worker = post.sender_with(&relay, "per_day=12");
    assert_eq!(worker.drain().await.unwrap().sent, 10);
}

#[tokio::test]
async fn a_day_has_its_limit() {
    let post = Post::open().await;
    let relay = relay().await;
    post.batch(30).await;
    let mut worker = post.sender_with(&relay, "per_day=12");
    assert_eq!(worker.drain().await.unwrap().sent, 12);
    post.dial.advance(TimeDelta::hours(23));
    assert_eq!(worker.drain().await.unwrap().sent, 0);
    post.dial.advance(TimeDelta::hours(2));
    assert_eq!(worker.drain().await.unwrap().sent, 12);
}

/// The only worker there is sends nothing, until somebody says that this is the live copy.
async fn waits_for_a_word(post: &Post, reason: &str) {
    let relay = relay().await;
    post.send(invitation(50)).await.unwrap();
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().claimed, 0, "{reason}");
    assert_eq!(post.alarms().await, ["copy"]);
    let doubt = live::doubt(&post.app, post.app.db.read()).await.unwrap();
    assert_eq!(doubt.map(live::Doubt::word), Some(reason));
    let tx = post.change().await;
    live::confirm(&post.app, &tx).await.unwrap();
    tx.commit().await.unwrap();
    assert!(worker.drain().await.unwrap().sent > 0);
    assert!(post.alarms().await.is_empty());
}

#[tokio::test]
async fn a_cloned_database_waits_for_a_word() {
    let post = Post::open().await;
    assert_eq!(first(&post).await, 1);
    std::fs::remove_file(post.app.settings.data.join("installation")).unwrap();
    waits_for_a_word(&post, "cloned").await;
}

#[tokio::test]
async fn yesterdays_backup_waits_for_a_word() {
    let post = Post::open().await;
    assert_eq!(first(&post).await, 1);
    post.run("CREATE TABLE backup AS SELECT * FROM installation").await;
    post.minutes_pass(2);
    post.send(invitation(2)).await.unwrap();
    assert_eq!(post.sender(&relay().await).drain().await.unwrap().sent, 1);
    post.run("UPDATE installation SET beat = (SELECT beat FROM backup)")
        .await;
    post.run("UPDATE outbox_message SET state = 'queued', finished_at = NULL WHERE dedupe_key = 'inv/2/1'")
        .await;
    waits_for_a_word(&post, "restored").await;
}

/// Made and put back within one minute, in which a letter has left.
#[tokio::test]
async fn a_backup_of_the_same_minute_waits_for_a_word_too() {
    let post = Post::open().await;
    assert_eq!(first(&post).await, 1);
    post.run("CREATE TABLE backup AS SELECT * FROM mail_attempt").await;
    post.dial.advance(TimeDelta::seconds(5));
    post.send(invitation(2)).await.unwrap();
    assert_eq!(post.sender(&relay().await).drain().await.unwrap().sent, 1);
    post.run("DELETE FROM mail_attempt WHERE id NOT IN (SELECT id FROM backup)")
        .await;
    post.run("UPDATE outbox_message SET state = 'queued', finished_at = NULL WHERE dedupe_key = 'inv/2/1'")
        .await;
    waits_for_a_word(&post, "restored").await;
}

/// What only helps to notice raises no doubt of its own.
#[tokio::test]
async fn a_second_mark_that_cannot_be_read_holds_nobody_up() {
    let post = Post::open().await;
    assert_eq!(first(&post).await, 1);
    std::fs::write(post.app.settings.data.join("newest_try"), "").unwrap();
    assert_eq!(live::doubt(&post.app, post.app.db.read()).await.unwrap(), None);
    post.send(invitation(2)).await.unwrap();
    assert_eq!(post.sender(&relay().await).drain().await.unwrap().sent, 1);
}

#[tokio::test]
async fn a_copy_under_another_address_waits_for_a_word() {
    let post = Post::open().await;
    assert_eq!(first(&post).await, 1);
    post.run("UPDATE installation SET base_url = 'https://old.example'")
        .await;
    waits_for_a_word(&post, "moved").await;
}

/// The first message of an installation needs nobody's word.
async fn first(post: &Post) -> usize {
    post.send(invitation(1)).await.unwrap();
    post.sender(&relay().await).drain().await.unwrap().sent
}
