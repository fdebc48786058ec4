//! Table `date_change`: the dates of an event as people were told them, and each change of them.
use crate::kernel::{DateChangeId, EventId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "date_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DateChangeId,
    pub event_id: EventId,
    pub version: i32,
    #[sea_orm(column_type = "Text")]
    pub before: String,
    #[sea_orm(column_type = "Text")]
    pub after: String,
    pub state: State,
    pub batch_id: Option<Uuid>,
    pub at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    /// Nobody needs a letter about it.
    #[sea_orm(string_value = "known")]
    Known,
    /// An organiser is asked.
    #[sea_orm(string_value = "offered")]
    Offered,
    #[sea_orm(string_value = "sent")]
    Sent,
    #[sea_orm(string_value = "skipped")]
    Skipped,
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
