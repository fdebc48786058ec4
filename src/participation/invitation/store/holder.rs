//! Who holds a personal link: somebody invited, somebody registered, or both.
use super::invitation;
use crate::db::entities::{contact, invitation as row, organisation, registration};
use crate::kernel::{ContactId, EmailAddress, EventId, GroupId, Lang, LinkId, OrganisationId, PersonName};
use crate::participation::invitation::model::Invitation;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// The person an invitation was written to.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub contact: ContactId,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub country: Option<String>,
    /// Set only where it differs from the organisation's.
    pub own_group: Option<GroupId>,
    pub organisation: Option<OrganisationId>,
    pub organisation_name: Option<String>,
    pub do_not_contact: bool,
}

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
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub enrolled: Enrolled,
    pub invitation: Option<(Invitation, Addressee)>,
}

impl Holder {
    /// `M… B…`: a forwarded link does not tell a stranger whose it is.
    pub fn initials(&self) -> String {
        PersonName::parse(&self.name).map_or_else(|_| "…".to_owned(), |name| name.initials())
    }

    /// `m…@ngo.org`
    pub fn masked_email(&self) -> String {
        EmailAddress::parse(&self.email).map_or_else(|_| "…".to_owned(), |email| email.masked())
    }
}

/// Two queries; `None` when nobody holds the link any more.
pub async fn of_link(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<Option<Holder>, DbErr> {
    let registered = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event))
        .filter(registration::Column::LinkId.eq(link))
        .one(c)
        .await?;
    let invited = invited(c, event, link).await?;
    let enrolled = match registered.as_ref().map(|row| row.state) {
        None => Enrolled::No,
        Some(registration::State::Unconfirmed) => Enrolled::Unconfirmed,
        Some(_) => Enrolled::Yes,
    };
    let (name, email, lang) = match (registered, &invited) {
        (Some(row), _) => (row.name, row.email, Lang::parse(&row.lang).unwrap_or(Lang::En)),
        (None, Some((_, who))) => (who.name.clone(), who.email.clone(), who.lang),
        (None, None) => return Ok(None),
    };
    Ok(Some(Holder {
        name,
        email,
        lang,
        enrolled,
        invitation: invited,
    }))
}

/// The invitation of a link, with the person it was written to.
pub async fn invited(
    c: &impl ConnectionTrait,
    event: EventId,
    link: LinkId,
) -> Result<Option<(Invitation, Addressee)>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .filter(row::Column::LinkId.eq(link))
        .find_also_related(contact::Entity)
        .one(c)
        .await?;
    let Some((row, Some(person))) = found else {
        return Ok(None);
    };
    let organisation = match person.organisation_id {
        Some(id) => organisation::Entity::find_by_id(id).one(c).await?,
        None => None,
    };
    Ok(Some((invitation(row), addressee(person, organisation))))
}

fn addressee(person: contact::Model, organisation: Option<organisation::Model>) -> Addressee {
    let theirs = organisation
        .as_ref()
        .and_then(|organisation| organisation.country.clone());
    Addressee {
        contact: person.id,
        name: person.name,
        email: person.email,
        lang: Lang::parse(&person.lang).unwrap_or(Lang::En),
        country: person.country.or(theirs),
        own_group: person.group_id,
        organisation: person.organisation_id,
        organisation_name: organisation.map(|organisation| organisation.name),
        do_not_contact: person.do_not_contact,
    }
}
