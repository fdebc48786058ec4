//! Who holds a personal link: somebody invited, somebody registered, or both.
use crate::db::entities::{contact, invitation, organisation, registration};
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::kernel::{EmailAddress, EventId, Lang, LinkId, PersonName};
use crate::participation::invitation::model::{Invitation, State};
use crate::programme::event::model::Event;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};

/// As far as somebody has registered through a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enrolled {
    No,
    /// Openly, the address not yet confirmed.
    Unconfirmed,
    /// Registered, whatever followed.
    Yes,
}

/// What a link knows about its holder.
#[derive(Clone, Debug)]
pub struct Holder {
    pub name: PersonName,
    pub email: EmailAddress,
    pub lang: Lang,
    pub enrolled: Enrolled,
    pub invitation: Option<Invitation>,
}

/// `None` when nobody holds the link any more.
pub async fn of_link(c: &impl ConnectionTrait, event: &Event, link: LinkId) -> Result<Option<Holder>, DbErr> {
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event.id))
        .filter(registration::Column::LinkId.eq(link))
        .one(c)
        .await?;
    let invited = invited(c, event, link).await?;
    let Some(row) = registered else {
        return Ok(invited.map(|(invitation, contact)| Holder {
            name: contact.name,
            email: contact.email,
            lang: contact.lang,
            enrolled: Enrolled::No,
            invitation: Some(invitation),
        }));
    };
    let unreadable = |what: &str| DbErr::Custom(format!("the {what} of a registration does not parse any more"));
    Ok(Some(Holder {
        name: PersonName::parse(&row.name).map_err(|_| unreadable("name"))?,
        email: EmailAddress::parse(&row.email).map_err(|_| unreadable("address"))?,
        lang: Lang::parse(&row.lang).ok_or_else(|| unreadable("language"))?,
        enrolled: match row.state {
            registration::State::Unconfirmed => Enrolled::Unconfirmed,
            _ => Enrolled::Yes,
        },
        invitation: invited.map(|(invitation, _)| invitation),
    }))
}

/// The invitation of a link, with the person it was written to, in one query: each step of a guest asks it.
pub async fn invited(
    c: &impl ConnectionTrait,
    event: &Event,
    link: LinkId,
) -> Result<Option<(Invitation, Contact)>, DbErr> {
    let found = invitation::Entity::find()
        .filter(invitation::Column::EventId.eq(event.id))
        .filter(invitation::Column::LinkId.eq(link))
        .find_also_related(contact::Entity)
        .and_also_related(organisation::Entity);
    let Some((row, Some(person), organisation)) = found.one(c).await? else {
        return Ok(None);
    };
    Ok(Some((
        super::invitation(row),
        contacts::of_row((person, organisation))?,
    )))
}

/// The same of many links, in one query: a worker asks it of twenty letters at a time.
pub async fn invited_all(
    c: &impl ConnectionTrait,
    event: EventId,
    links: Vec<LinkId>,
) -> Result<HashMap<LinkId, (Invitation, Contact)>, DbErr> {
    // By the links alone: asked for the event too, PostgreSQL reads the index of all its invitations for a handful.
    let found = invitation::Entity::find()
        .filter(invitation::Column::LinkId.is_in(links))
        .find_also_related(contact::Entity)
        .and_also_related(organisation::Entity);
    let mut all = HashMap::new();
    for (row, person, organisation) in found.all(c).await? {
        if let (true, Some(person)) = (row.event_id == event, person) {
            let contact = contacts::of_row((person, organisation))?;
            all.insert(row.link_id, (super::invitation(row), contact));
        }
    }
    Ok(all)
}

/// Whether somebody of this address and name is registered, invited or not, and neither left nor was sent away.
pub async fn is_registered(
    c: &impl ConnectionTrait,
    event: EventId,
    (email, name): (&EmailAddress, &PersonName),
) -> Result<bool, DbErr> {
    use registration::{Column, Entity, State};
    let folded: String = name.folded().chars().take(200).collect();
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::Email.eq(email.as_str()))
        .filter(Column::Folded.eq(folded))
        .filter(Column::State.is_in([State::Pending, State::Confirmed, State::Waitlisted]));
    Ok(found.one(c).await?.is_some())
}

/// One link of somebody, for a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub link: LinkId,
    pub event: EventId,
    pub name: String,
}

/// Every link an address holds, each once: through an invitation that was sent and not taken back, or a registration.
pub async fn links_of(c: &impl ConnectionTrait, address: &EmailAddress) -> Result<Vec<Held>, DbErr> {
    let registered = registration::Entity::find()
        .filter(registration::Column::Email.eq(address.as_str()))
        .order_by_asc(registration::Column::Id)
        .all(c)
        .await?;
    let invited = invitation::Entity::find()
        .find_also_related(contact::Entity)
        .filter(contact::Column::Email.eq(address.as_str()))
        .filter(invitation::Column::State.is_not_in([State::Draft, State::Revoked]))
        .order_by_asc(invitation::Column::Id)
        .all(c)
        .await?;
    let registered = registered.into_iter().map(|row| Held {
        link: row.link_id,
        event: row.event_id,
        name: match row.state {
            // Whoever typed it may be a stranger: no letter repeats it to an address nobody has confirmed.
            registration::State::Unconfirmed => String::new(),
            _ => row.name,
        },
    });
    let invited = invited.into_iter().filter_map(|(row, contact)| {
        Some(Held {
            link: row.link_id,
            event: row.event_id,
            name: contact?.name,
        })
    });
    let mut seen = HashSet::new();
    Ok(registered
        .chain(invited)
        .filter(|held| seen.insert(held.link))
        .collect())
}
