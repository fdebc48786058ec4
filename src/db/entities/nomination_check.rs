//! Table `nomination_check`: the checklist of a nomination, answered.
use crate::kernel::{CheckId, NominationId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination_check")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nomination_id: NominationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub check_id: CheckId,
    pub met: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::nomination::Entity",
        from = "Column::NominationId",
        to = "super::nomination::Column::Id"
    )]
    Nomination,
    #[sea_orm(
        belongs_to = "super::call_check::Entity",
        from = "Column::CheckId",
        to = "super::call_check::Column::Id"
    )]
    CallCheck,
}

impl Related<super::nomination::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Nomination.def()
    }
}

impl Related<super::call_check::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CallCheck.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
