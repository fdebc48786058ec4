//! Reads the people of an event, or some of them: five queries, however many there are.
use crate::db::entities::{contact, invitation, nomination, registration, registration_sitting, stakeholder_group};
use crate::kernel::{EmailAddress, EventId, GroupId, Lang, LinkId, RegistrationId, SittingId};
use crate::messages::reminder::people::{Comer, Crowd, Guest, Person};
use crate::programme::event::model::Event;
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Everybody, or (with links) whoever holds one of them, and the registrations of those invited by them.
pub async fn of(c: &impl ConnectionTrait, event: &Event, links: Option<&[LinkId]>) -> Result<Crowd, DbErr> {
    Ok(Crowd {
        guests: guests(c, event.id, links).await?,
        comers: comers(c, event.id, links).await?,
        nominations: nominations(c, event.id, links).await?,
        groups: stakeholder_group::Entity::find()
            .select_only()
            .columns([stakeholder_group::Column::Code, stakeholder_group::Column::Id])
            .filter(stakeholder_group::Column::ProcessId.eq(event.process))
            .into_tuple::<(String, GroupId)>()
            .all(c)
            .await?
            .into_iter()
            .collect(),
    })
}

/// The links of everybody with a nomination, whatever became of it.
pub async fn nominated(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<LinkId>, DbErr> {
    Ok(nominations(c, event, None).await?.into_keys().collect())
}

async fn guests(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Guest>, DbErr> {
    let mut found = invitation::Entity::find()
        .find_also_related(contact::Entity)
        .filter(invitation::Column::EventId.eq(event))
        .order_by_asc(invitation::Column::Id);
    if let Some(links) = links {
        found = found.filter(invitation::Column::LinkId.is_in(links.iter().copied()));
    }
    let guest = |(invited, contact): (invitation::Model, Option<contact::Model>)| {
        let contact = contact?;
        Some(Guest {
            id: invited.id,
            contact: contact.id,
            person: person(
                invited.link_id,
                (contact.name, &contact.email, &contact.lang),
                invited.group_id.or(contact.group_id),
                Some(contact.do_not_contact),
            )?,
            state: invited.state,
            sent_at: invited.sent_at,
            bounced: invited.bounced_at.is_some(),
        })
    };
    Ok(found.all(c).await?.into_iter().filter_map(guest).collect())
}

async fn comers(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Comer>, DbErr> {
    let mut found = registration::Entity::find()
        .find_also_related(contact::Entity)
        .filter(registration::Column::EventId.eq(event))
        .order_by_asc(registration::Column::Id);
    let mut ticks = registration_sitting::Entity::find()
        .inner_join(registration::Entity)
        .filter(registration::Column::EventId.eq(event));
    if let Some(links) = links {
        found = found.filter(theirs(event, links));
        ticks = ticks.filter(theirs(event, links));
    }
    let mut sittings: HashMap<RegistrationId, Vec<SittingId>> = HashMap::new();
    for tick in ticks.all(c).await? {
        sittings.entry(tick.registration_id).or_default().push(tick.sitting_id);
    }
    let comer = |(row, contact): (registration::Model, Option<contact::Model>)| {
        Some(Comer {
            sittings: sittings.remove(&row.id).unwrap_or_default(),
            id: row.id,
            invitation: row.invitation_id,
            contact: row.contact_id,
            state: row.state,
            person: person(
                row.link_id,
                (row.name, &row.email, &row.lang),
                row.group_id,
                contact.map(|contact| contact.do_not_contact),
            )?,
        })
    };
    Ok(found.all(c).await?.into_iter().filter_map(comer).collect())
}

/// Somebody invited by one of these links may have registered by another, as anybody does.
fn theirs(event: EventId, links: &[LinkId]) -> Condition {
    let invited = |column: invitation::Column| -> SelectStatement {
        Query::select()
            .column(column)
            .from(invitation::Entity)
            .and_where(invitation::Column::EventId.eq(event))
            .and_where(invitation::Column::LinkId.is_in(links.iter().copied()))
            .to_owned()
    };
    Condition::any()
        .add(registration::Column::LinkId.is_in(links.iter().copied()))
        .add(registration::Column::InvitationId.in_subquery(invited(invitation::Column::Id)))
        .add(registration::Column::ContactId.in_subquery(invited(invitation::Column::ContactId)))
}

/// Nobody is reminded at an address that cannot be read any more.
fn person(
    link: LinkId,
    (name, email, lang): (String, &str, &str),
    group: Option<GroupId>,
    left_alone: Option<bool>,
) -> Option<Person> {
    Some(Person {
        link,
        name,
        email: EmailAddress::parse(email).ok()?,
        lang: Lang::parse(lang).unwrap_or(Lang::En),
        group,
        left_alone: left_alone.unwrap_or(false),
    })
}

async fn nominations(
    c: &impl ConnectionTrait,
    event: EventId,
    links: Option<&[LinkId]>,
) -> Result<HashMap<LinkId, nomination::State>, DbErr> {
    let mut found = nomination::Entity::find()
        .select_only()
        .columns([nomination::Column::LinkId, nomination::Column::State])
        .filter(nomination::Column::EventId.eq(event));
    if let Some(links) = links {
        found = found.filter(nomination::Column::LinkId.is_in(links.iter().copied()));
    }
    Ok(found.into_tuple().all(c).await?.into_iter().collect())
}
