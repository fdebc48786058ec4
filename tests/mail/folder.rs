//! Messages as files: whole, once, and never one that was not wanted.
use super::post::Post;
use std::path::{Path, PathBuf};
use tashawur::db::entities::outbox_message::State;
use tashawur::mail::delivery::{Folder, Transport};
use uuid::Uuid;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

#[tokio::test]
async fn each_message_is_one_whole_file() {
    let post = Post::open().await;
    let place = post.app.settings.data.join("mail");
    let folder = Folder::open(&place).unwrap();
    post.batch(3).await;
    post.opinion.unwanted.lock().unwrap().insert(Uuid::from_u128(2));
    let mut worker = post.worker(Transport::Folder(folder));
    let round = worker.drain().await.unwrap();
    assert_eq!((round.sent, round.cancelled), (2, 1));
    let sent: Vec<_> = post
        .rows()
        .await
        .into_iter()
        .filter(|row| row.state == State::Sent)
        .collect();
    let mut expected: Vec<PathBuf> = sent.iter().map(|row| place.join(format!("{}.eml", row.id))).collect();
    expected.sort();
    assert_eq!(
        files(&place),
        expected,
        "one each, and nothing half-written beside them"
    );
    for row in &sent {
        let bytes = std::fs::read(place.join(format!("{}.eml", row.id))).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(mail.message_id(), Some(row.mime_id.as_str()));
        let to = mail.to().unwrap().first().unwrap().address.clone().unwrap();
        assert_eq!(to, row.address);
        assert!(mail.html_body_count() == 1 && mail.text_body_count() == 1);
    }
}

#[tokio::test]
async fn a_folder_that_is_gone_keeps_everything_waiting() {
    let post = Post::open().await;
    let place = post.app.settings.data.join("mail");
    let folder = Folder::open(&place).unwrap();
    post.batch(3).await;
    let mut worker = post.worker(Transport::Folder(folder));
    std::fs::remove_dir(&place).unwrap();
    assert_eq!(worker.drain().await.unwrap().released, 3);
    assert!(
        post.rows()
            .await
            .iter()
            .all(|row| (row.state, row.attempts) == (State::Queued, 0))
    );
    std::fs::create_dir(&place).unwrap();
    post.minutes_pass(1);
    worker.drain().await.unwrap();
    assert_eq!(files(&place).len(), 3);
}
