//! Sends what is due: claim and commit, then send, then record. Several workers may run at once.
use super::breaker::Breaker;
use super::courier::{Courier, Refill};
use super::delivery::{Folder, Line, SettingsProblem, SmtpSettings, Transport};
use super::ledger::Ledger;
use super::live::Guard;
use super::message::Correspondent;
use super::pace::Pace;
use super::prepare::House;
use super::store::lease::Lanes;
use super::wanted::StillWanted;
use crate::app::App;
use crate::config::{MailMode, Settings};
use crate::kernel::hex;
use sea_orm::DbErr;
use std::mem::take;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use thiserror::Error;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How long an idle line sleeps.
const NAP: Duration = Duration::from_secs(1);
/// How often leases are lengthened while something is under way.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// Where `--mail folder` puts messages, in the data folder.
const FOLDER: &str = "mail";

/// A setting of the mail that cannot be used, found at the start.
#[derive(Debug, Error)]
pub enum MailProblem {
    #[error(transparent)]
    Relay(#[from] SettingsProblem),
    #[error("mail needs a server: give --smtp-url smtp://…, or --mail capture")]
    NoRelay,
    #[error("mail cannot be written to the folder {0}: {1}; make it writable, or choose another data folder")]
    Folder(PathBuf, std::io::Error),
    #[error("the sender must be an address or `Name <address>`: --mail-from")]
    Sender,
}

/// Sends messages; keeps its connections between rounds.
pub struct Worker {
    courier: Arc<Courier>,
    lines: Vec<Line>,
    heartbeat: Duration,
}

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    pub claimed: usize,
    pub sent: usize,
    /// No answer after the dot, and never to be repeated by itself.
    pub presumed: usize,
    pub failed: usize,
    /// We are blamed: waits for a person.
    pub held: usize,
    /// No longer wanted, too late, or to an address that is left alone.
    pub cancelled: usize,
    /// To be tried again later.
    pub later: usize,
    /// Back in the queue: the relay is in trouble or we stop.
    pub released: usize,
    /// Another worker's now, or cancelled before the dot: nothing written.
    pub lost: usize,
}

impl Transport {
    /// What the settings say: the demo keeps mail, others have a relay.
    pub fn of(settings: &Settings) -> Result<Self, MailProblem> {
        match (settings.mail, &settings.smtp_url) {
            (MailMode::Capture, _) => Ok(Self::Capture),
            (MailMode::Folder, _) => {
                let path = settings.data.join(FOLDER);
                let folder = Folder::open(&path).map_err(|error| MailProblem::Folder(path, error))?;
                Ok(Self::Folder(folder))
            }
            (MailMode::Smtp, Some(address)) => Ok(Self::Smtp(Box::new(SmtpSettings::parse(address)?))),
            (MailMode::Smtp, None) => Err(MailProblem::NoRelay),
        }
    }
}

impl Worker {
    /// A worker as the settings describe it. It ends after the message under way when `stop` is cancelled.
    pub fn new(app: &App, wanted: Arc<dyn StillWanted>, stop: CancellationToken) -> Result<Self, MailProblem> {
        let transport = Transport::of(&app.settings)?;
        Self::with(transport, app, wanted, stop)
    }

    /// The same with a transport of one's own.
    pub fn with(
        transport: Transport,
        app: &App,
        wanted: Arc<dyn StillWanted>,
        stop: CancellationToken,
    ) -> Result<Self, MailProblem> {
        let sender = Correspondent::parse(&app.settings.mail_from).map_err(|_| MailProblem::Sender)?;
        let house = House {
            base_url: app.settings.base_url.clone(),
            sender,
            bounce: transport.bounce(),
            keys: Arc::clone(&app.keys),
        };
        let lines = (0..transport.lines()).map(|_| Line::new(transport.clone())).collect();
        let courier = Courier {
            house,
            owner: hex(&app.chance.bytes::<8>()),
            captures: matches!(transport, Transport::Capture),
            stop,
            ledger: Ledger::new(app, wanted),
            breaker: Breaker::default(),
            pace: Pace::new(transport.limits()),
            live: Guard::default(),
            hands: Mutex::default(),
            looked: tokio::sync::Mutex::default(),
            app: app.clone(),
        };
        Ok(Self {
            courier: Arc::new(courier),
            lines,
            heartbeat: HEARTBEAT,
        })
    }

    /// Lengthens its leases so often; for tests.
    #[must_use]
    pub fn with_heartbeat(self, heartbeat: Duration) -> Self {
        Self { heartbeat, ..self }
    }

    /// Works until stopped. A database that does not answer is waited for. Each line goes its own way: one that waits
    /// ten minutes for an answer keeps nobody else from being served.
    pub async fn run(mut self) {
        self.on_all_lines(keep_serving).await;
    }

    /// Each line is a task of its own: letters are printed on all processors at the same time.
    async fn on_all_lines<F>(&mut self, serve: impl Fn(Arc<Courier>, Line) -> F)
    where
        F: Future<Output = Line> + Send + 'static,
    {
        let courier = &self.courier;
        let served = self.lines.drain(..).map(|line| serve(Arc::clone(courier), line));
        let (lines, done) = (served.collect::<JoinSet<_>>(), CancellationToken::new());
        let lines = async {
            let lines = lines.join_all().await;
            done.cancel();
            lines
        };
        tokio::select! {
            (lines, ()) = async { tokio::join!(lines, courier.ledger.keep_up(&done)) } => self.lines = lines,
            () = heartbeats(courier, self.heartbeat) => {}
        }
    }

    /// Rounds until nothing is due: for tests and for the demo's first load.
    pub async fn drain(&mut self) -> Result<Round, DbErr> {
        let mut whole = Round::default();
        loop {
            let round = self.round().await?;
            if round.claimed == 0 {
                return Ok(whole);
            }
            whole = whole.plus(round);
        }
    }

    /// Claims up to twenty due messages, lower lanes first, and sends them over all lines.
    pub async fn round(&mut self) -> Result<Round, DbErr> {
        let courier = Arc::clone(&self.courier);
        if courier.fill(Lanes::Critical).await? < 20 {
            courier.fill(Lanes::Others).await?;
        }
        self.on_all_lines(serve_once).await;
        Ok(take(&mut *courier.ledger.tally()))
    }
}

async fn serve_once(courier: Arc<Courier>, mut line: Line) -> Line {
    courier.serve(&mut line, Refill::Never).await;
    line
}

async fn keep_serving(courier: Arc<Courier>, mut line: Line) -> Line {
    while !courier.stop.is_cancelled() {
        courier.serve(&mut line, Refill::Always).await;
        *courier.ledger.tally() = Round::default();
        tokio::select! { () = courier.stop.cancelled() => {}, () = tokio::time::sleep(NAP) => {} }
        if courier.hands().queue.is_empty() {
            line.close_if_idle().await;
        }
    }
    line.close().await;
    line
}

/// A lease must not end while its worker waits for an answer.
async fn heartbeats(courier: &Courier, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        if let Err(error) = courier.renew().await {
            tracing::warn!(%error, "leases could not be lengthened yet");
        }
    }
}

impl Round {
    fn plus(self, other: Self) -> Self {
        Self {
            claimed: self.claimed + other.claimed,
            sent: self.sent + other.sent,
            presumed: self.presumed + other.presumed,
            held: self.held + other.held,
            failed: self.failed + other.failed,
            cancelled: self.cancelled + other.cancelled,
            later: self.later + other.later,
            released: self.released + other.released,
            lost: self.lost + other.lost,
        }
    }
}
