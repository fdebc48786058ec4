//! Queries on `announcement`.
use super::audience::{Audience, Filters};
use super::model::{Announcement, State, Texts};
use crate::db::entities::announcement::{ActiveModel, Column, Entity, Model};
use crate::db::entities::{letter_text, outbox_message};
use crate::directory::group::store as groups;
use crate::kernel::{AccountId, AnnouncementId, BatchId, EventId};
use crate::mail::letter::LetterKind;
use crate::mail::suppression::LeftAlone;
use crate::mail::texts;
use crate::messages::people;
use crate::programme::event::model::Event;
use crate::web::Fields;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};
use std::collections::HashMap;

/// Newest first, each with its texts: two queries.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<(Announcement, Texts)>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_desc(Column::Id)
        .all(c)
        .await?;
    let about = found.iter().map(|row| row.id.uuid()).collect();
    let mut texts: HashMap<_, Vec<_>> = HashMap::new();
    for (about, edited) in texts::all_about(c, about).await? {
        texts.entry(about).or_default().push((edited.which.1, edited.text));
    }
    let with_texts = |row: Model| {
        let texts = texts.remove(&row.id.uuid()).unwrap_or_default();
        (announcement(row), Texts::new(texts))
    };
    Ok(found.into_iter().map(with_texts).collect())
}

pub async fn find(
    c: &impl ConnectionTrait,
    event: EventId,
    id: AnnouncementId,
) -> Result<Option<(Announcement, Texts)>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event)).one(c).await?;
    let Some(row) = found else { return Ok(None) };
    let texts = texts::all(c, id.uuid()).await?.into_iter();
    let texts = texts.filter(|edited| edited.which.0 == LetterKind::Announcement);
    let texts = texts.map(|edited| (edited.which.1, edited.text)).collect();
    Ok(Some((announcement(row), Texts::new(texts))))
}

/// Those of these that exist.
pub async fn by_ids(c: &impl ConnectionTrait, ids: Vec<AnnouncementId>) -> Result<Vec<Announcement>, DbErr> {
    let found = Entity::find().filter(Column::Id.is_in(ids)).all(c).await?;
    Ok(found.into_iter().map(announcement).collect())
}

/// Letters of announcements that have not left.
pub async fn waiting(c: &impl ConnectionTrait, event: EventId) -> Result<u64, DbErr> {
    use outbox_message::State as Stands;
    let open = [Stands::Queued, Stands::Leased, Stands::Held];
    outbox_message::Entity::find()
        .filter(outbox_message::Column::EventId.eq(event))
        .filter(outbox_message::Column::CauseKind.eq(texts::ANNOUNCEMENT))
        .filter(outbox_message::Column::State.is_in(open))
        .count(c)
        .await
}

/// Whom these filters reach now.
pub async fn audience(c: &impl ConnectionTrait, event: &Event, query: &Fields) -> Result<Audience, DbErr> {
    let groups = groups::all(c, event.process).await?;
    let people = people::store::of(c, event.id, None).await?;
    let left_alone = LeftAlone::read(c).await?;
    Ok(Audience::of(people, &Filters::read(query, &groups), &left_alone))
}

pub async fn insert(tx: &impl ConnectionTrait, it: &Announcement, by: Option<AccountId>) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(it.id),
        event_id: Set(it.event),
        filters: Set(it.filters.encode()),
        state: Set(it.state),
        batch_id: Set(it.batch),
        revision: Set(it.revision),
        created_at: Set(it.created_at),
        created_by: Set(by),
        sent_at: Set(it.sent_at),
    };
    Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Writes the filters of a draft over what was read; false: somebody was faster, or it was sent.
pub async fn update(tx: &impl ConnectionTrait, before: &Announcement, filters: &Fields) -> Result<bool, DbErr> {
    let changed = draft(before)
        .col_expr(Column::Filters, Expr::value(filters.encode()))
        .col_expr(Column::Revision, Expr::value(before.revision + 1));
    Ok(changed.exec(tx).await?.rows_affected == 1)
}

/// From draft to sent; false: somebody was faster.
pub async fn sent(
    tx: &impl ConnectionTrait,
    before: &Announcement,
    (batch, at): (BatchId, DateTime<Utc>),
) -> Result<bool, DbErr> {
    let row = ActiveModel {
        state: Set(State::Sent),
        batch_id: Set(Some(batch)),
        revision: Set(before.revision + 1),
        sent_at: Set(Some(at)),
        ..Default::default()
    };
    Ok(draft(before).set(row).exec(tx).await?.rows_affected == 1)
}

/// A draft and its texts; false: somebody was faster, or it was sent.
pub async fn remove(tx: &impl ConnectionTrait, it: &Announcement) -> Result<bool, DbErr> {
    let gone = Entity::delete_many()
        .filter(Column::Id.eq(it.id))
        .filter(Column::State.eq(State::Draft))
        .filter(Column::Revision.eq(it.revision));
    if gone.exec(tx).await?.rows_affected != 1 {
        return Ok(false);
    }
    let texts = letter_text::Entity::delete_many().filter(letter_text::Column::AboutId.eq(it.id.uuid()));
    texts.exec(tx).await?;
    Ok(true)
}

fn draft(before: &Announcement) -> sea_orm::UpdateMany<Entity> {
    Entity::update_many()
        .filter(Column::Id.eq(before.id))
        .filter(Column::State.eq(State::Draft))
        .filter(Column::Revision.eq(before.revision))
}

fn announcement(row: Model) -> Announcement {
    Announcement {
        id: row.id,
        event: row.event_id,
        filters: Fields::parse(row.filters.as_bytes()),
        state: row.state,
        batch: row.batch_id,
        revision: row.revision,
        created_at: row.created_at,
        sent_at: row.sent_at,
    }
}
