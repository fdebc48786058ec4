//! Queries on `stakeholder_group`.
use super::model::{Group, Groups};
use crate::db::entities::stakeholder_group::{self as row, Column, Entity};
use crate::kernel::{Localized, ProcessId};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Every group of the process, in its order.
pub async fn all(c: &impl ConnectionTrait, process: ProcessId) -> Result<Groups, DbErr> {
    let rows = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .order_by_asc(Column::Position)
        .all(c)
        .await?;
    Ok(Groups(rows.into_iter().map(group).collect()))
}

pub async fn insert(tx: &impl ConnectionTrait, process: ProcessId, group: Group) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(group.id),
        process_id: Set(process),
        code: Set(group.code),
        kind: Set(group.kind),
        position: Set(i32::try_from(group.position).unwrap_or(i32::MAX)),
        label_ar: Set(group.label.ar),
        label_en: Set(group.label.en),
        label_fr: Set(group.label.fr),
        definition_ar: Set(group.definition.ar),
        definition_en: Set(group.definition.en),
        definition_fr: Set(group.definition.fr),
    };
    row.insert(tx).await.map(|_| ())
}

fn group(row: row::Model) -> Group {
    Group {
        id: row.id,
        code: row.code,
        kind: row.kind,
        position: usize::try_from(row.position).unwrap_or(0),
        label: Localized {
            ar: row.label_ar,
            en: row.label_en,
            fr: row.label_fr,
        },
        definition: Localized {
            ar: row.definition_ar,
            en: row.definition_en,
            fr: row.definition_fr,
        },
    }
}
