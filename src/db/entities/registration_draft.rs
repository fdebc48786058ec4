//! Table `registration_draft`: what was typed before it was finished.
use crate::kernel::LinkId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registration_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub link_id: LinkId,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub saved_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::LinkId",
        to = "super::link::Column::Id"
    )]
    Link,
}

impl Related<super::link::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Link.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
