//! What comes back: bounces with a proof, and people who want no more letters.
use super::post::{Post, invitation};
use crate::support::smtp::{Relay, Script};
use crate::support::visitor::Visitor;
use tashawur::db::entities::outbox_message::State;
use tashawur::kernel::EmailAddress;
use tashawur::mail::bounce::{Heard, hear};
use tashawur::mail::model::{BatchState, Scope};
use tashawur::mail::outbox::{Lane, NewMessage, batch_state};
use tashawur::mail::{marks, suppression};

const BOUNCE: &str = "connections=1&bounce=bounces%40tashawur.example";

/// A report as a mail server writes it.
fn report(to: &str, action: &str, said: &str) -> String {
    let status = said.split(' ').next().unwrap();
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: {to}\r\nSubject: Undelivered Mail\r\n\r\n--x\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; \
         x@y.example\r\nAction: {action}\r\nStatus: {status}\r\nDiagnostic-Code: smtp; 550 {said}\r\n\r\n--x--\r\n"
    )
}

/// The envelope senders the relay was given.
fn senders(relay: &Relay) -> Vec<String> {
    let commands = relay.seen().commands;
    let from = commands
        .iter()
        .filter_map(|command| command.strip_prefix("MAIL FROM:<"));
    from.map(|rest| rest.split('>').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_bounce_counts_only_with_its_proof() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default()).await;
    let id = post.send(invitation(1)).await.unwrap();
    post.sender_with(&relay, BOUNCE).drain().await.unwrap();
    let to = senders(&relay).pop().unwrap();
    assert!(
        to.starts_with(&format!("bounces+{id}")) && to.ends_with("@tashawur.example"),
        "{to}"
    );
    let forged = to.replace(&to[40..60], &"0".repeat(20));
    for (letter, expected) in [
        (report(&forged, "failed", "5.1.1 unknown"), Heard::NotOurs),
        ("Subject: hello\r\n\r\nhow are you".to_owned(), Heard::NotOurs),
        (report(&to, "delayed", "4.4.1 busy"), Heard::NoBounce),
        (
            format!("To: {to}\r\nSubject: holiday\r\n\r\nback in May"),
            Heard::NoBounce,
        ),
    ] {
        assert_eq!(hear(&post.app, post.opinion.as_ref(), &letter).await.unwrap(), expected);
        assert_eq!(post.row(id).await.state, State::Sent);
    }
    let letter = report(&to, "failed", "5.1.1 unknown");
    assert_eq!(
        hear(&post.app, post.opinion.as_ref(), &letter).await.unwrap(),
        Heard::Counted
    );
    assert_eq!(
        hear(&post.app, post.opinion.as_ref(), &letter).await.unwrap(),
        Heard::Known,
        "the same report twice"
    );
    assert_eq!(post.row(id).await.state, State::Bounced);
    let person = EmailAddress::parse("person1@ngo.example").unwrap();
    let shut = suppression::standing_of(post.app.db.read(), &person).await.unwrap();
    assert_eq!(shut, [(Scope::All, "bounced".to_owned())]);
}

#[tokio::test]
async fn a_bounce_that_blames_us_pauses_the_batch_and_suppresses_nobody() {
    let post = Post::open().await;
    let relay = Relay::start(Script::default()).await;
    let batch = post.batch(3).await;
    let mut worker = post.sender_with(&relay, BOUNCE);
    worker.drain().await.unwrap();
    let to = senders(&relay).pop().unwrap();
    let letter = report(&to, "failed", "5.7.1 rejected by reputation");
    assert_eq!(
        hear(&post.app, post.opinion.as_ref(), &letter).await.unwrap(),
        Heard::Counted
    );
    let (state, reason) = batch_state(post.app.db.read(), batch.id).await.unwrap().unwrap();
    assert_eq!((state, reason.as_deref()), (BatchState::Paused, Some("blamed")));
    for n in 1..=3 {
        let person = EmailAddress::parse(&format!("person{n}@ngo.example")).unwrap();
        let shut = suppression::standing_of(post.app.db.read(), &person).await.unwrap();
        assert!(shut.is_empty());
    }
}

#[tokio::test]
async fn bulk_mail_ends_with_one_click() {
    let post = Post::open().await;
    let bulk = post.send(invitation(1)).await.unwrap();
    let answer = NewMessage {
        lane: Lane::Transactional,
        ..invitation(2)
    };
    post.send(answer).await.unwrap();
    post.keeper().drain().await.unwrap();
    let token = marks::unsubscribe(&post.app.keys, bulk);
    let header = format!("List-Unsubscribe: <https://tashawur.example/u/{token}>\r\n");
    for mail in post.captured().await {
        let is_bulk = mail.message == Some(bulk);
        let unfolded = mail.raw.replace("\r\n ", " ").replace(":  <", ": <");
        assert_eq!(unfolded.contains(&header), is_bulk, "{}", mail.raw);
        assert_eq!(
            unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"),
            is_bulk
        );
        assert_eq!(unfolded.contains("List-Id: <"), is_bulk);
    }
    let mut program = Visitor::new(tashawur::site::router(post.app.clone()));
    let address = format!("/u/{token}");
    let page = program.get(&address).await;
    assert!(page.text().contains("p…@ngo.example"), "{}", page.text());
    let person = EmailAddress::parse("person1@ngo.example").unwrap();
    let shut = async || suppression::standing_of(post.app.db.read(), &person).await.unwrap();
    assert!(shut().await.is_empty(), "looking changes nothing");
    let page = program.post(&address, &[("List-Unsubscribe", "One-Click")]).await;
    assert_eq!((page.status(), page.address()), (200, address.as_str()), "no redirect");
    assert_eq!(shut().await, [(Scope::Bulk, "unsubscribed".to_owned())]);
    for (lang, dir) in [("ar", "rtl"), ("fr", "ltr"), ("en", "ltr")] {
        let page = program.get(&format!("{address}?lang={lang}")).await;
        assert_eq!(page.language(), (lang.to_owned(), dir.to_owned()));
    }
    program.post(&address, &[("again", "1"), ("lang", "fr")]).await;
    assert!(shut().await.is_empty(), "taken back");
    let changed = format!("/u/{}0", &token[..47]);
    assert_eq!(program.get(&changed).await.status(), 404);
    assert_eq!(program.get("/u/nonsense").await.status(), 404);
}
