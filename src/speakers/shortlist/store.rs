//! Queries on scenarios and on the live offers that hold places in each of them.
use super::model::{LiveOffer, Placed, Scenario};
use crate::db::entities::{lineup as row, lineup_place as place, speaking_offer as offer};
use crate::kernel::{CallId, EventId, LineupId, SlotId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};
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
