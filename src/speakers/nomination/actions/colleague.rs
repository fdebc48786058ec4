//! Proposing a colleague: a draft behind the colleague's own link, which counts only when the colleague hands it in.
//!
//! The answer is the same whoever the address belongs to: who is in the directory is not for guests to find out.
use super::Failed;
use super::ground::Ground;
use crate::access::link::{self, Link};
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::organisation::actions::find_or_create;
use crate::directory::organisation::model::{Organisation, OrganisationName, State as OrganisationState};
use crate::kernel::{ContactId, EmailAddress, GroupId, InvitationId, Lang, LinkId, NominationId, PersonName};
use crate::participation::invitation::model::{Invitation, State as InvitationState};
use crate::participation::invitation::store as invitations;
use crate::participation::invitation::store::holder;
use crate::participation::registration::store as registrations;
use crate::speakers::nomination::letters;
use crate::speakers::nomination::rules::{self, MOST_COLLEAGUES};
use crate::speakers::nomination::store::{self, write};
use crate::web::Fields;

/// What was typed about a colleague.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub name: PersonName,
    pub email: EmailAddress,
    pub lang: Lang,
    /// `None`: the organisation of the person who proposes.
    pub organisation: Option<OrganisationName>,
    pub topic: String,
    pub key_points: String,
}

/// Proposes somebody, and writes to them. Whoever has a nomination already keeps it, and gets no letter.
pub async fn propose(app: &App, from: Link, colleague: &Colleague) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(from.id)).await?;
    let on = Ground::lock(app, &tx, from.event, now).await?;
    rules::may_hand_in(&on.call, &on.occasion, None, now)?;
    let holder = holder::of_link(&tx, &on.occasion.event, from.id).await?;
    let holder = holder.ok_or(Failed::Unknown)?;
    if holder.email == colleague.email && holder.name.folded() == colleague.name.folded() {
        return Err(Failed::Oneself);
    }
    let proposed = store::proposed_by(&tx, on.call.id, from.id).await?;
    let link = link_of(&on, from, colleague).await?;
    if proposed.iter().any(|(theirs, _)| *theirs == link) {
        return Ok(());
    }
    if proposed.len() >= MOST_COLLEAGUES {
        return Err(Failed::TooMany);
    }
    if store::by_link_locked(&tx, on.call.id, link).await?.is_some() {
        // Nothing is changed, and nothing is said about it.
        return Ok(());
    }
    let id = NominationId::new(now, &app.chance);
    let fresh = write::Fresh {
        id,
        event: from.event,
        call: on.call.id,
        link,
        nominated_by: Some(from.id),
        draft: Some(draft(colleague)),
    };
    write::start(&tx, fresh, now).await?;
    letters::send_colleague(&on, (id, link), (&colleague.email, colleague.lang)).await?;
    on.audit("nomination.propose", id, String::new()).await?;
    Ok(tx.commit().await?)
}

/// What was typed about the colleague, as the first page of a draft.
pub fn draft(colleague: &Colleague) -> String {
    let pairs = [("topic", &colleague.topic), ("key_points", &colleague.key_points)];
    Fields::from_pairs(
        pairs
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| (name, text.as_str())),
    )
    .encode()
}

/// The link the colleague has for this event already, else a new one with an invitation of their own.
pub async fn link_of(on: &Ground<'_>, from: Link, colleague: &Colleague) -> Result<LinkId, Failed> {
    let (event, process) = (on.occasion.event.id, on.occasion.event.process);
    let registered = registrations::of_person(on.tx, event, &colleague.email, &colleague.name).await?;
    if let Some(registered) = registered {
        return Ok(registered.link);
    }
    let same_mailbox = contacts::by_emails(on.tx, process, &[colleague.email.as_str()]).await?;
    let folded = colleague.name.folded();
    let known = same_mailbox.into_iter().find(|contact| contact.name.folded() == folded);
    let contact = match known {
        Some(known) => known,
        None => add(on, from, colleague).await?,
    };
    let invitation = match invitations::by_contact(on.tx, event, contact.id).await? {
        Some(invitation) => invitation,
        None => invitation(on, &contact).await?,
    };
    if invitation.state == InvitationState::Draft {
        let step = invitation.send(on.now).map_err(|_| Failed::Raced)?;
        if invitations::apply(on.tx, &[step]).await? == invitations::Applied::Raced {
            return Err(Failed::Raced);
        }
    }
    Ok(invitation.link)
}

/// A new contact: of the organisation that was typed, else of the one of the person who proposes, with its group.
async fn add(on: &Ground<'_>, from: Link, colleague: &Colleague) -> Result<Contact, Failed> {
    let process = on.occasion.event.process;
    let (organisation, own_group) = match &colleague.organisation {
        Some(named) => {
            let found = find_or_create(on.tx, on.app, process, named, (OrganisationState::Provisional, None));
            (Some(found.await?), None)
        }
        None => organisation_of(on, from).await?,
    };
    let contact = Contact {
        id: ContactId::new(on.now, &on.app.chance),
        import: None,
        name: colleague.name.clone(),
        email: colleague.email.clone(),
        organisation,
        own_group,
        lang: colleague.lang,
        own_country: None,
        phone: None,
        do_not_contact: false,
        note: String::new(),
        created_at: on.now,
    };
    contacts::insert(on.tx, process, &contact).await?;
    Ok(contact)
}

async fn organisation_of(on: &Ground<'_>, from: Link) -> Result<(Option<Organisation>, Option<GroupId>), Failed> {
    let invited = holder::invited(on.tx, &on.occasion.event, from.id).await?;
    Ok(match invited {
        Some((_, contact)) => (contact.organisation, contact.own_group),
        None => (None, None),
    })
}

/// An invitation of their own; the letter that proposes sends it.
async fn invitation(on: &Ground<'_>, contact: &Contact) -> Result<Invitation, Failed> {
    let link = link::issue(on.tx, on.app, on.occasion.event.id).await?;
    let ids = (on.occasion.event.id, contact.id, link.id);
    let draft = Invitation {
        group: contact.group(),
        ..Invitation::draft(InvitationId::new(on.now, &on.app.chance), ids, on.now)
    };
    invitations::insert_drafts(on.tx, std::slice::from_ref(&draft)).await?;
    Ok(draft)
}
