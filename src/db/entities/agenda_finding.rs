//! Table `agenda_finding`: what an import found odd, and what became of it.
use crate::kernel::{EventId, FindingId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_finding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FindingId,
    pub event_id: EventId,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(60))")]
    pub kind: String,
    pub severity: Severity,
    #[sea_orm(column_type = "Text")]
    pub params: String,
    pub state: State,
    #[sea_orm(column_type = "Text")]
    pub decision_note: Option<String>,
    pub decided_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Severity {
    #[sea_orm(string_value = "warning")]
    Warning,
    #[sea_orm(string_value = "note")]
    Note,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "open")]
    Open,
    #[sea_orm(string_value = "resolved")]
    Resolved,
    #[sea_orm(string_value = "dismissed")]
    Dismissed,
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
