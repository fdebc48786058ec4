//! One conversation with the relay: lettre's connection driven command by command, so that the phase of a
//! failure is known and one refused recipient does not cost the connection.
use super::settings::{Login, Patience, Security, SmtpSettings};
use super::verdict::{Outcome, Phase, judge};
use crate::mail::message::Built;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::response::Response;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Relays close sessions that run long; a new one every hundred messages costs nothing.
const MAILS_PER_SESSION: u32 = 100;
const IDLE: Duration = Duration::from_secs(60);

pub struct Session {
    connection: AsyncSmtpConnection,
    patience: Patience,
    /// The relay reads several commands from one packet (RFC 2920).
    pipelines: bool,
    mails: u32,
    last_used: Instant,
    broken: bool,
}

impl Session {
    /// Connects, encrypts and signs in. No time-out hides in lettre: each step has ours.
    pub async fn open(settings: &SmtpSettings) -> Result<Self, Outcome> {
        let patience = settings.patience;
        let mut connection = connect(settings).await?;
        if settings.security == Security::Upgrade {
            encrypt(&mut connection, settings).await?;
        }
        if let Some(login) = &settings.login {
            sign_in(&mut connection, login, patience.command).await?;
        }
        let pipelines = pipelines(&mut connection, patience.command).await;
        Ok(Self {
            connection,
            patience,
            pipelines,
            mails: 0,
            last_used: Instant::now(),
            broken: false,
        })
    }

    /// Whether another message may go through this session.
    pub fn usable(&self) -> bool {
        !self.broken && self.mails < MAILS_PER_SESSION && self.last_used.elapsed() < IDLE
    }

    /// Sends one message to its one recipient. The gate stands between the relay's "go on" and the first byte of the
    /// message: whoever opens it has written down that the message is on its way.
    pub async fn send(&mut self, mail: &Built, gate: impl Future<Output = bool>) -> Outcome {
        let outcome = match self.dialogue(mail, gate).await {
            Ok(outcome) | Err(outcome) => outcome,
        };
        self.mails += 1;
        self.last_used = Instant::now();
        self.broken |= match outcome {
            _ if self.broken => true,
            Outcome::Sent { .. } | Outcome::AddressNeedsUtf8 => false,
            Outcome::RefusedForGood { .. }
            | Outcome::AddressUnknown { .. }
            | Outcome::WeAreBlamed { .. }
            | Outcome::TryLater { .. } => !self.reset().await,
            // After "go on" the relay waits for a message: only leaving takes that back.
            Outcome::Stopped | Outcome::RelayDown { .. } | Outcome::RelayConfiguration { .. } | Outcome::Uncertain => {
                true
            }
        };
        outcome
    }

