//! Taking messages in hand: what is due, the claim, the lease, the rescue of what a dead worker left.
use super::ends::ids_of;
use super::verbs::queue_or_with_its_batch;
use super::{Model, standing};
use crate::db::entities::link;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::kernel::{LinkId, MessageId};
use crate::mail::outbox::Lane;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait, LockBehavior, LockType, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// The right to send some messages until a time.
#[derive(Debug, Clone)]
pub(in crate::mail) struct Lease {
    pub owner: String,
    pub token: Uuid,
    pub until: DateTime<Utc>,
}

/// Which lanes a claim looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mail) enum Lanes {
    Critical,
    Others,
}

fn due(lanes: Lanes, now: DateTime<Utc>) -> Condition {
    let lane = match lanes {
        Lanes::Critical => Column::Lane.eq(Lane::Critical as i32),
        // A range, not a list: PostgreSQL reads the index in the order of sending only for the one.
        Lanes::Others => Column::Lane.gt(Lane::Critical as i32),
    };
    Condition::all()
        .add(Column::State.eq(State::Queued))
        .add(lane)
        .add(Column::NextAttemptAt.lte(now))
}

/// Under way with nobody who still holds the lease.
fn orphaned(now: DateTime<Utc>) -> Condition {
    Condition::all()
        .add(Column::State.is_in([State::Leased, State::Sending]))
        .add(Column::LeaseUntil.lt(now))
}

async fn any(db: &impl ConnectionTrait, which: Condition) -> Result<bool, DbErr> {
    let one = Entity::find().select_only().column(Column::Id).filter(which).limit(1);
    Ok(one.into_tuple::<MessageId>().one(db).await?.is_some())
}

/// Asked of a reader first: an idle worker takes no write lock.
pub(in crate::mail) async fn anything_due(
    db: &impl ConnectionTrait,
    lanes: Lanes,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    any(db, due(lanes, now)).await
}

pub(in crate::mail) async fn anything_orphaned(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    any(db, orphaned(now)).await
}

/// Takes up to `most` messages, lower lanes first. Two workers never get the same one: PostgreSQL skips locked
/// rows, SQLite has one writer.
pub(in crate::mail) async fn claim(
    tx: &impl ConnectionTrait,
    (lanes, now): (Lanes, DateTime<Utc>),
    lease: &Lease,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    let chosen = Query::select()
        .column(Column::Id)
        .from(Entity)
        .cond_where(due(lanes, now))
        .order_by(Column::Lane, sea_orm::Order::Asc)
        .order_by(Column::NextAttemptAt, sea_orm::Order::Asc)
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
    taken.sort_by_key(|row| (row.lane, row.next_attempt_at, row.id));
    Ok(taken)
}

/// What a dead worker only held goes back to the queue. What was on its way when it died is *uncertain*: bulk is
/// never repeated, what somebody waits for is sent once more. Gives back those that were on their way.
pub(in crate::mail) async fn rescue(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<MessageId>, DbErr> {
    let free = |state| {
        standing::without_lease(Entity::update_many())
            .filter(Column::State.eq(state))
            .filter(Column::LeaseUntil.lt(now))
    };
    let held = free(State::Leased).col_expr(Column::State, queue_or_with_its_batch());
    held.exec(tx).await?;
    let once_more = Condition::all()
        .add(Column::Lane.lt(Lane::Bulk as i32))
        .add(Column::Uncertain.eq(0));
    let choose = |then: sea_orm::sea_query::SimpleExpr, otherwise: sea_orm::sea_query::SimpleExpr| {
        CaseStatement::new().case(once_more.clone(), then).finally(otherwise)
    };
    let none = || Expr::value(None::<String>);
    let on_its_way = free(State::Sending)
        .col_expr(
            Column::State,
            choose(Expr::value(State::Queued), Expr::value(State::PresumedSent)).into(),
        )
        .col_expr(Column::Reason, choose(none(), Expr::value("uncertain")).into())
        .col_expr(
            Column::FinishedAt,
            choose(Expr::value(None::<DateTime<Utc>>), Expr::value(now)).into(),
        )
        .col_expr(Column::Uncertain, Expr::col(Column::Uncertain).add(1))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1));
    Ok(ids_of(tx, on_its_way).await?.into_iter().collect())
}

/// Lengthens this worker's leases on these; a lease that ends while its worker lives would send doubles.
pub(in crate::mail) async fn renew(
    tx: &impl ConnectionTrait,
    owner: &str,
    ids: Vec<MessageId>,
    until: DateTime<Utc>,
) -> Result<(), DbErr> {
    let renew = Entity::update_many()
        .col_expr(Column::LeaseUntil, Expr::value(until))
        .filter(Column::State.is_in([State::Leased, State::Sending]))
        .filter(Column::Id.is_in(ids))
        .filter(Column::LeaseOwner.eq(owner));
    renew.exec(tx).await.map(drop)
}

/// Until when the lease on this message runs; `None` when it is lost.
pub(in crate::mail) async fn held_until(
    db: &impl ConnectionTrait,
    id: MessageId,
    token: Uuid,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let held = Entity::find_by_id(id)
        .filter(Column::State.eq(State::Leased))
        .filter(Column::LeaseToken.eq(token));
    Ok(held.one(db).await?.and_then(|row| row.lease_until))
}

/// The epochs of personal links, from which their present tokens are derived.
pub(in crate::mail) async fn epochs(db: &impl ConnectionTrait, rows: &[Model]) -> Result<HashMap<LinkId, i32>, DbErr> {
    let links: Vec<LinkId> = rows.iter().filter_map(|row| row.link_id).collect();
    if links.is_empty() {
        return Ok(HashMap::new());
    }
    let found = link::Entity::find()
        .select_only()
        .columns([link::Column::Id, link::Column::Epoch])
        .filter(link::Column::Id.is_in(links));
    Ok(found.into_tuple::<(LinkId, i32)>().all(db).await?.into_iter().collect())
}
