//! Queries on `letter_text`.
use crate::app::App;
pub(in crate::mail) use crate::db::entities::letter_text::Model;
use crate::db::entities::letter_text::{ActiveModel, Column, Entity};
use crate::kernel::{AccountId, EventId, LetterTextId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

/// All texts about any of these.
pub(in crate::mail) async fn about(db: &impl ConnectionTrait, about: Vec<Uuid>) -> Result<Vec<Model>, DbErr> {
    if about.is_empty() {
        return Ok(Vec::new());
    }
    Entity::find().filter(Column::AboutId.is_in(about)).all(db).await
}

/// One for each letter and language: a newer one takes its place.
pub(in crate::mail) async fn put(
    tx: &impl ConnectionTrait,
    app: &App,
    (event, about, by): (EventId, Uuid, Option<AccountId>),
    ((letter, lang), (subject, body)): ((&str, &str), (&str, &str)),
) -> Result<(), DbErr> {
    let now = app.clock.now();
    let row = ActiveModel {
        id: Set(LetterTextId::new(now, &app.chance)),
        event_id: Set(event),
        about_id: Set(about),
        letter: Set(letter.to_owned()),
        lang: Set(lang.to_owned()),
        subject: Set(subject.to_owned()),
        body: Set(body.to_owned()),
        changed_at: Set(now),
        changed_by: Set(by),
    };
    let mut newer = OnConflict::columns([Column::AboutId, Column::Letter, Column::Lang]);
    newer.update_columns([
        Column::EventId,
        Column::Subject,
        Column::Body,
        Column::ChangedAt,
        Column::ChangedBy,
    ]);
    let insert = Entity::insert(row).on_conflict(newer);
    insert.exec_without_returning(tx).await.map(drop)
}

pub(in crate::mail) async fn remove(
    tx: &impl ConnectionTrait,
    about: Uuid,
    (letter, lang): (&str, &str),
) -> Result<bool, DbErr> {
    let gone = Entity::delete_many()
        .filter(Column::AboutId.eq(about))
        .filter(Column::Letter.eq(letter))
        .filter(Column::Lang.eq(lang));
    Ok(gone.exec(tx).await?.rows_affected > 0)
}
