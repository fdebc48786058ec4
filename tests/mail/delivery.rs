//! One message and one relay: each answer in each phase, and what the engine makes of it.
use crate::support::smtp::{Relay, Reply, Script, certificate};
use std::time::Duration;
use tashawur::kernel::{EmailAddress, Lang};
use tashawur::mail::delivery::{Line, Outcome, Patience, Phase, SmtpSettings, Transport};
use tashawur::mail::letter::Rendered;
use tashawur::mail::message::{Built, Correspondent, Draft, build};

pub fn message(to: &str) -> Built {
    let who = |name: &str, address: &str| Correspondent {
        name: name.to_owned(),
        address: EmailAddress::parse(address).unwrap(),
    };
    let rendered = Rendered {
        subject: "دعوة".to_owned(),
        html: "<p>x</p>".to_owned(),
        plain: ".\n..\nend".to_owned(),
    };
    let team = who("The team", "team@tashawur.example");
    let draft = Draft {
        mime_id: "1@tashawur.example",
        date: "2021-02-01T08:00:00Z".parse().unwrap(),
        from: &team,
        reply_to: &team,
        to: &who("Mona", to),
        lang: Lang::Ar,
        rendered: &rendered,
        calendar: None,
        envelope: None,
        list: None,
    };
    build(&draft).unwrap()
}

/// A line to the relay with an address of its own and little patience.
pub fn line(address: &str) -> Line {
    let mut settings = SmtpSettings::parse(address).unwrap();
    let short = Duration::from_millis(300);
    settings.patience = Patience {
        connect: Duration::from_secs(2),
        command: short,
        data: short,
        dot: short,
    };
    Line::new(Transport::Smtp(Box::new(settings)))
}

pub fn clear(relay: &Relay) -> String {
    format!("smtp://127.0.0.1:{}?tls=none", relay.port)
}

/// Nobody keeps the message back.
pub fn go() -> std::future::Ready<bool> {
    std::future::ready(true)
}

async fn outcome(phase: &'static str, reply: Reply, at_once: bool) -> Outcome {
    let mut script = Script::default().on(phase, &[reply]);
    script.pipelining = at_once;
    let relay = Relay::start(script).await;
    line(&clear(&relay)).deliver(&message("mona@ngo.example"), go()).await
}

#[tokio::test]
async fn a_session_is_kept_for_many_messages() {
    let relay = Relay::start(Script::default()).await;
    let mut line = line(&clear(&relay));
    for _ in 0..101 {
        assert_eq!(
            line.deliver(&message("mona@ngo.example"), go()).await,
            Outcome::Sent { code: 250 }
        );
    }
    line.close().await;
    let seen = relay.seen();
    assert_eq!((seen.sessions, seen.taken.len()), (2, 101));
    assert!(seen.commands.contains(&"MAIL FROM:<team@tashawur.example>".to_owned()));
    assert!(seen.commands.contains(&"RCPT TO:<mona@ngo.example>".to_owned()));
    assert_eq!(seen.commands.last().map(String::as_str), Some("QUIT"));
}

#[tokio::test]
async fn the_message_arrives_whole() {
    let relay = Relay::start(Script::default()).await;
    let sent = message("mona@ngo.example");
    line(&clear(&relay)).deliver(&sent, go()).await;
    assert_eq!(
        relay.seen().taken[0].trim_end(),
        String::from_utf8(sent.bytes).unwrap().trim_end()
    );
}

#[tokio::test]
async fn each_refusal_has_its_own_blame() {
    use Reply::Say;
    let good = |phase, code| Outcome::RefusedForGood { phase, code };
    let blamed = |phase, code| Outcome::WeAreBlamed { phase, code };
    let later = |phase, code| Outcome::TryLater { phase, code };
    let down = |phase, code| Outcome::RelayDown { phase, code };
    let ours = |phase, code| Outcome::RelayConfiguration { phase, code };
    for (phase, reply, expected) in [
        ("connect", Say("421 busy"), down(Phase::Connect, Some(421))),
        ("connect", Say("554 go away"), ours(Phase::Connect, Some(554))),
        ("connect", Reply::Cut, down(Phase::Connect, None)),
        ("mail", Say("451 later"), later(Phase::Mail, 451)),
        ("mail", Say("530 sign in first"), ours(Phase::Mail, Some(530))),
        ("mail", Reply::Cut, down(Phase::Mail, None)),
        ("rcpt", Say("550 5.1.1 nobody"), Outcome::AddressUnknown { code: 550 }),
        ("rcpt", Say("550 5.2.1 not in use"), good(Phase::Rcpt, 550)),
        ("rcpt", Say("554 5.7.1 no spam"), blamed(Phase::Rcpt, 554)),
        ("mail", Say("550 blocked"), blamed(Phase::Mail, 550)),
        ("dot", Say("554 5.7.1 content policy"), blamed(Phase::Dot, 554)),
        ("rcpt", Say("450 greylisted"), later(Phase::Rcpt, 450)),
        ("rcpt", Say("454 tls gone"), down(Phase::Rcpt, Some(454))),
        ("rcpt", Reply::Silence, down(Phase::Rcpt, None)),
        ("data", Say("554 no"), good(Phase::Data, 554)),
        ("data", Reply::Silence, down(Phase::Data, None)),
        ("dot", Say("552 full"), good(Phase::Dot, 552)),
        ("dot", Say("451 later"), later(Phase::Dot, 451)),
        ("dot", Reply::Cut, Outcome::Uncertain),
        ("dot", Reply::Silence, Outcome::Uncertain),
    ] {
        assert_eq!(outcome(phase, reply, false).await, expected, "{phase} {reply:?}");
        assert_eq!(
            outcome(phase, reply, true).await,
            expected,
            "at once: {phase} {reply:?}"
        );
    }
}

