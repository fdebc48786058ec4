//! Registering without an invitation: a letter asks whether the address is right, and until then nothing is held.
use super::ground::Ground;
use super::person::{accept, invitation_of, known, person};
use super::places::{landing, tell_landing, wish_of};
use super::{Failed, Outcome, won};
use crate::access::link::{self, Link};
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::model::Contact;
use crate::directory::organisation::model::State as OrganisationState;
use crate::kernel::{LinkId, RegistrationId};
use crate::participation::invitation::model::Invitation;
use crate::participation::registration::letters::{self, ConfirmAddress, Told};
use crate::participation::registration::model::{Answers, Registration, Source, State, word};
use crate::participation::registration::rules::{self, CONFIRM_WITHIN};
use crate::participation::registration::store::write::{self, Fresh, Person};
use crate::participation::registration::store::{self, relink};
use chrono::Duration;

/// Sent again sooner than this, it is a double click: no second letter.
const DOUBLE: Duration = Duration::minutes(10);

/// Takes the open form. Outwardly the same for every address: whoever is registered already gets their link again.
pub async fn submit_open(app: &App, event: crate::kernel::EventId, answers: Answers) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Anybody).await?;
    let on = Ground::lock(app, &tx, event, now).await?;
    rules::may_submit_openly(&on.occasion.event, &on.occasion.sittings, now)?;
    let contact = known(&on, &answers).await?;
    let invitation = match &contact {
        Some(contact) => invitation_of(&on, contact).await?,
        None => None,
    };
    match present(&on, invitation.as_ref(), &answers).await? {
        Some(present) if present.state == State::Unconfirmed => {
            again(&on, &present, &answers, (contact.as_ref(), invitation.as_ref())).await?;
        }
        Some(present) => remind(&on, &present).await?,
        None => {
            let person = person(
                &on,
                &answers,
                (contact.as_ref(), invitation.as_ref()),
                OrganisationState::Provisional,
            )
            .await?;
            let link = match &invitation {
                Some(invitation) => invitation.link,
                None => link::issue(&tx, app, event).await?.id,
            };
            enter(&on, link, person, answers).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// The person pressed the button in the letter: the registration is submitted now.
pub async fn confirm_address(app: &App, link: Link) -> Result<Outcome, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let present = store::by_link(&tx, link.event, link.id).await?.ok_or(Failed::Unknown)?;
    if present.state != State::Unconfirmed {
        return Ok(Outcome::Same);
    }
    if present.expires_at.is_some_and(|expires| expires <= now) {
        return Err(Failed::Unknown);
    }
    rules::may_change(&on.occasion.event, &on.occasion.sittings, now)?;
    let landing = landing(&on, wish_of(&on, &present)).await?;
    won(write::apply(&tx, &present.land(landing, now)?).await?)?;
    accept(&on, person_of(&present)).await?;
    letters::supersede(app, &tx, present.id).await?;
    tell_landing(&on, Told::of(&present, 1), landing).await?;
    let detail = format!("{} → {}", word(present.state), word(landing.state()));
    on.audit("registration.confirm_address", Some(present.id), detail)
        .await?;
    tx.commit().await?;
    Ok(Outcome::Registered(landing.state()))
}

/// The registration of this person, or the one that already answers to the person's invitation.
async fn present(
    on: &Ground<'_>,
    invitation: Option<&Invitation>,
    answers: &Answers,
) -> Result<Option<Registration>, Failed> {
    if let Some(found) = store::of_person(on.tx, on.event(), &answers.email, &answers.name).await? {
        return Ok(Some(found));
    }
    match invitation {
        Some(invitation) => Ok(store::by_link(on.tx, on.event(), invitation.link).await?),
        None => Ok(None),
    }
}

async fn enter(on: &Ground<'_>, link: LinkId, person: Person, answers: Answers) -> Result<(), Failed> {
    let id = RegistrationId::new(on.now, &on.app.chance);
    let until = on.now + CONFIRM_WITHIN;
    let told = Told {
        id,
        link,
        revision: 1,
        answers: &answers,
        held: false,
    };
    let letter = ConfirmAddress { told, until };
    letters::send_confirm_address(on.app, on.tx, &on.occasion, &letter).await?;
    let fresh = Fresh {
        id,
        event: on.event(),
        link,
        source: Source::Open,
        person,
        answers: answers.clone(),
        stands: Err(until),
    };
    write::insert(on.tx, fresh, on.now).await?;
    on.audit("registration.open", Some(id), "new → unconfirmed".to_owned())
        .await
}

/// The latest answers count; a new letter goes unless this is a double click. The button in the letter before it confirms
/// no other answers: somebody else may have typed them. Only an invitation's link stays as it is, for it is the person's
/// own, whoever uses the open form.
async fn again(
    on: &Ground<'_>,
    present: &Registration,
    answers: &Answers,
    (contact, invitation): (Option<&Contact>, Option<&Invitation>),
) -> Result<(), Failed> {
    let is_double = present.answers == *answers && on.now < present.submitted_at + DOUBLE;
    if !is_double {
        let until = on.now + CONFIRM_WITHIN;
        let invitation = free(on, present, invitation).await?;
        let person = person(on, answers, (contact, invitation), OrganisationState::Provisional).await?;
        let link = link_now(on, present, (invitation, answers)).await?;
        write::rewrite(on.tx, present.id, (answers, person), Some(on.now)).await?;
        write::expire_at(on.tx, present.id, until).await?;
        letters::supersede(on.app, on.tx, present.id).await?;
        let told = Told {
            answers,
            link,
            ..Told::of(present, 1)
        };
        let letter = ConfirmAddress { told, until };
        letters::send_confirm_address(on.app, on.tx, &on.occasion, &letter).await?;
    }
    on.audit("registration.open", Some(present.id), "again".to_owned())
        .await
}

/// The invitation, unless somebody else is registered by its link.
async fn free<'a>(
    on: &Ground<'_>,
    present: &Registration,
    invitation: Option<&'a Invitation>,
) -> Result<Option<&'a Invitation>, Failed> {
    let Some(invitation) = invitation else { return Ok(None) };
    let holder = store::by_link(on.tx, on.event(), invitation.link).await?;
    Ok(Some(invitation).filter(|_| holder.is_none_or(|holder| holder.id == present.id)))
}

/// The link that the answers are confirmed by: the invitation's, for who was invited since too; else, where they are
/// other answers, its own anew.
async fn link_now(
    on: &Ground<'_>,
    present: &Registration,
    (invitation, answers): (Option<&Invitation>, &Answers),
) -> Result<LinkId, Failed> {
    match invitation {
        Some(invitation) if invitation.link != present.link => {
            relink::to(on.tx, present, (invitation.link, Source::Open)).await?;
            return Ok(invitation.link);
        }
        None if present.answers != *answers => link::renew(on.tx, on.app, present.link).await?,
        Some(_) | None => {}
    }
    Ok(present.link)
}

async fn remind(on: &Ground<'_>, present: &Registration) -> Result<(), Failed> {
    letters::send_link_again(on.app, on.tx, &on.occasion, Told::of(present, 0)).await?;
    on.audit("registration.open", Some(present.id), "link sent again".to_owned())
        .await
}

fn person_of(present: &Registration) -> Person {
    Person {
        invitation: present.invitation,
        contact: present.contact,
        organisation: present.organisation,
        group: present.group,
    }
}
