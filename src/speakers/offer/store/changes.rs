//! Changes of confirmed places that must be passed on.
use crate::db::entities::place_change::{ActiveModel, Column, Entity, Model};
use crate::kernel::{EventId, PlaceChangeId};
use crate::speakers::offer::model::{Change as Kind, Heard, PlaceChange};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// What nobody has passed on yet, oldest first.
pub async fn untold(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<PlaceChange>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::ToldAt.is_null())
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(change).collect())
}

/// Places that have moved since then, each with whether its holder was told.
pub async fn moved_since(
    c: &impl ConnectionTrait,
    event: EventId,
    since: DateTime<Utc>,
) -> Result<Vec<(PlaceChange, Heard)>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::Kind.eq(Kind::Moved))
        .filter(Column::At.gte(since))
        .order_by_asc(Column::Id);
    let one = |row: Model| {
        let heard = row.told_at.map_or(Heard::NotYet, |_| Heard::Yes);
        (change(row), heard)
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

pub async fn insert(tx: &impl ConnectionTrait, event: EventId, one: &PlaceChange) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(one.id),
        event_id: Set(event),
        slot_id: Set(one.slot),
        offer_id: Set(one.offer),
        kind: Set(one.kind),
        at: Set(one.at),
        told_at: Set(None),
    };
    row.insert(tx).await.map(drop)
}

/// Passed on. How many were.
pub async fn told(
    tx: &impl ConnectionTrait,
    event: EventId,
    ids: &[PlaceChangeId],
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let done = Entity::update_many()
        .col_expr(Column::ToldAt, Expr::value(Some(now)))
        .filter(Column::EventId.eq(event))
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::ToldAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected)
}

fn change(row: Model) -> PlaceChange {
    PlaceChange {
        id: row.id,
        slot: row.slot_id,
        offer: row.offer_id,
        kind: row.kind,
        at: row.at,
    }
}
