//! What was typed before it was finished, one draft per personal link.
use crate::db::entities::registration_draft::{self as row, Column, Entity};
use crate::kernel::LinkId;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, Set};

/// The fields as they were sent, encoded like a query string.
pub async fn find(c: &impl ConnectionTrait, link: LinkId) -> Result<Option<String>, DbErr> {
    Ok(Entity::find_by_id(link).one(c).await?.map(|draft| draft.body))
}

/// Keeps this one instead of the last.
pub async fn keep(tx: &impl ConnectionTrait, link: LinkId, body: String, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        link_id: Set(link),
        body: Set(body),
        saved_at: Set(now),
    };
    let mut replace = OnConflict::column(Column::LinkId);
    replace.update_columns([Column::Body, Column::SavedAt]);
    Entity::insert(row)
        .on_conflict(replace)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// The form was accepted: nothing is left to finish.
pub async fn forget(tx: &impl ConnectionTrait, link: LinkId) -> Result<(), DbErr> {
    Entity::delete_by_id(link).exec(tx).await.map(drop)
}
