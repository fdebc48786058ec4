//! What the outbox holds of the letters of reminders.
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::kernel::{LinkId, OccurrenceId, RuleId};
use crate::mail::wanted::MOVED;
use crate::messages::reminder::letters::CAUSE;
use crate::messages::reminder::model::{Occurrence, Standing};
use sea_orm::sea_query::{ExprTrait, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Occurrences whose letters are all written and have not all left.
pub async fn unsent(c: &impl ConnectionTrait, known: &[Occurrence]) -> Result<HashSet<OccurrenceId>, DbErr> {
    let written = known
        .iter()
        .filter(|one| one.state == Standing::Done && one.enqueued > 0);
    let written: Vec<Uuid> = written.map(|one| one.id.uuid()).collect();
    let mut unsent = HashSet::new();
    for chunk in written.chunks(1_000) {
        let found = Entity::find()
            .select_only()
            .column(Column::CauseId)
            .distinct()
            .filter(Column::CauseKind.eq(CAUSE))
            .filter(Column::CauseId.is_in(chunk.iter().copied()))
            .filter(Column::State.is_in([State::Queued, State::Leased, State::Held]));
        let ids: Vec<Uuid> = found.into_tuple().all(c).await?;
        unsent.extend(ids.into_iter().map(OccurrenceId::from));
    }
    Ok(unsent)
}

/// Occurrences that were sent and had to make way for another date, and some of whose letters were taken back with
/// nothing in their place.
pub async fn taken_back(c: &impl ConnectionTrait, known: &[Occurrence]) -> Result<HashSet<OccurrenceId>, DbErr> {
    let mut newest: HashMap<(RuleId, &str), i32> = HashMap::new();
    for one in known {
        let newest = newest.entry((one.rule, &one.instance)).or_default();
        *newest = std::cmp::max(*newest, one.generation);
    }
    let followed = |one: &&Occurrence| newest[&(one.rule, one.instance.as_str())] > one.generation;
    let sent = |one: &&Occurrence| one.state == Standing::Done && one.enqueued > 0;
    let ids: Vec<Uuid> = known
        .iter()
        .filter(sent)
        .filter(followed)
        .map(|one| one.id.uuid())
        .collect();
    let mut left = HashSet::new();
    for chunk in ids.chunks(1_000) {
        let back = addressed(c, chunk, Column::Reason.eq(MOVED)).await?;
        if !back.is_empty() {
            let said = addressed(c, chunk, was_said()).await?;
            left.extend(back.difference(&said).map(|(id, _)| *id));
        }
    }
    Ok(left)
}

/// The letters of these occurrences for which this holds: of which, and to whom.
async fn addressed(
    c: &impl ConnectionTrait,
    ids: &[Uuid],
    which: SimpleExpr,
) -> Result<HashSet<(OccurrenceId, LinkId)>, DbErr> {
    let found = Entity::find()
        .select_only()
        .columns([Column::CauseId, Column::LinkId])
        .distinct()
        .filter(Column::CauseKind.eq(CAUSE))
        .filter(Column::CauseId.is_in(ids.iter().copied()))
        .filter(Column::LinkId.is_not_null())
        .filter(which);
    let rows: Vec<(Uuid, LinkId)> = found.into_tuple().all(c).await?;
    Ok(rows.into_iter().map(|(id, link)| (id.into(), link)).collect())
}

/// A letter taken back because its date moved said nothing to anybody.
fn was_said() -> SimpleExpr {
    Column::Reason.is_null().or(Column::Reason.ne(MOVED))
}

/// Which of these links one of these occurrences has written to.
pub async fn told(
    c: &impl ConnectionTrait,
    (occurrences, links): (&[OccurrenceId], &[LinkId]),
) -> Result<HashSet<LinkId>, DbErr> {
    if occurrences.is_empty() {
        return Ok(HashSet::new());
    }
    let found = Entity::find()
        .select_only()
        .column(Column::LinkId)
        .distinct()
        .filter(Column::CauseKind.eq(CAUSE))
        .filter(Column::CauseId.is_in(occurrences.iter().map(|id| id.uuid())))
        .filter(Column::LinkId.is_in(links.iter().copied()))
        .filter(was_said());
    Ok(found.into_tuple().all(c).await?.into_iter().collect())
}
