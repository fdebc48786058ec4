//! What a release leaves behind: why it went out although targets were not met, and when.
use super::unmet::Unmet;
use crate::db::entities::release_reason::{ActiveModel, Column, Entity, Model};
use crate::db::entities::{nomination_call as call, speaking_offer as offer};
use crate::kernel::{CallId, EventId, ReleaseReasonId};
use crate::speakers::release::rules::Asked;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// Characters.
const TARGET_MAX: usize = 300;

/// Why answers went out although a target was not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// In the language of whoever wrote the reason.
    pub target: String,
    /// `None`: written down when sentences alone were kept.
    pub unmet: Option<Unmet>,
    pub reason: String,
}

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
    let one = |row: Model| {
        let reason = Reason {
            unmet: row.target_facts.as_deref().and_then(Unmet::parse),
            target: row.target,
            reason: row.reason,
        };
        (row.at, reason)
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
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
    let rows = (1_i32..).zip(reasons).map(|(position, (id, reason))| ActiveModel {
        id: Set(*id),
        call_id: Set(call),
        at: Set(now),
        position: Set(position),
        target: Set(reason.target.chars().take(TARGET_MAX).collect()),
        reason: Set(reason.reason.clone()),
        target_facts: Set(reason.unmet.as_ref().and_then(Unmet::kept)),
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
