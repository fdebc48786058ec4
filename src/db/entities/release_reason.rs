//! Table `release_reason`: a target that was not met when answers were released, and why they went out all the same.
use crate::kernel::{CallId, ReleaseReasonId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release_reason")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReleaseReasonId,
    pub call_id: CallId,
    pub at: DateTimeUtc,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub target: String,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub target_facts: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::nomination_call::Entity",
        from = "Column::CallId",
        to = "super::nomination_call::Column::Id"
    )]
    Call,
}

impl Related<super::nomination_call::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Call.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
