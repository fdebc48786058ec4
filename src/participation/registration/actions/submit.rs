//! Handing in the form by personal link: for the first time, again after a withdrawal, or to correct what stands.
use super::ground::Ground;
use super::person::{Invited, answered, person};
use super::places::{landing, placement_instead, promote, promoted_words, tell_landing, wish_of};
use super::programme::follow;
use super::{Failed, Outcome, drafts as kept, won};
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
use crate::participation::registration::model::{Answers, Landing, Registration, Source, State, word};
use crate::participation::registration::rules::{self, Placement, Wish};
use crate::participation::registration::store::write::{self, Fresh, Person};
use crate::participation::registration::store::{self, drafts, places, relink};

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
    let outcome = match present(&on, link, &answers).await? {
        Present::Own(standing) if rules::is_standing(standing.state) => correct(&on, &standing, &answers).await?,
        Present::SamePerson(standing) if rules::is_standing(standing.state) => {
            take_over(&on, (link, invited), &standing, &answers).await?
        }
        present => {
            rules::may_submit(&on.occasion.event, &on.occasion.sittings, now)?;
            if let Present::SamePerson(other) = &present {
                relink::to(&tx, other, (link.id, Source::Link)).await?;
            }
            enter(&on, (link, invited), present.registration(), &answers).await?
        }
    };
    if outcome == Outcome::Same {
        // Nothing to trace, and the lock is free again; but what was kept of a refused form would hide what stands.
        drop(tx);
        kept::forget(app, link).await?;
        return Ok(outcome);
    }
    drafts::forget(&tx, link.id).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// The registration a form is about.
enum Present {
    Nothing,
    /// The link's own.
    Own(Registration),
    /// One the same person made openly, which is taken over by the link.
    SamePerson(Registration),
}

impl Present {
    fn registration(self) -> Option<Registration> {
        match self {
            Present::Nothing => None,
            Present::Own(found) | Present::SamePerson(found) => Some(found),
        }
    }
}

async fn present(on: &Ground<'_>, link: Link, answers: &Answers) -> Result<Present, Failed> {
    let (own, same_person) = store::by_link_or_person(on.tx, link, (&answers.email, &answers.name)).await?;
    match (own, same_person) {
        (Some(own), Some(other)) if own.id != other.id => Err(Failed::Taken),
        (None, Some(other)) if other.invitation.is_some() => Err(Failed::Taken),
        (None, Some(other)) => Ok(Present::SamePerson(other)),
        (Some(own), _) => Ok(Present::Own(own)),
        (None, None) => Ok(Present::Nothing),
    }
}

/// Somebody registered openly, was invited since, and answers the invitation: one person, one link, one registration,
/// which keeps its place. The office knows the group and has invited the person: no place of the group is asked for.
async fn take_over(
    on: &Ground<'_>,
    (link, invited): (Link, Option<Invited>),
    open: &Registration,
    answers: &Answers,
) -> Result<Outcome, Failed> {
    refuse_revoked(invited.as_ref())?;
    relink::to(on.tx, open, (link.id, Source::Link)).await?;
    let present = Registration {
        link: link.id,
        ..open.clone()
    };
    let (contact, invitation) = split(invited.as_ref());
    let person = person(on, answers, (contact, invitation), OrganisationState::Provisional).await?;
    let held = Wish {
        group: person.group,
        ..wish_of(on, &present)
    };
    if present.state == State::Confirmed {
        // The place kept for who was invited is not needed beside the one held.
        places::give_back(on.tx, on.event(), link.id).await?;
    }
    change(on, &present, (answers, person), held).await?;
    if let Some(invitation) = invitation {
        answered(on, invitation, person.group).await?;
    }
    Ok(Outcome::Changed)
}

fn refuse_revoked(invited: Option<&Invited>) -> Result<(), Failed> {
    match invited {
        Some(invited) if invited.invitation.state == InvitationState::Revoked => Err(Failed::Revoked),
        _ => Ok(()),
    }
}

async fn enter(
    on: &Ground<'_>,
    (link, invited): (Link, Option<Invited>),
    present: Option<Registration>,
    answers: &Answers,
) -> Result<Outcome, Failed> {
    refuse_revoked(invited.as_ref())?;
    let (contact, invitation) = split(invited.as_ref());
    let mut person = person(on, answers, (contact, invitation), OrganisationState::Provisional).await?;
    // An organiser may have corrected the group since; but a new invitation says anew who this is.
    let same = |present: &&Registration| present.invitation == invitation.map(|invitation| invitation.id);
    let recorded = present.as_ref().filter(same).and_then(|present| present.group);
    person.group = recorded.or(person.group);
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
            follow(on, present, answers).await?;
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
        held: false,
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
    if present.answers == *answers {
        return Ok(Outcome::Same);
    }
    if let Some(other) = store::of_person(on.tx, on.event(), &answers.email, &answers.name).await?
        && other.id != present.id
    {
        return Err(Failed::Taken);
    }
    let person = corrected_person(on, present, answers).await?;
    change(on, present, (answers, person), wish_of(on, present)).await?;
    Ok(Outcome::Changed)
}

/// `held`: what of the place needs not be asked for again.
async fn change(
    on: &Ground<'_>,
    present: &Registration,
    (answers, person): (&Answers, Person),
    held: Wish,
) -> Result<(), Failed> {
    rules::may_change(&on.occasion.event, &on.occasion.sittings, on.now)?;
    let wish = Wish::of(answers.attendance, person.group, person.organisation, &on.groups);
    if present.state == State::Confirmed
        && held != wish
        && let Placement::Wait(shortage) = placement_instead(on, held, wish).await?
    {
        return Err(Failed::NoRoom(shortage));
    }
    write::rewrite(on.tx, present.id, (answers, person), None).await?;
    follow(on, present, answers).await?;
    if present.state == State::Confirmed {
        let told = Told {
            answers,
            ..Told::of(present, 1)
        };
        letters::send(on.app, on.tx, &on.occasion, &Changed(told)).await?;
    }
    let is_same_place = wish_of(on, present) == wish;
    let promoted = if is_same_place { 0 } else { promote(on).await? };
    let detail = format!("{}{}", word(present.state), promoted_words(promoted));
    on.audit("registration.change", Some(present.id), detail).await
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
