//! Table `slot`: places in a session.
use crate::kernel::{EventId, SessionId, SlotId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "slot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SlotId,
    pub event_id: EventId,
    pub session_id: SessionId,
    pub position: i32,
    pub role: Role,
    #[sea_orm(column_type = "String(StringLen::N(400))")]
    pub open_to: String,
    pub named_office: bool,
    pub minutes: Option<i32>,
    #[sea_orm(column_type = "String(StringLen::N(10))")]
    pub letter: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub speaker_name: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub speaker_org: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Role {
    #[sea_orm(string_value = "speaker")]
    Speaker,
    #[sea_orm(string_value = "moderator")]
    Moderator,
    #[sea_orm(string_value = "chair")]
    Chair,
    #[sea_orm(string_value = "rapporteur")]
    Rapporteur,
    #[sea_orm(string_value = "presenter")]
    Presenter,
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
        belongs_to = "super::session::Entity",
        from = "Column::SessionId",
        to = "super::session::Column::Id"
    )]
    Session,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::session::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Session.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
