//! A colleague in the holder's place: proposed by the holder, who keeps it until the colleague has said yes.
//!
//! The answer is the same whoever the address belongs to: who is in the directory is not for guests to find out.
use super::ground::{audit, held_part, material, place_line};
use super::holder::holder;
use super::mine::{Naming, confirmed, own};
use super::{Failed, won};
use crate::access::link::Link;
use crate::app::App;
use crate::db::Actor;
use crate::kernel::{LinkId, NominationId, OfferColleagueId, OfferId};
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::participation::registration::store as registrations;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::actions::colleague::{Colleague as Typed, draft, link_of};
use crate::speakers::nomination::model::{Nomination, Said, State as Nominated};
use crate::speakers::nomination::rules::MOST_COLLEAGUES;
use crate::speakers::nomination::store as nominations;
use crate::speakers::nomination::store::write as nominating;
use crate::speakers::offer::letters;
use crate::speakers::offer::model::{Change, Colleague, ColleagueState, Offer, Refusal, State};
use crate::speakers::offer::rules;
use crate::speakers::offer::store::{self, colleagues, write};

/// Writes to somebody who could take the place. Nothing changes before that person says yes.
pub async fn propose(app: &App, from: Link, id: OfferId, typed: &Typed) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(from.id)).await?;
    let on = Ground::lock(app, &tx, from.event, now).await?;
    let (offer, holder) = own(&on, from, id).await?;
    may_pass_on(&on, &offer)?;
    let answers = &holder.registration.answers;
    if answers.email == typed.email && answers.name.folded() == typed.name.folded() {
        return Err(Failed::Oneself);
    }
    let proposed = colleagues::of_offers(&tx, &[offer.id]).await?;
    let link = link_of(&on, from, typed).await?;
    if proposed.iter().any(|one| one.link == link) {
        return Ok(());
    }
    if proposed.len() >= MOST_COLLEAGUES {
        return Err(Failed::TooMany);
    }
    add(&on, (from, &offer), (link, typed)).await?;
    letters::colleague(&on, holder.told(&offer), (link, &typed.email, typed.lang)).await?;
    audit(
        &on,
        "offer.propose",
        &offer,
        place_line(&holder.seat, &holder.nomination),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// A draft behind the colleague's own link, unless there is a nomination already, and the proposal.
async fn add(on: &Ground<'_>, (from, offer): (Link, &Offer), (link, typed): (LinkId, &Typed)) -> Result<(), Failed> {
    let fresh = nominating::Fresh {
        id: NominationId::new(on.now, &on.app.chance),
        event: from.event,
        call: on.call.id,
        link,
        nominated_by: Some(from.id),
        draft: Some(draft(typed)),
    };
    nominating::start(on.tx, fresh, on.now).await?;
    let theirs = nominations::by_link(on.tx, on.call.id, link)
        .await?
        .ok_or(Failed::Unknown)?;
    let one = Colleague {
        id: OfferColleagueId::new(on.now, &on.app.chance),
        offer: offer.id,
        link,
        nomination: theirs.id,
        state: ColleagueState::Proposed,
    };
    Ok(colleagues::insert(on.tx, &one, on.now).await?)
}

/// The colleague says yes: the place changes hands in one transaction, or stays where it is.
pub async fn take_over(app: &App, link: Link, id: OfferColleagueId, naming: Naming) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let one = proposed_to(&on, link, id).await?;
    let offer = store::find(&tx, link.event, one.offer).await?.ok_or(Failed::Unknown)?;
    if one.state == ColleagueState::Taken {
        return Ok(());
    }
    let before = holder(&tx, &offer).await?.ok_or(Failed::Unknown)?;
    may_pass_on(&on, &offer)?;
    if one.state == ColleagueState::Ended {
        return Err(Refusal::Now(offer.state).into());
    }
    let registration = registrations::by_link(&tx, link.event, link.id).await?;
    let registration = registration.filter(|registration| is_standing(registration.state));
    let registration = registration.ok_or(Failed::NotRegistered)?;
    if registration.organisation.is_none() || registration.organisation != before.registration.organisation {
        return Err(Failed::AnotherOrganisation);
    }
    let theirs = nominations::find(&tx, link.event, one.nomination).await?;
    let theirs = theirs.ok_or(Failed::Unknown)?;
    nominate(&on, &theirs, (&before.nomination.said, &registration)).await?;
    won(write::apply(&tx, &offer.give_up(on.now)?).await?)?;
    letters::supersede(app, &tx, offer.id).await?;
    colleagues::settle(&tx, (offer.id, Some(one.id)), on.now).await?;
    let part = held_part(&tx, &offer).await?;
    letters::replaced(&on, before.told(&offer), part.as_ref()).await?;
    let passed = pass(&on, &offer, theirs.id).await?;
    let after = holder(&tx, &passed).await?.ok_or(Failed::Unknown)?;
    confirmed(&on, (&passed, &after), (naming, change(&offer))).await?;
    let detail = format!(
        "{} from №{}",
        place_line(&after.seat, &after.nomination),
        before.nomination.number.unwrap_or_default()
    );
    audit(&on, "offer.replace", &passed, detail).await?;
    Ok(tx.commit().await?)
}

