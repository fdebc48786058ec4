//! A message in hand: the row as it was claimed, and what is noted about it.
use super::delivery::Outcome;
use super::model::{End, Facts};
use super::note::{Finish, Relay};
use super::outbox::{Lane, Params};
use super::prepare::{Opens, Poison, Prepared};
use super::store::Model;
use super::store::captured::Kept;
use super::store::ends::Attempt;
use super::template::Values;
use super::texts::Words;
use super::wanted::{FACTS, Waiting};
use crate::kernel::{Lang, MessageId};
use chrono::{DateTime, Utc};
use std::collections::{HashSet, VecDeque};
use uuid::Uuid;

/// A message in hand.
pub(super) struct Ready {
    pub row: Model,
    pub token: Uuid,
    pub until: DateTime<Utc>,
    pub opens: Option<Opens>,
    pub words: Words,
}

/// Everything a worker has in hand: claimed and not begun, in the order of sending, and begun.
#[derive(Default)]
pub(super) struct Hands {
    pub queue: VecDeque<Ready>,
    under_way: HashSet<MessageId>,
}

impl Hands {
    /// Begins the next one.
    pub fn take(&mut self) -> Option<Ready> {
        let ready = self.queue.pop_front()?;
        self.under_way.insert(ready.row.id);
        Some(ready)
    }

    pub fn let_go(&mut self, id: MessageId) {
        self.under_way.remove(&id);
    }

    pub fn ids(&self) -> Vec<MessageId> {
        let waiting = self.queue.iter().map(|ready| ready.row.id);
        waiting.chain(self.under_way.iter().copied()).collect()
    }
}

pub(super) fn failed(reason: &'static str) -> End {
    End::Failed { reason, code: None }
}

pub(super) fn facts(row: &Model) -> Facts {
    Facts {
        lane: Lane::of(row.lane),
        attempts: row.attempts,
        uncertain: row.uncertain,
        wanted_since: row.not_before,
        next_attempt_at: row.next_attempt_at,
        expires_at: row.expires_at,
    }
}

pub(super) fn waiting(row: &Model) -> Waiting {
    Waiting {
        id: row.id,
        event: row.event_id,
        letter: row.letter.clone(),
        cause_kind: row.cause_kind.clone(),
        cause_id: row.cause_id,
        link: row.link_id,
        address: row.address.clone(),
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        stated: stated(&row.params),
    }
}

/// What cannot be read states nothing: it fails when it is built.
fn stated(params: &str) -> Values {
    let Params { mut values, .. } = serde_json::from_str(params).unwrap_or_default();
    values.retain(|name, _| FACTS.contains(&name.as_str()));
    values
}

pub(super) fn finish(ready: &Ready, end: End) -> Finish {
    Finish {
        id: ready.row.id,
        token: ready.token,
        batch: ready.row.batch_id,
        address: ready.row.address.clone(),
        end,
        attempt: None,
        kept: None,
        successor: None,
        relay: Relay::AsBefore,
    }
}

pub(super) fn poisoned(ready: &Ready, poison: &Poison) -> Finish {
    let attempt = Attempt {
        message: ready.row.id,
        phase: "build",
        outcome: "failed",
        code: None,
        note: poison.to_string(),
    };
    Finish {
        attempt: Some(attempt),
        ..finish(ready, failed("unbuildable"))
    }
}

pub(super) fn attempt(row: &Model, outcome: Outcome) -> Attempt {
    let (phase, word, code) = outcome.words();
    Attempt {
        message: row.id,
        phase,
        outcome: word,
        code,
        note: String::new(),
    }
}

pub(super) fn kept(row: &Model, prepared: Prepared) -> Kept {
    Kept {
        message: row.id,
        address: row.address.clone(),
        lang: row.lang.clone(),
        rendered: prepared.rendered,
        calendar: prepared.calendar,
        raw: prepared.built.bytes,
    }
}
