//! Writes what happens to messages under way: the marker before the dot, and what became of them after it.
//!
//! Lines that come to the same point at the same time share one transaction: whoever has his turn writes for all who
//! wait. A mark is answered when it is committed; that of a message somebody waits for, when it is on the disk.
mod settle;

use super::live;
use super::model::{End, State};
use super::note::{Finish, Verdict};
use super::outbox::Lane;
use super::store::ends;
use super::wanted::{Stated, StillWanted, Waiting};
use super::worker::Round;
use crate::app::App;
use crate::db::WriteTx;
use crate::db::write::Committed;
use crate::kernel::{AttemptId, MessageId};
use futures_util::FutureExt;
use sea_orm::DbErr;
use std::collections::{HashMap, HashSet};
use std::mem::replace;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::oneshot::{Sender, channel};
use tokio::sync::{MutexGuard, Notify};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How long an end waits for a mark to ride with: longer than a relay on the same machine needs for the next message.
const RIDE: Duration = Duration::from_millis(5);

pub(super) struct Ledger {
    app: App,
    wanted: Arc<dyn StillWanted>,
    waiting: Mutex<Group>,
    turn: tokio::sync::Mutex<()>,
    /// An end waits to be written.
    noted: Notify,
    /// The database did not take the last notes.
    failing: AtomicBool,
    tally: Mutex<Round>,
}

#[derive(Default)]
struct Group {
    marks: Vec<Mark>,
    finishes: Vec<Finish>,
    /// Being written just now.
    leaving: Vec<MessageId>,
}

struct Mark {
    message: Waiting,
    lane: Lane,
    token: Uuid,
    answer: Sender<Verdict>,
}

impl Ledger {
    pub fn new(app: &App, wanted: Arc<dyn StillWanted>) -> Self {
        Self {
            app: app.clone(),
            wanted,
            waiting: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
            noted: Notify::new(),
            failing: AtomicBool::default(),
            tally: Mutex::default(),
        }
    }

    /// Writes the marker, if the message is still ours and still wanted.
    pub async fn mark(&self, message: Waiting, lane: Lane, token: Uuid) -> Verdict {
        let (answer, mut heard) = channel();
        let mark = Mark {
            message,
            lane,
            token,
            answer,
        };
        self.waiting().marks.push(mark);
        // Whoever is answered by another's turn does not wait for one of his own.
        tokio::select! {
            biased;
            verdict = &mut heard => return verdict.unwrap_or(Verdict::Unknown),
            turn = self.turn.lock() => self.write_all(turn).await,
        }
        heard.await.unwrap_or(Verdict::Unknown)
    }

    /// Takes note; written by the next mark of any line, or by [`Ledger::keep_up`].
    pub fn finish(&self, finish: Finish) {
        self.waiting().finishes.push(finish);
        self.noted.notify_one();
    }

    /// Writes the ends that no mark took along, until `done` is cancelled.
    pub async fn keep_up(&self, done: &CancellationToken) {
        loop {
            tokio::select! { biased; () = done.cancelled() => return, () = self.noted.notified() => {} }
            tokio::select! { biased; () = done.cancelled() => {}, () = tokio::time::sleep(RIDE) => {} }
            if !self.waiting().finishes.is_empty() {
                self.write().await;
            }
        }
    }

