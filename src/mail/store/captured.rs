//! Mail kept instead of sent: what the mailbox page of the demo shows and tests read.
use crate::app::App;
use crate::db::entities::captured_mail::{ActiveModel, Column, Entity, Model};
use crate::kernel::{CapturedMailId, Lang, MessageId};
use crate::mail::captured::Captured;
use crate::mail::letter::Rendered;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect, Set};

/// What a captured message keeps besides its id and time.
pub(in crate::mail) struct Kept {
    pub message: MessageId,
    pub address: String,
    pub lang: String,
    pub rendered: Rendered,
    pub calendar: Option<String>,
    pub raw: Vec<u8>,
}

pub(in crate::mail) async fn keep(tx: &impl ConnectionTrait, app: &App, kept: &Kept) -> Result<(), DbErr> {
    let now = app.clock.now();
    let row = ActiveModel {
        id: Set(CapturedMailId::new(now, &app.chance)),
        message_id: Set(Some(kept.message)),
        at: Set(now),
        address: Set(kept.address.clone()),
        lang: Set(kept.lang.clone()),
        subject: Set(kept.rendered.subject.clone()),
        html: Set(kept.rendered.html.clone()),
        plain: Set(kept.rendered.plain.clone()),
        calendar: Set(kept.calendar.clone()),
        raw: Set(String::from_utf8_lossy(&kept.raw).into_owned()),
    };
    row.insert(tx).await.map(drop)
}

pub(in crate::mail) async fn newest(
    db: &impl ConnectionTrait,
    (skip, most): (u64, u64),
) -> Result<Vec<Captured>, DbErr> {
    let rows = Entity::find()
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .offset(skip)
        .limit(most);
    Ok(rows.all(db).await?.into_iter().map(read).collect())
}

pub(in crate::mail) async fn one(db: &impl ConnectionTrait, id: CapturedMailId) -> Result<Option<Captured>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.map(read))
}

fn read(row: Model) -> Captured {
    Captured {
        id: row.id,
        message: row.message_id,
        at: row.at,
        address: row.address,
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        subject: row.subject,
        html: row.html,
        plain: row.plain,
        calendar: row.calendar,
        raw: row.raw,
    }
}
