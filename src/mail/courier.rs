//! Takes messages in hand one by one: is the lease still ours, print, deliver, note what became of it.
use super::breaker::{Ask, Breaker};
use super::delivery::{Line, Outcome};
use super::hand::{Hands, Ready, attempt, facts, failed, finish, kept, poisoned, waiting};
use super::ledger::Ledger;
use super::model::{self, End, release};
use super::note::{Finish, Relay, Verdict};
use super::outbox::Lane;
use super::pace::Pace;
use super::prepare::{House, prepare};
use super::store::lease::{self, Lanes};
use super::store::standing;
use super::wanted::MOVED;
use crate::app::App;
use crate::kernel::MessageId;
use chrono::TimeDelta;
use futures_util::FutureExt;
use sea_orm::DbErr;
use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// A lease outlives the longest silence we bear (ten minutes after the dot): a shorter one would send doubles.
pub(super) const LEASE: TimeDelta = TimeDelta::minutes(20);
const LONGEST_SILENCE: TimeDelta = TimeDelta::seconds(660);
/// How often somebody looks, between two messages, whether a person waits for one.
const LOOK: Duration = Duration::from_millis(250);
/// Fewer than this in hand: time to take more.
const LOW: usize = 8;

pub(super) struct Courier {
    pub app: App,
    pub house: House,
    pub owner: String,
    pub captures: bool,
    pub stop: CancellationToken,
    pub ledger: Ledger,
    pub breaker: Breaker,
    pub pace: Pace,
    pub live: super::live::Guard,
    pub hands: Mutex<Hands>,
    pub looked: tokio::sync::Mutex<Option<Look>>,
}

/// When the outbox was last looked at for what a person waits for, and whether there was anything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    at: Instant,
    found: bool,
}

/// Whether a line takes more when its hands are empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refill {
    Never,
    Always,
}

impl Courier {
    /// Serves until nothing is left in hand. What became of one message is written with the mark of a later one.
    pub async fn serve(&self, line: &mut Line, refill: Refill) {
        loop {
            if self.serve_one(line, refill).await {
                continue;
            }
            self.ledger.write_surely().await;
            if self.ledger.is_behind() || self.hands().queue.is_empty() {
                return;
            }
        }
    }

