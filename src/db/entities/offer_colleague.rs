//! Table `offer_colleague`: a colleague proposed to take a place, who confirms by a link of their own.
use crate::kernel::{LinkId, NominationId, OfferColleagueId, OfferId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "offer_colleague")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferColleagueId,
    pub offer_id: OfferId,
    pub link_id: LinkId,
    pub nomination_id: NominationId,
    pub state: State,
    pub proposed_at: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))")]
pub enum State {
    #[sea_orm(string_value = "proposed")]
    Proposed,
    /// The colleague has the place now.
    #[sea_orm(string_value = "taken")]
    Taken,
    #[sea_orm(string_value = "ended")]
    Ended,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::speaking_offer::Entity",
        from = "Column::OfferId",
        to = "super::speaking_offer::Column::Id"
    )]
    Offer,
    #[sea_orm(
        belongs_to = "super::link::Entity",
        from = "Column::LinkId",
        to = "super::link::Column::Id"
    )]
    Link,
    #[sea_orm(
        belongs_to = "super::nomination::Entity",
        from = "Column::NominationId",
        to = "super::nomination::Column::Id"
    )]
    Nomination,
}

impl Related<super::speaking_offer::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Offer.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
