//! Table `lineup`: a named scenario: who would take which place.
use crate::kernel::{CallId, LineupId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lineup")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LineupId,
    pub call_id: CallId,
    #[sea_orm(column_type = "String(StringLen::N(120))")]
    pub name: String,
    pub revision: i32,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::nomination_call::Entity",
        from = "Column::CallId",
        to = "super::nomination_call::Column::Id"
    )]
    NominationCall,
}

impl Related<super::nomination_call::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::NominationCall.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
