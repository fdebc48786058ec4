//! Statements on messages that people send once more or let go.
use super::verbs::{afresh, queue_when_due};
use super::{ActiveModel, Model, insert, standing, unborn};
use crate::app::App;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::db::entities::suppression::Scope;
use crate::kernel::{EmailAddress, EventId, MessageId};
use crate::mail::again::{Held, Repeat, origin};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Set};
use std::collections::HashMap;

/// What the key of a message that says another one again begins with; that one's id follows.
pub(in crate::mail) const PREFIX: &str = "repeat/";

pub(in crate::mail) async fn repeat(
    tx: &impl ConnectionTrait,
    app: &App,
    id: MessageId,
    address: &EmailAddress,
) -> Result<Repeat, DbErr> {
    // Held, so that of two presses at once the second sees what the first has written.
    let Some(row) = Entity::find_by_id(id).lock_exclusive().one(tx).await? else {
        return Ok(Repeat::NotNow);
    };
    if let Some(before) = repeats(tx, vec![id]).await?.remove(&id) {
        return Ok(Repeat::Before(before));
    }
    if !row.state.may_be_repeated() {
        return Ok(Repeat::NotNow);
    }
    let now = app.clock.now();
    if row.expires_at.is_some_and(|expires| expires <= now) {
        return Ok(Repeat::TooLate);
    }
    let new = MessageId::new(now, &app.chance);
    insert(tx, vec![unborn(app, (new, now, now), copy(row, address, now))]).await?;
    standing::lift(tx, address.as_str(), Scope::All).await?;
    Ok(Repeat::Now(new))
}

/// The same letter about the same matter, with a life of its own. It stands alone: its batch was counted without it.
fn copy(row: Model, address: &EmailAddress, now: DateTime<Utc>) -> ActiveModel {
    ActiveModel {
        batch_id: Set(None),
        dedupe_key: Set(format!("{PREFIX}{}", row.id)),
        address: Set(address.as_str().to_owned()),
        not_before: Set(now),
        ..row.into()
    }
}

pub(in crate::mail) async fn send_again(
    tx: &impl ConnectionTrait,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let again = afresh()
        // Whatever its batch does: somebody asks for this one.
        .col_expr(Column::State, Expr::value(State::Queued))
        .col_expr(Column::NextAttemptAt, Expr::value(now))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::Uncertain, Expr::value(0))
        .col_expr(Column::NotBefore, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(State::PresumedSent));
    Ok(again.exec(tx).await?.rows_affected == 1)
}

pub(in crate::mail) async fn release(
    tx: &impl ConnectionTrait,
    (event, which): (EventId, Held),
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let these = match which {
        Held::One(id) => Column::Id.eq(id),
        Held::Singles => Column::BatchId.is_null(),
    };
    let held = Column::EventId.eq(event).and(Column::State.eq(State::Held)).and(these);
    Ok(queue_when_due(now).filter(held).exec(tx).await?.rows_affected)
}

pub(in crate::mail) async fn repeats(
    db: &impl ConnectionTrait,
    ids: Vec<MessageId>,
) -> Result<HashMap<MessageId, MessageId>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let keys = ids.iter().map(|id| format!("{PREFIX}{id}"));
    let found = Entity::find()
        .select_only()
        .columns([Column::Id, Column::DedupeKey])
        .filter(Column::DedupeKey.is_in(keys));
    let rows: Vec<(MessageId, String)> = found.into_tuple().all(db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, key)| Some((origin(&key)?, id)))
        .collect())
}
