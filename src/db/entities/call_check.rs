//! Table `call_check`: the checklist of eligibility of a call.
use crate::kernel::{CallId, CheckId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "call_check")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CheckId,
    pub call_id: CallId,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_fr: String,
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
