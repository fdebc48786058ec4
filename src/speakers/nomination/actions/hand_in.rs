//! Handing in: for the first time, after a change, after it was given back, after it was withdrawn.
use super::ground::Ground;
use super::{Failed, Outcome, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::directory::group::store as groups;
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store as registrations;
use crate::programme::session::store as sessions;
use crate::speakers::nomination::form::{Ask, fill, read};
use crate::speakers::nomination::letters::{self, Receipt, Told};
use crate::speakers::nomination::model::{Nomination, Said, State, word};
use crate::speakers::nomination::rules;
use crate::speakers::nomination::store::{self, write};

/// Hands in what the form holds. The same again is no second nomination, no second letter and no second check.
pub async fn hand_in(app: &App, link: Link) -> Result<Outcome, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let present = store::by_link_locked(&tx, on.call.id, link.id).await?;
    if let Some(present) = &present
        && present.draft.is_none()
        && matches!(present.state, State::Submitted | State::Eligible)
    {
        return Ok(Outcome::Same);
    }
    rules::may_hand_in(&on.call, &on.occasion, present.as_ref(), now)?;
    let registration = registrations::by_link(&tx, link.event, link.id).await?;
    let registration = registration.filter(|registration| is_standing(registration.state));
    let registration = registration.ok_or(Failed::NotRegistered)?;
    let present = present.ok_or(Failed::Missing)?;
    let said = said(&on, &present, &registration).await?.ok_or(Failed::Missing)?;
    if rules::stands_as_said(&present, (&said, registration.id)) {
        drop(tx);
        return forget(app, &present).await;
    }
    let outcome = write_down(&on, &present, (&said, &registration)).await?;
    tx.commit().await?;
    Ok(outcome)
}

/// Typed again, and the same as before: nothing is left to finish. No promise to anybody, so no audit line.
async fn forget(app: &App, present: &Nomination) -> Result<Outcome, Failed> {
    let tx = app.db.write_machine().await?;
    write::forget_draft(&tx, present).await?;
    tx.commit().await?;
    Ok(Outcome::Same)
}

/// What the form holds, read anew: places may have closed since it was typed.
async fn said(on: &Ground<'_>, present: &Nomination, registration: &Registration) -> Result<Option<Said>, Failed> {
    let groups = groups::all(on.tx, on.occasion.event.process).await?;
    let sessions = sessions::all(on.tx, on.occasion.event.id).await?;
    let ask = Ask {
        call: &on.call,
        occasion: &on.occasion,
        sessions: &sessions,
        groups: &groups,
        group: registration.group,
    };
    Ok(read::all(&ask, &fill::known(Some(present))))
}

async fn write_down(
    on: &Ground<'_>,
    present: &Nomination,
    (said, registration): (&Said, &Registration),
) -> Result<Outcome, Failed> {
    let next = write::next_number(on.tx, on.call.id).await?;
    let step = present.hand_in(next, on.now)?;
    won(write::apply(on.tx, &step).await?)?;
    write::rewrite(on.tx, present.id, (said, registration.id), on.now).await?;
    letters::supersede(on.app, on.tx, present.id).await?;
    let number = step.number().unwrap_or(next);
    let told = Told {
        id: present.id,
        link: present.link,
        revision: present.revision + 1,
        name: registration.answers.name.as_str(),
        email: &registration.answers.email,
        lang: registration.answers.lang,
    };
    let receipt = Receipt {
        number,
        topic: &said.topic,
        again: present.number.is_some(),
    };
    letters::send_receipt(on, told, receipt).await?;
    let (action, outcome) = match present.state {
        State::Submitted | State::Eligible => ("nomination.change", Outcome::Changed),
        _ => ("nomination.hand_in", Outcome::HandedIn),
    };
    let detail = format!("{} → submitted, number {number}", word(present.state));
    on.audit(action, present.id, detail).await?;
    Ok(outcome)
}
