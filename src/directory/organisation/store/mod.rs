//! Queries on `organisation` and, through `names`, on its other names.
mod names;

use super::model::Organisation;
use crate::db::entities::organisation::{self as row, Column, Entity};
use crate::db::entities::{contact, focal_point, organisation_alias as alias, registration, reviewer};
use crate::kernel::{OrganisationId, ProcessId, fold};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{ExprTrait, LikeExpr};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use std::collections::HashMap;

pub use names::{Applied, apply, by_name, was_decided};

/// Values in one statement; SQLite takes 32,766.
const CHUNK: usize = 1_000;

pub async fn find(
    c: &impl ConnectionTrait,
    process: ProcessId,
    id: OrganisationId,
) -> Result<Option<Organisation>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::ProcessId.eq(process));
    Ok(found.one(c).await?.map(organisation))
}

/// The same row, held until the transaction ends: nobody joins an organisation while it becomes another one's name.
pub async fn find_locked(
    tx: &impl ConnectionTrait,
    process: ProcessId,
    id: OrganisationId,
) -> Result<Option<Organisation>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::ProcessId.eq(process));
    Ok(found.lock_exclusive().one(tx).await?.map(organisation))
}

/// Several at once, for lists that show registrations or invitations.
pub async fn by_ids(
    c: &impl ConnectionTrait,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Organisation>, DbErr> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = Entity::find()
            .filter(Column::Id.is_in(chunk.iter().copied()))
            .all(c)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.id, organisation(row))));
    }
    Ok(found)
}

/// Every organisation of the process, by name.
pub async fn all(c: &impl ConnectionTrait, process: ProcessId) -> Result<Vec<Organisation>, DbErr> {
    let found = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .order_by_asc(Column::Folded);
    Ok(found.all(c).await?.into_iter().map(organisation).collect())
}

/// By the name two spellings have in common, or by one of its other names.
pub async fn by_folded(
    c: &impl ConnectionTrait,
    process: ProcessId,
    folded: &str,
) -> Result<Option<Organisation>, DbErr> {
    let named = names::of_folded(process, folded);
    let found = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::Folded.eq(folded).or(Column::Id.in_subquery(named)));
    Ok(found.one(c).await?.map(organisation))
}

/// Those whose name contains what was typed, in any spelling; at most `limit`.
pub async fn search(
    c: &impl ConnectionTrait,
    process: ProcessId,
    typed: &str,
    limit: u64,
) -> Result<Vec<Organisation>, DbErr> {
    let found = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::Folded.like(containing(&fold(typed))))
        .order_by_asc(Column::Folded)
        .limit(limit);
    Ok(found.all(c).await?.into_iter().map(organisation).collect())
}

pub async fn insert(
    tx: &impl ConnectionTrait,
    process: ProcessId,
    organisation: &Organisation,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    columns(process, organisation, now).insert(tx).await.map(|_| ())
}

/// Many at once, in few statements.
pub async fn insert_many(
    tx: &impl ConnectionTrait,
    process: ProcessId,
    organisations: &[Organisation],
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for chunk in organisations.chunks(CHUNK) {
        let rows = chunk.iter().map(|organisation| columns(process, organisation, now));
        Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Takes out those of these that no contact and no registration names: an import that is undone leaves no trace.
pub async fn remove_unused(tx: &impl ConnectionTrait, process: ProcessId, ids: &[OrganisationId]) -> Result<(), DbErr> {
    let contacts = contact::Entity::find()
        .select_only()
        .column(contact::Column::OrganisationId)
        .filter(contact::Column::OrganisationId.is_not_null())
        .into_query();
    let registrations = registration::Entity::find()
        .select_only()
        .column(registration::Column::OrganisationId)
        .filter(registration::Column::OrganisationId.is_not_null())
        .into_query();
    // What somebody was matched with is nobody's slip.
    let named = alias::Entity::find()
        .select_only()
        .column(alias::Column::OrganisationId)
        .into_query();
    let looked_after = focal_point::Entity::find()
        .select_only()
        .column(focal_point::Column::OrganisationId)
        .into_query();
    let reviews = reviewer::Entity::find()
        .select_only()
        .column(reviewer::Column::OrganisationId)
        .filter(reviewer::Column::OrganisationId.is_not_null())
        .into_query();
    for chunk in ids.chunks(CHUNK) {
        Entity::delete_many()
            .filter(Column::ProcessId.eq(process))
            .filter(Column::Id.is_in(chunk.iter().copied()))
            .filter(Column::Id.not_in_subquery(named.clone()))
            .filter(Column::Id.not_in_subquery(looked_after.clone()))
            .filter(Column::Id.not_in_subquery(reviews.clone()))
            .filter(Column::Id.not_in_subquery(contacts.clone()))
            .filter(Column::Id.not_in_subquery(registrations.clone()))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// A pattern that finds the text anywhere; `%` and `_` in it mean themselves.
pub fn containing(text: &str) -> LikeExpr {
    let literal = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{literal}%")).escape('\\')
}

fn columns(process: ProcessId, organisation: &Organisation, now: DateTime<Utc>) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(organisation.id),
        process_id: Set(process),
        name: Set(organisation.name.clone()),
        folded: Set(fold(&organisation.name)),
        group_id: Set(organisation.group),
        country: Set(organisation.country.clone()),
        state: Set(organisation.state),
        created_at: Set(now),
    }
}

/// Also for joins of other stores.
pub fn organisation(row: row::Model) -> Organisation {
    Organisation {
        id: row.id,
        name: row.name,
        group: row.group_id,
        country: row.country,
        state: row.state,
    }
}
