//! Queries on `contact_import`, and on contacts by the file they came with.
use crate::db::entities::{contact as row, contact_import, focal_point, invitation, registration};
use crate::directory::organisation::store as organisations;
use crate::kernel::{ImportId, OrganisationId, ProcessId};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait, QueryFilter,
    QuerySelect, RelationTrait, Select, Set,
};

/// One file that was imported.
pub struct Import<'a> {
    pub id: ImportId,
    pub file_name: &'a str,
    pub rows: usize,
    pub imported: usize,
    pub skipped: usize,
    pub at: DateTime<Utc>,
}

pub async fn note(tx: &impl ConnectionTrait, process: ProcessId, import: &Import<'_>) -> Result<(), DbErr> {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let row = contact_import::ActiveModel {
        id: Set(import.id),
        process_id: Set(process),
        file_name: Set(import.file_name.to_owned()),
        rows: Set(number(import.rows)),
        imported: Set(number(import.imported)),
        skipped: Set(number(import.skipped)),
        at: Set(import.at),
    };
    row.insert(tx).await.map(|_| ())
}

/// What was noted about an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    pub imported: usize,
    pub skipped: usize,
}

/// What was noted about an import; `None` when the process has no such import.
pub async fn noted(c: &impl ConnectionTrait, process: ProcessId, import: ImportId) -> Result<Option<Noted>, DbErr> {
    let found = contact_import::Entity::find_by_id(import)
        .filter(contact_import::Column::ProcessId.eq(process))
        .one(c)
        .await?;
    let number = |count: i32| usize::try_from(count).unwrap_or(0);
    Ok(found.map(|row| Noted {
        imported: number(row.imported),
        skipped: number(row.skipped),
    }))
}

/// Whether somebody of this file has been invited, registered or named a focal point since.
pub async fn is_used(c: &impl ConnectionTrait, import: ImportId) -> Result<bool, DbErr> {
    let invited = of_import(import).join(JoinType::InnerJoin, invitation::Relation::Contact.def().rev());
    let registered = of_import(import).join(JoinType::InnerJoin, registration::Relation::Contact.def().rev());
    let focal = of_import(import).join(JoinType::InnerJoin, focal_point::Relation::Contact.def().rev());
    Ok(invited.count(c).await? + registered.count(c).await? + focal.count(c).await? > 0)
}

/// Takes the people of a file out again, and the organisations nobody else is of.
pub async fn remove(tx: &impl ConnectionTrait, process: ProcessId, import: ImportId) -> Result<u64, DbErr> {
    let theirs: Vec<Option<OrganisationId>> = of_import(import)
        .select_only()
        .column(row::Column::OrganisationId)
        .distinct()
        .into_tuple()
        .all(tx)
        .await?;
    let these = row::Entity::delete_many()
        .filter(row::Column::ProcessId.eq(process))
        .filter(row::Column::ImportId.eq(import));
    let removed = these.exec(tx).await?.rows_affected;
    let theirs: Vec<OrganisationId> = theirs.into_iter().flatten().collect();
    organisations::remove_unused(tx, process, &theirs).await?;
    contact_import::Entity::delete_by_id(import).exec(tx).await?;
    Ok(removed)
}

fn of_import(import: ImportId) -> Select<row::Entity> {
    row::Entity::find().filter(row::Column::ImportId.eq(import))
}
