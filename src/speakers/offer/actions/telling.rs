//! Telling the people whom a change of a confirmed place touches: one letter for each place and state of the programme.
use super::Failed;
use super::ground::material;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::kernel::{OfferId, PlaceChangeId};
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::letters::{self, News, Told};
use crate::speakers::offer::model::{Change, Offer, PlaceChange, State};
use crate::speakers::offer::store::{self, changes, parts};
use crate::speakers::shortlist::model::Material;
use std::collections::BTreeMap;

/// Whom a change touches: the holder of a place that moved; of any other change, those confirmed beside it.
pub fn touched<'a>(material: &Material, offers: &'a [Offer], change: &PlaceChange) -> Vec<&'a Offer> {
    let session = |slot| material.seat(slot).map(|seat| seat.session.id);
    let here = session(change.slot);
    let is_touched = |offer: &&Offer| match change.kind {
        Change::Moved => offer.id == change.offer && offer.is_live(),
        Change::Confirmed | Change::Freed | Change::Replaced | Change::Naming => {
            offer.state == State::Confirmed && session(offer.slot) == here && offer.slot != change.slot
        }
    };
    offers.iter().filter(is_touched).collect()
}

/// What each of them has to know, once for all changes.
fn news(material: &Material, offers: &[Offer], open: &[PlaceChange]) -> BTreeMap<OfferId, News> {
    let mut news: BTreeMap<OfferId, News> = BTreeMap::new();
    for change in open {
        for offer in touched(material, offers, change) {
            let one = news.entry(offer.id).or_default();
            match change.kind {
                Change::Moved => one.hours = true,
                Change::Confirmed | Change::Freed | Change::Replaced | Change::Naming => one.people = true,
            }
        }
    }
    news
}

/// Writes to everybody whom these changes touch and ticks them off. How many letters.
pub async fn write(app: &App, permit: &Permit<ManageSpeakers>, ids: &[PlaceChangeId]) -> Result<usize, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), app.clock.now()).await?;
    let material = material(&on).await?;
    let offers = store::of_event(&tx, permit.event()).await?;
    let mut open = changes::untold(&tx, permit.event()).await?;
    open.retain(|change| ids.contains(&change.id));
    let news = news(&material, &offers, &open);
    let kept = parts::of(&tx, &news.keys().copied().collect::<Vec<_>>()).await?;
    let mut letters = 0;
    for (id, news) in &news {
        let offer = offers.iter().find(|offer| offer.id == *id);
        let found =
            offer.and_then(|offer| Some((offer, material.seat(offer.slot)?, material.person(offer.nomination)?)));
        let Some((offer, seat, person)) = found else { continue };
        let told = Told {
            offer,
            link: person.nomination.link,
            registration: &person.registration,
            seat,
        };
        letters::changed(&on, told, (*news, kept.get(id))).await?;
        letters += 1;
    }
    let told = changes::told(&tx, permit.event(), ids, on.now).await?;
    tx.audit(Audit {
        at: on.now,
        action: "offer.tell",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "event",
        subject_id: Some(permit.event().uuid()),
        detail: format!("{told} changes, {letters} letters"),
    })
    .await?;
    tx.commit().await?;
    Ok(letters)
}
