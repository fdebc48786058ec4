//! Taking messages from the outbox: the rescue, the claim, and who of them is still wanted.
use super::breaker::Ask;
use super::courier::{Courier, LEASE};
use super::hand::{Ready, facts, failed, finish, waiting};
use super::model::{End, release};
use super::note::{Finish, Verdict};
use super::prepare::Opens;
use super::store::ends::{Attempt, note_attempts};
use super::store::lease::{self, Lanes, Lease};
use super::store::{Model, standing, successor};
use super::suppression;
use super::texts::{Wordings, Words};
use super::wanted::MOVED;
use crate::kernel::LinkId;
use crate::mail::model::Scope;
use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use std::collections::HashMap;
use uuid::Uuid;

/// Messages taken at a time: few enough that a letter somebody waits for is never far behind.
const MOST: u64 = 20;

impl Courier {
    /// Takes up to twenty due messages of these lanes into hand; gives back how many were claimed. Committed before
    /// the first byte goes to the relay.
    pub async fn fill(&self, lanes: Lanes) -> Result<usize, DbErr> {
        let (db, now) = (&self.app.db, self.app.clock.now());
        if self.ledger.is_behind() {
            return Ok(0);
        }
        let most = match self.ask() {
            Ask::Go => MOST,
            Ask::Probe => 1,
            Ask::Wait => return Ok(0),
        };
        let orphans = lease::anything_orphaned(db.read(), now).await?;
        if !orphans && !lease::anything_due(db.read(), lanes, now).await? {
            return Ok(0);
        }
        if !self.captures && !self.live.may_send(&self.app).await? {
            return Ok(0);
        }
        if orphans {
            self.rescue(now).await?;
        }
        let (rows, token) = self.claim((lanes, now), most).await?;
        if rows.is_empty() {
            return Ok(0);
        }
        self.breaker.probing();
        let claimed = rows.len();
        self.ledger.tally().claimed += claimed;
        let taken = self.take(rows, token, now).await;
        if !matches!(taken, Ok(begun) if begun > 0) {
            // The message that should have tried the relay was not wanted any more.
            self.breaker.unproved(now);
        }
        taken.map(|_| claimed)
    }

    async fn claim(&self, (lanes, now): (Lanes, DateTime<Utc>), most: u64) -> Result<(Vec<Model>, Uuid), DbErr> {
        let app = &self.app;
        let token = Uuid::from_bytes(app.chance.bytes());
        let lease = Lease {
            owner: self.owner.clone(),
            token,
            until: now + LEASE,
        };
        let tx = app.db.write_machine().await?;
        let most = match lanes {
            Lanes::Critical => most,
            Lanes::Others => self.pace.budget(&tx, now, most).await?,
        };
        if most == 0 {
            return Ok((Vec::new(), token));
        }
        let rows = lease::claim(&tx, (lanes, now), &lease, most).await?;
        let rows = self.pace.spend(&tx, rows, now).await?;
        tx.commit().await?;
        Ok((rows, token))
    }

    /// What dead workers left. Looked for before each claim: a worker that died holds at most twenty. A clock that was
    /// set, or a database that was away, makes our own leases look dead too: what we know is written first, and what we
    /// have in hand is held on to.
    async fn rescue(&self, now: DateTime<Utc>) -> Result<(), DbErr> {
        self.ledger.write().await;
        if self.ledger.is_behind() {
            return Err(DbErr::Custom("the database takes no notes yet".to_owned()));
        }
        let tx = self.app.db.write_machine().await?;
        lease::renew(&tx, &self.owner, self.in_hand(), now + LEASE).await?;
        let on_their_way = lease::rescue(&tx, now).await?;
        let attempts = on_their_way.iter().map(|id| Attempt {
            message: *id,
            phase: "dot",
            outcome: "uncertain",
            code: None,
            note: "the worker died".to_owned(),
        });
        note_attempts(&tx, &self.app, attempts.collect()).await?;
        tx.commit().await
    }

