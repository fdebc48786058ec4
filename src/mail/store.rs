//! Every statement on the outbox: writing and counting here, taking in `lease`, what becomes of it in `ends`, what
//! people decide in `verbs` and `again`, letters in other words in `texts`, addresses, alarms and the live copy in
//! `standing`, the demo's mailbox in `captured`.
pub(super) mod again;
pub(super) mod captured;
pub(super) mod ends;
pub(super) mod lease;
pub(super) mod standing;
pub(super) mod texts;
pub(super) mod verbs;

use super::calendar::{Calendar, Method};
use super::outbox::{BatchCounts, Cause, NewMessage, Params};
use super::wanted::Stated;
use crate::app::App;
use crate::db::entities::mail_batch;
use crate::db::entities::outbox_message::{self, Column, Entity, State};
use crate::db::in_chunks;
use crate::kernel::{BatchId, EventId, MessageId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, InsertMany, QueryFilter,
    QuerySelect, QueryTrait, Set,
};

pub(super) use outbox_message::{ActiveModel, Model};

/// Makes the row of a message; its id also names the MIME message, the same on every attempt.
pub(super) fn row(app: &App, batch: Option<BatchId>, message: NewMessage) -> Result<(MessageId, ActiveModel), DbErr> {
    let now = app.clock.now();
    let id = MessageId::new(now, &app.chance);
    let params = Params {
        values: message.values,
        calendar: message.calendar,
    };
    let params = serde_json::to_string(&params).map_err(|error| DbErr::Json(error.to_string()))?;
    let not_before = message.not_before.unwrap_or(now);
    let row = ActiveModel {
        event_id: Set(message.event),
        batch_id: Set(batch),
        link_id: Set(message.link),
        letter: Set(message.letter.name().to_owned()),
        lane: Set(message.lane as i32),
        dedupe_key: Set(message.dedupe_key),
        cause_kind: Set(message.cause.kind.to_owned()),
        cause_id: Set(message.cause.id),
        recipient_name: Set(message.to.name.chars().take(200).collect()),
        address: Set(message.to.address.as_str().to_owned()),
        lang: Set(message.to.lang.code().to_owned()),
        params: Set(params),
        not_before: Set(not_before),
        expires_at: Set(message.expires_at),
        ..<ActiveModel as ActiveModelTrait>::default()
    };
    Ok((id, unborn(app, (id, now, not_before.max(now)), row)))
}

/// A message whose life begins: nobody has taken it yet, nothing has become of it.
pub(super) fn unborn(
    app: &App,
    (id, now, due): (MessageId, DateTime<Utc>, DateTime<Utc>),
    message: ActiveModel,
) -> ActiveModel {
    ActiveModel {
        id: Set(id),
        mime_id: Set(format!("{id}@{}", host(&app.settings.base_url))),
        state: Set(State::Queued),
        attempts: Set(0),
        uncertain: Set(0),
        next_attempt_at: Set(due),
        lease_owner: Set(None),
        lease_token: Set(None),
        lease_until: Set(None),
        reason: Set(None),
        smtp_code: Set(None),
        created_at: Set(now),
        finished_at: Set(None),
        ..message
    }
}

/// A letter with the facts as they are now in the place of one that states others: the same but for them, and a
/// message of its own.
pub(super) fn successor(app: &App, row: &Model, stated: Stated) -> Result<ActiveModel, DbErr> {
    let now = app.clock.now();
    let broken = |error: serde_json::Error| DbErr::Json(error.to_string());
    let mut params: Params = serde_json::from_str(&row.params).map_err(broken)?;
    for (name, value) in stated.values {
        if let Some(stated) = params.values.get_mut(&name) {
            *stated = value;
        }
    }
    // What is off stays off, whenever it would have been.
    let is_off = |calendar: &Calendar| calendar.method == Method::Cancel;
    if !params.calendar.as_ref().is_some_and(is_off) {
        params.calendar = params.calendar.and(stated.calendar);
    }
    let id = MessageId::new(now, &app.chance);
    let key = row.dedupe_key.split('~').next().unwrap_or_default();
    let same = ActiveModel {
        // One successor for each that was taken back.
        dedupe_key: Set(format!("{key}~{}", row.id)),
        params: Set(serde_json::to_string(&params).map_err(broken)?),
        ..ActiveModel::from(row.clone()).reset_all()
    };
    Ok(unborn(app, (id, now, now), same))
}

/// Writes a successor; its batch has one letter more.
pub(super) async fn take_place(
    tx: &impl ConnectionTrait,
    batch: Option<BatchId>,
    next: ActiveModel,
) -> Result<(), DbErr> {
    let written = insert(tx, vec![next]).await?;
    match batch {
        Some(batch) => raise_planned(tx, batch, written).await,
        None => Ok(()),
    }
}

