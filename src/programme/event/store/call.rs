//! The one thing an event's public page says about its call for nominations: when it is open.
use crate::db::entities::nomination_call::{Column, Entity, State};
use crate::kernel::{EventId, TimeWindow};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// `None`: there is no published call.
pub async fn call_window(c: &impl ConnectionTrait, event: EventId) -> Result<Option<TimeWindow>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::State.eq(State::Published));
    let row = found.one(c).await?;
    Ok(row.map(|row| TimeWindow::new(Some(row.opens_at), Some(row.closes_at))))
}
