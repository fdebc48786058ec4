//! Queries on `sign_in_attempt`: failures by keyed hashes, so that the table names nobody.
use super::rules::{Counted, FORGOTTEN_AFTER};
use crate::db::entities::sign_in_attempt::{ActiveModel, Column, Entity, Model};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Set};

/// What is counted, under which hash.
pub struct Key {
    pub what: Counted,
    pub hash: String,
}

/// Counts one try under each key, as if it failed; `Err` says until when to wait, and then nothing was counted.
pub async fn count(
    tx: &impl ConnectionTrait,
    keys: &[Key],
    now: DateTime<Utc>,
) -> Result<Result<(), DateTime<Utc>>, DbErr> {
    let mut rows = Vec::new();
    for key in keys {
        rows.push(locked(tx, &key.hash, now).await?);
    }
    if let Some(until) = rows
        .iter()
        .map(|row| row.blocked_until)
        .filter(|until| *until > now)
        .max()
    {
        return Ok(Err(until));
    }
    for (key, row) in keys.iter().zip(rows) {
        let old = now >= row.blocked_until + FORGOTTEN_AFTER;
        let failures = if old { 1 } else { row.failures.saturating_add(1) };
        write(tx, row.key_hash, failures, now + key.what.wait_after(failures)).await?;
    }
    Ok(Ok(()))
}

/// Takes one count back: the try did not fail.
pub async fn uncount(tx: &impl ConnectionTrait, key: &Key, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = locked(tx, &key.hash, now).await?;
    write(tx, row.key_hash, (row.failures - 1).max(0), now).await
}

/// Forgets a key: its owner has proved who they are.
pub async fn forget(tx: &impl ConnectionTrait, key: &Key) -> Result<(), DbErr> {
    Entity::delete_by_id(key.hash.clone()).exec(tx).await.map(drop)
}

/// Forgets what is too old to count.
pub async fn sweep(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let old = Entity::delete_many().filter(Column::BlockedUntil.lt(now - FORGOTTEN_AFTER));
    old.exec(tx).await.map(drop)
}

/// The row of a key, made if need be and held until the change ends, so that tries at the same time wait in line.
async fn locked(tx: &impl ConnectionTrait, hash: &str, now: DateTime<Utc>) -> Result<Model, DbErr> {
    let new = ActiveModel {
        key_hash: Set(hash.to_owned()),
        failures: Set(0),
        blocked_until: Set(now),
    };
    let mut ignore = OnConflict::column(Column::KeyHash);
    ignore.do_nothing();
    match Entity::insert(new).on_conflict(ignore).exec_without_returning(tx).await {
        Ok(_) | Err(DbErr::RecordNotInserted) => {}
        Err(problem) => return Err(problem),
    }
    let row = Entity::find_by_id(hash.to_owned()).lock_exclusive().one(tx).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a sign-in attempt".to_owned()))
}

async fn write(tx: &impl ConnectionTrait, hash: String, failures: i32, until: DateTime<Utc>) -> Result<(), DbErr> {
    let row = ActiveModel {
        key_hash: Set(hash),
        failures: Set(failures),
        blocked_until: Set(until),
    };
    row.update(tx).await.map(drop)
}
