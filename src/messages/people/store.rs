//! Reads the people of an event: those who were invited, those who registered; [`places`] what they speak at.
pub mod places;

use super::{Comer, Guest, Member, Person, members};
use crate::db::entities::{contact, invitation, registration, registration_sitting};
use crate::kernel::{EmailAddress, EventId, Lang, LinkId, RegistrationId, SessionId, SittingId};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// Everybody, or whoever holds one of these links, in the order of the links: five queries.
pub async fn of(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Member>, DbErr> {
    let mut all = members(guests(c, event, links).await?, comers(c, event, links).await?);
    if let Some(links) = links {
        all.retain(|member| links.contains(&member.person.link));
    }
    let mut speaks: HashMap<LinkId, Vec<SessionId>> = HashMap::new();
    for place in places::of(c, &[event], links)
        .await?
        .iter()
        .filter(|place| place.is_confirmed())
    {
        speaks.entry(place.link).or_default().push(place.session);
    }
    for member in &mut all {
        member.sessions = speaks.remove(&member.person.link).unwrap_or_default();
    }
    Ok(all)
}

/// Everybody with an invitation, or (with links) whoever holds one of them.
pub async fn guests(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Guest>, DbErr> {
    // By the links alone: asked for the event too, PostgreSQL reads the index of all its invitations for a handful.
    let asked = match links {
        None => invitation::Column::EventId.eq(event),
        Some(links) => invitation::Column::LinkId.is_in(links.iter().copied()),
    };
    let found = invitation::Entity::find()
        .find_also_related(contact::Entity)
        .filter(asked)
        .order_by_asc(invitation::Column::Id);
    let guest = |(invited, contact): (invitation::Model, Option<contact::Model>)| {
        let contact = contact.filter(|_| invited.event_id == event)?;
        Some(Guest {
            id: invited.id,
            contact: contact.id,
            person: Person {
                link: invited.link_id,
                email: EmailAddress::parse(&contact.email).ok()?,
                lang: Lang::parse(&contact.lang).unwrap_or(Lang::En),
                name: contact.name,
                group: invited.group_id.or(contact.group_id),
                organisation: contact.organisation_id,
                left_alone: contact.do_not_contact,
            },
            state: invited.state,
            sent_at: invited.sent_at,
            bounced: invited.bounced_at.is_some(),
        })
    };
    // Nobody is written to at an address that cannot be read any more.
    Ok(found.all(c).await?.into_iter().filter_map(guest).collect())
}

/// Everybody with a registration, or (with links) whoever holds one of them, and the registrations of those invited by
/// them.
pub async fn comers(c: &impl ConnectionTrait, event: EventId, links: Option<&[LinkId]>) -> Result<Vec<Comer>, DbErr> {
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
            person: Person {
                link: row.link_id,
                email: EmailAddress::parse(&row.email).ok()?,
                lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
                name: row.name,
                group: row.group_id,
                organisation: row.organisation_id,
                left_alone: contact.is_some_and(|contact| contact.do_not_contact),
            },
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
