//! Queries on `reminder_occurrence`: every change is a compare-and-swap, the unique key decides about doubles.
use crate::db::entities::reminder_occurrence::{self as row, Column, Entity};
use crate::kernel::{BatchId, LinkId, OccurrenceId, RuleId};
use crate::messages::reminder::model::{Due, Held, Occurrence, Standing};
use crate::programme::event::store::{civil_text, civil_time};
use chrono::{DateTime, Utc};
use jiff::civil;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Every occurrence of these rules, newest first.
pub async fn of_rules(c: &impl ConnectionTrait, rules: &[RuleId]) -> Result<Vec<Occurrence>, DbErr> {
    let mut all = Vec::new();
    for chunk in rules.chunks(1_000) {
        let found = Entity::find()
            .filter(Column::RuleId.is_in(chunk.iter().copied()))
            .order_by_desc(Column::DueAt)
            .order_by_desc(Column::Generation);
        for row in found.all(c).await? {
            all.push(occurrence(row)?);
        }
    }
    Ok(all)
}

pub async fn find(c: &impl ConnectionTrait, id: OccurrenceId) -> Result<Option<Occurrence>, DbErr> {
    Entity::find_by_id(id).one(c).await?.map(occurrence).transpose()
}

/// Plans it; what another machine has planned meanwhile stays.
pub async fn insert(tx: &impl ConnectionTrait, one: &Occurrence) -> Result<(), DbErr> {
    let once = OnConflict::columns([Column::RuleId, Column::Instance, Column::Generation])
        .do_nothing()
        .to_owned();
    Entity::insert(columns(one))
        .on_conflict(once)
        .try_insert()
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// From one state to another; false when somebody was faster.
pub async fn turn(
    tx: &impl ConnectionTrait,
    id: OccurrenceId,
    (from, to): (Standing, Standing),
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let turned = Entity::update_many()
        .col_expr(Column::State, Expr::value(to))
        .col_expr(Column::Held, Expr::value(Option::<Held>::None))
        .col_expr(Column::At, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(from));
    Ok(turned.exec(tx).await?.rows_affected == 1)
}

/// The letters of everybody up to `reached` are written: of those who look after the same occurrence at once, one
/// alone gets here.
pub async fn advance(
    tx: &impl ConnectionTrait,
    before: &Occurrence,
    (reached, batch, enqueued): (LinkId, Option<BatchId>, i32),
) -> Result<bool, DbErr> {
    let mut advanced = Entity::update_many()
        .col_expr(Column::Reached, Expr::value(Some(reached)))
        .col_expr(Column::BatchId, Expr::value(batch))
        .col_expr(Column::Enqueued, Expr::value(enqueued))
        .filter(Column::Id.eq(before.id))
        .filter(Column::State.eq(Standing::Sending));
    advanced = match before.reached {
        None => advanced.filter(Column::Reached.is_null()),
        Some(reached) => advanced.filter(Column::Reached.eq(reached)),
    };
    Ok(advanced.exec(tx).await?.rows_affected == 1)
}

/// It waits for a click; nothing when it was clicked already.
pub async fn hold(tx: &impl ConnectionTrait, id: OccurrenceId, why: Held) -> Result<bool, DbErr> {
    let held = Entity::update_many()
        .col_expr(Column::Held, Expr::value(Some(why)))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(Standing::Planned))
        .filter(Column::Held.is_null())
        .filter(Column::ReleasedAt.is_null());
    Ok(held.exec(tx).await?.rows_affected == 1)
}

/// An organiser said: send it now.
pub async fn release(tx: &impl ConnectionTrait, id: OccurrenceId, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let released = Entity::update_many()
        .col_expr(Column::Held, Expr::value(Option::<Held>::None))
        .col_expr(Column::ReleasedAt, Expr::value(Some(now)))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(Standing::Planned))
        .filter(Column::Held.is_not_null());
    Ok(released.exec(tx).await?.rows_affected == 1)
}

/// The same hour states another date.
pub async fn restate(tx: &impl ConnectionTrait, id: OccurrenceId, at: civil::DateTime) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::AnchorAt, Expr::value(civil_text(at)))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(Standing::Planned))
        .exec(tx)
        .await
        .map(drop)
}

/// The same hour is another instant, because the rules of the zone changed.
pub async fn shift(tx: &impl ConnectionTrait, (id, was): (OccurrenceId, DateTime<Utc>), due: Due) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(due.at))
        .col_expr(Column::WasDueAt, Expr::value(Some(was)))
        .filter(Column::Id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

fn columns(one: &Occurrence) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(one.id),
        rule_id: Set(one.rule),
        instance: Set(one.instance.clone()),
        generation: Set(one.generation),
        anchor_at: Set(one.anchor_at.map(civil_text).unwrap_or_default()),
        due: Set(civil_text(one.due.civil)),
        zone: Set(one.zone.clone()),
        due_at: Set(one.due.at),
        was_due_at: Set(one.was_due_at),
        state: Set(one.state),
        held: Set(one.held),
        released_at: Set(one.released_at),
        reached: Set(one.reached),
        batch_id: Set(one.batch),
        enqueued: Set(one.enqueued),
        at: Set(one.at),
    }
}

fn occurrence(row: row::Model) -> Result<Occurrence, DbErr> {
    let anchor = Some(row.anchor_at).filter(|at| !at.is_empty());
    Ok(Occurrence {
        id: row.id,
        rule: row.rule_id,
        instance: row.instance,
        generation: row.generation,
        anchor_at: anchor.as_deref().map(civil_time).transpose()?,
        due: Due {
            civil: civil_time(&row.due)?,
            at: row.due_at,
        },
        zone: row.zone,
        was_due_at: row.was_due_at,
        state: row.state,
        held: row.held,
        released_at: row.released_at,
        reached: row.reached,
        batch: row.batch_id,
        enqueued: row.enqueued,
        at: row.at,
    })
}