/// The right-hand side of Message-IDs: our host without its port, short enough for the column.
pub(super) fn host(base_url: &str) -> String {
    let host = base_url.split("://").last().unwrap_or_default();
    let host = host.split([':', '/']).next().unwrap_or_default();
    host.chars()
        .filter(|c| c.is_ascii_alphanumeric() || ".-".contains(*c))
        .take(80)
        .collect()
}

/// A row has 26 columns; SQLite binds at most 32,766 values in a statement.
const ROWS_PER_STATEMENT: usize = 200;

/// Insert or ignore.
fn insertion(rows: Vec<ActiveModel>) -> InsertMany<ActiveModel> {
    let mut ignore = OnConflict::column(Column::DedupeKey);
    ignore.do_nothing();
    Entity::insert_many(rows).on_conflict(ignore)
}

/// The number of messages of a batch that were new.
pub(super) async fn insert_all(
    app: &App,
    tx: &impl ConnectionTrait,
    batch: BatchId,
    messages: Vec<NewMessage>,
) -> Result<u64, DbErr> {
    let (backend, app) = (tx.get_database_backend(), app.clone());
    in_chunks(tx, messages, ROWS_PER_STATEMENT, move |chunk| {
        let rows = chunk.into_iter().map(|message| Ok(row(&app, Some(batch), message)?.1));
        Ok(insertion(rows.collect::<Result<_, DbErr>>()?).build(backend))
    })
    .await
}

/// The number of rows that were new.
pub(super) async fn insert(tx: &impl ConnectionTrait, rows: Vec<ActiveModel>) -> Result<u64, DbErr> {
    match insertion(rows).exec_without_returning(tx).await {
        Err(DbErr::RecordNotInserted) => Ok(0),
        other => other,
    }
}

pub(super) async fn open_batch(
    tx: &impl ConnectionTrait,
    id: BatchId,
    event: EventId,
    (letter, at): (&str, DateTime<Utc>),
) -> Result<(), DbErr> {
    let row = mail_batch::ActiveModel {
        id: Set(id),
        event_id: Set(event),
        letter: Set(letter.to_owned()),
        planned: Set(0),
        created_at: Set(at),
        state: Set(mail_batch::State::Running),
        reason: Set(None),
        resumed_at: Set(None),
    };
    row.insert(tx).await.map(drop)
}

pub(super) async fn set_planned(tx: &impl ConnectionTrait, id: BatchId, planned: u64) -> Result<(), DbErr> {
    let planned = i32::try_from(planned).unwrap_or(i32::MAX);
    let row = mail_batch::ActiveModel {
        id: Set(id),
        planned: Set(planned),
        ..Default::default()
    };
    row.update(tx).await.map(drop)
}

/// More letters have joined the batch.
pub(super) async fn raise_planned(tx: &impl ConnectionTrait, id: BatchId, by: u64) -> Result<(), DbErr> {
    let by = i32::try_from(by).unwrap_or(i32::MAX);
    mail_batch::Entity::update_many()
        .col_expr(
            mail_batch::Column::Planned,
            sea_orm::ExprTrait::add(Expr::col(mail_batch::Column::Planned), by),
        )
        .filter(mail_batch::Column::Id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

pub(super) async fn cancel(
    tx: &impl ConnectionTrait,
    cause: Cause,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let cancel = Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Cancelled))
        .col_expr(Column::Reason, Expr::value(reason))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(Column::CauseKind.eq(cause.kind))
        .filter(Column::CauseId.eq(cause.id))
        .filter(Column::State.is_in([State::Queued, State::Leased, State::Held]));
    Ok(cancel.exec(tx).await?.rows_affected)
}

#[derive(FromQueryResult)]
struct Count {
    state: State,
    rows: i64,
}

pub(super) async fn counts(db: &impl ConnectionTrait, batch: BatchId) -> Result<BatchCounts, DbErr> {
    let planned = mail_batch::Entity::find_by_id(batch)
        .one(db)
        .await?
        .map_or(0, |row| row.planned);
    let mut counts = BatchCounts {
        planned: u64::try_from(planned).unwrap_or_default(),
        ..Default::default()
    };
    let by_state = Entity::find()
        .select_only()
        .column(Column::State)
        .column_as(Column::Id.count(), "rows")
        .filter(Column::BatchId.eq(batch))
        .group_by(Column::State);
    for Count { state, rows } in by_state.into_model::<Count>().all(db).await? {
        let rows = u64::try_from(rows).unwrap_or_default();
        counts.add(state, rows);
    }
    Ok(counts)
}

pub(super) async fn find(db: &impl ConnectionTrait, id: MessageId) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}
