//! Queries on scenarios and on what they are judged by: scores and live offers.
use super::model::{LiveOffer, Placed, Scenario, Score};
use crate::db::entities::{
    lineup as row, lineup_place as place, nomination, review, review_score as points, speaking_offer as offer,
};
use crate::kernel::{CallId, CriterionId, EventId, LineupId, NominationId, ReviewId, SlotId};
use crate::speakers::call::model::Criterion;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait, Set,
};
use std::collections::HashMap;

/// The scenarios of a call, oldest first: two queries, however many there are.
pub async fn scenarios(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Scenario>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::Column::CallId.eq(call))
        .order_by_asc(row::Column::CreatedAt)
        .order_by_asc(row::Column::Id)
        .all(c)
        .await?;
    let places = place::Entity::find()
        .inner_join(row::Entity)
        .filter(row::Column::CallId.eq(call))
        .all(c)
        .await?;
    let mut by_lineup: HashMap<LineupId, Vec<Placed>> = HashMap::new();
    for row in places {
        by_lineup.entry(row.lineup_id).or_default().push(Placed {
            slot: row.slot_id,
            nomination: row.nomination_id,
            reason: row.reason,
        });
    }
    let one = |row: row::Model| Scenario {
        placed: by_lineup.remove(&row.id).unwrap_or_default(),
        id: row.id,
        name: row.name,
        revision: row.revision,
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Offers that are out or accepted.
pub async fn live_offers(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<LiveOffer>, DbErr> {
    let found = offer::Entity::find()
        .filter(offer::Column::EventId.eq(event))
        .filter(offer::Column::LiveSlotId.is_not_null());
    let one = |row: offer::Model| LiveOffer {
        slot: row.slot_id,
        nomination: row.nomination_id,
        state: row.state,
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

/// The weighted mean of each nomination somebody scored, removed reviewers' scores included: two queries.
pub async fn scores(
    c: &impl ConnectionTrait,
    call: CallId,
    criteria: &[Criterion],
) -> Result<HashMap<NominationId, Score>, DbErr> {
    let reviews: Vec<(ReviewId, NominationId)> = review::Entity::find()
        .inner_join(nomination::Entity)
        .filter(nomination::Column::CallId.eq(call))
        .filter(review::Column::State.eq(review::State::Scored))
        .select_only()
        .column(review::Column::Id)
        .column(review::Column::NominationId)
        .into_tuple()
        .all(c)
        .await?;
    let given: Vec<(ReviewId, CriterionId, i32)> = points::Entity::find()
        .inner_join(review::Entity)
        .join(JoinType::InnerJoin, review::Relation::Nomination.def())
        .filter(nomination::Column::CallId.eq(call))
        .select_only()
        .column(points::Column::ReviewId)
        .column(points::Column::CriterionId)
        .column(points::Column::Points)
        .into_tuple()
        .all(c)
        .await?;
    Ok(means(&reviews, &given, criteria))
}

fn means(
    reviews: &[(ReviewId, NominationId)],
    given: &[(ReviewId, CriterionId, i32)],
    criteria: &[Criterion],
) -> HashMap<NominationId, Score> {
    let weights: HashMap<CriterionId, i64> = criteria.iter().map(|one| (one.id, one.weight.into())).collect();
    let mut sums: HashMap<ReviewId, (i64, i64)> = HashMap::new();
    for (review, criterion, points) in given {
        let weight = weights.get(criterion).copied().unwrap_or_default();
        let (sum, of) = sums.entry(*review).or_default();
        *sum += i64::from(*points) * weight;
        *of += weight;
    }
    let mut marks: HashMap<NominationId, Vec<i64>> = HashMap::new();
    for (review, nomination) in reviews {
        if let Some((sum, of)) = sums.get(review).filter(|(_, of)| *of > 0) {
            marks.entry(*nomination).or_default().push(sum * 1000 / of);
        }
    }
    let mean = |(id, marks): (NominationId, Vec<i64>)| {
        let many = i64::try_from(marks.len()).unwrap_or(1).max(1);
        let thousandths = u32::try_from(marks.iter().sum::<i64>() / many).unwrap_or_default();
        let reviews = marks.len();
        (id, Score { thousandths, reviews })
    };
    marks.into_iter().map(mean).collect()
}

pub async fn insert(
    tx: &impl ConnectionTrait,
    call: CallId,
    scenario: &Scenario,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(scenario.id),
        call_id: Set(call),
        name: Set(scenario.name.clone()),
        revision: Set(scenario.revision),
        created_at: Set(now),
    };
    row.insert(tx).await?;
    let placed = scenario.placed.iter().map(|placed| row_of(scenario.id, placed));
    let rows: Vec<place::ActiveModel> = placed.collect();
    if rows.is_empty() {
        return Ok(());
    }
    place::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Counts the revision up, if it still is this one: whoever comes second has to look again.
pub async fn advance(tx: &impl ConnectionTrait, id: LineupId, revision: i32) -> Result<bool, DbErr> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::Revision, Expr::value(revision + 1))
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::Revision.eq(revision))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

pub async fn place(tx: &impl ConnectionTrait, lineup: LineupId, placed: &Placed) -> Result<(), DbErr> {
    row_of(lineup, placed).insert(tx).await.map(drop)
}

pub async fn free(tx: &impl ConnectionTrait, lineup: LineupId, slot: SlotId) -> Result<(), DbErr> {
    place::Entity::delete_by_id((lineup, slot)).exec(tx).await.map(drop)
}

pub async fn remove(tx: &impl ConnectionTrait, lineup: LineupId) -> Result<(), DbErr> {
    place::Entity::delete_many()
        .filter(place::Column::LineupId.eq(lineup))
        .exec(tx)
        .await?;
    row::Entity::delete_by_id(lineup).exec(tx).await.map(drop)
}

fn row_of(lineup: LineupId, placed: &Placed) -> place::ActiveModel {
    place::ActiveModel {
        lineup_id: Set(lineup),
        slot_id: Set(placed.slot),
        nomination_id: Set(placed.nomination),
        reason: Set(placed.reason.clone()),
    }
}
