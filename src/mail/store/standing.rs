//! What stands beside the outbox: addresses left alone, alarms, which copy of the data is the live one, the pace.
use super::ActiveModel;
use crate::app::App;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::db::entities::suppression::{self, Scope};
use crate::db::entities::{installation, mail_alarm, mail_attempt, mail_pace};
use crate::kernel::{AttemptId, MessageId, SuppressionId};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    UpdateMany,
};
use std::collections::HashMap;
use uuid::Uuid;

/// The one row of `installation`.
const THIS: &str = "this";

pub(in crate::mail) fn without_lease(update: UpdateMany<Entity>) -> UpdateMany<Entity> {
    update
        .col_expr(Column::LeaseOwner, Expr::value(None::<String>))
        .col_expr(Column::LeaseToken, Expr::value(None::<Uuid>))
        .col_expr(Column::LeaseUntil, Expr::value(None::<DateTime<Utc>>))
}

/// Leaves an address alone from now on; said twice, it stays as it was said first.
pub(in crate::mail) async fn suppress(
    tx: &impl ConnectionTrait,
    app: &App,
    (address, scope, reason): (&str, Scope, &str),
    because: Option<MessageId>,
) -> Result<(), DbErr> {
    let now = app.clock.now();
    let row = suppression::ActiveModel {
        id: Set(SuppressionId::new(now, &app.chance)),
        address: Set(address.to_owned()),
        scope: Set(scope),
        reason: Set(reason.to_owned()),
        message_id: Set(because.map(Uuid::from)),
        at: Set(now),
    };
    let mut ignore = OnConflict::columns([suppression::Column::Address, suppression::Column::Scope]);
    ignore.do_nothing();
    let insert = suppression::Entity::insert(row).on_conflict(ignore);
    match insert.exec_without_returning(tx).await {
        Err(DbErr::RecordNotInserted) => Ok(()),
        other => other.map(drop),
    }
}

pub(in crate::mail) async fn lift(tx: &impl ConnectionTrait, address: &str, scope: Scope) -> Result<bool, DbErr> {
    let lift = suppression::Entity::delete_many()
        .filter(suppression::Column::Address.eq(address))
        .filter(suppression::Column::Scope.eq(scope));
    Ok(lift.exec(tx).await?.rows_affected > 0)
}

/// Why each of these addresses is left alone, if it is.
pub(in crate::mail) async fn suppressed(
    db: &impl ConnectionTrait,
    addresses: Vec<String>,
) -> Result<HashMap<(String, Scope), String>, DbErr> {
    let rows = suppression::Entity::find().filter(suppression::Column::Address.is_in(addresses));
    let rows = rows.all(db).await?.into_iter();
    Ok(rows.map(|row| ((row.address, row.scope), row.reason)).collect())
}

pub(in crate::mail) async fn all_suppressed(
    db: &impl ConnectionTrait,
) -> Result<HashMap<(String, Scope), String>, DbErr> {
    let rows = suppression::Entity::find().all(db).await?.into_iter();
    Ok(rows.map(|row| ((row.address, row.scope), row.reason)).collect())
}

/// Rings; an alarm that rings already keeps its hour.
pub(in crate::mail) async fn alarm(
    tx: &impl ConnectionTrait,
    (name, reason, code): (&str, &str, Option<u16>),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = mail_alarm::ActiveModel {
        name: Set(name.to_owned()),
        reason: Set(reason.to_owned()),
        smtp_code: Set(code.map(i32::from)),
        at: Set(now),
    };
    let mut again = OnConflict::column(mail_alarm::Column::Name);
    again.update_columns([mail_alarm::Column::Reason, mail_alarm::Column::SmtpCode]);
    let insert = mail_alarm::Entity::insert(row).on_conflict(again);
    insert.exec_without_returning(tx).await.map(drop)
}

pub(in crate::mail) async fn end_alarm(tx: &impl ConnectionTrait, name: &str) -> Result<bool, DbErr> {
    let ended = mail_alarm::Entity::delete_by_id(name.to_owned()).exec(tx).await?;
    Ok(ended.rows_affected > 0)
}

pub(in crate::mail) async fn alarms(db: &impl ConnectionTrait) -> Result<Vec<mail_alarm::Model>, DbErr> {
    mail_alarm::Entity::find().all(db).await
}

pub(in crate::mail) async fn installation(db: &impl ConnectionTrait) -> Result<Option<installation::Model>, DbErr> {
    installation::Entity::find_by_id(THIS.to_owned()).one(db).await
}

/// Ids begin with their time.
pub(in crate::mail) async fn newest_try(db: &impl ConnectionTrait) -> Result<Option<AttemptId>, DbErr> {
    let newest = mail_attempt::Entity::find()
        .select_only()
        .column(mail_attempt::Column::Id)
        .order_by_desc(mail_attempt::Column::Id)
        .limit(1);
    newest.into_tuple().one(db).await
}

