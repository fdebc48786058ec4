//! Whether somebody can be shown the way to a nomination, and which places name somebody. Asked of the rows themselves:
//! `speakers` stands below this module on the ladder, and its pages say everything else.
use crate::access::link::Link;
use crate::db::entities::{nomination, nomination_call as call, offer_colleague, slot, speaking_offer as offer};
use crate::kernel::{RegistrationId, SlotId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait,
};

/// While nominations are taken, and for good for whoever has one.
pub async fn leads_on(c: &impl ConnectionTrait, link: Link, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let found = call::Entity::find()
        .filter(call::Column::EventId.eq(link.event))
        .filter(call::Column::State.eq(call::State::Published))
        .one(c)
        .await?;
    let Some(call) = found else { return Ok(false) };
    if call.opens_at <= now && now < call.closes_at {
        return Ok(true);
    }
    let mine = nomination::Entity::find()
        .filter(nomination::Column::CallId.eq(call.id))
        .filter(nomination::Column::LinkId.eq(link.id));
    Ok(mine.one(c).await?.is_some())
}

/// Whether a place is offered to the holder of a link, or held by them, or a colleague would pass one on.
pub async fn holds_offer(c: &impl ConnectionTrait, link: Link) -> Result<bool, DbErr> {
    let own = offer::Entity::find()
        .inner_join(nomination::Entity)
        .filter(nomination::Column::LinkId.eq(link.id))
        .filter(offer::Column::LiveSlotId.is_not_null());
    if own.count(c).await? > 0 {
        return Ok(true);
    }
    let proposed = offer_colleague::Entity::find()
        .filter(offer_colleague::Column::LinkId.eq(link.id))
        .filter(offer_colleague::Column::State.eq(offer_colleague::State::Proposed));
    Ok(proposed.count(c).await? > 0)
}

/// The places of the public agenda that name this person.
pub async fn named_places(c: &impl ConnectionTrait, id: RegistrationId) -> Result<Vec<SlotId>, DbErr> {
    offer::Entity::find()
        .select_only()
        .column(offer::Column::SlotId)
        .inner_join(nomination::Entity)
        .join(JoinType::InnerJoin, offer::Relation::Slot.def())
        .filter(nomination::Column::RegistrationId.eq(id))
        .filter(offer::Column::State.eq(offer::State::Confirmed))
        .filter(slot::Column::SpeakerName.is_not_null())
        .order_by_asc(offer::Column::Id)
        .into_tuple()
        .all(c)
        .await
}