    async fn serve_one(&self, line: &mut Line, refill: Refill) -> bool {
        let Some(ready) = self.next(refill).await else {
            return false;
        };
        let handled = AssertUnwindSafe(self.handle(line, &ready)).catch_unwind().await;
        match handled {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::error!(message = ready.row.id.short(), %error, "nothing was sent: a message goes back to the queue");
                self.note(&ready, release(&facts(&ready.row)));
            }
            Err(_) => self.note(&ready, failed("panic")),
        }
        self.hands().let_go(ready.row.id);
        self.breaker.unproved(self.app.clock.now());
        true
    }

    /// The next message in hand. A relay in trouble, or a stop, sends all of them back to the queue. As long as the
    /// database takes no notes, none is begun: its marker could not be written either.
    async fn next(&self, refill: Refill) -> Option<Ready> {
        if self.breaker.is_open() || self.stop.is_cancelled() {
            let back: Vec<Ready> = self.hands().queue.drain(..).collect();
            for ready in back {
                self.note(&ready, release(&facts(&ready.row)));
            }
        }
        if self.ledger.is_behind() {
            return None;
        }
        if refill == Refill::Always
            && let Err(error) = self.refill().await
        {
            tracing::error!(%error, "the outbox cannot be read; waiting");
        }
        self.hands().take()
    }

    /// Takes more when hands are nearly empty, and what a person waits for before all else.
    async fn refill(&self) -> Result<(), DbErr> {
        let empty = self.hands().queue.is_empty();
        let mut looked = match empty {
            true => self.looked.lock().await,
            false => match self.looked.try_lock() {
                Ok(looked) => looked,
                Err(_) => return Ok(()),
            },
        };
        let stale = looked.is_none_or(|look| look.at.elapsed() >= LOOK);
        let low = self.hands().queue.len() < LOW && (stale || looked.is_none_or(|look| look.found));
        if self.stop.is_cancelled() || !(stale || low) {
            return Ok(());
        }
        let mut found = 0;
        if stale {
            found += self.fill(Lanes::Critical).await?;
        }
        if low {
            found += self.fill(Lanes::Others).await?;
        }
        *looked = Some(Look {
            at: looked.filter(|_| !stale).map_or_else(Instant::now, |look| look.at),
            found: found > 0 || !low,
        });
        Ok(())
    }

    async fn handle(&self, line: &mut Line, ready: &Ready) -> Result<(), DbErr> {
        let row = &ready.row;
        if !self.still_ours(ready).await? {
            self.ledger.tally().lost += 1;
            return Ok(());
        }
        let prepared = match prepare(
            &self.house,
            row,
            (ready.opens.as_ref(), &ready.words),
            self.app.clock.now(),
        ) {
            Ok(prepared) => prepared,
            Err(poison) => {
                self.ledger.finish(poisoned(ready, &poison));
                return Ok(());
            }
        };
        let mut verdict = Verdict::Unknown;
        let gate = async {
            verdict = self.ledger.mark(waiting(row), Lane::of(row.lane), ready.token).await;
            verdict == Verdict::Go
        };
        let outcome = line.deliver(&prepared.built, gate).await;
        let relay = self.heed(outcome);
        let end = match outcome {
            Outcome::Stopped => self.stopped(ready, verdict).await?,
            outcome => Some(model::end(&facts(row), outcome, self.app.clock.now(), self.per_cent())),
        };
        match end {
            None => self.ledger.tally().lost += 1,
            Some(end) => self.ledger.finish(Finish {
                attempt: Some(attempt(row, outcome)),
                kept: (self.captures && matches!(end, End::Sent { .. })).then(|| kept(row, prepared)),
                relay,
                ..finish(ready, end)
            }),
        }
        Ok(())
    }

    /// Asks the database only when the lease is old; every write asks anyway.
    async fn still_ours(&self, ready: &Ready) -> Result<bool, DbErr> {
        let now = self.app.clock.now();
        if ready.until - now > LONGEST_SILENCE {
            return Ok(true);
        }
        let until = lease::held_until(self.app.db.read(), ready.row.id, ready.token).await?;
        if until.is_some_and(|until| until - now <= LONGEST_SILENCE) {
            self.renew().await?;
            let until = lease::held_until(self.app.db.read(), ready.row.id, ready.token).await?;
            return Ok(until.is_some_and(|until| until > now));
        }
        Ok(until.is_some())
    }

    /// Lengthens the leases on what is in hand. What this worker lost sight of is left to end and be rescued.
    pub async fn renew(&self) -> Result<(), DbErr> {
        let ids = self.in_hand();
        if ids.is_empty() {
            return Ok(());
        }
        let tx = self.app.db.write_machine().await?;
        lease::renew(&tx, &self.owner, ids, self.app.clock.now() + LEASE).await?;
        tx.commit().await
    }

    /// Not begun, under way, or ended and not yet written.
    pub fn in_hand(&self) -> Vec<MessageId> {
        let mut ids = self.hands().ids();
        ids.extend(self.ledger.unwritten());
        ids
    }

    /// What the relay's answer says about the relay.
    fn heed(&self, outcome: Outcome) -> Relay {
        match outcome {
            Outcome::Stopped => return Relay::AsBefore,
            outcome if outcome.is_trouble() => self.breaker.failed(outcome, self.app.clock.now()),
            Outcome::Uncertain => {}
            _ if self.breaker.worked() => return Relay::Recovered,
            _ => {}
        }
        match outcome {
            Outcome::RelayConfiguration { code, .. } => Relay::RefusesUs(code),
            _ => Relay::AsBefore,
        }
    }

    /// Why the gate stayed shut; `None`: the message is nobody's of ours any more.
    async fn stopped(&self, ready: &Ready, verdict: Verdict) -> Result<Option<End>, DbErr> {
        let row = &ready.row;
        match verdict {
            // The claim writes the letter that takes its place.
            Verdict::Unwanted(MOVED) => return Ok(Some(release(&facts(row)))),
            Verdict::Unwanted(reason) => return Ok(Some(End::Cancelled { reason })),
            Verdict::Poison => return Ok(Some(failed("panic"))),
            Verdict::Go | Verdict::Unknown => return Ok(Some(release(&facts(row)))),
            Verdict::Refused => {}
        }
        let db = self.app.db.read();
        if lease::held_until(db, row.id, ready.token).await?.is_none() {
            return Ok(None);
        }
        if row.expires_at.is_some_and(|at| at <= self.app.clock.now()) {
            return Ok(Some(End::Expired));
        }
        let found = standing::suppressed(db, vec![row.address.clone()]).await?;
        Ok(Some(match super::suppression::applies(&found, row) {
            Some(reason) => End::Suppressed { reason },
            None => release(&facts(row)),
        }))
    }

    /// A fifth earlier or later, so that a thousand greylisted messages do not come back at once.
    fn per_cent(&self) -> i64 {
        80 + i64::from(self.app.chance.below(41))
    }

    pub fn note(&self, ready: &Ready, end: End) {
        self.ledger.finish(finish(ready, end));
    }

    pub fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn ask(&self) -> Ask {
        self.breaker.ask(self.app.clock.now())
    }
}
