//! Table `stakeholder_group`: the groups and participant types of a process.
use crate::kernel::{GroupId, ProcessId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stakeholder_group")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GroupId,
    pub process_id: ProcessId,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub code: String,
    pub kind: Kind,
    pub position: i32,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_ar: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_en: String,
    #[sea_orm(column_type = "String(StringLen::N(600))")]
    pub label_fr: String,
    #[sea_orm(column_type = "Text")]
    pub definition_ar: String,
    #[sea_orm(column_type = "Text")]
    pub definition_en: String,
    #[sea_orm(column_type = "Text")]
    pub definition_fr: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Kind {
    #[sea_orm(string_value = "stakeholder_group")]
    StakeholderGroup,
    #[sea_orm(string_value = "participant_type")]
    ParticipantType,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::process::Entity",
        from = "Column::ProcessId",
        to = "super::process::Column::Id"
    )]
    Process,
}

impl Related<super::process::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Process.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
