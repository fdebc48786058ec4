//! Table `nomination_call`: the call for nominations of an event.
use crate::kernel::{CallId, EventId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination_call")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CallId,
    pub event_id: EventId,
    pub state: State,
    #[sea_orm(column_type = "Text")]
    pub intro_ar: String,
    #[sea_orm(column_type = "Text")]
    pub intro_en: String,
    #[sea_orm(column_type = "Text")]
    pub intro_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub decided_by_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub decided_by_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub decided_by_fr: String,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub opens: String,
    pub opens_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub closes: String,
    pub closes_at: DateTimeUtc,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub answers_by: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub review_closes: Option<String>,
    pub review_closes_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "String(StringLen::N(100))")]
    pub roles: String,
    pub blind: bool,
    pub next_reserve: NextReserve,
    pub revision: i32,
    pub released_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "draft")]
    Draft,
    #[sea_orm(string_value = "published")]
    Published,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum NextReserve {
    #[sea_orm(string_value = "proposed")]
    Proposed,
    #[sea_orm(string_value = "sent")]
    Sent,
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
