//! The checklist of a nomination, answered.
use crate::db::entities::nomination_check::{ActiveModel, Column, Entity};
use crate::kernel::{CheckId, NominationId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};
use std::collections::HashMap;

/// Which lines are met; a line nobody has answered is left out.
pub async fn answers(c: &impl ConnectionTrait, id: NominationId) -> Result<HashMap<CheckId, bool>, DbErr> {
    let found = Entity::find().filter(Column::NominationId.eq(id));
    let rows = found.all(c).await?;
    Ok(rows.into_iter().map(|row| (row.check_id, row.met)).collect())
}

/// Takes the place of what was answered before.
pub async fn replace(tx: &impl ConnectionTrait, id: NominationId, answers: &[(CheckId, bool)]) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::NominationId.eq(id))
        .exec(tx)
        .await?;
    if answers.is_empty() {
        return Ok(());
    }
    let rows = answers.iter().map(|(check, met)| ActiveModel {
        nomination_id: Set(id),
        check_id: Set(*check),
        met: Set(*met),
    });
    Entity::insert_many(rows).exec_without_returning(tx).await.map(drop)
}
