//! Table `session`: agenda items.
use crate::kernel::{EventId, SessionId, SittingId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub event_id: EventId,
    pub sitting_id: SittingId,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub code: String,
    pub kind: Kind,
    pub number: Option<i32>,
    pub round_table: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub starts: String,
    pub starts_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub ends: String,
    pub ends_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub title_fr: String,
    #[sea_orm(column_type = "Text")]
    pub description_ar: String,
    #[sea_orm(column_type = "Text")]
    pub description_en: String,
    #[sea_orm(column_type = "Text")]
    pub description_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub objectives: String,
    pub open_floor_minutes: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub open_floor_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub open_floor_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub open_floor_fr: String,
    pub label_minutes: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub room: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Kind {
    #[sea_orm(string_value = "registration")]
    Registration,
    #[sea_orm(string_value = "opening")]
    Opening,
    #[sea_orm(string_value = "presentation")]
    Presentation,
    #[sea_orm(string_value = "plenary")]
    Plenary,
    #[sea_orm(string_value = "break")]
    Break,
    #[sea_orm(string_value = "round_table")]
    RoundTable,
    #[sea_orm(string_value = "wrap_up")]
    WrapUp,
    #[sea_orm(string_value = "recap")]
    Recap,
    #[sea_orm(string_value = "key_messages")]
    KeyMessages,
    #[sea_orm(string_value = "closing")]
    Closing,
    #[sea_orm(string_value = "other")]
    Other,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
    #[sea_orm(
        belongs_to = "super::sitting::Entity",
        from = "Column::SittingId",
        to = "super::sitting::Column::Id"
    )]
    Sitting,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::sitting::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Sitting.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
