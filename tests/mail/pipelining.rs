//! A relay that takes several commands in one packet (RFC 2920) gets them so, and each answer counts as its own.
use super::delivery::{clear, go, line, message};
use crate::support::smtp::{Relay, Reply, Script};
use tashawur::mail::delivery::Outcome;

fn script() -> Script {
    Script {
        pipelining: true,
        ..Script::default()
    }
}

/// Refused for the recipient, and no message wanted: what a relay says that keeps to the rules.
const NOBODY: (&[Reply], &[Reply]) = (&[Reply::Say("550 5.1.1 nobody")], &[Reply::Say("554 no recipients")]);

#[tokio::test]
async fn many_messages_share_a_session() {
    let relay = Relay::start(script()).await;
    let mut line = line(&clear(&relay));
    for _ in 0..3 {
        let outcome = line.deliver(&message("mona@ngo.example"), go()).await;
        assert_eq!(outcome, Outcome::Sent { code: 250 });
    }
    let seen = relay.seen();
    assert_eq!((seen.sessions, seen.taken.len()), (1, 3));
    let of_one = ["MAIL FROM:<team@tashawur.example>", "RCPT TO:<mona@ngo.example>"];
    assert_eq!(seen.together, [of_one, of_one, of_one].concat());
}

#[tokio::test]
async fn a_refused_recipient_does_not_cost_the_session() {
    let relay = Relay::start(script().on("rcpt", NOBODY.0).on("data", NOBODY.1)).await;
    let mut line = line(&clear(&relay));
    let outcome = line.deliver(&message("nobody@ngo.example"), go()).await;
    assert_eq!(outcome, Outcome::AddressUnknown { code: 550 });
    let outcome = line.deliver(&message("mona@ngo.example"), go()).await;
    assert_eq!(outcome, Outcome::Sent { code: 250 });
    assert_eq!(relay.seen().sessions, 1);
}

/// It waits for a message now, and whatever comes next would be taken for one.
#[tokio::test]
async fn a_relay_that_asks_for_a_message_to_nobody_is_left() {
    let relay = Relay::start(script().on("rcpt", NOBODY.0)).await;
    let mut line = line(&clear(&relay));
    let outcome = line.deliver(&message("nobody@ngo.example"), go()).await;
    assert_eq!(outcome, Outcome::AddressUnknown { code: 550 });
    let outcome = line.deliver(&message("mona@ngo.example"), go()).await;
    assert_eq!(outcome, Outcome::Sent { code: 250 });
    let seen = relay.seen();
    assert_eq!((seen.sessions, seen.taken.len()), (2, 1));
    assert!(seen.taken[0].contains("mona@ngo.example"));
}

#[tokio::test]
async fn a_shut_gate_sends_nothing() {
    let relay = Relay::start(script()).await;
    let mut line = line(&clear(&relay));
    let outcome = line
        .deliver(&message("mona@ngo.example"), std::future::ready(false))
        .await;
    assert_eq!(outcome, Outcome::Stopped);
    assert_eq!(relay.taken(), 0);
}
