//! Queries on reviews and their points.
use crate::db::entities::{nomination, review as row, review_score as point};
use crate::kernel::{CallId, NominationId, ReviewId, ReviewerId};
use crate::speakers::call::model::Call;
use crate::speakers::review::model::{Review, Score};
use crate::speakers::review::rules;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait, Set,
};
use std::collections::HashMap;

/// Everything that was said of the nominations of a call: two queries.
pub async fn of_call(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Review>, DbErr> {
    let mine = || nomination::Column::CallId.eq(call);
    let rows = row::Entity::find()
        .inner_join(nomination::Entity)
        .filter(mine())
        .order_by_asc(row::Column::SavedAt)
        .order_by_asc(row::Column::Id)
        .all(c)
        .await?;
    let points = point::Entity::find()
        .inner_join(row::Entity)
        .join(JoinType::InnerJoin, row::Relation::Nomination.def())
        .filter(mine())
        .all(c)
        .await?;
    Ok(joined(rows, points))
}

/// What the scores of each nomination come to, removed reviewers' included: two queries. Who has no score is left out.
pub async fn means(c: &impl ConnectionTrait, call: &Call) -> Result<HashMap<NominationId, Score>, DbErr> {
    let mut by_nomination: HashMap<NominationId, Vec<Review>> = HashMap::new();
    for review in of_call(c, call.id).await? {
        by_nomination.entry(review.nomination).or_default().push(review);
    }
    let score = |(id, reviews): (NominationId, Vec<Review>)| Some((id, rules::score(&reviews, &call.criteria)?));
    Ok(by_nomination.into_iter().filter_map(score).collect())
}

/// What was said of one nomination: two queries.
pub async fn of_nomination(c: &impl ConnectionTrait, id: NominationId) -> Result<Vec<Review>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::Column::NominationId.eq(id))
        .order_by_asc(row::Column::SavedAt)
        .all(c)
        .await?;
    let points = point::Entity::find()
        .inner_join(row::Entity)
        .filter(row::Column::NominationId.eq(id))
        .all(c)
        .await?;
    Ok(joined(rows, points))
}

/// Says it, in place of what the same reviewer said before; `fresh` is the id of a first one.
pub async fn save(
    tx: &impl ConnectionTrait,
    review: &Review,
    fresh: ReviewId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let before = row::Entity::find()
        .filter(row::Column::NominationId.eq(review.nomination))
        .filter(row::Column::ReviewerId.eq(review.reviewer))
        .one(tx)
        .await?;
    let id = before.as_ref().map_or(fresh, |before| before.id);
    let row = row::ActiveModel {
        id: Set(id),
        nomination_id: Set(review.nomination),
        reviewer_id: Set(review.reviewer),
        state: Set(review.opinion),
        comment: Set(review.comment.clone()),
        saved_at: Set(now),
    };
    if before.is_some() {
        row::Entity::update(row).exec(tx).await?;
    } else {
        row.insert(tx).await?;
    }
    points(tx, id, review).await
}

/// Who has reviewed how many.
pub async fn counts(c: &impl ConnectionTrait, call: CallId) -> Result<HashMap<ReviewerId, usize>, DbErr> {
    let mut counts = HashMap::new();
    for review in of_call(c, call).await? {
        *counts.entry(review.reviewer).or_default() += 1;
    }
    Ok(counts)
}

async fn points(tx: &impl ConnectionTrait, id: ReviewId, review: &Review) -> Result<(), DbErr> {
    point::Entity::delete_many()
        .filter(point::Column::ReviewId.eq(id))
        .exec(tx)
        .await?;
    if review.points.is_empty() {
        return Ok(());
    }
    let rows = review.points.iter().map(|(criterion, points)| point::ActiveModel {
        review_id: Set(id),
        criterion_id: Set(*criterion),
        points: Set(*points),
    });
    point::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

fn joined(rows: Vec<row::Model>, points: Vec<point::Model>) -> Vec<Review> {
    let mut given: HashMap<ReviewId, HashMap<_, _>> = HashMap::new();
    for one in points {
        given
            .entry(one.review_id)
            .or_default()
            .insert(one.criterion_id, one.points);
    }
    let review = |row: row::Model| Review {
        nomination: row.nomination_id,
        reviewer: row.reviewer_id,
        opinion: row.state,
        comment: row.comment,
        points: given.remove(&row.id).unwrap_or_default(),
    };
    rows.into_iter().map(review).collect()
}
