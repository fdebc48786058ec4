//! Table `review_score`: points per criterion.
use crate::kernel::{CriterionId, ReviewId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review_score")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub review_id: ReviewId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub criterion_id: CriterionId,
    pub points: i32,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::review::Entity",
        from = "Column::ReviewId",
        to = "super::review::Column::Id"
    )]
    Review,
    #[sea_orm(
        belongs_to = "super::call_criterion::Entity",
        from = "Column::CriterionId",
        to = "super::call_criterion::Column::Id"
    )]
    CallCriterion,
}

impl Related<super::review::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Review.def()
    }
}

impl Related<super::call_criterion::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::CallCriterion.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
