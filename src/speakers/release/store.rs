//! What a release leaves behind: why it went out although targets were not met, and when.
use crate::db::entities::release_reason::{ActiveModel, Column, Entity};
use crate::db::entities::{nomination_call as call, speaking_offer as offer};
use crate::kernel::{CallId, EventId, ReleaseReasonId};
use crate::speakers::release::rules::Asked;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// A target in words, and the reason.
pub type Reason = (String, String);

/// Every offer there ever was.
pub async fn asked(c: &impl ConnectionTrait, event: EventId) -> Result<Asked, DbErr> {
    let found = offer::Entity::find()
        .select_only()
        .columns([offer::Column::SlotId, offer::Column::NominationId])
        .filter(offer::Column::EventId.eq(event));
    Ok(found.into_tuple().all(c).await?.into_iter().collect())
}

/// The reasons of all releases, newest first.
pub async fn reasons(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<(DateTime<Utc>, Reason)>, DbErr> {
    let found = Entity::find()
        .filter(Column::CallId.eq(call))
        .order_by_desc(Column::At)
        .order_by_asc(Column::Position);
    let rows = found.all(c).await?;
    Ok(rows.into_iter().map(|row| (row.at, (row.target, row.reason))).collect())
}

pub async fn keep(
    tx: &impl ConnectionTrait,
    call: CallId,
    reasons: &[(ReleaseReasonId, Reason)],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if reasons.is_empty() {
        return Ok(());
    }
    let rows = (1_i32..)
        .zip(reasons)
        .map(|(position, (id, (target, reason)))| ActiveModel {
            id: Set(*id),
            call_id: Set(call),
            at: Set(now),
            position: Set(position),
            target: Set(target.clone()),
            reason: Set(reason.clone()),
        });
    Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}

/// Answers have gone out: scores are frozen, and the call stays as it is.
pub async fn released(tx: &impl ConnectionTrait, id: CallId, now: DateTime<Utc>) -> Result<(), DbErr> {
    call::Entity::update_many()
        .col_expr(call::Column::ReleasedAt, Expr::value(Some(now)))
        .filter(call::Column::Id.eq(id))
        .filter(call::Column::ReleasedAt.is_null())
        .exec(tx)
        .await
        .map(drop)
}
