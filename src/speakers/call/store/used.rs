//! What people have done on the ground of a call, so that it cannot be taken away under them.
use crate::db::entities::{call_check, call_criterion, nomination, nomination_check, review_score};
use crate::kernel::{CallId, CheckId, CriterionId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

/// Nominations that were handed in, whatever became of them.
pub async fn handed_in(c: &impl ConnectionTrait, call: CallId) -> Result<u64, DbErr> {
    nomination::Entity::find()
        .filter(nomination::Column::CallId.eq(call))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .count(c)
        .await
}

/// Criteria somebody has scored by.
pub async fn scored(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<CriterionId>, DbErr> {
    review_score::Entity::find()
        .inner_join(call_criterion::Entity)
        .filter(call_criterion::Column::CallId.eq(call))
        .select_only()
        .column(review_score::Column::CriterionId)
        .distinct()
        .into_tuple()
        .all(c)
        .await
}

/// Lines of the checklist that were answered for somebody.
pub async fn answered(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<CheckId>, DbErr> {
    nomination_check::Entity::find()
        .inner_join(call_check::Entity)
        .filter(call_check::Column::CallId.eq(call))
        .select_only()
        .column(nomination_check::Column::CheckId)
        .distinct()
        .into_tuple()
        .all(c)
        .await
}
