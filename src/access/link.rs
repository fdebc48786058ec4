//! Personal links: one per event and person, derived from a key outside the database, which keeps only a hash.
//!
//! So a reminder repeats the same link although it is stored nowhere, and a stolen database opens nothing.
use crate::app::App;
use crate::db::entities::{link, sitting};
use crate::db::in_chunks;
use crate::kernel::{EventId, LinkId, LinkToken, hex};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::IntoCondition;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect, QueryTrait,
    Set,
};

/// A link outlives its event by this, so that people can still see and delete what they gave.
const AFTER_THE_EVENT: Duration = Duration::days(30);

/// Rows in one statement: it is read anew in each change, so a longer one costs more than it spares.
const CHUNK: usize = 200;

/// A link that exists and has not expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub id: LinkId,
    pub event: EventId,
    pub epoch: i32,
}

impl Link {
    /// The secret in the address; derived anew each time.
    pub fn token(&self, app: &App) -> LinkToken {
        LinkToken::derive(&app.keys.link, self.id, self.epoch)
    }

    /// The address that goes into a letter.
    pub fn url(&self, app: &App) -> String {
        let at = crate::paths::PersonalLink {
            token: self.token(app).as_str().to_owned(),
        };
        format!("{}{at}", app.base_url())
    }
}

/// Makes a link for a person of an event, in the transaction of the fact that needs it.
pub async fn issue(tx: &impl ConnectionTrait, app: &App, event: EventId) -> Result<Link, DbErr> {
    let link = new(app, event);
    row(app, link).insert(tx).await?;
    Ok(link)
}

/// As many links as there are people, in few statements.
pub async fn issue_many(
    tx: &impl ConnectionTrait,
    app: &App,
    event: EventId,
    people: usize,
) -> Result<Vec<Link>, DbErr> {
    let links: Vec<Link> = (0..people).map(|_| new(app, event)).collect();
    let (backend, app) = (tx.get_database_backend(), app.clone());
    in_chunks(tx, links.clone(), CHUNK, move |chunk| {
        let rows = chunk.into_iter().map(|link| row(&app, link));
        Ok(link::Entity::insert_many(rows).build(backend))
    })
    .await?;
    Ok(links)
}

fn new(app: &App, event: EventId) -> Link {
    Link {
        id: LinkId::new(app.clock.now(), &app.chance),
        event,
        epoch: 0,
    }
}

fn row(app: &App, link: Link) -> link::ActiveModel {
    link::ActiveModel {
        id: Set(link.id),
        event_id: Set(link.event),
        epoch: Set(link.epoch),
        token_hash: Set(hex(&link.token(app).hash())),
        created_at: Set(app.clock.now()),
    }
}

/// The address in letters sent so far opens nothing from now on; letters still to be written carry the new one.
pub async fn renew(tx: &impl ConnectionTrait, app: &App, id: LinkId) -> Result<(), DbErr> {
    let Some(row) = link::Entity::find_by_id(id).one(tx).await? else {
        return Ok(());
    };
    let link = Link {
        id,
        event: row.event_id,
        epoch: row.epoch + 1,
    };
    let row = link::ActiveModel {
        id: Set(id),
        epoch: Set(link.epoch),
        token_hash: Set(hex(&link.token(app).hash())),
        ..Default::default()
    };
    row.update(tx).await.map(drop)
}

/// The link a token belongs to, if there is one and its event is not long over.
pub async fn by_token(c: &impl ConnectionTrait, token: &LinkToken, now: DateTime<Utc>) -> Result<Option<Link>, DbErr> {
    living(c, link::Column::TokenHash.eq(hex(&token.hash())), now).await
}

/// The link of that id, if it has that epoch still.
pub async fn by_id(c: &impl ConnectionTrait, id: LinkId, now: DateTime<Utc>) -> Result<Option<Link>, DbErr> {
    living(c, link::Column::Id.eq(id), now).await
}

/// One question for the link and the end of its event: it is asked at every step a person takes.
async fn living(
    c: &impl ConnectionTrait,
    which: impl IntoCondition,
    now: DateTime<Utc>,
) -> Result<Option<Link>, DbErr> {
    let to_sittings = link::Entity::belongs_to(sitting::Entity)
        .from(link::Column::EventId)
        .to(sitting::Column::EventId);
    let found = link::Entity::find()
        .select_only()
        .columns([link::Column::Id, link::Column::EventId, link::Column::Epoch])
        .column_as(sitting::Column::EndsAt.max(), "end")
        .join(JoinType::LeftJoin, to_sittings.into())
        .filter(which)
        .group_by(link::Column::Id)
        .into_tuple::<(LinkId, EventId, i32, Option<DateTime<Utc>>)>()
        .one(c)
        .await?;
    Ok(found
        .filter(|(.., end)| end.is_none_or(|end| now < end + AFTER_THE_EVENT))
        .map(|(id, event, epoch, _)| Link { id, event, epoch }))
}
