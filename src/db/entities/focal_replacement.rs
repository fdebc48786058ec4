//! Table `focal_replacement`: somebody taken back by the focal point of the organisation, and who was named instead.
use crate::kernel::{EventId, FocalPointId, FocalReplacementId, LinkId, OrganisationId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "focal_replacement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FocalReplacementId,
    pub event_id: EventId,
    pub organisation_id: OrganisationId,
    pub focal_point_id: FocalPointId,
    pub from_link_id: LinkId,
    pub to_link_id: LinkId,
    pub at: DateTimeUtc,
    /// The place of who was taken back stays until the colleague answers.
    pub holds: bool,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::focal_point::Entity",
        from = "Column::FocalPointId",
        to = "super::focal_point::Column::Id"
    )]
    FocalPoint,
    #[sea_orm(
        belongs_to = "super::event::Entity",
        from = "Column::EventId",
        to = "super::event::Column::Id"
    )]
    Event,
    #[sea_orm(
        belongs_to = "super::organisation::Entity",
        from = "Column::OrganisationId",
        to = "super::organisation::Column::Id"
    )]
    Organisation,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::FromLinkId",
        to = "super::link::Column::Id"
    )]
    From,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::ToLinkId",
        to = "super::link::Column::Id"
    )]
    To,
}

impl Related<super::focal_point::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::FocalPoint.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
