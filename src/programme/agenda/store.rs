//! Queries on `agenda_finding`: what an import found odd, and what became of it.
use super::findings::{Finding, Severity};
use crate::db::entities::agenda_finding::{self as row, Column, Entity, Severity as Stored};
use crate::db::entities::{lineup_place as held, nomination_preference as wish, slot, speaking_offer as offer};
use crate::kernel::{Chance, EventId, FindingId, SessionId, SlotId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use std::collections::{HashMap, HashSet};

pub use crate::db::entities::agenda_finding::State;

/// A finding as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub id: FindingId,
    pub finding: Finding,
    pub state: State,
    pub note: Option<String>,
    pub decided_at: Option<DateTime<Utc>>,
}

/// What an organiser decided, with the note that says why.
#[derive(Clone, Debug)]
pub struct Decision {
    pub state: State,
    pub note: String,
    pub at: DateTime<Utc>,
}

/// All findings of an event, warnings first. One this version cannot read any more is left out.
pub async fn all(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Kept>, DbErr> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_asc(Column::Position)
        .all(c)
        .await?;
    Ok(rows.into_iter().filter_map(kept).collect())
}

/// Of these sessions and places, those that a nomination asks for, a line-up holds or somebody was offered: they cannot
/// leave the agenda. The sessions' ids; of a place, its session's.
pub async fn asked_for(
    c: &impl ConnectionTrait,
    (sessions, slots): (&[SessionId], &[SlotId]),
) -> Result<Vec<SessionId>, DbErr> {
    let slots = || slots.iter().copied();
    let wished = wish::Entity::find()
        .filter(
            Condition::any()
                .add(wish::Column::SessionId.is_in(sessions.iter().copied()))
                .add(wish::Column::SlotId.is_in(slots())),
        )
        .all(c)
        .await?;
    let placed = slot::Entity::find()
        .filter(slot::Column::Id.is_in(slots()))
        .filter(
            Condition::any()
                .add(
                    slot::Column::Id.in_subquery(
                        held::Entity::find()
                            .select_only()
                            .column(held::Column::SlotId)
                            .into_query(),
                    ),
                )
                .add(
                    slot::Column::Id.in_subquery(
                        offer::Entity::find()
                            .select_only()
                            .column(offer::Column::SlotId)
                            .into_query(),
                    ),
                ),
        )
        .all(c)
        .await?;
    let wished = wished.into_iter().map(|row| row.session_id);
    let mut found: Vec<SessionId> = wished.chain(placed.into_iter().map(|row| row.session_id)).collect();
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// How many people asked for these sessions and places, were chosen for one in a line-up, or were offered one.
pub async fn askers(c: &impl ConnectionTrait, (sessions, slots): (&[SessionId], &[SlotId])) -> Result<usize, DbErr> {
    if sessions.is_empty() && slots.is_empty() {
        return Ok(0);
    }
    let (sessions, slots) = (|| sessions.iter().copied(), || slots.iter().copied());
    let asked = Condition::any()
        .add(wish::Column::SessionId.is_in(sessions()))
        .add(wish::Column::SlotId.is_in(slots()));
    let wished = wish::Entity::find().filter(asked).all(c).await?;
    let placed = held::Entity::find()
        .filter(held::Column::SlotId.is_in(slots()))
        .all(c)
        .await?;
    let offered = offer::Entity::find()
        .filter(offer::Column::SlotId.is_in(slots()))
        .all(c)
        .await?;
    let people = wished.into_iter().map(|row| row.nomination_id);
    let people = people.chain(placed.into_iter().map(|row| row.nomination_id));
    let people: HashSet<_> = people.chain(offered.into_iter().map(|row| row.nomination_id)).collect();
    Ok(people.len())
}

/// Keeps what the last import found. A dismissal holds as long as the same thing is found; one that was said to be
/// resolved and is found again is open again.
pub async fn replace(
    tx: &impl ConnectionTrait,
    event: EventId,
    findings: &[Finding],
    (now, chance): (DateTime<Utc>, &Chance),
) -> Result<(), DbErr> {
    let before: HashMap<String, Kept> = all(tx, event)
        .await?
        .into_iter()
        .filter(|kept| kept.state == State::Dismissed)
        .map(|kept| (kept.finding.key(), kept))
        .collect();
    Entity::delete_many().filter(Column::EventId.eq(event)).exec(tx).await?;
    let rows = (1..).zip(findings).map(|(position, finding)| {
        let held = before.get(&finding.key());
        row::ActiveModel {
            id: Set(held.map_or_else(|| FindingId::new(now, chance), |kept| kept.id)),
            event_id: Set(event),
            position: Set(position),
            kind: Set(finding.word().to_owned()),
            severity: Set(stored(finding.severity())),
            params: Set(finding.key()),
            state: Set(held.map_or(State::Open, |kept| kept.state)),
            decision_note: Set(held.and_then(|kept| kept.note.clone())),
            decided_at: Set(held.and_then(|kept| kept.decided_at)),
        }
    });
    let rows: Vec<row::ActiveModel> = rows.collect();
    for some in rows.chunks(500) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes a decision; false when the event has no such finding.
pub async fn decide(
    tx: &impl ConnectionTrait,
    event: EventId,
    id: FindingId,
    decision: &Decision,
) -> Result<bool, DbErr> {
    let change = row::ActiveModel {
        state: Set(decision.state),
        decision_note: Set(Some(decision.note.clone()).filter(|note| !note.is_empty())),
        decided_at: Set((decision.state != State::Open).then_some(decision.at)),
        ..Default::default()
    };
    let changed = Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(id))
        .filter(Column::EventId.eq(event))
        .exec(tx)
        .await?;
    Ok(changed.rows_affected == 1)
}

fn kept(row: row::Model) -> Option<Kept> {
    Some(Kept {
        finding: Finding::from_key(&row.params)?,
        id: row.id,
        state: row.state,
        note: row.decision_note,
        decided_at: row.decided_at,
    })
}

fn stored(severity: Severity) -> Stored {
    match severity {
        Severity::Warning => Stored::Warning,
        Severity::Note => Stored::Note,
    }
}
