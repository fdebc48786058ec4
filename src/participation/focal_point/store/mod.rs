//! Queries on focal points; [`people`] finds whom they look after.
pub mod people;

use super::model::{FocalPoint, Held, Step};
use crate::db::entities::focal_point::{Column, Entity, Model};
use crate::db::entities::{contact, focal_point as row, organisation};
use crate::directory::contact::store as contacts;
use crate::directory::organisation::store as organisations;
use crate::kernel::{ContactId, EmailAddress, EventId, FocalPointId, LinkId, OrganisationId};
use crate::programme::event::model::Event;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};
use std::collections::HashMap;

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    Yes,
    /// Somebody was faster.
    Raced,
}

pub async fn find(c: &impl ConnectionTrait, event: &Event, id: FocalPointId) -> Result<Option<Held>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event.id));
    Ok(held(c, event, found.all(c).await?).await?.pop())
}

/// Every one of an event, those that stand first.
pub async fn of_event(c: &impl ConnectionTrait, event: &Event) -> Result<Vec<Held>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event.id))
        .order_by_desc(Column::RevokedAt.is_null())
        .order_by_desc(Column::NamedAt)
        .order_by_desc(Column::Id);
    held(c, event, found.all(c).await?).await
}

/// The one whose link it is, while it stands and the person belongs to the organisation.
pub async fn by_link(c: &impl ConnectionTrait, event: &Event, link: LinkId) -> Result<Option<Held>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event.id))
        .filter(Column::LinkId.eq(link))
        .filter(Column::RevokedAt.is_null());
    let held = held(c, event, found.all(c).await?).await?.pop();
    Ok(held.filter(|held| {
        let belongs_to = held.who.organisation.as_ref();
        belongs_to.is_some_and(|organisation| organisation.id == held.organisation.id)
    }))
}

/// Whether a link is one of this kind that still opens something.
pub async fn is_focal(c: &impl ConnectionTrait, link: LinkId) -> Result<bool, DbErr> {
    let found = Entity::find()
        .filter(Column::LinkId.eq(link))
        .filter(Column::RevokedAt.is_null());
    Ok(found.count(c).await? > 0)
}

/// Whether an organisation has one that stands.
pub async fn stands_for(c: &impl ConnectionTrait, event: EventId, organisation: OrganisationId) -> Result<bool, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::LiveOrganisationId.eq(organisation));
    Ok(found.count(c).await? > 0)
}

/// Event and person of one that stands: asked before a letter leaves.
pub async fn standing(c: &impl ConnectionTrait, id: FocalPointId) -> Result<Option<(EventId, ContactId)>, DbErr> {
    Entity::find_by_id(id)
        .select_only()
        .columns([Column::EventId, Column::ContactId])
        .filter(Column::RevokedAt.is_null())
        .into_tuple()
        .one(c)
        .await
}

/// A link for a letter.
#[derive(Clone, Debug)]
pub struct Lost {
    pub id: FocalPointId,
    pub link: LinkId,
    pub event: EventId,
    pub name: String,
    pub organisation: String,
}

/// Every link of this kind that an address holds.
pub async fn links_of(c: &impl ConnectionTrait, address: &EmailAddress) -> Result<Vec<Lost>, DbErr> {
    let found = Entity::find()
        .inner_join(contact::Entity)
        .inner_join(organisation::Entity)
        .select_only()
        .columns([Column::Id, Column::LinkId, Column::EventId])
        .column(contact::Column::Name)
        .column_as(organisation::Column::Name, "organisation")
        .filter(contact::Column::Email.eq(address.as_str()))
        .filter(Column::RevokedAt.is_null())
        .order_by_asc(Column::Id)
        .into_tuple::<(FocalPointId, LinkId, EventId, String, String)>();
    let lost = |(id, link, event, name, organisation)| Lost {
        id,
        link,
        event,
        name,
        organisation,
    };
    Ok(found.all(c).await?.into_iter().map(lost).collect())
}

pub async fn insert(tx: &impl ConnectionTrait, point: &FocalPoint) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(point.id),
        event_id: Set(point.event),
        organisation_id: Set(point.organisation),
        live_organisation_id: Set(Some(point.organisation)),
        contact_id: Set(point.contact),
        link_id: Set(point.link),
        named_at: Set(point.named_at),
        revoked_at: Set(None),
        reason: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// The one function that takes a focal point back: compare and swap.
pub async fn apply(tx: &impl ConnectionTrait, step: &Step) -> Result<Applied, DbErr> {
    let changed = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(Some(step.at())))
        .col_expr(Column::Reason, Expr::value(Some(step.reason().to_owned())))
        .col_expr(Column::LiveOrganisationId, Expr::value(None::<OrganisationId>))
        .filter(Column::Id.eq(step.id()))
        .filter(Column::RevokedAt.is_null())
        .exec(tx)
        .await?;
    Ok(match changed.rows_affected {
        1 => Applied::Yes,
        _ => Applied::Raced,
    })
}

/// Two more queries, however many there are.
async fn held(c: &impl ConnectionTrait, event: &Event, rows: Vec<Model>) -> Result<Vec<Held>, DbErr> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let of: Vec<OrganisationId> = rows.iter().map(|row| row.organisation_id).collect();
    let who: Vec<ContactId> = rows.iter().map(|row| row.contact_id).collect();
    let organisations = organisations::by_ids(c, &of).await?;
    let people = contacts::by_ids(c, event.process, &who).await?;
    let people: HashMap<ContactId, _> = people.into_iter().map(|contact| (contact.id, contact)).collect();
    let whole = |row: Model| {
        Some(Held {
            who: people.get(&row.contact_id)?.clone(),
            organisation: organisations.get(&row.organisation_id)?.clone(),
            point: point(row),
        })
    };
    Ok(rows.into_iter().filter_map(whole).collect())
}

fn point(row: Model) -> FocalPoint {
    FocalPoint {
        id: row.id,
        event: row.event_id,
        organisation: row.organisation_id,
        contact: row.contact_id,
        link: row.link_id,
        named_at: row.named_at,
        revoked_at: row.revoked_at,
        reason: row.reason,
    }
}
