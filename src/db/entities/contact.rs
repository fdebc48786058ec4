//! Table `contact`: people of a process.
use crate::kernel::{ContactId, GroupId, ImportId, OrganisationId, ProcessId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactId,
    pub process_id: ProcessId,
    pub import_id: Option<ImportId>,
    pub organisation_id: Option<OrganisationId>,
    pub group_id: Option<GroupId>,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub name: String,
    #[sea_orm(column_type = "String(StringLen::N(200))")]
    pub folded: String,
    #[sea_orm(column_type = "String(StringLen::N(254))")]
    pub email: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub lang: String,
    #[sea_orm(column_type = "String(StringLen::N(2))")]
    pub country: Option<String>,
    #[sea_orm(column_type = "String(StringLen::N(40))")]
    pub phone: Option<String>,
    pub do_not_contact: bool,
    #[sea_orm(column_type = "Text")]
    pub note: String,
    pub created_at: DateTimeUtc,
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
        belongs_to = "super::contact_import::Entity",
        from = "Column::ImportId",
        to = "super::contact_import::Column::Id"
    )]
    Import,
    #[sea_orm(
        belongs_to = "super::organisation::Entity",
        from = "Column::OrganisationId",
        to = "super::organisation::Column::Id"
    )]
    Organisation,
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

impl Related<super::contact_import::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Import.def()
    }
}

impl Related<super::organisation::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Organisation.def()
    }
}

impl Related<super::stakeholder_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Group.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
