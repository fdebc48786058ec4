//! Sending, as the database sees it. Each change of a message under way carries its lease token: whoever lost the
//! lease changes nothing.
use super::Model;
use crate::app::App;
use crate::db::entities::mail_attempt;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::kernel::{AttemptId, MessageId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, Set,
};
use uuid::Uuid;

/// The right to send some messages until a time.
#[derive(Debug, Clone)]
pub(in crate::mail) struct Lease {
    pub owner: String,
    pub token: Uuid,
    pub until: DateTime<Utc>,
}

/// What a message comes to after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mail) enum End {
    Sent {
        code: u16,
    },
    Failed {
        reason: &'static str,
        code: Option<u16>,
    },
    Cancelled {
        reason: &'static str,
    },
    /// Back to the queue, this attempt counted.
    Again {
        at: DateTime<Utc>,
        code: Option<u16>,
    },
    /// Back to the queue, nobody to blame: not counted.
    Release {
        at: DateTime<Utc>,
    },
}

/// One line of the append-only log of attempts.
#[derive(Debug, Clone)]
pub(in crate::mail) struct Attempt {
    pub phase: &'static str,
    pub outcome: &'static str,
    pub code: Option<u16>,
    /// Ours, never the server's words: those may repeat the address.
    pub note: String,
}

/// Due: in the queue, or left by a worker that died with the lease in its hand.
fn due(now: DateTime<Utc>) -> Condition {
    let queued = Column::State.eq(State::Queued).and(Column::NextAttemptAt.lte(now));
    let orphaned = Column::State.eq(State::Leased).and(Column::LeaseUntil.lt(now));
    Condition::any().add(queued).add(orphaned)
}

/// Asked of a reader first: an idle worker takes no write lock.
pub(in crate::mail) async fn anything_due(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    Ok(Entity::find().filter(due(now)).limit(1).count(db).await? > 0)
}

/// Takes up to `most` messages, lower lanes first. Two workers never get the same one: PostgreSQL skips locked
/// rows, SQLite has one writer.
pub(in crate::mail) async fn claim(
    tx: &impl ConnectionTrait,
    now: DateTime<Utc>,
    lease: &Lease,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    let chosen = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(due(now))
        .order_by(Column::Lane, sea_orm::Order::Asc)
        .order_by(Column::NextAttemptAt, sea_orm::Order::Asc)
        .order_by(Column::Id, sea_orm::Order::Asc)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned();
    let take = Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Leased))
        .col_expr(Column::LeaseOwner, Expr::value(lease.owner.clone()))
        .col_expr(Column::LeaseToken, Expr::value(lease.token))
        .col_expr(Column::LeaseUntil, Expr::value(lease.until))
        .filter(Column::Id.in_subquery(chosen));
    let mut taken = take.exec_with_returning(tx).await?;
    taken.sort_by_key(|row| (row.lane, row.next_attempt_at, row.id.to_string()));
    Ok(taken)
}

/// Only while it is ours.
fn held(id: MessageId, token: Uuid) -> Condition {
    Condition::all()
        .add(Column::Id.eq(id))
        .add(Column::State.eq(State::Leased))
        .add(Column::LeaseToken.eq(token))
}

/// Until when the lease on this message runs; `None` when it is lost.
pub(in crate::mail) async fn held_until(
    db: &impl ConnectionTrait,
    id: MessageId,
    token: Uuid,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    Ok(Entity::find()
        .filter(held(id, token))
        .one(db)
        .await?
        .and_then(|row| row.lease_until))
}

/// Lengthens the lease on this message; false when it is lost.
pub(in crate::mail) async fn renew(
    tx: &impl ConnectionTrait,
    id: MessageId,
    token: Uuid,
    until: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let renew = Entity::update_many()
        .col_expr(Column::LeaseUntil, Expr::value(until))
        .filter(held(id, token));
    Ok(renew.exec(tx).await?.rows_affected == 1)
}

/// Writes what became of a message and gives the lease back; false, and nothing is written, when it was lost.
pub(in crate::mail) async fn settle(
    tx: &impl ConnectionTrait,
    (id, token): (MessageId, Uuid),
    end: End,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let free = Entity::update_many()
        .col_expr(Column::LeaseOwner, Expr::value(None::<String>))
        .col_expr(Column::LeaseToken, Expr::value(None::<Uuid>))
        .col_expr(Column::LeaseUntil, Expr::value(None::<DateTime<Utc>>))
        .filter(held(id, token));
    let finish = |state, reason: Option<&str>, code: Option<u16>| {
        free.clone()
            .col_expr(Column::State, Expr::value(state))
            .col_expr(Column::Reason, Expr::value(reason))
            .col_expr(Column::SmtpCode, Expr::value(code.map(i32::from)))
            .col_expr(Column::FinishedAt, Expr::value(now))
    };
    let queue = |at| {
        let free = free.clone().col_expr(Column::State, Expr::value(State::Queued));
        free.col_expr(Column::NextAttemptAt, Expr::value(at))
    };
    let once_more = Expr::col(Column::Attempts).add(1);
    let change = match end {
        End::Sent { code } => finish(State::Sent, None, Some(code)).col_expr(Column::Attempts, once_more),
        End::Failed { reason, code } => finish(State::Failed, Some(reason), code).col_expr(Column::Attempts, once_more),
        End::Cancelled { reason } => finish(State::Cancelled, Some(reason), None),
        End::Again { at, code } => queue(at)
            .col_expr(Column::Attempts, once_more)
            .col_expr(Column::SmtpCode, Expr::value(code.map(i32::from))),
        End::Release { at } => queue(at),
    };
    Ok(change.exec(tx).await?.rows_affected == 1)
}

pub(in crate::mail) async fn note_attempt(
    tx: &impl ConnectionTrait,
    app: &App,
    message: MessageId,
    attempt: Attempt,
) -> Result<(), DbErr> {
    let now = app.clock.now();
    let row = mail_attempt::ActiveModel {
        id: Set(AttemptId::new(now, &app.chance)),
        message_id: Set(message),
        at: Set(now),
        phase: Set(attempt.phase.to_owned()),
        outcome: Set(attempt.outcome.to_owned()),
        smtp_code: Set(attempt.code.map(i32::from)),
        note: Set(attempt.note.chars().take(300).collect()),
    };
    row.insert(tx).await.map(drop)
}
