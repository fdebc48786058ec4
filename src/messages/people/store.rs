//! Reads the people of an event.
use super::{Person, Standing};
use crate::db::entities::{contact, invitation, registration, registration_sitting};
use crate::kernel::{ContactId, EmailAddress, EventId, InvitationId, Lang, LinkId, RegistrationId, SittingId};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};

/// Everybody, or whoever holds one of these links, in the order of the links: three queries.
pub async fn of(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Person>, DbErr> {
    let mut known = Known::default();
    let mut people = registered(c, (event, links), &mut known).await?;
    people.extend(invited(c, (event, links), &known).await?);
    if let Some(links) = links {
        people.retain(|person| links.contains(&person.link));
    }
    people.sort_unstable_by_key(|person| person.link);
    Ok(people)
}

/// Who has a registration, so that nobody stands here twice.
#[derive(Default)]
struct Known {
    links: HashSet<LinkId>,
    contacts: HashSet<ContactId>,
    invitations: HashSet<InvitationId>,
}

async fn registered(
    c: &impl ConnectionTrait,
    (event, links): (EventId, Option<&[LinkId]>),
    known: &mut Known,
) -> Result<Vec<Person>, DbErr> {
    let mut found = registration::Entity::find()
        .find_also_related(contact::Entity)
        .filter(registration::Column::EventId.eq(event))
        .order_by_asc(registration::Column::Id);
    let mut ticks = registration_sitting::Entity::find()
        .inner_join(registration::Entity)
        .filter(registration::Column::EventId.eq(event));
    if let Some(links) = links {
        ticks = ticks.filter(registration::Column::LinkId.is_in(links.iter().copied()));
        found = found.filter(theirs(links));
    }
    let mut sittings: HashMap<RegistrationId, Vec<SittingId>> = HashMap::new();
    for tick in ticks.all(c).await? {
        sittings.entry(tick.registration_id).or_default().push(tick.sitting_id);
    }
    let mut people = Vec::new();
    for (row, contact) in found.all(c).await? {
        let (Some(standing), Ok(email)) = (Standing::of_registration(row.state), EmailAddress::parse(&row.email))
        else {
            continue;
        };
        known.links.insert(row.link_id);
        known.contacts.extend(row.contact_id);
        known.invitations.extend(row.invitation_id);
        people.push(Person {
            link: row.link_id,
            name: row.name,
            email,
            lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
            group: row.group_id,
            organisation: row.organisation_id,
            standing,
            sittings: sittings.remove(&row.id).unwrap_or_default(),
            left_alone: contact.is_some_and(|contact| contact.do_not_contact),
            bounced: false,
        });
    }
    Ok(people)
}

/// Under one of these links, or under another by somebody who was invited under one of them.
fn theirs(links: &[LinkId]) -> Condition {
    let invited = |column: invitation::Column| {
        Query::select()
            .column(column)
            .from(invitation::Entity)
            .and_where(invitation::Column::LinkId.is_in(links.iter().copied()))
            .to_owned()
    };
    Condition::any()
        .add(registration::Column::LinkId.is_in(links.iter().copied()))
        .add(registration::Column::ContactId.in_subquery(invited(invitation::Column::ContactId)))
        .add(registration::Column::InvitationId.in_subquery(invited(invitation::Column::Id)))
}

async fn invited(
    c: &impl ConnectionTrait,
    (event, links): (EventId, Option<&[LinkId]>),
    known: &Known,
) -> Result<Vec<Person>, DbErr> {
    let mut found = invitation::Entity::find()
        .find_also_related(contact::Entity)
        .filter(invitation::Column::EventId.eq(event))
        .order_by_asc(invitation::Column::Id);
    if let Some(links) = links {
        found = found.filter(invitation::Column::LinkId.is_in(links.iter().copied()));
    }
    let person = |(row, contact): (invitation::Model, Option<contact::Model>)| {
        let contact = contact?;
        let registered = known.links.contains(&row.link_id)
            || known.contacts.contains(&contact.id)
            || known.invitations.contains(&row.id);
        let standing = Standing::of_invitation(row.state).filter(|_| !registered)?;
        Some(Person {
            link: row.link_id,
            email: EmailAddress::parse(&contact.email).ok()?,
            lang: Lang::parse(&contact.lang).unwrap_or(Lang::En),
            group: row.group_id.or(contact.group_id),
            organisation: contact.organisation_id,
            standing,
            sittings: Vec::new(),
            left_alone: contact.do_not_contact,
            bounced: row.bounced_at.is_some(),
            name: contact.name,
        })
    };
    Ok(found.all(c).await?.into_iter().filter_map(person).collect())
}
