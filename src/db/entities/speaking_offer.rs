//! Table `speaking_offer`: a place offered to a nominee.
use crate::kernel::{EventId, NominationId, OfferId, SlotId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "speaking_offer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferId,
    pub event_id: EventId,
    pub slot_id: SlotId,
    pub nomination_id: NominationId,
    pub live_slot_id: Option<SlotId>,
    pub state: State,
    pub offered_at: DateTimeUtc,
    pub deadline_at: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub chases: i32,
    #[sea_orm(column_type = "Text")]
    pub reason: Option<String>,
    pub told_starts_at: Option<DateTimeUtc>,
    pub told_ends_at: Option<DateTimeUtc>,
    pub moves: i32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "offered")]
    Offered,
    #[sea_orm(string_value = "confirmed")]
    Confirmed,
    #[sea_orm(string_value = "declined")]
    Declined,
    #[sea_orm(string_value = "lapsed")]
    Lapsed,
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
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
        belongs_to = "super::nomination::Entity",
        from = "Column::NominationId",
        to = "super::nomination::Column::Id"
    )]
    Nomination,
    #[sea_orm(
        belongs_to = "super::slot::Entity",
        from = "Column::LiveSlotId",
        to = "super::slot::Column::Id"
    )]
    LiveSlot,
}

impl Related<super::event::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Event.def()
    }
}

impl Related<super::nomination::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Nomination.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
