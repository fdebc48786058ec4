//! Queries on offers and on what hangs on them; [`write`](mod@write) writes, [`parts`] keeps what speakers write,
//! [`colleagues`] who was proposed instead, [`changes`] what must be passed on.
pub mod changes;
pub mod colleagues;
pub mod parts;
pub mod write;

use super::model::{Offer, State};
use crate::db::entities::speaking_offer::{self, Column, Entity, Model};
use crate::db::entities::{event, nomination, registration, session, slot};
use crate::kernel::{EventId, LinkId, NominationId, OfferId, SlotId};
use crate::participation::registration::model::State as Registered;
use crate::speakers::nomination::model::State as Nominated;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, RelationTrait};

/// Registrations that hold no place.
pub const LOST: [Registered; 3] = [Registered::Withdrawn, Registered::Cancelled, Registered::Refused];

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: OfferId) -> Result<Option<Offer>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event));
    Ok(found.one(c).await?.map(offer))
}

pub async fn by_ids(c: &impl ConnectionTrait, event: EventId, ids: &[OfferId]) -> Result<Vec<Offer>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::Id.is_in(ids.iter().copied()));
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Every offer of an event, newest first.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Offer>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_desc(Column::OfferedAt)
        .order_by_desc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// What was ever offered to the holder of a link, newest first.
pub async fn of_link(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<Vec<Offer>, DbErr> {
    let found = Entity::find()
        .inner_join(nomination::Entity)
        .filter(Column::EventId.eq(event))
        .filter(nomination::Column::LinkId.eq(link))
        .order_by_desc(Column::OfferedAt)
        .order_by_desc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Whoever was asked for a place.
pub async fn asked(c: &impl ConnectionTrait, slot: SlotId) -> Result<Vec<NominationId>, DbErr> {
    let found = Entity::find()
        .select_only()
        .column(Column::NominationId)
        .filter(Column::SlotId.eq(slot));
    found.into_tuple().all(c).await
}

/// The present state: asked before a letter leaves.
pub async fn state_of(c: &impl ConnectionTrait, id: OfferId) -> Result<Option<(State, EventId)>, DbErr> {
    let found = Entity::find_by_id(id)
        .select_only()
        .columns([Column::State, Column::EventId]);
    found.into_tuple().one(c).await
}

/// Offers that are out, of all events: what a tick looks at.
pub async fn waiting(c: &impl ConnectionTrait) -> Result<Vec<Offer>, DbErr> {
    let found = Entity::find()
        .filter(Column::State.eq(State::Offered))
        .order_by_asc(Column::DeadlineAt)
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Live offers whose holder has withdrawn the nomination or the registration, or lost it. Whoever hands a withdrawn
/// nomination in again waits for another answer.
pub async fn orphans(c: &impl ConnectionTrait) -> Result<Vec<Offer>, DbErr> {
    let gone = Condition::any()
        .add(nomination::Column::State.ne(Nominated::Released))
        .add(registration::Column::State.is_in(LOST));
    let found = Entity::find()
        .inner_join(nomination::Entity)
        .join(JoinType::LeftJoin, nomination::Relation::Registration.def())
        .filter(Column::LiveSlotId.is_not_null())
        .filter(gone)
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Live offers whose session has other hours than their holder was told.
pub async fn moved(c: &impl ConnectionTrait) -> Result<Vec<Offer>, DbErr> {
    let hour = |told: Column, is: session::Column| {
        let is = Expr::col((session::Entity, is));
        Condition::any()
            .add(told.is_null())
            .add(Expr::col((Entity, told)).ne(is))
    };
    let other = Condition::any()
        .add(hour(Column::ToldStartsAt, session::Column::StartsAt))
        .add(hour(Column::ToldEndsAt, session::Column::EndsAt));
    let found = Entity::find()
        .join(JoinType::InnerJoin, speaking_offer::Relation::Slot.def())
        .join(JoinType::InnerJoin, slot::Relation::Session.def())
        .filter(Column::LiveSlotId.is_not_null())
        .filter(other)
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Live offers of meetings that were called off.
pub async fn called_off(c: &impl ConnectionTrait) -> Result<Vec<Offer>, DbErr> {
    let found = Entity::find()
        .inner_join(event::Entity)
        .filter(Column::LiveSlotId.is_not_null())
        .filter(event::Column::State.eq(event::State::Cancelled))
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(offer).collect())
}

/// Nominations that stand although their registration was withdrawn, cancelled or refused.
pub async fn stranded(c: &impl ConnectionTrait) -> Result<Vec<(EventId, NominationId)>, DbErr> {
    let open = [
        Nominated::Submitted,
        Nominated::Returned,
        Nominated::Eligible,
        Nominated::Decided,
        Nominated::Released,
    ];
    nomination::Entity::find()
        .select_only()
        .columns([nomination::Column::EventId, nomination::Column::Id])
        .join(JoinType::InnerJoin, nomination::Relation::Registration.def())
        .filter(nomination::Column::State.is_in(open))
        .filter(registration::Column::State.is_in(LOST))
        .order_by_asc(nomination::Column::Id)
        .into_tuple()
        .all(c)
        .await
}

/// Whether anything was ever offered to the holder of a link.
pub async fn any_for(c: &impl ConnectionTrait, link: LinkId) -> Result<bool, DbErr> {
    let found = Entity::find()
        .inner_join(nomination::Entity)
        .filter(nomination::Column::LinkId.eq(link));
    Ok(found.count(c).await? > 0)
}

pub(super) fn offer(row: Model) -> Offer {
    Offer {
        id: row.id,
        event: row.event_id,
        slot: row.slot_id,
        nomination: row.nomination_id,
        state: row.state,
        offered_at: row.offered_at,
        deadline_at: row.deadline_at,
        answered_at: row.answered_at,
        chases: row.chases,
        reason: row.reason,
        hours: row.told_starts_at.zip(row.told_ends_at),
        moves: row.moves,
    }
}
