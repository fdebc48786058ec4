//! An organiser registers somebody who asked by telephone or in person.
use super::Failed;
use super::ground::Ground;
use super::person::{accept, invitation_of, known, person};
use super::places::{placement, position};
use crate::access::{ManageRegistrations, Permit, link};
use crate::app::App;
use crate::directory::organisation::model::State as OrganisationState;
use crate::i18n::{Translate, plain};
use crate::kernel::{LinkId, RegistrationId};
use crate::participation::registration::letters::{self, OnBehalf, Told};
use crate::participation::registration::model::{Answers, Consents, Landing, Source, word};
use crate::participation::registration::rules::{self, Placement, Wish};
use crate::participation::registration::store::write::{self, Fresh, Person};
use crate::participation::registration::store::{self, places};

/// Registers somebody on their behalf, also after the window has closed: the organiser's entry is the approval, and the
/// three limits hold all the same. Nobody says yes to a consent for somebody else.
pub async fn on_behalf(
    app: &App,
    permit: &Permit<ManageRegistrations>,
    answers: Answers,
) -> Result<RegistrationId, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), app.clock.now()).await?;
    rules::may_change(&on.occasion.event, &on.occasion.sittings, on.now)?;
    let answers = Answers {
        consents: Consents::default(),
        ..answers
    };
    let (link, person) = whom(&on, &answers).await?;
    let landing = landing_of_approved(&on, &answers, person).await?;
    let id = RegistrationId::new(on.now, &app.chance);
    let fresh = Fresh {
        id,
        event: on.event(),
        link,
        source: Source::OnBehalf,
        person,
        answers: answers.clone(),
        stands: Ok(landing),
    };
    write::insert(&tx, fresh, on.now).await?;
    accept(&on, person).await?;
    let told = Told {
        id,
        link,
        revision: 1,
        answers: &answers,
        held: false,
    };
    tell(&on, told, landing).await?;
    let detail = format!("new → {}", word(landing.state()));
    on.audit("registration.on_behalf", Some(id), detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// The letter says how the registration stands: nobody takes a place on the waiting list for a place.
async fn tell(on: &Ground<'_>, told: Told<'_>, landing: Landing) -> Result<(), Failed> {
    let t = told.answers.lang.t();
    let standing = plain(match landing {
        Landing::Confirmed => t.registration_text_confirmed(),
        Landing::Waitlisted(_) => t.registration_text_waitlisted(position(on, told).await?),
        Landing::Pending => t.registration_text_pending(),
    });
    Ok(letters::send(on.app, on.tx, &on.occasion, &OnBehalf { told, standing }).await?)
}

/// The link and the person; somebody who is registered already is not registered twice.
async fn whom(on: &Ground<'_>, answers: &Answers) -> Result<(LinkId, Person), Failed> {
    let contact = known(on, answers).await?;
    let invitation = match &contact {
        Some(contact) => invitation_of(on, contact).await?,
        None => None,
    };
    let link = match &invitation {
        Some(invitation) => invitation.link,
        None => link::issue(on.tx, on.app, on.event()).await?.id,
    };
    let same_person = store::of_person(on.tx, on.event(), &answers.email, &answers.name).await?;
    if same_person.is_some() || store::by_link(on.tx, on.event(), link).await?.is_some() {
        return Err(Failed::Taken);
    }
    let known = (contact.as_ref(), invitation.as_ref());
    Ok((link, person(on, answers, known, OrganisationState::Known).await?))
}

async fn landing_of_approved(on: &Ground<'_>, answers: &Answers, person: Person) -> Result<Landing, Failed> {
    let wish = Wish::of(answers.attendance, person.group, person.organisation, &on.groups);
    Ok(match placement(on, wish).await? {
        Placement::Room => Landing::Confirmed,
        Placement::Wait(_) => Landing::Waitlisted(places::next_in_queue(on.tx, on.event()).await?),
    })
}
