//! Who stands behind a letter, and everything written to somebody. A letter knows an address and a personal link, never
//! a row of the directory: its person is whoever holds the link.
use super::{Found, page_of};
use crate::db::entities::outbox_message::Column;
use crate::db::entities::{contact, focal_point, invitation, registration};
use crate::kernel::{ContactId, EventId, LinkId, RegistrationId};
use crate::messages::outgoing::model::{Behind, Known};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select,
};

/// Whose letters a list shows.
#[derive(Clone, Debug)]
pub enum Whose {
    Contact(Known<ContactId>),
    /// With the personal link.
    Registration(Known<RegistrationId>, LinkId),
}

/// Two queries; none for a letter without a personal link.
pub async fn behind(c: &impl ConnectionTrait, event: EventId, link: Option<LinkId>) -> Result<Behind, DbErr> {
    let Some(link) = link else {
        return Ok(Behind::default());
    };
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event))
        .filter(registration::Column::LinkId.eq(link))
        .one(c)
        .await?;
    let of_registration = registered.as_ref().and_then(|row| row.contact_id);
    let invited = invitation::Entity::find().filter(invitation::Column::LinkId.eq(link));
    let named = focal_point::Entity::find().filter(focal_point::Column::LinkId.eq(link));
    let holds = Condition::any()
        .add(contact::Column::Id.in_subquery(column(invited, invitation::Column::ContactId)))
        .add(contact::Column::Id.in_subquery(column(named, focal_point::Column::ContactId)))
        .add_option(of_registration.map(|id| contact::Column::Id.eq(id)));
    let known = contact::Entity::find().filter(holds).one(c).await?;
    Ok(Behind {
        contact: known.map(|row| Known {
            id: row.id,
            name: row.name,
            address: row.email,
        }),
        registration: registered.map(|row| Known {
            id: row.id,
            name: row.name,
            address: row.email,
        }),
    })
}

/// The registration of this event, and its link.
pub async fn registered(c: &impl ConnectionTrait, event: EventId, id: RegistrationId) -> Result<Option<Whose>, DbErr> {
    let found = registration::Entity::find_by_id(id).filter(registration::Column::EventId.eq(event));
    Ok(found.one(c).await?.map(|row| {
        let known = Known {
            id: row.id,
            name: row.name,
            address: row.email,
        };
        Whose::Registration(known, row.link_id)
    }))
}

/// One page of what was written to somebody, newest first: two queries.
pub async fn letters(c: &impl ConnectionTrait, event: EventId, whose: &Whose, page: u64) -> Result<Found, DbErr> {
    let theirs = match whose {
        Whose::Contact(known) => of_contact(event, known),
        Whose::Registration(known, link) => of_registration(known.id, *link),
    };
    page_of(c, Condition::all().add(Column::EventId.eq(event)).add(theirs), page).await
}

/// By any link of theirs; or to their address under their name, because an office may share one mailbox.
fn of_contact(event: EventId, known: &Known<ContactId>) -> Condition {
    let invited = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event))
        .filter(invitation::Column::ContactId.eq(known.id));
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event))
        .filter(registration::Column::ContactId.eq(known.id));
    let named = focal_point::Entity::find()
        .filter(focal_point::Column::EventId.eq(event))
        .filter(focal_point::Column::ContactId.eq(known.id));
    let by_name = Condition::all()
        .add(Column::Address.eq(known.address.as_str()))
        .add(Column::RecipientName.eq(known.name.as_str()));
    Condition::any()
        .add(Column::LinkId.in_subquery(column(invited, invitation::Column::LinkId)))
        .add(Column::LinkId.in_subquery(column(registered, registration::Column::LinkId)))
        .add(Column::LinkId.in_subquery(column(named, focal_point::Column::LinkId)))
        .add(by_name)
}

fn of_registration(id: RegistrationId, link: LinkId) -> Condition {
    Condition::any()
        .add(Column::LinkId.eq(link))
        .add(Column::CauseId.eq(id.uuid()))
}

/// One column of some rows, for a condition.
fn column<E: EntityTrait>(of: Select<E>, wanted: E::Column) -> SelectStatement {
    of.select_only().column(wanted).into_query()
}
