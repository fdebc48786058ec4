//! Queries on `agenda_version`.
use super::model::{Cause, Gone, Snapshot, Version};
use crate::db::entities::agenda_version::{ActiveModel, Column, Entity, Model};
use crate::kernel::{AccountId, EventId};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a removed list says when nothing was removed.
const NOTHING: &str = "[]";

/// Keeps a version and the whole agenda of it.
pub async fn keep(
    tx: &impl ConnectionTrait,
    event: EventId,
    version: &Version,
    (snapshot, removed): (&Snapshot, &[Gone]),
) -> Result<(), DbErr> {
    let row = ActiveModel {
        event_id: Set(event),
        number: Set(version.number),
        at: Set(version.at),
        account_id: Set(version.account),
        cause: Set(version.cause),
        reason: Set(version.reason.clone()),
        removed: Set(written(&removed)?),
        snapshot: Set(written(snapshot)?),
    };
    Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// The newest version's agenda; `None` when none was kept yet.
pub async fn newest(c: &impl ConnectionTrait, event: EventId) -> Result<Option<Snapshot>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_desc(Column::Number)
        .one(c)
        .await?;
    found.map(|row| read(&row.snapshot)).transpose()
}

/// Whether any version was kept.
pub async fn has_any(c: &impl ConnectionTrait, event: EventId) -> Result<bool, DbErr> {
    let found: Option<i32> = Entity::find()
        .filter(Column::EventId.eq(event))
        .select_only()
        .column(Column::Number)
        .into_tuple()
        .one(c)
        .await?;
    Ok(found.is_some())
}

/// Every session that ever left the agenda.
pub async fn removed(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Gone>, DbErr> {
    let lists: Vec<String> = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::Removed.ne(NOTHING))
        .order_by_asc(Column::Number)
        .select_only()
        .column(Column::Removed)
        .into_tuple()
        .all(c)
        .await?;
    let lists: Vec<Vec<Gone>> = lists.iter().map(|list| read(list)).collect::<Result<_, _>>()?;
    Ok(lists.into_iter().flatten().collect())
}

/// A row without its agenda, in the order of [`list`].
type Listed = (i32, Option<DateTime<Utc>>, Option<AccountId>, Cause, String);

/// Every version, newest first, without its agenda.
pub async fn list(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Version>, DbErr> {
    let rows: Vec<Listed> = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_desc(Column::Number)
        .select_only()
        .columns([
            Column::Number,
            Column::At,
            Column::AccountId,
            Column::Cause,
            Column::Reason,
        ])
        .into_tuple()
        .all(c)
        .await?;
    let version = |(number, at, account, cause, reason)| Version {
        number,
        at,
        account,
        cause,
        reason,
    };
    Ok(rows.into_iter().map(version).collect())
}

/// One version with its agenda.
pub async fn one(c: &impl ConnectionTrait, event: EventId, number: i32) -> Result<Option<(Version, Snapshot)>, DbErr> {
    let found = Entity::find_by_id((event, number)).one(c).await?;
    found
        .map(|row| Ok((read(&row.snapshot)?, row)).map(|(snapshot, row)| (version(row), snapshot)))
        .transpose()
}

fn version(row: Model) -> Version {
    Version {
        number: row.number,
        at: row.at,
        account: row.account_id,
        cause: row.cause,
        reason: row.reason,
    }
}

fn written(value: &impl Serialize) -> Result<String, DbErr> {
    serde_json::to_string(value).map_err(|error| DbErr::Json(error.to_string()))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Json(error.to_string()))
}