    /// Writes everything noted so far. A busy database loses nothing: it is tried again, now and with the next note.
    pub async fn write_surely(&self) {
        for pause in [1, 2, 4, 8] {
            self.write().await;
            if self.waiting().finishes.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_secs(pause)).await;
        }
    }

    pub async fn write(&self) {
        let turn = self.turn.lock().await;
        self.write_all(turn).await;
    }

    /// For all who wait.
    async fn write_all(&self, turn: MutexGuard<'_, ()>) {
        let group = self.group();
        if group.marks.is_empty() && group.finishes.is_empty() {
            return;
        }
        let outcome = self.write_group(&group).await;
        self.failing.store(outcome.is_err(), Relaxed);
        self.waiting().leaving.clear();
        match outcome {
            Ok(written) => {
                self.count(&group, &written);
                let (bulk, others): (Vec<_>, Vec<_>) = written
                    .verdicts
                    .into_iter()
                    .zip(group.marks)
                    .partition(|(_, mark)| mark.lane == Lane::Bulk);
                answer(bulk);
                drop(turn);
                match others.is_empty() && group.finishes.is_empty() {
                    true => written.committed.without_sync(),
                    false => written.committed.on_disk().await,
                }
                if let Some(newest) = written.newest {
                    live::tried(&self.app, newest);
                }
                answer(others);
            }
            Err(error) => {
                tracing::warn!(%error, "what became of some messages could not be written yet");
                let mut waiting = self.waiting();
                waiting.finishes.splice(0..0, group.finishes);
            }
        }
    }

    /// All that waits to be written.
    fn group(&self) -> Group {
        let mut waiting = self.waiting();
        let leaving = waiting.finishes.iter().map(|finish| finish.id).collect();
        let next = Group {
            leaving,
            ..Group::default()
        };
        replace(&mut *waiting, next)
    }

    /// The database did not take the last notes, and there are some: nothing new is begun.
    pub fn is_behind(&self) -> bool {
        self.failing.load(Relaxed) && !self.waiting().finishes.is_empty()
    }

    /// Messages whose end is known and not yet on the disk.
    pub fn unwritten(&self) -> Vec<MessageId> {
        let waiting = self.waiting();
        let ended = waiting.finishes.iter().map(|finish| finish.id);
        ended.chain(waiting.leaving.iter().copied()).collect()
    }

    /// What the features say is read while the ends are written: the two need different connections.
    async fn write_group(&self, group: &Group) -> Result<Written, DbErr> {
        let messages: Vec<Waiting> = group.marks.iter().map(|mark| mark.message.clone()).collect();
        let ((tx, (settled, newest)), mut verdicts) =
            tokio::try_join!(self.write_ends(group), self.opinions(&messages))?;
        self.mark_all(&tx, &group.marks, &mut verdicts).await?;
        let committed = tx.commit_seen().await?;
        Ok(Written {
            verdicts,
            settled,
            newest,
            committed,
        })
    }

    async fn write_ends(&self, group: &Group) -> Result<(WriteTx, Settled), DbErr> {
        let tx = self.app.db.write_machine().await?;
        if group.finishes.is_empty() && group.marks.iter().all(|mark| mark.lane == Lane::Bulk) {
            tx.needs_no_sync().await?;
        }
        let settled = self.settle_all(&tx, &group.finishes).await?;
        Ok((tx, settled))
    }

    /// What the features say; whoever makes the question panic is alone with it.
    pub async fn opinions(&self, messages: &[Waiting]) -> Result<Vec<Verdict>, DbErr> {
        if messages.is_empty() {
            return Ok(Vec::new());
        }
        if let Ok(opinions) = AssertUnwindSafe(self.wanted.check_all(messages)).catch_unwind().await {
            return Ok(opinions?.into_iter().map(Verdict::of).collect());
        }
        let mut verdicts = Vec::with_capacity(messages.len());
        for message in messages {
            let opinion = AssertUnwindSafe(self.wanted.check(message)).catch_unwind().await;
            verdicts.push(match opinion {
                Ok(opinion) => Verdict::of(opinion?),
                Err(_) => Verdict::Poison,
            });
        }
        Ok(verdicts)
    }

    /// What a letter that states another date would state now.
    pub async fn stated_now(&self, message: &Waiting) -> Result<Option<Stated>, DbErr> {
        self.wanted.stated_now(message).await
    }

    async fn mark_all(&self, tx: &WriteTx, marks: &[Mark], verdicts: &mut [Verdict]) -> Result<(), DbErr> {
        let mut by_token: HashMap<Uuid, Vec<MessageId>> = HashMap::new();
        for (mark, verdict) in marks.iter().zip(&*verdicts) {
            if *verdict == Verdict::Go {
                by_token.entry(mark.token).or_default().push(mark.message.id);
            }
        }
        let mut marked = HashSet::new();
        for (token, ids) in by_token {
            marked.extend(ends::mark(tx, ids, token, self.app.clock.now()).await?);
        }
        for (mark, verdict) in marks.iter().zip(verdicts) {
            if *verdict == Verdict::Go && !marked.contains(&mark.message.id) {
                *verdict = Verdict::Refused;
            }
        }
        Ok(())
    }

    fn count(&self, group: &Group, written: &Written) {
        let mut tally = self.tally();
        for finish in &group.finishes {
            match written.settled.contains(&finish.id) {
                true => tally.add(finish.end),
                false => tally.lost += 1,
            }
        }
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Group> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What has been written since it was last taken.
    pub fn tally(&self) -> std::sync::MutexGuard<'_, Round> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Settled = (HashSet<MessageId>, Option<AttemptId>);

struct Written {
    verdicts: Vec<Verdict>,
    settled: HashSet<MessageId>,
    newest: Option<AttemptId>,
    committed: Committed,
}

fn answer(of: Vec<(Verdict, Mark)>) {
    for (verdict, mark) in of {
        // Whoever asked may be gone: then its lease ends, and the message counts as perhaps sent.
        let _ = mark.answer.send(verdict);
    }
}

impl Round {
    fn add(&mut self, end: End) {
        match end.state() {
            State::Sent => self.sent += 1,
            State::PresumedSent => self.presumed += 1,
            State::Failed => self.failed += 1,
            State::Held => self.held += 1,
            State::Queued if end.counts() => self.later += 1,
            State::Queued => self.released += 1,
            _ => self.cancelled += 1,
        }
    }
}
