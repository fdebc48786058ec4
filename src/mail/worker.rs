//! Sends what is due: claim and commit, then send, then record. Several workers may run at once.
use super::courier::{Claim, Courier, Fate, LEASE};
use super::delivery::{Line, Outcome, SettingsProblem, SmtpSettings, Transport};
use super::message::Correspondent;
use super::prepare::House;
use super::store::lease::{self, Lease};
use super::wanted::StillWanted;
use crate::app::App;
use crate::config::{MailMode, Settings};
use crate::kernel::hex;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use sea_orm::DbErr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use thiserror::Error;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// Messages taken at a time: few enough that a letter somebody waits for is never far behind.
const MOST: u64 = 20;
/// How long an idle worker sleeps.
const NAP: Duration = Duration::from_secs(1);

/// A setting of the mail that cannot be used, found at the start.
#[derive(Debug, Error)]
pub enum MailProblem {
    #[error(transparent)]
    Relay(#[from] SettingsProblem),
    #[error("mail needs a server: give --smtp-url smtp://…, or --mail capture")]
    NoRelay,
    #[error("the sender must be an address or `Name <address>`: --mail-from")]
    Sender,
}

/// Sends messages; keeps its connections between rounds.
pub struct Worker {
    courier: Courier,
    owner: String,
    lines: Vec<Line>,
    pause: Option<Pause>,
}

/// While the relay is in trouble nothing is claimed; then one message goes ahead to try.
#[derive(Debug, Clone, Copy)]
struct Pause {
    until: DateTime<Utc>,
    streak: u32,
}

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    pub claimed: usize,
    pub sent: usize,
    pub failed: usize,
    pub cancelled: usize,
    /// To be tried again later.
    pub later: usize,
    /// Back in the queue: the relay is in trouble or we stop.
    pub released: usize,
    /// Another worker had taken the message over: nothing written.
    pub lost: usize,
}

impl Transport {
    /// What the settings say: the demo keeps mail, others have a relay.
    pub fn of(settings: &Settings) -> Result<Self, MailProblem> {
        match (settings.mail, &settings.smtp_url) {
            (MailMode::Capture, _) => Ok(Self::Capture),
            (MailMode::Smtp, Some(address)) => Ok(Self::Smtp(SmtpSettings::parse(address)?)),
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
        };
        let captures = matches!(transport, Transport::Capture);
        let lines = (0..transport.lines()).map(|_| Line::new(transport.clone())).collect();
        let owner = hex(&app.chance.bytes::<8>());
        let courier = Courier {
            app: app.clone(),
            house,
            wanted,
            captures,
            stop,
        };
        Ok(Self {
            courier,
            owner,
            lines,
            pause: None,
        })
    }

    /// Works until stopped. A database that does not answer is waited for.
    pub async fn run(mut self) {
        let stop = self.courier.stop.clone();
        while !stop.is_cancelled() {
            let idle = match self.round().await {
                Ok(round) => round.claimed == 0,
                Err(error) => {
                    tracing::error!(%error, "the outbox cannot be read; waiting");
                    true
                }
            };
            if idle {
                join_all(self.lines.iter_mut().map(Line::close)).await;
                tokio::select! { () = stop.cancelled() => {}, () = tokio::time::sleep(NAP) => {} }
            }
        }
        join_all(self.lines.iter_mut().map(Line::close)).await;
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

    /// Claims up to twenty due messages and sends them over all lines.
    pub async fn round(&mut self) -> Result<Round, DbErr> {
        let now = self.courier.app.clock.now();
        let most = match self.pause {
            None => MOST,
            Some(pause) if now >= pause.until => 1,
            Some(_) => return Ok(Round::default()),
        };
        if !lease::anything_due(self.courier.app.db.read(), now).await? {
            return Ok(Round::default());
        }
        let claim = self.claim(now, most).await?;
        let courier = &self.courier;
        let fates = join_all(self.lines.iter_mut().map(|line| courier.serve(line, &claim))).await;
        let round = Round::of(&fates.concat());
        let trouble = claim.trouble.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.heed(trouble, round);
        Ok(round)
    }

    /// Committed before the first byte goes to the relay.
    async fn claim(&self, now: DateTime<Utc>, most: u64) -> Result<Claim, DbErr> {
        let app = &self.courier.app;
        let token = Uuid::from_bytes(app.chance.bytes());
        let lease = Lease {
            owner: self.owner.clone(),
            token,
            until: now + LEASE,
        };
        let tx = app.db.write_machine().await?;
        let rows = lease::claim(&tx, now, &lease, most).await?;
        tx.commit().await?;
        Ok(Claim {
            lease,
            queue: Mutex::new(rows.into()),
            trouble: Mutex::new(None),
        })
    }

    fn heed(&mut self, trouble: Option<Outcome>, round: Round) {
        let Some(outcome) = trouble else {
            if round.claimed > 0 {
                self.pause = None;
            }
            return;
        };
        let streak = self.pause.map_or(0, |pause| pause.streak) + 1;
        let (phase, word, code) = outcome.words();
        let seconds = if matches!(outcome, Outcome::RelayConfiguration { .. }) {
            tracing::error!(
                phase,
                code,
                "the mail relay refuses us: check its address, login and sender; mail waits"
            );
            300
        } else {
            tracing::warn!(phase, code, "{word}: the mail relay cannot be reached; mail waits");
            (15 << streak.min(5)).min(300)
        };
        let until = self.courier.app.clock.now() + TimeDelta::seconds(seconds);
        self.pause = Some(Pause { until, streak });
    }
}

impl Round {
    fn of(fates: &[Fate]) -> Self {
        let count = |fate: Fate| fates.iter().filter(|each| **each == fate).count();
        Self {
            claimed: fates.len(),
            sent: count(Fate::Sent),
            failed: count(Fate::Failed),
            cancelled: count(Fate::Cancelled),
            later: count(Fate::Later),
            released: count(Fate::Released),
            lost: count(Fate::Lost),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            claimed: self.claimed + other.claimed,
            sent: self.sent + other.sent,
            failed: self.failed + other.failed,
            cancelled: self.cancelled + other.cancelled,
            later: self.later + other.later,
            released: self.released + other.released,
            lost: self.lost + other.lost,
        }
    }
}
