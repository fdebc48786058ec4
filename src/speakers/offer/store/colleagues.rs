//! Colleagues proposed to take a place.
use crate::db::entities::offer_colleague::{ActiveModel, Column, Entity, Model};
use crate::db::entities::speaking_offer;
use crate::kernel::{EventId, LinkId, OfferColleagueId, OfferId};
use crate::speakers::offer::model::{Colleague, ColleagueState};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Those proposed for any of these offers, oldest first.
pub async fn of_offers(c: &impl ConnectionTrait, offers: &[OfferId]) -> Result<Vec<Colleague>, DbErr> {
    let found = Entity::find()
        .filter(Column::OfferId.is_in(offers.iter().copied()))
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(colleague).collect())
}

pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Colleague>, DbErr> {
    let found = Entity::find()
        .inner_join(speaking_offer::Entity)
        .filter(speaking_offer::Column::EventId.eq(event))
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(colleague).collect())
}

/// What was proposed to the holder of a link, newest first.
pub async fn of_link(c: &impl ConnectionTrait, link: LinkId) -> Result<Vec<Colleague>, DbErr> {
    let found = Entity::find().filter(Column::LinkId.eq(link)).order_by_desc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(colleague).collect())
}

pub async fn find(c: &impl ConnectionTrait, id: OfferColleagueId) -> Result<Option<Colleague>, DbErr> {
    Ok(Entity::find_by_id(id).one(c).await?.map(colleague))
}

/// Proposes; who was proposed already stays as they are.
pub async fn insert(tx: &impl ConnectionTrait, one: &Colleague, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(one.id),
        offer_id: Set(one.offer),
        link_id: Set(one.link),
        nomination_id: Set(one.nomination),
        state: Set(one.state),
        proposed_at: Set(now),
        answered_at: Set(None),
    };
    let known = OnConflict::columns([Column::OfferId, Column::LinkId])
        .do_nothing()
        .to_owned();
    Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Ends what was proposed for an offer, but for the one who has the place.
pub async fn settle(
    tx: &impl ConnectionTrait,
    (offer, taken): (OfferId, Option<OfferColleagueId>),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if let Some(id) = taken {
        let one = Entity::update_many().filter(Column::Id.eq(id));
        answered(one, ColleagueState::Taken, now).exec(tx).await?;
    }
    let rest = Entity::update_many().filter(Column::OfferId.eq(offer));
    answered(rest, ColleagueState::Ended, now).exec(tx).await.map(drop)
}

/// A colleague says no.
pub async fn end(tx: &impl ConnectionTrait, id: OfferColleagueId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let one = Entity::update_many().filter(Column::Id.eq(id));
    answered(one, ColleagueState::Ended, now).exec(tx).await.map(drop)
}

fn answered(
    update: sea_orm::UpdateMany<Entity>,
    state: ColleagueState,
    now: DateTime<Utc>,
) -> sea_orm::UpdateMany<Entity> {
    update
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::AnsweredAt, Expr::value(Some(now)))
        .filter(Column::State.eq(ColleagueState::Proposed))
}

fn colleague(row: Model) -> Colleague {
    Colleague {
        id: row.id,
        offer: row.offer_id,
        link: row.link_id,
        nomination: row.nomination_id,
        state: row.state,
    }
}
