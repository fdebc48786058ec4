//! Table `sitting`: dated periods of an event.
use crate::kernel::{EventId, SittingId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sitting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SittingId,
    pub event_id: EventId,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub starts: String,
    pub starts_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub ends: String,
    pub ends_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(500))")]
    pub joining_link: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
