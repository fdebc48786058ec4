//! The people of one organisation at one event, and nobody else's: every query here asks for the organisation.
use crate::db::entities::focal_replacement::{self as replaced, Column as Replaced};
use crate::db::entities::{contact, invitation, nomination, registration, speaking_offer};
use crate::kernel::{ContactId, EventId, FocalPointId, GroupId, LinkId, OrganisationId, RegistrationId};
use crate::participation::focal_point::model::{FocalPoint, Person, Registered, Replacement};
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::store::invitation as of_row;
use crate::participation::registration::model::State;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Set,
};

/// Whoever is invited as somebody of the organisation or registered as one, each once: two queries. What was typed
/// openly and not confirmed is nobody yet.
pub async fn people(
    c: &impl ConnectionTrait,
    event: EventId,
    organisation: OrganisationId,
) -> Result<Vec<Person>, DbErr> {
    let invited = invitation::Entity::find()
        .find_also_related(contact::Entity)
        .filter(invitation::Column::EventId.eq(event))
        .filter(contact::Column::OrganisationId.eq(organisation))
        .filter(invitation::Column::State.ne(Invited::Draft))
        .order_by_asc(invitation::Column::Id)
        .all(c)
        .await?;
    let mut people: Vec<Person> = invited
        .into_iter()
        .filter_map(|(row, contact)| Some(of_invitation(row, contact?)))
        .collect();
    for line in registered(c, event, organisation).await? {
        match people.iter_mut().find(|person| person.link == line.link) {
            Some(known) => (known.registered, known.name) = (line.registered, line.name),
            None => people.push(line),
        }
    }
    Ok(people)
}

/// One of them, by the link in an address; somebody else's link finds nobody.
pub async fn person(
    c: &impl ConnectionTrait,
    (event, organisation): (EventId, OrganisationId),
    link: LinkId,
) -> Result<Option<Person>, DbErr> {
    let all = people(c, event, organisation).await?;
    Ok(all.into_iter().find(|person| person.link == link))
}

async fn registered(
    c: &impl ConnectionTrait,
    event: EventId,
    organisation: OrganisationId,
) -> Result<Vec<Person>, DbErr> {
    use registration::Column;
    type Line = (
        RegistrationId,
        LinkId,
        State,
        Option<GroupId>,
        String,
        String,
        Option<ContactId>,
    );
    let lines: Vec<Line> = registration::Entity::find()
        .select_only()
        .columns([Column::Id, Column::LinkId, Column::State, Column::GroupId])
        .columns([Column::Name, Column::Email, Column::ContactId])
        .filter(Column::EventId.eq(event))
        .filter(Column::OrganisationId.eq(organisation))
        .filter(Column::State.ne(State::Unconfirmed))
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(c)
        .await?;
    let person = |(id, link, state, group, name, email, contact)| Person {
        link,
        name,
        email,
        contact,
        invitation: None,
        registered: Some(Registered { id, state, group }),
    };
    Ok(lines.into_iter().map(person).collect())
}

fn of_invitation(row: invitation::Model, contact: contact::Model) -> Person {
    Person {
        link: row.link_id,
        name: contact.name,
        email: contact.email,
        contact: Some(contact.id),
        invitation: Some(of_row(row)),
        registered: None,
    }
}

/// Whether a speaking slot is offered to the holder of a link, or confirmed. Asked of the rows themselves: `speakers`
/// stands below this module on the ladder.
pub async fn has_place(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<bool, DbErr> {
    let found = speaking_offer::Entity::find()
        .inner_join(nomination::Entity)
        .filter(speaking_offer::Column::EventId.eq(event))
        .filter(speaking_offer::Column::LiveSlotId.is_not_null())
        .filter(nomination::Column::LinkId.eq(link));
    Ok(found.count(c).await? > 0)
}

pub async fn insert(tx: &impl ConnectionTrait, point: &FocalPoint, one: Replacement) -> Result<(), DbErr> {
    let row = replaced::ActiveModel {
        id: Set(one.id),
        event_id: Set(point.event),
        organisation_id: Set(point.organisation),
        focal_point_id: Set(point.id),
        from_link_id: Set(one.from),
        to_link_id: Set(one.to),
        at: Set(one.at),
        holds: Set(one.keeps_place),
    };
    replaced::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Who was replaced in this organisation, by whichever focal point, oldest first.
pub async fn replacements(
    c: &impl ConnectionTrait,
    event: EventId,
    organisation: OrganisationId,
) -> Result<Vec<Replacement>, DbErr> {
    let found = replaced::Entity::find()
        .filter(Replaced::EventId.eq(event))
        .filter(Replaced::OrganisationId.eq(organisation))
        .order_by_asc(Replaced::Id);
    let replacement = |row: replaced::Model| Replacement {
        id: row.id,
        from: row.from_link_id,
        to: row.to_link_id,
        at: row.at,
        keeps_place: row.holds,
    };
    Ok(found.all(c).await?.into_iter().map(replacement).collect())
}

/// How many one focal point has replaced.
pub async fn count_by(c: &impl ConnectionTrait, point: FocalPointId) -> Result<u64, DbErr> {
    replaced::Entity::find()
        .filter(Replaced::FocalPointId.eq(point))
        .count(c)
        .await
}

/// How many of these links hold an invitation that waits for an answer.
pub async fn waiting(c: &impl ConnectionTrait, event: EventId, links: &[LinkId]) -> Result<u64, DbErr> {
    invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event))
        .filter(invitation::Column::LinkId.is_in(links.iter().copied()))
        .filter(invitation::Column::State.eq(Invited::Sent))
        .count(c)
        .await
}

/// Places kept for colleagues who will not take them: they said no, their invitation is over, they gave it back.
pub async fn kept_in_vain(c: &impl ConnectionTrait) -> Result<Vec<(EventId, LinkId)>, DbErr> {
    let over = [
        Invited::Declined,
        Invited::Delegated,
        Invited::Expired,
        Invited::Revoked,
    ];
    let gone = [State::Refused, State::Withdrawn, State::Cancelled];
    let invited = invitation::Entity::find()
        .select_only()
        .column(invitation::Column::LinkId)
        .filter(invitation::Column::State.is_in(over))
        .into_query();
    let registered = registration::Entity::find()
        .select_only()
        .column(registration::Column::LinkId)
        .filter(registration::Column::State.is_in(gone))
        .into_query();
    let in_vain = Replaced::ToLinkId
        .in_subquery(invited)
        .or(Replaced::ToLinkId.in_subquery(registered));
    replaced::Entity::find()
        .select_only()
        .columns([Replaced::EventId, Replaced::ToLinkId])
        .filter(Replaced::Holds.eq(true))
        .filter(in_vain)
        .order_by_asc(Replaced::Id)
        .into_tuple()
        .all(c)
        .await
}
