//! Table `place_change`: a change of a confirmed place that people who prepare the session must be told.
use crate::kernel::{EventId, OfferId, PlaceChangeId, SlotId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PlaceChangeId,
    pub event_id: EventId,
    pub slot_id: SlotId,
    pub offer_id: OfferId,
    pub kind: Kind,
    pub at: DateTimeUtc,
    pub told_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum Kind {
    #[sea_orm(string_value = "confirmed")]
    Confirmed,
    /// The holder stepped back, or the organiser took the place back.
    #[sea_orm(string_value = "freed")]
    Freed,
    /// A colleague has it.
    #[sea_orm(string_value = "replaced")]
    Replaced,
    /// The holder may be named now, or no longer.
    #[sea_orm(string_value = "naming")]
    Naming,
    /// The session has another hour.
    #[sea_orm(string_value = "moved")]
    Moved,
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
        belongs_to = "super::slot::Entity",
        from = "Column::SlotId",
        to = "super::slot::Column::Id"
    )]
    Slot,
    #[sea_orm(
        belongs_to = "super::speaking_offer::Entity",
        from = "Column::OfferId",
        to = "super::speaking_offer::Column::Id"
    )]
    Offer,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::speaking_offer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Offer.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
