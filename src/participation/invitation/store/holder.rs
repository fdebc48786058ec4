//! Who holds a personal link: somebody invited, somebody registered, or both.
use super::by_link;
use crate::db::entities::registration;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::kernel::{EmailAddress, Lang, LinkId, PersonName};
use crate::participation::invitation::model::Invitation;
use crate::programme::event::model::Event;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

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

/// The invitation of a link, with the person it was written to.
pub async fn invited(
    c: &impl ConnectionTrait,
    event: &Event,
    link: LinkId,
) -> Result<Option<(Invitation, Contact)>, DbErr> {
    let Some(invitation) = by_link(c, event.id, link).await? else {
        return Ok(None);
    };
    let contact = contacts::find(c, event.process, invitation.contact).await?;
    Ok(contact.map(|contact| (invitation, contact)))
}