fn this(fingerprint: &str, base_url: &str, now: DateTime<Utc>) -> installation::ActiveModel {
    installation::ActiveModel {
        name: Set(THIS.to_owned()),
        fingerprint: Set(fingerprint.to_owned()),
        base_url: Set(base_url.to_owned()),
        beat: Set(0),
        at: Set(now),
    }
}

/// Counts one further; a database without a fingerprint takes the one given. Of two workers that start at once, the
/// second finds what the first has written.
pub(in crate::mail) async fn beat(
    tx: &impl ConnectionTrait,
    (fingerprint, base_url): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(String, i64), DbErr> {
    use installation::{Column, Entity};
    let mut ignore = OnConflict::column(Column::Name);
    ignore.do_nothing();
    let first = Entity::insert(this(fingerprint, base_url, now)).on_conflict(ignore);
    match first.exec_without_returning(tx).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(error) => return Err(error),
    }
    let adopt = Entity::update_many()
        .col_expr(Column::Fingerprint, Expr::value(fingerprint))
        .filter(Column::Fingerprint.eq(""));
    adopt.exec(tx).await?;
    let count = Entity::update_many()
        .col_expr(Column::Beat, Expr::col(Column::Beat).add(1))
        .col_expr(Column::At, Expr::value(now));
    let counted = count.exec_with_returning(tx).await?.pop();
    let row = counted.ok_or_else(|| DbErr::RecordNotFound("the installation".to_owned()))?;
    Ok((row.fingerprint, row.beat))
}

/// Takes the fingerprint out: the next worker that comes puts its own in.
pub(in crate::mail) async fn disown(
    tx: &impl ConnectionTrait,
    base_url: &str,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    use installation::Column;
    let mut again = OnConflict::column(Column::Name);
    again.update_columns([Column::Fingerprint, Column::BaseUrl, Column::At]);
    let insert = installation::Entity::insert(this("", base_url, now)).on_conflict(again);
    insert.exec_without_returning(tx).await.map(drop)
}

/// When each of these is free again; what has never been asked for is free.
pub(in crate::mail) async fn free_at(
    tx: &impl ConnectionTrait,
    names: Vec<String>,
) -> Result<HashMap<String, DateTime<Utc>>, DbErr> {
    let rows = mail_pace::Entity::find()
        .filter(mail_pace::Column::Name.is_in(names))
        // Always in the same order: two workers that want the same rows do not wait for each other in a circle.
        .order_by_asc(mail_pace::Column::Name)
        .lock_exclusive();
    Ok(rows
        .all(tx)
        .await?
        .into_iter()
        .map(|row| (row.name, row.free_at))
        .collect())
}

pub(in crate::mail) async fn set_free_at(
    tx: &impl ConnectionTrait,
    times: HashMap<String, DateTime<Utc>>,
) -> Result<(), DbErr> {
    if times.is_empty() {
        return Ok(());
    }
    let mut rows: Vec<_> = times.into_iter().collect();
    rows.sort();
    let rows = rows.into_iter().map(|(name, free_at)| mail_pace::ActiveModel {
        name: Set(name),
        free_at: Set(free_at),
    });
    let mut again = OnConflict::column(mail_pace::Column::Name);
    again.update_column(mail_pace::Column::FreeAt);
    let insert = mail_pace::Entity::insert_many(rows).on_conflict(again);
    insert.exec_without_returning(tx).await.map(drop)
}

/// Gives a claimed message a place of its own later on.
pub(in crate::mail) async fn put_back(
    tx: &impl ConnectionTrait,
    id: MessageId,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        state: Set(State::Queued),
        lease_owner: Set(None),
        lease_token: Set(None),
        lease_until: Set(None),
        next_attempt_at: Set(at),
        reason: Set(Some(reason.to_owned())),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await.map(drop)
}

/// Messages that went out since then, or are in somebody's hands.
pub(in crate::mail) async fn sent_since(db: &impl ConnectionTrait, since: DateTime<Utc>) -> Result<u64, DbErr> {
    // Two questions, each with an index that answers it. What has ended otherwise is left out by name: a list of what
    // counts would lead the planner through every letter that was ever sent.
    let otherwise = [
        State::Queued,
        State::Leased,
        State::Sending,
        State::Held,
        State::Failed,
        State::Suppressed,
        State::Cancelled,
        State::Expired,
    ];
    let gone = Entity::find()
        .filter(Column::FinishedAt.gt(since))
        .filter(Column::State.is_not_in(otherwise));
    let going = Entity::find().filter(Column::State.is_in([State::Leased, State::Sending]));
    Ok(gone.count(db).await? + going.count(db).await?)
}
