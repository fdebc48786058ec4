//! Queries on reviews and their points.
use crate::db::entities::{account, nomination, organisation, review as row, review_score as point, reviewer};
use crate::kernel::{CallId, NominationId, OrganisationId, ReviewId, ReviewerId};
use crate::speakers::call::model::Call;
use crate::speakers::review::model::{Candidate, Review, Score, Ties};
use crate::speakers::review::rules;
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, JoinType, QueryFilter,
    QueryOrder, QuerySelect, RelationTrait, Select, Set,
};
use std::collections::HashMap;

/// A review with what ties its reviewer to nominations.
#[derive(Debug, FromQueryResult)]
struct Row {
    id: ReviewId,
    nomination_id: NominationId,
    reviewer_id: ReviewerId,
    state: row::State,
    comment: Option<String>,
    saved_at: DateTime<Utc>,
    email: String,
    organisation_id: Option<OrganisationId>,
    organisation_name: Option<String>,
}

/// Everything that was said of the nominations of a call: two queries.
pub async fn of_call(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Review>, DbErr> {
    let mine = || nomination::Column::CallId.eq(call);
    let rows = rows().inner_join(nomination::Entity).filter(mine());
    let rows = rows.into_model().all(c).await?;
    let points = point::Entity::find()
        .inner_join(row::Entity)
        .join(JoinType::InnerJoin, row::Relation::Nomination.def())
        .filter(mine())
        .all(c)
        .await?;
    Ok(joined(rows, points))
}

/// The same by nomination.
pub async fn by_nomination(
    c: &impl ConnectionTrait,
    call: CallId,
) -> Result<HashMap<NominationId, Vec<Review>>, DbErr> {
    let mut said: HashMap<NominationId, Vec<Review>> = HashMap::new();
    for review in of_call(c, call).await? {
        said.entry(review.nomination).or_default().push(review);
    }
    Ok(said)
}

/// What the scores of each of these come to, removed reviewers' included: two queries. Who has no score that counts is
/// left out.
pub async fn means(
    c: &impl ConnectionTrait,
    call: &Call,
    candidates: &[Candidate],
) -> Result<HashMap<NominationId, Score>, DbErr> {
    let said = by_nomination(c, call.id).await?;
    let score = |one: &Candidate| Some((one.id(), rules::score(one, said.get(&one.id())?, &call.criteria)?));
    Ok(candidates.iter().filter_map(score).collect())
}

/// What was said of one nomination: two queries.
pub async fn of_nomination(c: &impl ConnectionTrait, id: NominationId) -> Result<Vec<Review>, DbErr> {
    let rows = rows()
        .filter(row::Column::NominationId.eq(id))
        .into_model()
        .all(c)
        .await?;
    let points = point::Entity::find()
        .inner_join(row::Entity)
        .filter(row::Column::NominationId.eq(id))
        .all(c)
        .await?;
    Ok(joined(rows, points))
}

/// Oldest first.
fn rows() -> Select<row::Entity> {
    row::Entity::find()
        .join(JoinType::InnerJoin, row::Relation::Reviewer.def())
        .join(JoinType::InnerJoin, reviewer::Relation::Account.def())
        .join(JoinType::LeftJoin, reviewer::Relation::Organisation.def())
        .column(account::Column::Email)
        .column(reviewer::Column::OrganisationId)
        .column_as(organisation::Column::Name, "organisation_name")
        .order_by_asc(row::Column::SavedAt)
        .order_by_asc(row::Column::Id)
}

/// Says it, in place of what the same reviewer said before; `fresh` is the id of a first one.
pub async fn save(tx: &impl ConnectionTrait, review: &Review, fresh: ReviewId) -> Result<(), DbErr> {
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
        saved_at: Set(review.saved_at),
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

fn joined(rows: Vec<Row>, points: Vec<point::Model>) -> Vec<Review> {
    let mut given: HashMap<ReviewId, HashMap<_, _>> = HashMap::new();
    for one in points {
        given
            .entry(one.review_id)
            .or_default()
            .insert(one.criterion_id, one.points);
    }
    let review = |row: Row| Review {
        nomination: row.nomination_id,
        reviewer: row.reviewer_id,
        opinion: row.state,
        comment: row.comment,
        points: given.remove(&row.id).unwrap_or_default(),
        saved_at: row.saved_at,
        ties: Ties {
            email: row.email,
            organisation: row.organisation_id,
            organisation_name: row.organisation_name,
        },
    };
    rows.into_iter().map(review).collect()
}
