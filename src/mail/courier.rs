//! Takes claimed messages one by one: is the lease still ours, is the message still wanted, print, deliver, record.
use super::delivery::{Line, Outcome, Phase};
use super::prepare::{House, Opens, Poison, Prepared, prepare};
use super::store::Model;
use super::store::captured::{Kept, keep};
use super::store::lease::{self, Attempt, End, Lease};
use super::wanted::{StillWanted, Waiting, Wanted};
use crate::app::App;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use sea_orm::DbErr;
use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Minutes before each new try when a server says "later"; after the last the message has failed.
const RETRY_MINUTES: [i64; 7] = [5, 15, 30, 60, 120, 240, 480];
/// A lease outlives the longest silence we bear (ten minutes after the dot): a shorter one would send doubles.
pub(super) const LEASE: TimeDelta = TimeDelta::minutes(20);
const LONGEST_SILENCE: TimeDelta = TimeDelta::seconds(660);

pub(super) struct Courier {
    pub app: App,
    pub house: House,
    pub wanted: Arc<dyn StillWanted>,
    pub captures: bool,
    pub stop: CancellationToken,
}

/// Messages taken together; several lines serve them.
pub(super) struct Claim {
    pub lease: Lease,
    pub queue: Mutex<VecDeque<Model>>,
    pub trouble: Mutex<Option<Outcome>>,
}

/// What one message came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Sent,
    Failed,
    Cancelled,
    Later,
    Released,
    /// Somebody else has it now; nothing was written.
    Lost,
}