    /// What is no longer wanted ends here; the rest, so many, waits for a line. A database that does not answer any more
    /// sends all of it back.
    async fn take(&self, rows: Vec<Model>, token: Uuid, now: DateTime<Utc>) -> Result<usize, DbErr> {
        let ready = |row, opens, words| Ready {
            until: now + LEASE,
            token,
            opens,
            words,
            row,
        };
        let known = match self.known_of(&rows).await {
            Ok(known) => known,
            Err(error) => {
                for ready in rows.into_iter().map(|row| ready(row, None, Words::Shipped)) {
                    self.note(&ready, release(&facts(&ready.row)));
                }
                return Err(error);
            }
        };
        let mut taken = Vec::with_capacity(rows.len());
        for (row, opinion) in rows.into_iter().zip(known.opinions) {
            let end = ending(&row, opinion, suppression::applies(&known.shut, &row), now);
            let opens = Opens::of(&self.app, &row, &known.epochs);
            let words = known.wordings.words(&row);
            let ready = ready(row, opens, words);
            match end {
                Some(end @ End::Cancelled { reason: MOVED }) => self.replace(&ready, end).await,
                Some(end) => self.note(&ready, end),
                None => taken.push(ready),
            }
        }
        let begun = taken.len();
        self.put_in_line(taken);
        Ok(begun)
    }

    /// It states what is not true any more: where its cause still wants a letter, one that states what is true.
    async fn replace(&self, ready: &Ready, end: End) {
        let stated = self.ledger.stated_now(&waiting(&ready.row)).await;
        let next = stated.and_then(|stated| {
            let next = stated.map(|stated| successor(&self.app, &ready.row, stated));
            next.transpose()
        });
        match next {
            Ok(next) => self.ledger.finish(Finish {
                successor: next.map(Box::new),
                ..finish(ready, end)
            }),
            Err(error) => {
                tracing::warn!(message = ready.row.id.short(), %error, "what a letter would state now cannot be read yet");
                self.note(ready, release(&facts(&ready.row)));
            }
        }
    }

    async fn known_of(&self, rows: &[Model]) -> Result<Known, DbErr> {
        let db = self.app.db.read();
        let addresses = rows.iter().map(|row| row.address.clone()).collect();
        let messages: Vec<_> = rows.iter().map(waiting).collect();
        let wordings = Wordings::of(db, rows).await?;
        wordings.ring(&self.app).await?;
        Ok(Known {
            wordings,
            shut: standing::suppressed(db, addresses).await?,
            opinions: self.ledger.opinions(&messages).await?,
            epochs: lease::epochs(db, rows).await?,
        })
    }

    /// Lower lanes in front.
    fn put_in_line(&self, taken: Vec<Ready>) {
        let queue = &mut self.hands().queue;
        let lane = taken.first().map_or(i32::MAX, |ready| ready.row.lane);
        let at = queue
            .iter()
            .position(|ready| ready.row.lane > lane)
            .unwrap_or(queue.len());
        let behind = queue.split_off(at);
        queue.extend(taken);
        queue.extend(behind);
    }
}

/// What decides about claimed messages.
struct Known {
    shut: HashMap<(String, Scope), String>,
    opinions: Vec<Verdict>,
    epochs: HashMap<LinkId, i32>,
    wordings: Wordings,
}

/// Why a claimed message is not sent after all.
fn ending(row: &Model, opinion: Verdict, shut: Option<&'static str>, now: DateTime<Utc>) -> Option<End> {
    if row.expires_at.is_some_and(|expires| expires <= now) {
        return Some(End::Expired);
    }
    match (opinion, shut) {
        (Verdict::Unwanted(reason), _) => Some(End::Cancelled { reason }),
        (Verdict::Poison, _) => Some(failed("panic")),
        (_, Some(reason)) => Some(End::Suppressed { reason }),
        (_, None) => None,
    }
}
