//! Several events at once: for jobs that look after all of them.
use super::event;
use crate::db::entities::event::{Column, Entity};
use crate::kernel::EventId;
use crate::programme::event::model::Event;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// In the order in which they were made.
pub async fn by_ids(c: &impl ConnectionTrait, ids: impl IntoIterator<Item = EventId>) -> Result<Vec<Event>, DbErr> {
    let found = Entity::find()
        .filter(Column::Id.is_in(ids))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id);
    found.all(c).await?.into_iter().map(event).collect()
}
