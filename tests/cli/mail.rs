//! What operators do about mail, as processes: bounces from a pipe and from a Maildir, the word for the live copy.
use crate::mail::post::{Post, invitation};
use crate::support::smtp::{Relay, Script};
use sea_orm::EntityTrait;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use tashawur::app::App;
use tashawur::config::Keys;
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::outbox_message::State;
use tashawur::kernel::{EmailAddress, MessageId};
use tashawur::mail::live;
use tashawur::mail::model::Scope;
use tashawur::mail::suppression;

/// A post office whose keys are those of the file that the command reads.
async fn post() -> Post {
    let mut post = Post::open().await;
    let keys = Keys::load(&post.app.settings.key_file, &post.app.chance).unwrap();
    post.app = App {
        keys: Arc::new(keys),
        ..post.app.clone()
    };
    post
}

fn run(post: &Post, words: &[&str], stdin: &str) -> Output {
    let settings = &post.app.settings;
    let mut child = Command::new(env!("CARGO_BIN_EXE_tashawur"))
        .args(words)
        .env_clear()
        .env("TASHAWUR_DATA", &settings.data)
        .env("TASHAWUR_DATABASE_URL", &settings.database_url)
        .env("TASHAWUR_BASE_URL", post.app.base_url())
        .env("TASHAWUR_MAIL", "capture")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().expect("what it said")
}

/// Code and the last line of what it said.
fn said(output: &Output) -> (Option<i32>, String) {
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), text.lines().last().unwrap_or_default().to_owned())
}

/// Sends messages and gives their ids, and the addresses their bounces come to.
async fn sent(post: &Post, number: u128) -> Vec<(MessageId, String)> {
    let relay = Relay::start(Script::default()).await;
    let mut ids = Vec::new();
    for n in 1..=number {
        ids.push(post.send(invitation(n)).await.unwrap());
    }
    let mut worker = post.sender_with(&relay, "connections=1&bounce=bounces%40tashawur.example");
    worker.drain().await.unwrap();
    let commands = relay.seen().commands;
    let from = commands
        .iter()
        .filter_map(|command| command.strip_prefix("MAIL FROM:<"));
    let senders: Vec<String> = from.map(|rest| rest.split('>').next().unwrap().to_owned()).collect();
    let of = |id: &MessageId| {
        senders
            .iter()
            .find(|sender| sender.contains(&id.to_string()))
            .unwrap()
            .clone()
    };
    ids.iter().map(|id| (*id, of(id))).collect()
}

fn report(to: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: {to}\nSubject: Undelivered Mail\n\n--x\n\
         Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; \
         x@y.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n\n--x--\n"
    )
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_maildir_of_bounces_is_read_once_and_nothing_is_deleted() {
    let post = post().await;
    let sent = sent(&post, 3).await;
    let folder = post.app.settings.data.join("Maildir");
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir_all(folder.join(part)).unwrap();
    }
    let forged = sent[2].1.replace(&sent[2].1[42..56], &"0".repeat(14));
    for (name, text) in [
        ("1.bounce", report(&sent[0].1)),
        (
            "2.holiday",
            format!("To: {}\nSubject: holiday\n\nback in May", sent[1].1),
        ),
        ("3.forged", report(&forged)),
        ("4.stranger", "Subject: hello\n\nhow are you".to_owned()),
    ] {
        std::fs::write(folder.join("new").join(name), text).unwrap();
    }
    let words = ["bounce", "--maildir", folder.to_str().unwrap()];
    assert_eq!(
        said(&run(&post, &words, "")),
        (Some(0), "letters read: 4; bounces counted: 1".to_owned())
    );
    assert!(names(&folder.join("new")).is_empty());
    assert_eq!(
        names(&folder.join("cur")),
        ["1.bounce:2,S", "2.holiday:2,S", "3.forged:2,", "4.stranger:2,"],
        "what is not ours is left unread"
    );
    let states: Vec<State> = futures_util::future::join_all(sent.iter().map(|(id, _)| post.row(*id)))
        .await
        .into_iter()
        .map(|row| row.state)
        .collect();
    assert_eq!(states, [State::Bounced, State::Sent, State::Sent]);
    let person = EmailAddress::parse("person1@ngo.example").unwrap();
    let shut = suppression::standing_of(post.app.db.read(), &person).await.unwrap();
    assert_eq!(shut, [(Scope::All, "bounced".to_owned())]);
    assert_eq!(
        said(&run(&post, &words, "")),
        (Some(0), "letters read: 0; bounces counted: 0".to_owned())
    );
}

#[tokio::test]
async fn a_bounce_from_a_pipe_is_counted_or_kept_by_the_mail_server() {
    let post = post().await;
    let (id, to) = sent(&post, 1).await.remove(0);
    let letter = report(&to);
    let counted = said(&run(&post, &["bounce"], &letter));
    assert_eq!(counted, (Some(0), "counted: the message has come back".to_owned()));
    assert_eq!(post.row(id).await.state, State::Bounced);
    let twice = said(&run(&post, &["bounce"], &letter));
    assert_eq!(twice.0, Some(0), "{}", twice.1);
    assert!(twice.1.starts_with("nothing to do"), "{}", twice.1);
    // EX_TEMPFAIL: the mail server keeps the letter and tries again.
    let nowhere = ["bounce", "--database-url", "sqlite:///nowhere/at/all.db"];
    assert_eq!(run(&post, &nowhere, &letter).status.code(), Some(75));
    let no_folder = said(&run(&post, &["bounce", "--maildir", "/nowhere/Maildir"], ""));
    assert_eq!(no_folder.0, Some(75));
    assert!(
        no_folder.1.contains("/nowhere/Maildir is no Maildir"),
        "{}",
        no_folder.1
    );
    let help = run(&post, &["bounce", "--help"], "");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(
        help.contains("--maildir <FOLDER>") && help.contains("moved to cur"),
        "{help}"
    );
}

#[tokio::test]
async fn a_word_from_the_operator_makes_this_the_live_copy() {
    let post = post().await;
    sent(&post, 1).await;
    std::fs::remove_file(post.app.settings.data.join("installation")).unwrap();
    post.send(invitation(2)).await.unwrap();
    let relay = Relay::start(Script::default()).await;
    let mut worker = post.sender(&relay);
    assert_eq!(worker.drain().await.unwrap().claimed, 0, "a clone sends nothing");
    let word = said(&run(&post, &["live-copy"], ""));
    assert_eq!(
        word,
        (Some(0), "This is the live copy: its worker sends mail.".to_owned())
    );
    assert_eq!(live::doubt(&post.app, post.app.db.read()).await.unwrap(), None);
    assert!(post.alarms().await.is_empty());
    assert_eq!(worker.drain().await.unwrap().sent, 1);
    let said = audit_entry::Entity::find().all(post.app.db.read()).await.unwrap();
    let line = said
        .iter()
        .find(|line| line.action == "mail.live_copy")
        .expect("an audit line");
    assert_eq!(line.detail, "cloned");
}
