//! Telling the people whom a change of a confirmed place touches: one letter for each place and state of the programme.
use super::Failed;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{OfferId, PlaceChangeId};
use crate::mail::outbox::{self, NewMessage};
use crate::participation::occasion::Occasion;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::offer::letters::{self, News, Told};
use crate::speakers::offer::model::{Change, Offer, PlaceChange, State};
use crate::speakers::offer::store::{self, changes, parts};
use crate::speakers::shortlist::ground as board;
use crate::speakers::shortlist::model::Material;
use sea_orm::DbErr;
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

/// The letters to everybody whom these changes touch, none of them written yet.
pub async fn letters_about(
    app: &App,
    (tx, occasion): (&WriteTx, &Occasion),
    open: &[PlaceChange],
) -> Result<Vec<NewMessage>, DbErr> {
    let event = &occasion.event;
    let Some(material) = board::read(tx, event.process, event.id).await? else {
        return Ok(Vec::new());
    };
    let offers = store::of_event(tx, event.id).await?;
    let news = news(&material, &offers, open);
    let kept = parts::of(tx, &news.keys().copied().collect::<Vec<_>>()).await?;
    let letter = |(id, news): (&OfferId, &News)| {
        let offer = offers.iter().find(|offer| offer.id == *id)?;
        let person = material.person(offer.nomination)?;
        let told = Told {
            offer,
            link: person.nomination.link,
            registration: &person.registration,
            seat: material.seat(offer.slot)?,
        };
        Some(letters::changed((app, occasion), told, (*news, kept.get(id))))
    };
    Ok(news.iter().filter_map(letter).collect())
}

/// Writes to everybody whom these changes touch and ticks them off. How many letters.
pub async fn write(app: &App, permit: &Permit<ManageSpeakers>, ids: &[PlaceChangeId]) -> Result<usize, Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), app.clock.now()).await?;
    let mut open = changes::untold(&tx, permit.event()).await?;
    open.retain(|change| ids.contains(&change.id));
    let written = letters_about(app, (&tx, &on.occasion), &open).await?;
    let letters = written.len();
    for letter in written {
        outbox::enqueue(app, &tx, letter).await?;
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
