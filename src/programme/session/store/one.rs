//! One session and its slots, written as they are now, or taken away.
use super::{left_alone, session_row, slot_row};
use crate::db::entities::{
    call_session, call_slot, nomination_preference as wish, review_assignment, session as row, slot,
};
use crate::kernel::{AssignmentId, Chance, EventId, SessionId, SlotId};
use crate::programme::session::model::Session;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, Iterable,
    QueryFilter, QuerySelect, Set,
};

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

/// After a split: wishes follow their places, and what named the first part (the call, a reviewer's share) names the
/// second one too.
pub async fn follow(
    tx: &impl ConnectionTrait,
    (first, second): (SessionId, SessionId),
    slots: &[SlotId],
    (now, chance): (DateTime<Utc>, &Chance),
) -> Result<(), DbErr> {
    wish::Entity::update_many()
        .col_expr(wish::Column::SessionId, Expr::value(second.uuid()))
        .filter(wish::Column::SlotId.is_in(slots.iter().copied()))
        .exec(tx)
        .await?;
    let asked = call_session::Entity::find().filter(call_session::Column::SessionId.eq(first));
    for row in asked.all(tx).await? {
        let row = call_session::ActiveModel {
            session_id: Set(second),
            ..row.into_active_model().reset_all()
        };
        call_session::Entity::insert(row).exec_without_returning(tx).await?;
    }
    let given = review_assignment::Entity::find().filter(review_assignment::Column::SessionId.eq(first));
    for row in given.all(tx).await? {
        let row = review_assignment::ActiveModel {
            id: Set(AssignmentId::new(now, chance)),
            session_id: Set(Some(second)),
            ..row.into_active_model().reset_all()
        };
        review_assignment::Entity::insert(row)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// A place went to another session: wishes go with it, and a call that asks for the place names its session.
pub async fn follow_place(tx: &impl ConnectionTrait, place: SlotId, to: SessionId) -> Result<(), DbErr> {
    wish::Entity::update_many()
        .col_expr(wish::Column::SessionId, Expr::value(to.uuid()))
        .filter(wish::Column::SlotId.eq(place))
        .exec(tx)
        .await?;
    let asked = call_slot::Entity::find().filter(call_slot::Column::SlotId.eq(place));
    let Some(asked) = asked.one(tx).await? else {
        return Ok(());
    };
    let row = call_session::ActiveModel {
        call_id: Set(asked.call_id),
        session_id: Set(to),
        questions_ar: Set(String::new()),
        questions_en: Set(String::new()),
        questions_fr: Set(String::new()),
    };
    let known = OnConflict::columns([call_session::Column::CallId, call_session::Column::SessionId])
        .do_nothing()
        .to_owned();
    call_session::Entity::insert(row)
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
