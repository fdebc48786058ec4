//! Table `call_extension`: extensions of a call, for everybody and with a reason.
use crate::kernel::{CallId, ExtensionId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "call_extension")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ExtensionId,
    pub call_id: CallId,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub closed: String,
    #[sea_orm(column_type = "String(StringLen::N(16))")]
    pub closes: String,
    pub at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub reason_ar: String,
    #[sea_orm(column_type = "Text")]
    pub reason_en: String,
    #[sea_orm(column_type = "Text")]
    pub reason_fr: String,
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
