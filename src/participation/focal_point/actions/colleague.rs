//! The colleague a focal point names: whom the directory knows, whether the person can be asked, and the invitation.
use super::name::new_contact;
use super::replace::Failed;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::kernel::{GroupId, LinkId};
use crate::participation::focal_point::model::{Held, Person};
use crate::participation::focal_point::rules;
use crate::participation::focal_point::store::people;
use crate::participation::invitation::actions::answers::{Colleague, invite};
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::store as invitations;
use crate::participation::registration::actions::Ground;
use crate::participation::registration::model::State as Registered;
use crate::participation::registration::store as registrations;
use sea_orm::DbErr;

/// The contact of this name and address, if there is one. Whoever cannot be asked is refused here.
pub(super) async fn known(
    on: &Ground<'_>,
    (focal, person): (&Held, &Person),
    typed: &Colleague,
) -> Result<Option<Contact>, Failed> {
    let folded = typed.name.folded();
    let same = |name: &str| crate::kernel::fold(name) == folded;
    if person.email == typed.email.as_str() && same(&person.name) {
        return Err(Failed::Oneself);
    }
    let of_ours = people::people(on.tx, on.event(), focal.point.organisation).await?;
    let mut theirs = of_ours.iter().filter(|one| one.email == typed.email.as_str());
    if let Some(one) = theirs.find(|one| same(&one.name)) {
        rules::may_be_named(one)?;
    }
    let same_mailbox = contacts::by_emails(on.tx, on.occasion.event.process, &[typed.email.as_str()]).await?;
    if same_mailbox.iter().any(|contact| contact.do_not_contact) {
        return Err(Failed::Unreachable);
    }
    let known = same_mailbox.into_iter().find(|contact| contact.name.folded() == folded);
    match &known {
        Some(contact) if is_taken_back(on, contact).await? => Err(Failed::Unreachable),
        _ => Ok(known),
    }
}

/// The organisers have taken the invitation or the registration back: a letter would ask for what is refused.
async fn is_taken_back(on: &Ground<'_>, contact: &Contact) -> Result<bool, DbErr> {
    let Some(invitation) = invitations::by_contact(on.tx, on.event(), contact.id).await? else {
        return Ok(false);
    };
    let registered = registrations::by_link(on.tx, on.event(), invitation.link).await?;
    let gone = [Registered::Refused, Registered::Cancelled];
    Ok(invitation.state == Invited::Revoked || registered.is_some_and(|found| gone.contains(&found.state)))
}

/// The colleague's link. Whoever is asked already or has a place keeps that invitation and gets no second letter; whoever
/// has said no is asked again.
pub(super) async fn name_instead(
    on: &Ground<'_>,
    (focal, person): (&Held, &Person),
    (known, typed): (Option<Contact>, &Colleague),
) -> Result<LinkId, Failed> {
    let contact = match known {
        Some(known) => known.id,
        None => add(on, (focal, person), typed).await?.id,
    };
    let present = invitations::by_contact(on.tx, on.event(), contact).await?;
    let is_settled = |state| matches!(state, Invited::Sent | Invited::Accepted);
    if let Some(present) = present.filter(|present| is_settled(present.state)) {
        return Ok(present.link);
    }
    let from = person.invitation.as_ref().map(|invitation| invitation.id);
    let named = (group(focal, person), from);
    Ok(invite(on.app, on.tx, &on.occasion, (named, contact, typed)).await?)
}

/// Of the organisation, and of the group in which the person who is replaced was counted.
async fn add(on: &Ground<'_>, (focal, person): (&Held, &Person), typed: &Colleague) -> Result<Contact, DbErr> {
    let own = group(focal, person).filter(|group| Some(*group) != focal.organisation.group);
    let contact = Contact {
        own_group: own,
        ..new_contact(on.app, (&focal.organisation, typed))
    };
    contacts::insert(on.tx, on.occasion.event.process, &contact).await?;
    Ok(contact)
}

pub(super) fn group(focal: &Held, person: &Person) -> Option<GroupId> {
    person.group().or(focal.organisation.group)
}