    async fn dialogue(&mut self, mail: &Built, gate: impl Future<Output = bool>) -> Result<Outcome, Outcome> {
        let mut options = Vec::new();
        if !AsRef::<str>::as_ref(&mail.to).is_ascii() {
            if !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Ok(Outcome::AddressNeedsUtf8);
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        let sender = Mail::new(Some(mail.from.clone()), options);
        let recipient = Rcpt::new(mail.to.clone(), Vec::new());
        match self.pipelines {
            true => self.ask_at_once(sender, recipient).await?,
            false => self.ask(sender, recipient).await?,
        }
        if !gate.await {
            return Ok(Outcome::Stopped);
        }
        let sent = self.connection.message(&mail.bytes);
        let answer: Response = step(Phase::Dot, self.patience.dot, sent).await?;
        Ok(Outcome::Sent {
            code: answer.code().into(),
        })
    }

    /// Asks for leave to send, command by command.
    async fn ask(&mut self, sender: Mail, recipient: Rcpt) -> Result<(), Outcome> {
        let (Patience { command, data, .. }, connection) = (self.patience, &mut self.connection);
        step(Phase::Mail, command, connection.command(sender)).await?;
        step(Phase::Rcpt, command, connection.command(recipient)).await?;
        step(Phase::Data, data, connection.command(Data)).await?;
        Ok(())
    }

    /// The same in one packet: two waits less for each message. Each command is answered, also when one before it was
    /// refused; the first refusal is the one that counts.
    async fn ask_at_once(&mut self, sender: Mail, recipient: Rcpt) -> Result<(), Outcome> {
        let (Patience { command, data, .. }, connection) = (self.patience, &mut self.connection);
        let all = connection.command(format!("{sender}{recipient}{Data}"));
        let mut asked = step(Phase::Mail, command, all).await.map(drop);
        for (phase, wait) in [(Phase::Rcpt, command), (Phase::Data, data)] {
            if asked.is_err_and(Outcome::is_trouble) {
                break; // the session ends with it
            }
            let answer = step(phase, wait, connection.read_response()).await.map(drop);
            // Refused, and yet told to go on: only leaving takes that back.
            self.broken |= phase == Phase::Data && asked.is_err() && answer.is_ok();
            asked = asked.and(answer);
        }
        asked
    }

    /// Forgets the refused message, keeps the session.
    async fn reset(&mut self) -> bool {
        let reset = step(Phase::Mail, self.patience.command, self.connection.command(Rset)).await;
        reset.is_ok()
    }

    /// Says goodbye, but waits for no answer longer than five seconds.
    pub async fn quit(mut self) {
        if !self.broken {
            let goodbye = timeout(Duration::from_secs(5), self.connection.quit()).await;
            if !matches!(goodbye, Ok(Ok(_))) {
                tracing::debug!("the mail relay did not say goodbye");
            }
        }
    }
}

/// Whether the relay reads several commands from one packet. lettre does not keep what it says of that; asked after
/// signing in, when the answer is final.
async fn pipelines(connection: &mut AsyncSmtpConnection, wait: Duration) -> bool {
    let extensions = step(Phase::Connect, wait, connection.command(Ehlo::new(hello()))).await;
    extensions.is_ok_and(|known| known.message().any(|word| word.eq_ignore_ascii_case("PIPELINING")))
}

/// The name we greet with: the machine's.
fn hello() -> ClientId {
    ClientId::default()
}

async fn step<T>(phase: Phase, wait: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Outcome> {
    match timeout(wait, work).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => {
            // the server's words may repeat the address: only the code goes into the log
            let code = error.status().map(u16::from);
            tracing::debug!(phase = phase.word(), ?code, "the mail relay refused a step");
            Err(judge(phase, code, &error.to_string()))
        }
        Err(_) => Err(judge(phase, None, "")),
    }
}

async fn connect(settings: &SmtpSettings) -> Result<AsyncSmtpConnection, Outcome> {
    let (place, wait) = ((settings.host.as_str(), settings.port), settings.patience.connect);
    let down = judge(Phase::Connect, None, "");
    let stream = timeout(wait, TcpStream::connect(place)).await;
    let stream = stream.ok().and_then(Result::ok).ok_or(down)?;
    if stream.set_nodelay(true).is_err() {
        tracing::debug!("no nodelay on the connection to the mail relay: sending is slower");
    }
    let stream: Box<dyn AsyncTokioStream> = match &settings.trust {
        None => Box::new(stream),
        Some(trust) => {
            let encrypted = timeout(wait, trust.encrypt(&settings.host, stream)).await;
            let encrypted = encrypted.ok().and_then(Result::ok);
            Box::new(encrypted.ok_or(judge(Phase::Tls, None, ""))?)
        }
    };
    let hello = hello();
    let greeted = AsyncSmtpConnection::connect_with_transport(stream, &hello);
    step(Phase::Connect, wait, greeted).await
}

async fn encrypt(connection: &mut AsyncSmtpConnection, settings: &SmtpSettings) -> Result<(), Outcome> {
    if !connection.can_starttls() {
        return Err(Outcome::RelayConfiguration {
            phase: Phase::Tls,
            code: None,
        });
    }
    let hello = hello();
    step(
        Phase::Tls,
        settings.patience.connect,
        connection.starttls(settings.tls.clone(), &hello),
    )
    .await
}

async fn sign_in(connection: &mut AsyncSmtpConnection, login: &Login, wait: Duration) -> Result<(), Outcome> {
    let known = [Mechanism::Plain, Mechanism::Login];
    if connection.server_info().get_auth_mechanism(&known).is_none() {
        return Err(Outcome::RelayConfiguration {
            phase: Phase::Auth,
            code: None,
        });
    }
    let credentials = Credentials::new(login.user.clone(), login.password.clone());
    step(Phase::Auth, wait, connection.auth(&known, &credentials)).await?;
    Ok(())
}
