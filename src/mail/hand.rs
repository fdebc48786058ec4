//! A message in hand: the row as it was claimed, and what is noted about it.
use super::delivery::Outcome;
use super::ledger::{Finish, Relay};
use super::model::{End, Facts};
use super::outbox::Lane;
use super::prepare::{Opens, Poison, Prepared};
use super::store::Model;
use super::store::captured::Kept;
use super::store::ends::Attempt;
use super::texts::Words;
use super::wanted::Waiting;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A message in hand.
pub(super) struct Ready {
    pub row: Model,
    pub token: Uuid,
    pub until: DateTime<Utc>,
    pub opens: Option<Opens>,
    pub words: Words,
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
    }
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
