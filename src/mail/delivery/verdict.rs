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
    /// No answer after the dot: perhaps sent. Never repeated by itself: nobody gets two.
    Uncertain,
}

impl Outcome {
    /// Phase, kind and reply code, as the log of attempts keeps them.
    pub fn words(self) -> (&'static str, &'static str, Option<u16>) {
        match self {
            Self::Sent { code } => ("dot", "sent", Some(code)),
            Self::RefusedForGood { phase, code } => (phase.word(), "refused", Some(code)),
            Self::TryLater { phase, code } => (phase.word(), "later", Some(code)),
            Self::AddressNeedsUtf8 => ("mail", "eai_unsupported", None),
            Self::RelayDown { phase, code } => (phase.word(), "relay_down", code),
            Self::RelayConfiguration { phase, code } => (phase.word(), "relay_configuration", code),
            Self::Uncertain => ("dot", "uncertain", None),
        }
    }
}

/// Judges a failed command by its reply code; no code is a time-out or a broken connection.
pub fn judge(phase: Phase, code: Option<u16>) -> Outcome {
    match (phase, code) {
        (Phase::Dot, None) => Outcome::Uncertain,
        (_, None) => Outcome::RelayDown { phase, code },
        (Phase::Connect | Phase::Tls | Phase::Auth, Some(400..500)) => Outcome::RelayDown { phase, code },
        (Phase::Connect | Phase::Tls | Phase::Auth | Phase::Mail, Some(500..)) => {
            Outcome::RelayConfiguration { phase, code }
        }
        (Phase::Mail | Phase::Rcpt | Phase::Data, Some(421 | 454)) => Outcome::RelayDown { phase, code },
        (_, Some(530 | 534 | 535)) => Outcome::RelayConfiguration { phase, code },
        (_, Some(code @ 500..)) => Outcome::RefusedForGood { phase, code },
        (_, Some(code)) => Outcome::TryLater { phase, code },
    }
}
