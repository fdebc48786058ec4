//! Queries on `invitation`: one row, many rows, counts. `holder` finds who holds a link, `list` invitations with their
//! people; `write` makes rows and changes their state.
pub mod holder;
pub mod list;
mod write;

pub use write::{Applied, apply, insert_drafts, insert_sent};

use super::audience::{Audience, Choice, Registered};
use super::model::{Invitation, State};
use crate::db::entities::invitation::{self as row, Column, Entity};
use crate::db::entities::{contact, event, mail_batch, registration};
use crate::directory::contact::filter::Sort;
use crate::directory::contact::store as contacts;
use crate::kernel::{BatchId, ContactId, EventId, GroupId, InvitationId, LinkId};
use crate::mail::suppression::LeftAlone;
use crate::programme::event::model::Event;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// Values in one statement: SQLite binds at most 32,766.
pub(super) const CHUNK: usize = 1_000;

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: InvitationId) -> Result<Option<Invitation>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event));
    Ok(found.one(c).await?.map(invitation))
}

/// The invitation whose personal link it is.
pub async fn by_link(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<Option<Invitation>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::LinkId.eq(link));
    Ok(found.one(c).await?.map(invitation))
}

/// The invitation of a contact, if there is one.
pub async fn by_contact(
    c: &impl ConnectionTrait,
    event: EventId,
    contact: ContactId,
) -> Result<Option<Invitation>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::ContactId.eq(contact));
    Ok(found.one(c).await?.map(invitation))
}

/// Those who got a letter and have not answered, may be written to and whose letter did not come back: whom a
/// reminder is for.
pub async fn sent_not_answered(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Invitation>, DbErr> {
    let found = Entity::find()
        .inner_join(contact::Entity)
        .filter(Column::EventId.eq(event))
        .filter(Column::State.eq(State::Sent))
        .filter(Column::BouncedAt.is_null())
        .filter(contact::Column::DoNotContact.eq(false))
        .order_by_asc(Column::Id);
    Ok(found.all(c).await?.into_iter().map(invitation).collect())
}

/// Whether these letters were sent together for this event.
pub async fn is_batch_of(c: &impl ConnectionTrait, event: EventId, batch: BatchId) -> Result<bool, DbErr> {
    let found = mail_batch::Entity::find_by_id(batch).filter(mail_batch::Column::EventId.eq(event));
    Ok(found.one(c).await?.is_some())
}

/// Whom a choice reaches, and who is left out: four queries, whatever the number of people.
pub async fn audience(c: &impl ConnectionTrait, event: &Event, choice: &Choice) -> Result<Audience, DbErr> {
    let people = contacts::all(c, event.process, &choice.filter, Sort::Name).await?;
    let found = Entity::find().filter(Column::EventId.eq(event.id)).all(c).await?;
    let invitations = found.into_iter().map(|row| (row.contact_id, invitation(row))).collect();
    let registered = registered(c, event.id).await?;
    let alone = LeftAlone::read(c).await?;
    Ok(Audience::of(people, choice.asked, invitations, (&registered, &alone)))
}

/// Everybody who has registered and confirmed the address, whatever followed.
async fn registered(c: &impl ConnectionTrait, event: EventId) -> Result<Registered, DbErr> {
    use registration::Column;
    let found = registration::Entity::find()
        .select_only()
        .columns([Column::ContactId, Column::Email, Column::Folded])
        .filter(Column::EventId.eq(event))
        .filter(Column::State.ne(registration::State::Unconfirmed))
        .into_tuple::<(Option<ContactId>, String, String)>();
    let mut registered = Registered::default();
    for (contact, email, folded) in found.all(c).await? {
        registered.contacts.extend(contact);
        registered.identities.insert((email, folded));
    }
    Ok(registered)
}

/// Those who have not answered, whoever they are.
pub async fn in_state_sent(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Invitation>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::State.eq(State::Sent));
    Ok(found.all(c).await?.into_iter().map(invitation).collect())
}

