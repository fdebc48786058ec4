//! Table `lineup_place`: who would take a place in a line-up.
use crate::kernel::{LineupId, NominationId, SlotId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lineup_place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub lineup_id: LineupId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub slot_id: SlotId,
    pub nomination_id: NominationId,
    #[sea_orm(column_type = "Text")]
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::lineup::Entity",
        from = "Column::LineupId",
        to = "super::lineup::Column::Id"
    )]
    Lineup,
    #[sea_orm(
        belongs_to = "super::slot::Entity",
        from = "Column::SlotId",
        to = "super::slot::Column::Id"
    )]
    Slot,
    #[sea_orm(
        belongs_to = "super::nomination::Entity",
        from = "Column::NominationId",
        to = "super::nomination::Column::Id"
    )]
    Nomination,
}

impl Related<super::lineup::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Lineup.def()
    }
}

impl Related<super::slot::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Slot.def()
    }
}

impl Related<super::nomination::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Nomination.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
