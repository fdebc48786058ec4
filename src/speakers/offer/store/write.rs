//! Writing offers. The state column of a row that exists is written by [`apply`] alone; the unique key on
//! `live_slot_id` decides who has a place.
use crate::db::entities::speaking_offer::{ActiveModel, Column, Entity};
use crate::kernel::OfferId;
use crate::speakers::offer::model::{Hours, Offer, Step, is_live};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set, UpdateResult};

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    Yes,
    /// Somebody was faster: the row has changed since it was read.
    Raced,
}

impl Applied {
    fn of(changed: &UpdateResult) -> Self {
        match changed.rows_affected {
            1 => Self::Yes,
            _ => Self::Raced,
        }
    }
}

/// A new offer. A place that has a live one refuses it by its unique key.
pub async fn insert(tx: &impl ConnectionTrait, offer: &Offer) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(offer.id),
        event_id: Set(offer.event),
        slot_id: Set(offer.slot),
        nomination_id: Set(offer.nomination),
        live_slot_id: Set(is_live(offer.state).then_some(offer.slot)),
        state: Set(offer.state),
        offered_at: Set(offer.offered_at),
        deadline_at: Set(offer.deadline_at),
        answered_at: Set(offer.answered_at),
        chases: Set(offer.chases),
        reason: Set(offer.reason.clone()),
        told_starts_at: Set(offer.hours.map(|(starts, _)| starts)),
        told_ends_at: Set(offer.hours.map(|(_, ends)| ends)),
        moves: Set(offer.moves),
    };
    row.insert(tx).await.map(drop)
}

/// The one function that writes the state of a row: compare and swap. An offer that ends leaves its place.
pub async fn apply(tx: &impl ConnectionTrait, step: &Step) -> Result<Applied, DbErr> {
    let mut change = Entity::update_many()
        .col_expr(Column::State, Expr::value(step.to()))
        .col_expr(Column::Reason, Expr::value(step.reason().map(str::to_owned)))
        .col_expr(Column::AnsweredAt, Expr::value(Some(step.at())));
    if !is_live(step.to()) {
        change = change.col_expr(Column::LiveSlotId, Expr::value(None::<crate::kernel::SlotId>));
    }
    let changed = change
        .filter(Column::Id.eq(step.id()))
        .filter(Column::EventId.eq(step.event()))
        .filter(Column::State.eq(step.from()))
        .exec(tx)
        .await?;
    Ok(Applied::of(&changed))
}

/// The hours its holder will be told, if nobody else has noted them.
pub async fn moved(
    tx: &impl ConnectionTrait,
    offer: &Offer,
    ((starts, ends), deadline): (Hours, DateTime<Utc>),
) -> Result<Applied, DbErr> {
    let changed = Entity::update_many()
        .col_expr(Column::ToldStartsAt, Expr::value(Some(starts)))
        .col_expr(Column::ToldEndsAt, Expr::value(Some(ends)))
        .col_expr(Column::Moves, Expr::value(offer.moves + 1))
        .col_expr(Column::DeadlineAt, Expr::value(deadline))
        .filter(Column::Id.eq(offer.id))
        .filter(Column::Moves.eq(offer.moves))
        .filter(Column::State.eq(offer.state))
        .exec(tx)
        .await?;
    Ok(Applied::of(&changed))
}

/// Counts reminders up, if nobody else has.
pub async fn chased(tx: &impl ConnectionTrait, id: OfferId, (from, to): (i32, i32)) -> Result<Applied, DbErr> {
    let changed = Entity::update_many()
        .col_expr(Column::Chases, Expr::value(to))
        .filter(Column::Id.eq(id))
        .filter(Column::Chases.eq(from))
        .exec(tx)
        .await?;
    Ok(Applied::of(&changed))
}
