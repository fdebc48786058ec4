//! What people decide about messages and batches; each only from the states it makes sense in.
use crate::db::entities::mail_batch::{self, State as BatchState};
use crate::db::entities::mail_pace;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::kernel::BatchId;
use crate::mail::pace::BULK_TO;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait, SimpleExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, UpdateMany};

/// Where a message goes that would go back to the queue: held with its batch, or cancelled with it.
pub(in crate::mail) fn queue_or_with_its_batch() -> SimpleExpr {
    CaseStatement::new()
        .case(of_batches(BatchState::Paused), State::Held)
        .case(of_batches(BatchState::Cancelled), State::Cancelled)
        .finally(State::Queued)
        .into()
}

/// The message belongs to a batch that is in this state.
pub(in crate::mail) fn of_batches(state: BatchState) -> SimpleExpr {
    let batches = mail_batch::Entity::find()
        .select_only()
        .column(mail_batch::Column::Id)
        .filter(mail_batch::Column::State.eq(state));
    Column::BatchId.in_subquery(batches.into_query())
}

/// An update that forgets how a message ended.
pub(super) fn afresh() -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(Column::Reason, Expr::value(None::<String>))
        .col_expr(Column::SmtpCode, Expr::value(None::<i32>))
        .col_expr(Column::FinishedAt, Expr::value(None::<DateTime<Utc>>))
}

/// Pauses or cancels a batch, and with it what is not on the wire yet.
pub(in crate::mail) async fn stop(
    tx: &impl ConnectionTrait,
    batch: BatchId,
    (into, reason): (BatchState, &str),
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let from: &[BatchState] = match into {
        BatchState::Cancelled => &[BatchState::Running, BatchState::Paused],
        _ => &[BatchState::Running],
    };
    if !step(tx, batch, from, (into, Some(reason))).await? {
        return Ok(false);
    }
    halt(tx, batch, (into, reason), now).await?;
    Ok(true)
}

/// Whether a batch is stopped, and why; nobody changes that before this change ends.
pub(in crate::mail) async fn stopped(
    tx: &impl ConnectionTrait,
    batch: BatchId,
) -> Result<Option<(BatchState, String)>, DbErr> {
    let found = mail_batch::Entity::find_by_id(batch).lock_exclusive().one(tx).await?;
    let stopped = found.filter(|batch| batch.state != BatchState::Running);
    Ok(stopped.map(|batch| (batch.state, batch.reason.unwrap_or_default())))
}

/// What is not on the wire yet shares the lot of its batch.
pub(in crate::mail) async fn halt(
    tx: &impl ConnectionTrait,
    batch: BatchId,
    (into, reason): (BatchState, &str),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let rows = Entity::update_many()
        .col_expr(Column::Reason, Expr::value(reason))
        .filter(Column::BatchId.eq(batch));
    let rows = match into {
        BatchState::Cancelled => rows
            .col_expr(Column::State, Expr::value(State::Cancelled))
            .col_expr(Column::FinishedAt, Expr::value(now))
            .filter(Column::State.is_in([State::Queued, State::Leased, State::Held])),
        _ => rows
            .col_expr(Column::State, Expr::value(State::Held))
            .filter(Column::State.is_in([State::Queued, State::Leased])),
    };
    rows.exec(tx).await?;
    let booked = mail_pace::Entity::delete_many().filter(mail_pace::Column::Name.starts_with(BULK_TO));
    booked.exec(tx).await.map(drop)
}

pub(in crate::mail) async fn resume(
    tx: &impl ConnectionTrait,
    batch: BatchId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    if !step(tx, batch, &[BatchState::Paused], (BatchState::Running, None)).await? {
        return Ok(false);
    }
    let said = mail_batch::Entity::update_many()
        .col_expr(mail_batch::Column::ResumedAt, Expr::value(now))
        .filter(mail_batch::Column::Id.eq(batch));
    said.exec(tx).await?;
    let held = Column::BatchId.eq(batch).and(Column::State.eq(State::Held));
    queue_when_due(now).filter(held).exec(tx).await?;
    Ok(true)
}

/// Back to the queue, a message planned for later at its hour.
pub(super) fn queue_when_due(now: DateTime<Utc>) -> UpdateMany<Entity> {
    let due = CaseStatement::new()
        .case(
            Expr::col(Column::NextAttemptAt).gt(now),
            Expr::col(Column::NextAttemptAt),
        )
        .finally(now);
    afresh()
        .col_expr(Column::State, Expr::value(State::Queued))
        .col_expr(Column::NextAttemptAt, due.into())
}

async fn step(
    tx: &impl ConnectionTrait,
    batch: BatchId,
    from: &[BatchState],
    (into, reason): (BatchState, Option<&str>),
) -> Result<bool, DbErr> {
    let step = mail_batch::Entity::update_many()
        .col_expr(mail_batch::Column::State, Expr::value(into))
        .col_expr(mail_batch::Column::Reason, Expr::value(reason))
        .filter(mail_batch::Column::Id.eq(batch))
        .filter(mail_batch::Column::State.is_in(from.iter().copied()));
    Ok(step.exec(tx).await?.rows_affected == 1)
}

pub(in crate::mail) async fn batch_state(
    db: &impl ConnectionTrait,
    batch: BatchId,
) -> Result<Option<(BatchState, Option<String>)>, DbErr> {
    let row = mail_batch::Entity::find_by_id(batch).one(db).await?;
    Ok(row.map(|row| (row.state, row.reason)))
}
