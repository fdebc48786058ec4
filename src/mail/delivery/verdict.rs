//! Whose fault an answer is decides what happens next: the relay's, ours, or the address's.

/// How far the conversation had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Connect,
    Tls,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// The body and its final dot: from here on the relay may have taken the message.
    Dot,
}

impl Phase {
    pub fn word(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Dot => "dot",
        }
    }
}

/// What became of one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Sent {
        code: u16,
    },
    /// This address will not take this message, whenever asked.
    RefusedForGood {
        phase: Phase,
        code: u16,
    },
    /// There is no such mailbox: nothing more goes there until somebody mends the address.
    AddressUnknown {
        code: u16,
    },
    /// *We* are blamed (policy, spam, a block list): the person is not at fault, and more of the same makes it worse.
    WeAreBlamed {
        phase: Phase,
        code: u16,
    },
    /// Full, greylisted, busy: this message again later.
    TryLater {
        phase: Phase,
        code: u16,
    },
    /// The address needs SMTPUTF8 and the relay has none.
    AddressNeedsUtf8,
    /// Nothing reached the relay: everything waits, no message is to blame.
    RelayDown {
        phase: Phase,
        code: Option<u16>,
    },
    /// The relay refuses *us* (login, sender, no TLS): everything waits for a person.
    RelayConfiguration {
        phase: Phase,
        code: Option<u16>,
    },
    /// No answer after the dot: perhaps sent.
    Uncertain,
    /// We stopped it ourselves after the relay was ready for it: cancelled, or another worker's now.
    Stopped,
}

impl Outcome {
    /// Phase, kind and reply code, as the log of attempts keeps them.
    pub fn words(self) -> (&'static str, &'static str, Option<u16>) {
        match self {
            Self::Sent { code } => ("dot", "sent", Some(code)),
            Self::RefusedForGood { phase, code } => (phase.word(), "refused", Some(code)),
            Self::AddressUnknown { code } => ("rcpt", "unknown_address", Some(code)),
            Self::WeAreBlamed { phase, code } => (phase.word(), "blamed", Some(code)),
            Self::TryLater { phase, code } => (phase.word(), "later", Some(code)),
            Self::AddressNeedsUtf8 => ("mail", "eai_unsupported", None),
            Self::RelayDown { phase, code } => (phase.word(), "relay_down", code),
            Self::RelayConfiguration { phase, code } => (phase.word(), "relay_configuration", code),
            Self::Uncertain => ("dot", "uncertain", None),
            Self::Stopped => ("data", "stopped", None),
        }
    }

    /// Nothing else can be sent either.
    pub fn is_trouble(self) -> bool {
        matches!(self, Self::RelayDown { .. } | Self::RelayConfiguration { .. })
    }
}

/// Judges a failed command by its reply code and words; no code is a time-out or a broken connection. The words are
/// looked at and never kept: they may repeat the address.
pub fn judge(phase: Phase, code: Option<u16>, words: &str) -> Outcome {
    use Phase::{Auth, Connect, Data, Dot, Mail, Rcpt, Tls};
    let Some(number) = code else {
        return match phase {
            Dot => Outcome::Uncertain,
            _ => Outcome::RelayDown { phase, code },
        };
    };
    match (phase, number) {
        (_, 530 | 534 | 535) => Outcome::RelayConfiguration { phase, code },
        (Connect | Tls | Auth, 400..500) | (Mail | Rcpt | Data, 421 | 454) => Outcome::RelayDown { phase, code },
        (Connect | Tls | Auth, 500..) => Outcome::RelayConfiguration { phase, code },
        (Mail | Rcpt | Data | Dot, 500..) if blames_us(words) => Outcome::WeAreBlamed { phase, code: number },
        (Mail, 500..) => Outcome::RelayConfiguration { phase, code },
        (Rcpt, 500..) if no_such_mailbox(number, words) => Outcome::AddressUnknown { code: number },
        (_, 500..) => Outcome::RefusedForGood { phase, code: number },
        _ => Outcome::TryLater { phase, code: number },
    }
}

/// The words of servers that refuse a sender and not a mailbox (RFC 3463: 5.7.x is policy).
pub fn blames_us(words: &str) -> bool {
    const WORDS: [&str; 7] = [
        "block",
        "spam",
        "policy",
        "reputation",
        "blacklist",
        "denylist",
        "dnsbl",
    ];
    let words = words.to_lowercase();
    status(&words).is_some_and(|status| status.starts_with("5.7.")) || WORDS.iter().any(|word| words.contains(word))
}

/// 5.1.x says so, but for the two that speak of our own address; many servers give 550 without such a number.
fn no_such_mailbox(code: u16, words: &str) -> bool {
    match status(words) {
        Some(status) => status.starts_with("5.1.") && !["5.1.7", "5.1.8"].contains(&status),
        None => matches!(code, 550 | 551 | 553),
    }
}

/// The enhanced status code (`5.1.1`) in an answer.
fn status(words: &str) -> Option<&str> {
    words
        .split([' ', ':', ',', ';', '(', ')', '-', '\n', '\r', '#'])
        .find(|word| {
            let mut parts = word.split('.');
            let class = parts.next().is_some_and(|class| matches!(class, "2" | "4" | "5"));
            let number = |part: Option<&str>| {
                part.is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
            };
            class && number(parts.next()) && number(parts.next()) && parts.next().is_none()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_decide_whom_a_refusal_blames() {
        let rcpt = |words| judge(Phase::Rcpt, Some(550), words);
        let unknown = Outcome::AddressUnknown { code: 550 };
        let phase = Phase::Rcpt;
        for words in [
            "5.1.1 no such user",
            "No such user here",
            "#5.1.0 Address rejected",
            "5.1.10 RESOLVER",
        ] {
            assert_eq!(rcpt(words), unknown, "{words}");
        }
        for words in [
            "5.7.1 relaying denied",
            "blocked by our RBL",
            "5.1.1 bad reputation",
            "message looks like SPAM",
        ] {
            assert_eq!(rcpt(words), Outcome::WeAreBlamed { phase, code: 550 }, "{words}");
        }
        for words in ["5.2.1 mailbox disabled", "5.1.8 sender's domain", "5.4.6 loop"] {
            assert_eq!(rcpt(words), Outcome::RefusedForGood { phase, code: 550 }, "{words}");
        }
    }

    #[test]
    fn a_login_that_is_refused_is_not_a_policy() {
        let outcome = judge(Phase::Mail, Some(530), "5.7.0 sign in first");
        assert!(matches!(outcome, Outcome::RelayConfiguration { .. }));
        assert!(matches!(
            judge(Phase::Rcpt, Some(454), "4.7.0 tls"),
            Outcome::RelayDown { .. }
        ));
        assert_eq!(judge(Phase::Dot, None, ""), Outcome::Uncertain);
        assert!(matches!(judge(Phase::Data, None, ""), Outcome::RelayDown { .. }));
    }
}
