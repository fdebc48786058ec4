//! Table `organisation`: organisations of a process.
use crate::kernel::{GroupId, OrganisationId, ProcessId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub process_id: ProcessId,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub name: String,
    #[sea_orm(column_type = "String(StringLen::N(300))")]
    pub folded: String,
    pub group_id: Option<GroupId>,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub country: Option<String>,
    pub state: State,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "known")]
    Known,
    #[sea_orm(string_value = "provisional")]
    Provisional,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::process::Entity",
        from = "Column::ProcessId",
        to = "super::process::Column::Id"
    )]
    Process,
    #[sea_orm(
        belongs_to = "super::stakeholder_group::Entity",
        from = "Column::GroupId",
        to = "super::stakeholder_group::Column::Id"
    )]
    Group,
}

impl Related<super::process::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Process.def()
    }
}

impl Related<super::stakeholder_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Group.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
