//! Queries on `process`.
use super::model::{Process, State};
use crate::db::entities::process::{self as row, Column, Entity};
use crate::kernel::{Localized, ProcessId};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

pub async fn find(c: &impl ConnectionTrait, id: ProcessId) -> Result<Option<Process>, DbErr> {
    Ok(Entity::find_by_id(id).one(c).await?.map(of_row))
}

/// A process people may see, by the word in its address.
pub async fn published(c: &impl ConnectionTrait, slug: &str) -> Result<Option<Process>, DbErr> {
    let found = Entity::find()
        .filter(Column::Slug.eq(slug))
        .filter(Column::State.eq(State::Published));
    Ok(found.one(c).await?.map(of_row))
}

/// Every process people may see, oldest first.
pub async fn all_published(c: &impl ConnectionTrait) -> Result<Vec<Process>, DbErr> {
    let found = Entity::find()
        .filter(Column::State.eq(State::Published))
        .order_by_asc(Column::CreatedAt);
    Ok(found.all(c).await?.into_iter().map(of_row).collect())
}

pub async fn insert(tx: &impl ConnectionTrait, process: Process, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(process.id),
        slug: Set(process.slug),
        state: Set(process.state),
        title_ar: Set(process.title.ar),
        title_en: Set(process.title.en),
        title_fr: Set(process.title.fr),
        summary_ar: Set(process.summary.ar),
        summary_en: Set(process.summary.en),
        summary_fr: Set(process.summary.fr),
        organiser_ar: Set(process.organiser.ar),
        organiser_en: Set(process.organiser.en),
        organiser_fr: Set(process.organiser.fr),
        contact_email: Set(process.contact_email),
        created_at: Set(now),
    };
    row.insert(tx).await.map(|_| ())
}

/// As a row says it; for queries that join another table.
pub fn of_row(row: row::Model) -> Process {
    Process {
        id: row.id,
        slug: row.slug,
        state: row.state,
        title: Localized {
            ar: row.title_ar,
            en: row.title_en,
            fr: row.title_fr,
        },
        summary: Localized {
            ar: row.summary_ar,
            en: row.summary_en,
            fr: row.summary_fr,
        },
        organiser: Localized {
            ar: row.organiser_ar,
            en: row.organiser_en,
            fr: row.organiser_fr,
        },
        contact_email: row.contact_email,
    }
}