/// The colleague says no; the holder keeps the place.
pub async fn refuse(app: &App, link: Link, id: OfferColleagueId) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::Guest(link.id)).await?;
    let on = Ground::lock(app, &tx, link.event, now).await?;
    let one = proposed_to(&on, link, id).await?;
    if one.state != ColleagueState::Proposed {
        return Ok(());
    }
    let offer = store::find(&tx, link.event, one.offer).await?.ok_or(Failed::Unknown)?;
    colleagues::end(&tx, one.id, on.now).await?;
    audit(&on, "offer.refuse_colleague", &offer, String::new()).await?;
    Ok(tx.commit().await?)
}

fn change(before: &Offer) -> Change {
    match before.state {
        State::Confirmed => Change::Replaced,
        _ => Change::Confirmed,
    }
}

/// While the offer is out and in time, or confirmed; not when the event is over.
fn may_pass_on(on: &Ground<'_>, offer: &Offer) -> Result<(), Failed> {
    match offer.state {
        State::Offered if on.now >= offer.deadline_at => Err(Refusal::Late.into()),
        State::Confirmed if on.occasion.is_over(on.now) => Err(Failed::Over),
        State::Offered | State::Confirmed => Ok(()),
        State::Declined | State::Lapsed | State::Withdrawn => Err(Refusal::Now(offer.state).into()),
    }
}

async fn proposed_to(on: &Ground<'_>, link: Link, id: OfferColleagueId) -> Result<Colleague, Failed> {
    let one = colleagues::find(on.tx, id).await?;
    one.filter(|one| one.link == link.id).ok_or(Failed::Unknown)
}

/// The colleague stands in the call as somebody selected, with the topic of the place.
async fn nominate(
    on: &Ground<'_>,
    theirs: &Nomination,
    (said, registration): (&Said, &Registration),
) -> Result<(), Failed> {
    if theirs.state == Nominated::Released {
        return Ok(());
    }
    let next = nominating::next_number(on.tx, on.call.id).await?;
    let step = theirs.take_over(next, on.now).map_err(|_| Failed::DoesNotStand)?;
    if nominating::apply(on.tx, &step).await? == nominating::Applied::Raced {
        return Err(Failed::Raced);
    }
    if theirs.state != Nominated::Draft {
        return Ok(());
    }
    let own = Said {
        preferences: said.preferences.clone(),
        topic: said.topic.clone(),
        key_points: said.key_points.clone(),
        languages: said.languages.clone(),
        sittings: said.sittings.clone(),
        authorised: said.authorised,
        notice_version: on.occasion.event.notice_version.clone(),
        ..Said::default()
    };
    Ok(nominating::rewrite(on.tx, theirs.id, (&own, registration.id), on.now).await?)
}

/// The offer of the colleague, confirmed already; the rules of the board hold for it as for any other.
async fn pass(on: &Ground<'_>, from: &Offer, to: NominationId) -> Result<Offer, Failed> {
    let material = material(on).await?;
    let holds = material.holds(None);
    let broken = rules::breaches(&material, &holds, from.slot, to);
    if !broken.is_empty() {
        return Err(Failed::Breaks(broken));
    }
    let offer = Offer {
        id: OfferId::new(on.now, &on.app.chance),
        nomination: to,
        state: State::Confirmed,
        offered_at: on.now,
        answered_at: Some(on.now),
        chases: 0,
        reason: None,
        ..from.clone()
    };
    write::insert(on.tx, &offer).await?;
    Ok(offer)
}
