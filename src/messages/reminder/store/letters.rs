//! What the outbox holds of the letters of reminders.
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::kernel::{LinkId, OccurrenceId};
use crate::mail::wanted::MOVED;
use crate::messages::reminder::letters::CAUSE;
use crate::messages::reminder::model::{Occurrence, Standing};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;
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

/// Which of these links one of these occurrences has written to. A letter taken back because its date moved said
/// nothing to anybody.
pub async fn told(
    c: &impl ConnectionTrait,
    (occurrences, links): (&[OccurrenceId], &[LinkId]),
) -> Result<HashSet<LinkId>, DbErr> {
    if occurrences.is_empty() {
        return Ok(HashSet::new());
    }
    let said = Condition::any()
        .add(Column::Reason.is_null())
        .add(Column::Reason.ne(MOVED));
    let found = Entity::find()
        .select_only()
        .column(Column::LinkId)
        .distinct()
        .filter(Column::CauseKind.eq(CAUSE))
        .filter(Column::CauseId.is_in(occurrences.iter().map(|id| id.uuid())))
        .filter(Column::LinkId.is_in(links.iter().copied()))
        .filter(said);
    Ok(found.into_tuple().all(c).await?.into_iter().collect())
}
