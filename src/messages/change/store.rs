//! Queries on `date_change`.
use super::model::{Change, Dates, State};
use crate::db::entities::date_change::{ActiveModel, Column, Entity, Model};
use crate::db::entities::outbox_message::{self, State as Stands};
use crate::db::entities::{event, sitting};
use crate::kernel::{BatchId, DateChangeId, EventId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use std::collections::HashMap;

/// Events with a sitting still to come.
pub async fn coming(c: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<EventId>, DbErr> {
    let coming = Query::select()
        .column(sitting::Column::EventId)
        .from(sitting::Entity)
        .and_where(sitting::Column::EndsAt.gt(now))
        .to_owned();
    let found = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::Id.in_subquery(coming));
    found.into_tuple().all(c).await
}

/// The newest of each event.
pub async fn newest(c: &impl ConnectionTrait, events: &[EventId]) -> Result<HashMap<EventId, Change>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.is_in(events.iter().copied()))
        .order_by_asc(Column::Version);
    let mut newest = HashMap::new();
    for row in found.all(c).await? {
        newest.insert(row.event_id, change(row)?);
    }
    Ok(newest)
}

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: DateChangeId) -> Result<Option<Change>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event));
    found.one(c).await?.map(change).transpose()
}

pub async fn insert(tx: &impl ConnectionTrait, one: &Change) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(one.id),
        event_id: Set(one.event),
        version: Set(one.version),
        before: Set(written(&one.before)?),
        after: Set(written(&one.after)?),
        state: Set(one.state),
        batch_id: Set(None),
        at: Set(one.at),
        decided_at: Set(None),
    };
    row.insert(tx).await.map(drop)
}

/// Other dates since: what nobody has decided on yet is about these now.
pub async fn restate(tx: &impl ConnectionTrait, one: &Change) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(one.id),
        version: Set(one.version),
        after: Set(written(&one.after)?),
        state: Set(one.state),
        at: Set(one.at),
        ..Default::default()
    };
    row.update(tx).await.map(drop)
}

/// Whether a letter about this change has left, or is leaving.
pub async fn any_left(c: &impl ConnectionTrait, id: DateChangeId) -> Result<bool, DbErr> {
    let stopped = [Stands::Cancelled, Stands::Suppressed, Stands::Expired, Stands::Failed];
    let left = outbox_message::Entity::find()
        .filter(outbox_message::Column::CauseKind.eq(super::letters::CAUSE))
        .filter(outbox_message::Column::CauseId.eq(id.uuid()))
        .filter(outbox_message::Column::State.is_not_in(stopped));
    Ok(left.one(c).await?.is_some())
}

/// An organiser has decided; false: somebody was faster.
pub async fn decide(
    tx: &impl ConnectionTrait,
    seen: &Change,
    (to, batch): (State, Option<BatchId>),
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let decide = Entity::update_many()
        .col_expr(Column::State, Expr::value(to))
        .col_expr(Column::BatchId, Expr::value(batch.map(BatchId::uuid)))
        .col_expr(Column::DecidedAt, Expr::value(now))
        .filter(Column::Id.eq(seen.id))
        .filter(Column::Version.eq(seen.version))
        .filter(Column::State.eq(State::Offered));
    Ok(decide.exec(tx).await?.rows_affected == 1)
}

fn change(row: Model) -> Result<Change, DbErr> {
    Ok(Change {
        id: row.id,
        event: row.event_id,
        version: row.version,
        before: read(&row.before)?,
        after: read(&row.after)?,
        state: row.state,
        at: row.at,
    })
}

fn written(dates: &Dates) -> Result<String, DbErr> {
    serde_json::to_string(dates).map_err(|error| DbErr::Json(error.to_string()))
}

fn read(text: &str) -> Result<Dates, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(error.to_string()))
}