#[tokio::test]
async fn one_refused_recipient_does_not_cost_the_session() {
    let relay = Relay::start(Script::default().on("rcpt", &[Reply::Say("550 nobody")])).await;
    let mut line = line(&clear(&relay));
    assert!(matches!(
        line.deliver(&message("nobody@ngo.example"), go()).await,
        Outcome::AddressUnknown { .. }
    ));
    assert_eq!(
        line.deliver(&message("mona@ngo.example"), go()).await,
        Outcome::Sent { code: 250 }
    );
    assert_eq!(relay.seen().sessions, 1);
}

#[tokio::test]
async fn a_shut_gate_keeps_every_byte_back() {
    let relay = Relay::start(Script::default()).await;
    let mut line = line(&clear(&relay));
    let stopped = line
        .deliver(&message("mona@ngo.example"), std::future::ready(false))
        .await;
    assert_eq!(stopped, Outcome::Stopped);
    assert_eq!(
        line.deliver(&message("mona@ngo.example"), go()).await,
        Outcome::Sent { code: 250 }
    );
    assert_eq!((relay.seen().taken.len(), relay.seen().sessions), (1, 2));
}

#[tokio::test]
async fn a_broken_session_is_replaced() {
    let relay = Relay::start(Script::default().on("mail", &[Reply::Cut])).await;
    let mut line = line(&clear(&relay));
    assert!(matches!(
        line.deliver(&message("mona@ngo.example"), go()).await,
        Outcome::RelayDown { .. }
    ));
    assert_eq!(
        line.deliver(&message("mona@ngo.example"), go()).await,
        Outcome::Sent { code: 250 }
    );
    assert_eq!(relay.seen().sessions, 2);
}

#[tokio::test]
async fn nobody_listening_is_a_relay_that_is_down() {
    let outcome = line("smtp://127.0.0.1:1?tls=none")
        .deliver(&message("mona@ngo.example"), go())
        .await;
    assert_eq!(
        outcome,
        Outcome::RelayDown {
            phase: Phase::Connect,
            code: None
        }
    );
}

#[tokio::test]
async fn an_arabic_mailbox_needs_a_relay_that_knows_it() {
    let arabic = message("منى@ngo.example");
    let relay = Relay::start(Script::default()).await;
    let mut to_relay = line(&clear(&relay));
    assert_eq!(to_relay.deliver(&arabic, go()).await, Outcome::AddressNeedsUtf8);
    assert_eq!(
        to_relay.deliver(&message("mona@ngo.example"), go()).await,
        Outcome::Sent { code: 250 }
    );
    let relay = Relay::start(Script {
        smtputf8: true,
        ..Script::default()
    })
    .await;
    assert_eq!(
        line(&clear(&relay)).deliver(&arabic, go()).await,
        Outcome::Sent { code: 250 }
    );
    let commands = relay.seen().commands;
    assert!(commands.iter().any(|command| command.ends_with("SMTPUTF8")));
}

#[tokio::test]
async fn nothing_is_sent_without_encryption() {
    let relay = Relay::start(Script::default()).await;
    let outcome = line(&format!("smtp://127.0.0.1:{}", relay.port))
        .deliver(&message("mona@ngo.example"), go())
        .await;
    assert_eq!(
        outcome,
        Outcome::RelayConfiguration {
            phase: Phase::Tls,
            code: None
        }
    );
    assert!(relay.seen().commands.iter().all(|command| !command.starts_with("MAIL")));
}

#[tokio::test]
async fn a_stranger_with_a_certificate_of_his_own_gets_nothing() {
    let (_, acceptor) = certificate();
    let relay = Relay::start(Script {
        tls: Some(acceptor),
        ..Script::default()
    })
    .await;
    let outcome = line(&format!("smtp://localhost:{}", relay.port))
        .deliver(&message("mona@ngo.example"), go())
        .await;
    assert_eq!(
        outcome,
        Outcome::RelayDown {
            phase: Phase::Tls,
            code: None
        }
    );
}

/// `\0me\0secret`
const LOGIN: &str = "AG1lAHNlY3JldA==";

#[tokio::test]
async fn encrypts_and_signs_in() {
    let (pem, acceptor) = certificate();
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("ca.pem");
    std::fs::write(&authority, pem).unwrap();
    for (scheme, implicit) in [("smtp", false), ("smtps", true)] {
        let script = Script {
            tls: Some(acceptor.clone()),
            implicit,
            login: Some(LOGIN),
            ..Script::default()
        };
        let relay = Relay::start(script).await;
        let place = format!("@localhost:{}?ca={}", relay.port, authority.display());
        let right = line(&format!("{scheme}://me:secret{place}"))
            .deliver(&message("mona@ngo.example"), go())
            .await;
        assert_eq!(right, Outcome::Sent { code: 250 }, "{scheme}");
        let wrong = line(&format!("{scheme}://me:guess{place}"))
            .deliver(&message("mona@ngo.example"), go())
            .await;
        assert_eq!(
            wrong,
            Outcome::RelayConfiguration {
                phase: Phase::Auth,
                code: Some(535)
            },
            "{scheme}"
        );
    }
}

#[tokio::test]
async fn a_relay_that_takes_no_login_is_a_matter_for_a_person() {
    let relay = Relay::start(Script::default()).await;
    let address = format!("smtp://me:secret@127.0.0.1:{}?tls=none", relay.port);
    let outcome = line(&address).deliver(&message("mona@ngo.example"), go()).await;
    assert_eq!(
        outcome,
        Outcome::RelayConfiguration {
            phase: Phase::Auth,
            code: None
        }
    );
}
