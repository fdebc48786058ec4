//! What the holder of a confirmed place writes for it.
use crate::db::entities::speaking_part::{ActiveModel, Column, Entity, Model};
use crate::kernel::{Lang, OfferId};
use crate::speakers::offer::model::Part;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};
use std::collections::HashMap;

pub async fn find(c: &impl ConnectionTrait, offer: OfferId) -> Result<Option<Part>, DbErr> {
    Ok(Entity::find_by_id(offer).one(c).await?.map(part))
}

pub async fn of(c: &impl ConnectionTrait, offers: &[OfferId]) -> Result<HashMap<OfferId, Part>, DbErr> {
    let found = Entity::find().filter(Column::OfferId.is_in(offers.iter().copied()));
    Ok(found
        .all(c)
        .await?
        .into_iter()
        .map(|row| (row.offer_id, part(row)))
        .collect())
}

/// In the place of what stood there.
pub async fn keep(tx: &impl ConnectionTrait, offer: OfferId, part: &Part, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = ActiveModel {
        offer_id: Set(offer),
        named: Set(part.named),
        text: Set(part.text.clone()),
        biography: Set(part.biography.clone()),
        lang: Set(part.lang.map(|lang| lang.code().to_owned())),
        needs: Set(part.needs.clone()),
        revision: Set(part.revision),
        saved_at: Set(now),
    };
    let known = OnConflict::column(Column::OfferId)
        .update_columns([
            Column::Named,
            Column::Text,
            Column::Biography,
            Column::Lang,
            Column::Needs,
            Column::Revision,
            Column::SavedAt,
        ])
        .to_owned();
    Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

fn part(row: Model) -> Part {
    Part {
        named: row.named,
        text: row.text,
        biography: row.biography,
        lang: row.lang.as_deref().and_then(Lang::parse),
        needs: row.needs,
        revision: row.revision,
    }
}
