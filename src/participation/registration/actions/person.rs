//! Whom the directory and the invitations know the person as, and by which group the person counts.
use super::Failed;
use super::ground::Ground;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::organisation::actions::find_or_create;
use crate::directory::organisation::model::{OrganisationName, State as OrganisationState};
use crate::kernel::{GroupId, OrganisationId};
use crate::mail::outbox;
use crate::participation::invitation::letters::cause;
use crate::participation::invitation::model::{Invitation, Refusal, State as InvitationState};
use crate::participation::invitation::store as invitations;
use crate::participation::registration::model::Answers;
use crate::participation::registration::store::write::Person;

/// Somebody who was invited.
pub(super) struct Invited {
    pub invitation: Invitation,
    pub contact: Contact,
}

/// The contact with this address and name, invited or not.
pub(super) async fn known(on: &Ground<'_>, answers: &Answers) -> Result<Option<Contact>, Failed> {
    let same_address = contacts::by_emails(on.tx, on.occasion.event.process, &[answers.email.as_str()]).await?;
    let folded = answers.name.folded();
    Ok(same_address.into_iter().find(|contact| contact.name.folded() == folded))
}

/// The invitation of a contact, unless it was taken back.
pub(super) async fn invitation_of(on: &Ground<'_>, contact: &Contact) -> Result<Option<Invitation>, Failed> {
    let found = invitations::by_contact(on.tx, on.event(), contact.id).await?;
    Ok(found.filter(|invitation| invitation.state != InvitationState::Revoked))
}

/// Who this is: the group of record is the directory's, and only for strangers the form's.
pub(super) async fn person(
    on: &Ground<'_>,
    answers: &Answers,
    (contact, invitation): (Option<&Contact>, Option<&Invitation>),
    maker: OrganisationState,
) -> Result<Person, Failed> {
    let recorded = invitation
        .and_then(|invitation| invitation.group)
        .or_else(|| contact.and_then(Contact::group));
    Ok(Person {
        invitation: invitation.map(|invitation| invitation.id),
        contact: contact.map(|contact| contact.id),
        organisation: organisation(on, answers.organisation.as_ref(), contact, maker).await?,
        group: recorded.or(answers.group),
    })
}

/// The person's own organisation when it is the one named, else the one of that name; a new name is provisional.
async fn organisation(
    on: &Ground<'_>,
    named: Option<&OrganisationName>,
    contact: Option<&Contact>,
    maker: OrganisationState,
) -> Result<Option<OrganisationId>, Failed> {
    let Some(named) = named else { return Ok(None) };
    let own = contact.and_then(|contact| contact.organisation.as_ref());
    if let Some(own) = own.filter(|own| crate::kernel::fold(&own.name) == named.folded()) {
        return Ok(Some(own.id));
    }
    let process = on.occasion.event.process;
    Ok(Some(
        find_or_create(on.tx, on.app, process, named, (maker, None)).await?.id,
    ))
}

/// The invitation is answered by registering, and letters that ask for an answer stay away. One without a group takes
/// the group of the registration, so that every figure moves together.
pub(super) async fn accept(on: &Ground<'_>, person: Person) -> Result<(), Failed> {
    let Some(id) = person.invitation else { return Ok(()) };
    let invitation = invitations::find(on.tx, on.event(), id).await?.ok_or(Failed::Raced)?;
    answered(on, &invitation, person.group).await
}

/// The same where the invitation is at hand.
pub(super) async fn answered(on: &Ground<'_>, invitation: &Invitation, group: Option<GroupId>) -> Result<(), Failed> {
    let id = invitation.id;
    match invitation.accept(on.now) {
        Ok(step) => {
            if invitations::apply(on.tx, &[step]).await? == invitations::Applied::Raced {
                return Err(Failed::Raced);
            }
            outbox::cancel_for(on.app, on.tx, cause(id), "answered").await?;
        }
        Err(Refusal::Revoked) => return Err(Failed::Revoked),
        // Accepted before; or entered by an organiser before it was sent, so there is nothing to answer.
        Err(_) => {}
    }
    if let (None, Some(group)) = (invitation.group, group) {
        invitations::set_group(on.tx, id, group).await?;
    }
    Ok(())
}
