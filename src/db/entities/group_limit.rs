//! Table `group_limit`: places kept for a group.
use crate::kernel::{EventId, GroupId, GroupLimitId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_limit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GroupLimitId,
    pub event_id: EventId,
    pub group_id: GroupId,
    pub places: i32,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
    #[sea_orm(
        belongs_to = "super::stakeholder_group::Entity",
        from = "Column::GroupId",
        to = "super::stakeholder_group::Column::Id"
    )]
    Group,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::stakeholder_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Group.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
