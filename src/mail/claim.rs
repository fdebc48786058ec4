//! Taking messages from the outbox: the rescue, the claim, and who of them is still wanted.
use super::breaker::Ask;
use super::courier::{Courier, LEASE};
use super::hand::{Ready, failed, waiting};
use super::ledger::Verdict;
use super::model::End;
use super::prepare::Opens;
use super::store::ends::{Attempt, note_attempts};
use super::store::lease::{self, Lanes, Lease};
use super::store::{Model, standing};
use super::suppression;
use super::texts::Wordings;
use chrono::{DateTime, Utc};
use sea_orm::DbErr;
use uuid::Uuid;

/// Messages taken at a time: few enough that a letter somebody waits for is never far behind.
const MOST: u64 = 20;

impl Courier {
    /// Takes up to twenty due messages of these lanes into hand; gives back how many were claimed. Committed before
    /// the first byte goes to the relay.
    pub async fn fill(&self, lanes: Lanes) -> Result<usize, DbErr> {
        let (db, now) = (&self.app.db, self.app.clock.now());
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
        self.take(rows, token, now).await?;
        Ok(claimed)
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

    /// What dead workers left. Looked for before each claim: a worker that died holds at most twenty.
    async fn rescue(&self, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = self.app.db.write_machine().await?;
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

    /// What is no longer wanted ends here; the rest waits for a line, lower lanes in front.
    async fn take(&self, rows: Vec<Model>, token: Uuid, now: DateTime<Utc>) -> Result<(), DbErr> {
        let db = self.app.db.read();
        let addresses = rows.iter().map(|row| row.address.clone()).collect();
        let shut = standing::suppressed(db, addresses).await?;
        let messages: Vec<_> = rows.iter().map(waiting).collect();
        let opinions = self.ledger.opinions(&messages).await?;
        let epochs = lease::epochs(db, &rows).await?;
        let wordings = Wordings::of(db, &rows).await?;
        wordings.ring(&self.app).await?;
        let mut taken = Vec::with_capacity(rows.len());
        for (row, opinion) in rows.into_iter().zip(opinions) {
            let end = ending(&row, opinion, suppression::applies(&shut, &row), now);
            let ready = Ready {
                opens: Opens::of(&self.app, &row, &epochs),
                words: wordings.words(&row),
                until: now + LEASE,
                token,
                row,
            };
            match end {
                Some(end) => self.note(&ready, end),
                None => taken.push(ready),
            }
        }
        let mut queue = self.queue();
        let lane = taken.first().map_or(i32::MAX, |ready| ready.row.lane);
        let at = queue
            .iter()
            .position(|ready| ready.row.lane > lane)
            .unwrap_or(queue.len());
        let behind = queue.split_off(at);
        queue.extend(taken);
        queue.extend(behind);
        Ok(())
    }
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
