//! Table `registration_sitting`: the sittings a registration is for.
use crate::kernel::{RegistrationId, SittingId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registration_sitting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub registration_id: RegistrationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sitting_id: SittingId,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::registration::Entity",
        from = "Column::RegistrationId",
        to = "super::registration::Column::Id"
    )]
    Registration,
    #[sea_orm(
        belongs_to = "super::sitting::Entity",
        from = "Column::SittingId",
        to = "super::sitting::Column::Id"
    )]
    Sitting,
}

impl Related<super::registration::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Registration.def()
    }
}

impl Related<super::sitting::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Sitting.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
