//! Writes the limits of an event's groups; the other promises are columns of the event itself.
use crate::app::App;
use crate::db::WriteTx;
use crate::db::entities::group_limit::{ActiveModel, Column, Entity};
use crate::kernel::{EventId, GroupId, GroupLimitId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};
use std::collections::BTreeMap;

pub async fn by_group(c: &impl ConnectionTrait, event: EventId) -> Result<BTreeMap<GroupId, u32>, DbErr> {
    let rows = Entity::find().filter(Column::EventId.eq(event)).all(c).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.group_id, u32::try_from(row.places).unwrap_or(0)))
        .collect())
}

/// Puts these limits in the place of all there were.
pub async fn replace(app: &App, tx: &WriteTx, event: EventId, limits: &BTreeMap<GroupId, u32>) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::EventId.eq(event)).exec(tx).await?;
    let row = |(group, places): (&GroupId, &u32)| ActiveModel {
        id: Set(GroupLimitId::new(app.clock.now(), &app.chance)),
        event_id: Set(event),
        group_id: Set(*group),
        places: Set(i32::try_from(*places).unwrap_or(i32::MAX)),
    };
    if limits.is_empty() {
        return Ok(());
    }
    Entity::insert_many(limits.iter().map(row))
        .exec_without_returning(tx)
        .await
        .map(drop)
}
