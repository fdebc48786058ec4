//! One session and its slots, written as they are now, or taken away.
use super::{left_alone, session_row, slot_row};
use crate::db::entities::{call_session, call_slot, review_assignment, session as row, slot};
use crate::kernel::{EventId, SessionId, SlotId};
use crate::programme::session::model::Session;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Iterable, QueryFilter, QuerySelect};

/// Moves positions out of the way while they are dealt anew: they are unique in each moment.
const ASIDE: i32 = 10_000;

/// A new session, or another state of one that is there: slots it has no more are deleted.
pub async fn save(tx: &impl ConnectionTrait, event: EventId, session: &Session) -> Result<(), DbErr> {
    let kept: Vec<SlotId> = session.slots.iter().map(|slot| slot.id).collect();
    let known = OnConflict::column(row::Column::Id)
        .update_columns(row::Column::iter().filter(|column| !matches!(column, row::Column::Id)))
        .to_owned();
    row::Entity::insert(session_row(event, session))
        .on_conflict(known)
        .exec_without_returning(tx)
        .await?;
    delete_slots(tx, session.id, &kept).await?;
    slot::Entity::update_many()
        .col_expr(slot::Column::Position, slot::Column::Position.into_expr().add(ASIDE))
        .filter(slot::Column::SessionId.eq(session.id))
        .exec(tx)
        .await?;
    if session.slots.is_empty() {
        return Ok(());
    }
    let known = OnConflict::column(slot::Column::Id)
        .update_columns(slot::Column::iter().filter(|column| !left_alone(column)))
        .to_owned();
    let slots = session.slots.iter().map(|slot| slot_row(event, session.id, slot));
    slot::Entity::insert_many(slots)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Whether any event has a session of this id.
pub async fn exists(c: &impl ConnectionTrait, id: SessionId) -> Result<bool, DbErr> {
    Ok(row::Entity::find_by_id(id).one(c).await?.is_some())
}

/// Takes a session out of the agenda, out of the call and from the reviewers it was given to.
pub async fn remove(tx: &impl ConnectionTrait, id: SessionId) -> Result<(), DbErr> {
    delete_slots(tx, id, &[]).await?;
    call_session::Entity::delete_many()
        .filter(call_session::Column::SessionId.eq(id))
        .exec(tx)
        .await?;
    review_assignment::Entity::delete_many()
        .filter(review_assignment::Column::SessionId.eq(id))
        .exec(tx)
        .await?;
    row::Entity::delete_by_id(id).exec(tx).await.map(drop)
}

/// All slots of a session but these; a call for nominations loses them too.
async fn delete_slots(tx: &impl ConnectionTrait, session: SessionId, kept: &[SlotId]) -> Result<(), DbErr> {
    let gone: Vec<SlotId> = slot::Entity::find()
        .filter(slot::Column::SessionId.eq(session))
        .filter(slot::Column::Id.is_not_in(kept.iter().copied()))
        .select_only()
        .column(slot::Column::Id)
        .into_tuple()
        .all(tx)
        .await?;
    call_slot::Entity::delete_many()
        .filter(call_slot::Column::SlotId.is_in(gone.iter().copied()))
        .exec(tx)
        .await?;
    slot::Entity::delete_many()
        .filter(slot::Column::Id.is_in(gone))
        .exec(tx)
        .await
        .map(drop)
}
