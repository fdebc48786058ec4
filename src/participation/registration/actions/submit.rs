//! Handing in the form by personal link: for the first time, again after a withdrawal, or to correct what stands.
use super::ground::Ground;
use super::person::{Invited, answered, person};
use super::places::{landing, placement_instead, promote, promoted_words, tell_landing, wish_of};
use super::{Failed, Outcome, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::State as OrganisationState;
use crate::kernel::RegistrationId;
use crate::participation::invitation::model::{Invitation, State as InvitationState};
use crate::participation::occasion::Occasion;
use crate::participation::registration::letters::{self, Changed, Told};
use crate::participation::registration::model::{Answers, Landing, Refusal, Registration, Source, State, word};
use crate::participation::registration::rules::{self, Placement, Wish};
use crate::participation::registration::store::write::{self, Fresh, Person};
use crate::participation::registration::store::{self, drafts, places};

/// What the page has read before the lock: the event, its groups, and whom the invitation names.
pub struct Read {
    pub occasion: Occasion,
    pub groups: Groups,
    pub invited: Option<(Invitation, Contact)>,
}

/// Registers the holder of a link, which also confirms the address; the invitation behind it is accepted. Sent twice,
/// it is one registration.
pub async fn submit_by_link(app: &App, link: Link, read: Read, answers: Answers) -> Result<Outcome, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::over(app, &tx, (read.occasion, read.groups), now).await?;
    let invited = read
        .invited
        .map(|(invitation, contact)| Invited { invitation, contact });
    let present = present(&on, link, &answers).await?;
    let outcome = match present {
        Some(standing) if rules::is_standing(standing.state) => correct(&on, &standing, &answers).await?,
        present => {
            rules::may_submit(&on.occasion.event, &on.occasion.sittings, now)?;
            enter(&on, (link, invited), present, &answers).await?
        }
    };
    if outcome == Outcome::Same {
        return Ok(outcome);
    }
    drafts::forget(&tx, link.id).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// The registration this form is about: the link's own, or one the same person made openly, which is taken over.
async fn present(on: &Ground<'_>, link: Link, answers: &Answers) -> Result<Option<Registration>, Failed> {
    let (own, same_person) = store::by_link_or_person(on.tx, link, (&answers.email, &answers.name)).await?;
    match (own, same_person) {
        (Some(own), Some(other)) if own.id != other.id => Err(Failed::Taken),
        (None, Some(other)) if other.invitation.is_some() => Err(Failed::Taken),
        (None, Some(other)) => {
            write::relink(on.tx, other.id, (link.id, Source::Link)).await?;
            Ok(Some(Registration { link: link.id, ..other }))
        }
        (own, _) => Ok(own),
    }
}

async fn enter(
    on: &Ground<'_>,
    (link, invited): (Link, Option<Invited>),
    present: Option<Registration>,
    answers: &Answers,
) -> Result<Outcome, Failed> {
    if invited
        .as_ref()
        .is_some_and(|invited| invited.invitation.state == InvitationState::Revoked)
    {
        return Err(Failed::Revoked);
    }
    let (contact, invitation) = split(invited.as_ref());
    let mut person = person(on, answers, (contact, invitation), OrganisationState::Provisional).await?;
    person.group = present.as_ref().and_then(|present| present.group).or(person.group);
    let wish = Wish::of(answers.attendance, person.group, person.organisation, &on.groups);
    // While organisers decide, the place that was kept for this person stays kept.
    if !on.occasion.event.approval {
        places::give_back(on.tx, on.event(), link.id).await?;
    }
    let landing = landing(on, wish).await?;
    let (id, revision, before) = match &present {
        None => (insert(on, link, person, (answers, landing)).await?, 1, None),
        Some(present) => {
            won(write::apply(on.tx, &present.land(landing, on.now)?).await?)?;
            write::rewrite(on.tx, present.id, (answers, person), Some(on.now)).await?;
            letters::supersede(on.app, on.tx, present.id).await?;
            (present.id, present.revision + 2, Some(present.state))
        }
    };
    if let Some(invitation) = invitation {
        answered(on, invitation, person.group).await?;
    }
    let told = Told {
        id,
        link: link.id,
        revision,
        answers,
    };
    tell_landing(on, told, landing).await?;
    let detail = format!("{} → {}", word_or_new(before), word(landing.state()));
    on.audit("registration.submit", Some(id), detail).await?;
    Ok(Outcome::Registered(landing.state()))
}

async fn insert(
    on: &Ground<'_>,
    link: Link,
    person: Person,
    (answers, landing): (&Answers, Landing),
) -> Result<RegistrationId, Failed> {
    let id = RegistrationId::new(on.now, &on.app.chance);
    let fresh = Fresh {
        id,
        event: link.event,
        link: link.id,
        source: Source::Link,
        person,
        answers: answers.clone(),
        stands: Ok(landing),
    };
    write::insert(on.tx, fresh, on.now).await?;
    Ok(id)
}

/// Writes corrections to a registration that stands. Whoever holds a place keeps it, or the change is refused.
async fn correct(on: &Ground<'_>, present: &Registration, answers: &Answers) -> Result<Outcome, Failed> {
    if !rules::is_standing(present.state) {
        return Err(Refusal::Now(present.state).into());
    }
    if present.answers == *answers {
        return Ok(Outcome::Same);
    }
    rules::may_change(&on.occasion.event, &on.occasion.sittings, on.now)?;
    if let Some(other) = store::of_person(on.tx, on.event(), &answers.email, &answers.name).await?
        && other.id != present.id
    {
        return Err(Failed::Taken);
    }
    let person = corrected_person(on, present, answers).await?;
    let (held, wish) = (
        wish_of(on, present),
        Wish::of(answers.attendance, person.group, person.organisation, &on.groups),
    );
    if present.state == State::Confirmed
        && held != wish
        && let Placement::Wait(shortage) = placement_instead(on, held, wish).await?
    {
        return Err(Failed::NoRoom(shortage));
    }
    write::rewrite(on.tx, present.id, (answers, person), None).await?;
    if present.state == State::Confirmed {
        let told = Told {
            answers,
            ..Told::of(present, 1)
        };
        letters::send(on.app, on.tx, &on.occasion, &Changed(told)).await?;
    }
    let promoted = if held == wish { 0 } else { promote(on).await? };
    let detail = format!("{}{}", word(present.state), promoted_words(promoted));
    on.audit("registration.change", Some(present.id), detail).await?;
    Ok(Outcome::Changed)
}

/// The organisation follows the form; the group of record does not: only an organiser changes it.
async fn corrected_person(on: &Ground<'_>, present: &Registration, answers: &Answers) -> Result<Person, Failed> {
    let contact = match present.contact {
        Some(contact) => contacts::find(on.tx, on.occasion.event.process, contact).await?,
        None => None,
    };
    let fresh = person(on, answers, (contact.as_ref(), None), OrganisationState::Provisional).await?;
    Ok(Person {
        invitation: present.invitation,
        contact: present.contact,
        organisation: fresh.organisation,
        group: present.group.or(fresh.group),
    })
}

fn split(invited: Option<&Invited>) -> (Option<&Contact>, Option<&Invitation>) {
    invited.map(|invited| (&invited.contact, &invited.invitation)).unzip()
}

fn word_or_new(state: Option<State>) -> &'static str {
    state.map_or("new", word)
}