/// Events whose registration has closed and in which somebody has not answered.
pub async fn closed_unanswered(c: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<EventId>, DbErr> {
    let found = Entity::find()
        .inner_join(event::Entity)
        .select_only()
        .column(Column::EventId)
        .distinct()
        .filter(Column::State.eq(State::Sent))
        .filter(event::Column::RegistrationClosesAt.lte(now));
    found.into_tuple().all(c).await
}

/// The group of record, corrected together with that of the registration so that every figure moves at once.
pub async fn set_group(tx: &impl ConnectionTrait, id: InvitationId, group: GroupId) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::GroupId, Expr::value(group))
        .filter(Column::Id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

/// Notes that a letter to this address came back, if it is still the one of the person invited.
pub async fn bounced(
    tx: &impl ConnectionTrait,
    (event, link): (EventId, LinkId),
    address: &str,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let theirs = Query::select()
        .column(contact::Column::Id)
        .from(contact::Entity)
        .and_where(contact::Column::Email.eq(address))
        .to_owned();
    let mark = Entity::update_many()
        .col_expr(Column::BouncedAt, Expr::value(Some(now)))
        .filter(Column::EventId.eq(event))
        .filter(Column::LinkId.eq(link))
        .filter(Column::ContactId.in_subquery(theirs))
        .filter(Column::BouncedAt.is_null());
    mark.exec(tx).await.map(drop)
}

/// Takes that back.
pub async fn arrives(tx: &impl ConnectionTrait, (event, link): (EventId, LinkId)) -> Result<(), DbErr> {
    let clear = Entity::update_many()
        .col_expr(Column::BouncedAt, Expr::value(Option::<DateTime<Utc>>::None))
        .filter(Column::EventId.eq(event))
        .filter(Column::LinkId.eq(link));
    clear.exec(tx).await.map(drop)
}

/// How many invitations of an event are in one state, of one group of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Count {
    pub group: Option<GroupId>,
    pub state: State,
    pub invitations: i64,
}

/// Every state and group there is, in one query.
pub async fn counts(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Count>, DbErr> {
    let counts = Entity::find()
        .select_only()
        .column_as(Column::GroupId, "group")
        .column(Column::State)
        .column_as(Column::Id.count(), "invitations")
        .filter(Column::EventId.eq(event))
        .group_by(Column::GroupId)
        .group_by(Column::State);
    counts.into_model::<Count>().all(c).await
}

/// How many colleagues the holder of an invitation has named.
pub async fn colleagues_named(c: &impl ConnectionTrait, id: InvitationId) -> Result<u64, DbErr> {
    Entity::find().filter(Column::DelegatedFrom.eq(id)).count(c).await
}

/// Contact and wave of everybody written to in the last sending.
pub async fn last_sending(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<(ContactId, i32)>, DbErr> {
    let last = Entity::find()
        .select_only()
        .column_as(Column::SentAt.max(), "at")
        .filter(Column::EventId.eq(event))
        .into_tuple::<Option<DateTime<Utc>>>();
    let Some(at) = last.one(c).await?.flatten() else {
        return Ok(Vec::new());
    };
    let then = Entity::find()
        .select_only()
        .columns([Column::ContactId, Column::Wave])
        .filter(Column::EventId.eq(event))
        .filter(Column::SentAt.eq(at));
    then.into_tuple().all(c).await
}

pub(in crate::participation) fn invitation(row: row::Model) -> Invitation {
    Invitation {
        id: row.id,
        event: row.event_id,
        contact: row.contact_id,
        link: row.link_id,
        group: row.group_id,
        state: row.state,
        wave: row.wave,
        delegated_from: row.delegated_from,
        reason: row.reason,
        sent_at: row.sent_at,
        answered_at: row.answered_at,
        bounced_at: row.bounced_at,
        created_at: row.created_at,
    }
}