impl Claim {
    fn next(&self) -> Option<Model> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn in_trouble(&self) -> bool {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl Courier {
    /// Serves the claim until nothing is left. A relay in trouble, or a stop, sends the rest back to the queue.
    pub async fn serve(&self, line: &mut Line, claim: &Claim) -> Vec<Fate> {
        let mut fates = Vec::new();
        while let Some(row) = claim.next() {
            let token = claim.lease.token;
            let fate = if claim.in_trouble() || self.stop.is_cancelled() {
                self.settle(&row, token, &Record::of(release(&row))).await
            } else {
                let handled = AssertUnwindSafe(self.handle(line, &row, claim)).catch_unwind().await;
                match handled {
                    Ok(handled) => handled,
                    Err(_) => self.settle(&row, token, &Record::of(failed("panic"))).await,
                }
            };
            match fate {
                Ok(fate) => fates.push(fate),
                Err(error) => tracing::error!(message = row.id.short(), %error, "a message waits for its lease to end"),
            }
        }
        fates
    }

    async fn handle(&self, line: &mut Line, row: &Model, claim: &Claim) -> Result<Fate, DbErr> {
        let token = claim.lease.token;
        if !self.keep_lease(row, claim).await? {
            return Ok(Fate::Lost);
        }
        if let Some(reason) = self.unwanted(row).await? {
            return self.settle(row, token, &Record::of(End::Cancelled { reason })).await;
        }
        let prepared = match self.prepared(row).await? {
            Ok(prepared) => prepared,
            Err(poison) => return self.settle(row, token, &Record::poison(&poison)).await,
        };
        let outcome = line.deliver(&prepared.built).await;
        let trouble = matches!(outcome, Outcome::RelayDown { .. } | Outcome::RelayConfiguration { .. });
        if trouble {
            *claim.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        }
        let end = self.end(row, outcome);
        let kept = (self.captures && matches!(end, End::Sent { .. })).then_some(&prepared);
        let record = Record {
            end,
            attempt: Some(attempt(outcome)),
            kept,
        };
        self.settle_surely(row, token, &record).await
    }

    async fn keep_lease(&self, row: &Model, claim: &Claim) -> Result<bool, DbErr> {
        let (db, now, token) = (&self.app.db, self.app.clock.now(), claim.lease.token);
        match lease::held_until(db.read(), row.id, token).await? {
            None => Ok(false),
            Some(until) if until - now > LONGEST_SILENCE => Ok(true),
            Some(_) => {
                let tx = db.write_machine().await?;
                let ours = lease::renew(&tx, row.id, token, now + LEASE).await?;
                tx.commit().await?;
                Ok(ours)
            }
        }
    }

    async fn unwanted(&self, row: &Model) -> Result<Option<&'static str>, DbErr> {
        if row.expires_at.is_some_and(|expires| expires <= self.app.clock.now()) {
            return Ok(Some("expired"));
        }
        let waiting = Waiting {
            id: row.id,
            event: row.event_id,
            letter: row.letter.clone(),
            cause_kind: row.cause_kind.clone(),
            cause_id: row.cause_id,
            link: row.link_id,
            address: row.address.clone(),
        };
        Ok(match self.wanted.check(&waiting).await? {
            Wanted::Yes => None,
            Wanted::No(reason) => Some(reason),
        })
    }

    async fn prepared(&self, row: &Model) -> Result<Result<Prepared, Poison>, DbErr> {
        let opens = Opens::of(&self.app, row).await?;
        Ok(prepare(&self.house, row, opens.as_ref(), self.app.clock.now()))
    }

    fn end(&self, row: &Model, outcome: Outcome) -> End {
        match outcome {
            Outcome::Sent { code } => End::Sent { code },
            Outcome::RefusedForGood { code, .. } => End::Failed {
                reason: "refused",
                code: Some(code),
            },
            Outcome::AddressNeedsUtf8 => failed("eai_unsupported"),
            Outcome::Uncertain => failed("uncertain"),
            Outcome::RelayDown { phase, .. } | Outcome::RelayConfiguration { phase, .. } => self.aside(row, phase),
            Outcome::TryLater { code, .. } => match self.next_try(row.attempts) {
                Some(at) => End::Again { at, code: Some(code) },
                None => End::Failed {
                    reason: "gave_up",
                    code: Some(code),
                },
            },
        }
    }

    /// Back to the queue. A message that was being talked about goes behind the others: if it is what upsets the
    /// relay, it must not stand in front for ever.
    fn aside(&self, row: &Model, phase: Phase) -> End {
        match phase {
            Phase::Connect | Phase::Tls | Phase::Auth => release(row),
            Phase::Mail | Phase::Rcpt | Phase::Data | Phase::Dot => End::Release {
                at: self.app.clock.now() + TimeDelta::minutes(5),
            },
        }
    }

    /// When to try again, a fifth earlier or later so that a thousand greylisted messages do not come back at once.
    fn next_try(&self, attempts: i32) -> Option<DateTime<Utc>> {
        let minutes = *RETRY_MINUTES.get(usize::try_from(attempts).unwrap_or_default())?;
        let per_cent = 80 + i64::from(self.app.chance.below(41));
        Some(self.app.clock.now() + TimeDelta::seconds(minutes * 60 * per_cent / 100))
    }

    /// After the relay has answered, a busy database must not lose the answer: that would send the message twice.
    async fn settle_surely(&self, row: &Model, token: uuid::Uuid, record: &Record<'_>) -> Result<Fate, DbErr> {
        for pause in [1, 2, 4, 8] {
            match self.settle(row, token, record).await {
                Ok(fate) => return Ok(fate),
                Err(error) => tracing::warn!(message = row.id.short(), %error, "the answer could not be kept yet"),
            }
            tokio::time::sleep(Duration::from_secs(pause)).await;
        }
        self.settle(row, token, record).await
    }

    async fn settle(&self, row: &Model, token: uuid::Uuid, record: &Record<'_>) -> Result<Fate, DbErr> {
        let tx = self.app.db.write_machine().await?;
        if !lease::settle(&tx, (row.id, token), record.end, self.app.clock.now()).await? {
            return Ok(Fate::Lost);
        }
        if let Some(attempt) = &record.attempt {
            lease::note_attempt(&tx, &self.app, row.id, attempt.clone()).await?;
        }
        if let Some(prepared) = record.kept {
            let Prepared {
                rendered,
                built,
                calendar,
            } = prepared;
            let (address, lang, calendar) = (&row.address, &row.lang, calendar.clone());
            let kept = Kept {
                message: row.id,
                address,
                lang,
                rendered,
                calendar,
                raw: &built.bytes,
            };
            keep(&tx, &self.app, kept).await?;
        }
        tx.commit().await?;
        Ok(Fate::of(record.end))
    }
}

impl Fate {
    fn of(end: End) -> Self {
        match end {
            End::Sent { .. } => Self::Sent,
            End::Failed { .. } => Self::Failed,
            End::Cancelled { .. } => Self::Cancelled,
            End::Again { .. } => Self::Later,
            End::Release { .. } => Self::Released,
        }
    }
}

/// Everything one transaction writes about one message.
struct Record<'a> {
    end: End,
    attempt: Option<Attempt>,
    kept: Option<&'a Prepared>,
}

impl Record<'_> {
    fn of(end: End) -> Self {
        Self {
            end,
            attempt: None,
            kept: None,
        }
    }

    fn poison(poison: &Poison) -> Self {
        let attempt = Attempt {
            phase: "build",
            outcome: "failed",
            code: None,
            note: poison.to_string(),
        };
        Self {
            end: failed("unbuildable"),
            attempt: Some(attempt),
            kept: None,
        }
    }
}

fn failed(reason: &'static str) -> End {
    End::Failed { reason, code: None }
}

/// Back to where it stood in the queue.
fn release(row: &Model) -> End {
    End::Release {
        at: row.next_attempt_at,
    }
}

fn attempt(outcome: Outcome) -> Attempt {
    let (phase, word, code) = outcome.words();
    Attempt {
        phase,
        outcome: word,
        code,
        note: String::new(),
    }
}
