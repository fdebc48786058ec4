//! Hands one built message to the outside: kept for the mailbox page, written as a file, or spoken over SMTP.
//!
//! Reading order: `settings` (what the address of the relay says) · `verdict` (whose fault an answer is) ·
//! `session` (one conversation with the relay) · `tls` · `folder`.
mod folder;
mod session;
mod settings;
mod tls;
mod verdict;

pub use folder::Folder;
pub use session::Session;
pub use settings::{Limits, Login, Patience, Security, SettingsProblem, SmtpSettings};
pub use verdict::{Outcome, Phase, blames_us};

use super::message::Built;
use crate::kernel::EmailAddress;

/// Where messages go.
#[derive(Debug, Clone)]
pub enum Transport {
    /// Kept in the database and shown on `/mailbox`: the demo and tests.
    Capture,
    /// As files.
    Folder(Folder),
    Smtp(Box<SmtpSettings>),
}

impl Transport {
    /// Reads `capture` or an address such as `smtp://user:password@relay.example:587?tls=required`.
    pub fn parse(text: &str) -> Result<Self, SettingsProblem> {
        match text.trim() {
            "capture" => Ok(Self::Capture),
            other => Ok(Self::Smtp(Box::new(SmtpSettings::parse(other)?))),
        }
    }

    /// How fast the relay may be given mail.
    pub fn limits(&self) -> Limits {
        match self {
            Self::Capture | Self::Folder(_) => Limits::default(),
            Self::Smtp(settings) => settings.limits,
        }
    }

    /// Where bounces go.
    pub fn bounce(&self) -> Option<EmailAddress> {
        match self {
            Self::Capture | Self::Folder(_) => None,
            Self::Smtp(settings) => settings.bounce.clone(),
        }
    }

    /// How many messages may be under way at a time.
    pub fn lines(&self) -> usize {
        match self {
            Self::Capture | Self::Folder(_) => 1,
            Self::Smtp(settings) => settings.connections,
        }
    }
}

/// One line to the outside; keeps its session from message to message.
pub struct Line {
    transport: Transport,
    session: Option<Session>,
}

impl Line {
    pub fn new(transport: Transport) -> Self {
        Self {
            transport,
            session: None,
        }
    }

    /// Sends one message, unless the gate before its first byte stays shut. After anything that leaves the session in
    /// doubt the next message gets a new one.
    pub async fn deliver(&mut self, mail: &Built, gate: impl Future<Output = bool>) -> Outcome {
        let settings = match &self.transport {
            Transport::Capture => {
                return match gate.await {
                    true => Outcome::Sent { code: 250 },
                    false => Outcome::Stopped,
                };
            }
            Transport::Folder(folder) => return folder.deliver(mail, gate).await,
            Transport::Smtp(settings) => settings,
        };
        let mut session = match self.session.take().filter(Session::usable) {
            Some(session) => session,
            None => match Session::open(settings).await {
                Ok(session) => session,
                Err(outcome) => return outcome,
            },
        };
        let outcome = session.send(mail, gate).await;
        if session.usable() {
            self.session = Some(session);
        } else {
            session.quit().await;
        }
        outcome
    }

    /// Lets go of a session the relay would close by itself soon.
    pub async fn close_if_idle(&mut self) {
        if self.session.as_ref().is_some_and(|session| !session.usable()) {
            self.close().await;
        }
    }

    /// Ends the session politely; called when there is nothing more to send.
    pub async fn close(&mut self) {
        if let Some(session) = self.session.take() {
            session.quit().await;
        }
    }
}
