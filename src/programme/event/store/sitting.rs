//! Queries on `sitting`.
use super::{civil_text, civil_time};
use crate::db::entities::sitting::{ActiveModel, Column, Entity, Model};
use crate::kernel::{EventId, Localized};
use crate::programme::event::model::Sitting;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Iterable, QueryFilter, QueryOrder,
    Set,
};
use std::collections::HashMap;

/// Moves positions out of the way while they are dealt anew: they are unique in each moment.
const ASIDE: i32 = 10_000;

/// The sittings of one event, in order.
pub async fn sittings(c: &impl ConnectionTrait, id: EventId) -> Result<Vec<Sitting>, DbErr> {
    Ok(sittings_of(c, &[id]).await?.remove(&id).unwrap_or_default())
}

/// The sittings of several events in one query.
pub async fn sittings_of(c: &impl ConnectionTrait, ids: &[EventId]) -> Result<HashMap<EventId, Vec<Sitting>>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.is_in(ids.iter().copied()))
        .order_by_asc(Column::Position);
    let mut by_event: HashMap<EventId, Vec<Sitting>> = HashMap::new();
    for row in found.all(c).await? {
        by_event.entry(row.event_id).or_default().push(one_sitting(row)?);
    }
    Ok(by_event)
}

pub async fn insert_sitting(tx: &impl ConnectionTrait, event: EventId, sitting: Sitting) -> Result<(), DbErr> {
    columns(event, sitting).insert(tx).await.map(|_| ())
}

/// Makes these the sittings of the event: known ids are updated, new ones added. None is deleted.
pub async fn replace_sittings(tx: &impl ConnectionTrait, event: EventId, sittings: &[Sitting]) -> Result<(), DbErr> {
    if sittings.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::Position, Column::Position.into_expr().add(ASIDE))
        .filter(Column::EventId.eq(event))
        .exec(tx)
        .await?;
    let known = OnConflict::column(Column::Id)
        .update_columns(Column::iter().filter(|column| !matches!(column, Column::Id)))
        .to_owned();
    let rows = sittings.iter().map(|sitting| columns(event, sitting.clone()));
    Entity::insert_many(rows)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(|_| ())
}

fn columns(event: EventId, sitting: Sitting) -> ActiveModel {
    ActiveModel {
        id: Set(sitting.id),
        event_id: Set(event),
        position: Set(sitting.position),
        starts: Set(civil_text(sitting.starts)),
        starts_at: Set(sitting.starts_at),
        ends: Set(civil_text(sitting.ends)),
        ends_at: Set(sitting.ends_at),
        label_ar: Set(sitting.label.ar),
        label_en: Set(sitting.label.en),
        label_fr: Set(sitting.label.fr),
        joining_link: Set(sitting.joining_link),
    }
}

fn one_sitting(row: Model) -> Result<Sitting, DbErr> {
    Ok(Sitting {
        id: row.id,
        position: row.position,
        starts: civil_time(&row.starts)?,
        ends: civil_time(&row.ends)?,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        label: Localized {
            ar: row.label_ar,
            en: row.label_en,
            fr: row.label_fr,
        },
        joining_link: row.joining_link,
    })
}
