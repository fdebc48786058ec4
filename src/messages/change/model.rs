//! The dates of an event as people know them, and whom a change of them concerns; pure.
pub use crate::db::entities::date_change::State;
use crate::kernel::{DateChangeId, EventId, Fold, Localized, PlaceChangeId, RegistrationId, SittingId, Zone};
use crate::messages::people::Person;
use crate::messages::reminder::people::Crowd;
use crate::participation::invitation::model::State as Invited;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::State as Enrolled;
use crate::programme::event::model::{Event, Sitting};
use crate::speakers::offer::model::{Heard, PlaceChange};
use chrono::{DateTime, Utc};
use jiff::civil;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// When and where: what invitations and confirmations state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    pub zone: String,
    pub place: Localized,
    pub sittings: Vec<Hours>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    pub sitting: SittingId,
    pub starts: civil::DateTime,
    pub ends: civil::DateTime,
}

/// One change, or the dates as they were first seen (`before` and `after` are the same).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub id: DateChangeId,
    pub event: EventId,
    /// Counts up with every change; it makes the keys of the letters.
    pub version: i32,
    pub before: Dates,
    pub after: Dates,
    pub state: State,
    pub at: DateTime<Utc>,
}

/// Whether people know a change that was decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Yes,
    /// Its letters were written, and none had left when the dates moved again.
    No,
}

/// Whom a letter about a change goes to.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub person: &'a Person,
    /// With a registration come the times for the person's own calendar.
    pub registration: Option<RegistrationId>,
    pub confirmed: bool,
    /// To which the person comes; empty: to every one.
    pub sittings: &'a [SittingId],
}

/// Everybody whom a change concerns, by the letter that tells them: nobody gets two about one move.
#[derive(Clone, Debug, Default)]
pub struct Parted<'a> {
    /// "The date has changed".
    pub general: Vec<Told<'a>>,
    /// Who holds places that have moved and is told nothing but that: the letter of these places says the hour too.
    pub by_place: Vec<PlaceChangeId>,
    /// How many people these are.
    pub holders: usize,
}

impl Parted<'_> {
    pub fn people(&self) -> usize {
        self.general.len() + self.holders
    }
}

impl Dates {
    pub fn of(event: &Event, sittings: &[Sitting]) -> Self {
        let hours = |sitting: &Sitting| Hours {
            sitting: sitting.id,
            starts: sitting.starts,
            ends: sitting.ends,
        };
        Self {
            zone: event.zone.name().to_owned(),
            place: event.place.clone(),
            sittings: sittings.iter().map(hours).collect(),
        }
    }

    /// The sittings whose hours, zone or place are others now. A sitting that is new concerns nobody yet.
    pub fn moved(&self, now: &Self) -> Vec<SittingId> {
        let elsewhere = self.zone != now.zone || self.place != now.place;
        let moved = |hours: &&Hours| elsewhere || !now.sittings.contains(hours);
        self.sittings.iter().filter(moved).map(|hours| hours.sitting).collect()
    }

    /// The event as it was with these dates.
    pub fn shown(&self, occasion: &Occasion) -> Occasion {
        let mut shown = occasion.clone();
        if let Ok(zone) = Zone::parse(&self.zone) {
            shown.event.zone = zone;
        }
        shown.event.place = self.place.clone();
        let zone = shown.event.zone.clone();
        shown.sittings.retain_mut(|sitting| {
            let Some(hours) = self.sittings.iter().find(|hours| hours.sitting == sitting.id) else {
                return false;
            };
            (sitting.starts, sitting.ends) = (hours.starts, hours.ends);
            sitting.starts_at = zone.instant(hours.starts, Fold::Earlier);
            sitting.ends_at = zone.instant(hours.ends, Fold::Earlier);
            true
        });
        shown
    }
}

impl Change {
    /// The dates of an event as they are first seen.
    pub fn first(event: EventId, dates: Dates, (id, at): (DateChangeId, DateTime<Utc>)) -> Self {
        Self {
            id,
            event,
            version: 0,
            before: dates.clone(),
            after: dates,
            state: State::Known,
            at,
        }
    }

    /// The dates have moved (again). What nobody has decided on yet stays one change, from what people know; and what no
    /// letter has said to anybody, nobody knows.
    pub fn followed(self, dates: Dates, said: Said, (fresh, at): (DateChangeId, DateTime<Utc>)) -> Self {
        let open = self.state == State::Offered;
        let known = !open && said == Said::Yes;
        Self {
            id: if open { self.id } else { fresh },
            before: if known { self.after } else { self.before },
            after: dates,
            version: self.version + 1,
            at,
            ..self
        }
    }
}

/// Everybody who was told the dates of these sittings: who registered for one of them, and who was invited and has not
/// answered yet. Each once, in the order of their links.
pub fn told<'a>(crowd: &'a Crowd, moved: &[SittingId]) -> Vec<Told<'a>> {
    let comes = |sittings: &[SittingId]| sittings.is_empty() || sittings.iter().any(|id| moved.contains(id));
    let registered = crowd.comers.iter().filter(|comer| {
        matches!(
            comer.state,
            Enrolled::Pending | Enrolled::Confirmed | Enrolled::Waitlisted
        ) && comes(&comer.sittings)
    });
    let mut told: Vec<Told<'a>> = registered
        .map(|comer| Told {
            person: &comer.person,
            registration: Some(comer.id),
            confirmed: comer.state == Enrolled::Confirmed,
            sittings: &comer.sittings,
        })
        .collect();
    let known: HashSet<_> = crowd.comers.iter().map(|comer| comer.person.link).collect();
    let contacts: HashSet<_> = crowd.comers.iter().filter_map(|comer| comer.contact).collect();
    let waiting = crowd.guests.iter().filter(|guest| {
        let waits = guest.state == Invited::Sent && guest.sent_at.is_some() && !guest.bounced;
        waits && !known.contains(&guest.person.link) && !contacts.contains(&guest.contact)
    });
    told.extend(waiting.map(|guest| Told {
        person: &guest.person,
        registration: None,
        confirmed: false,
        sittings: &[],
    }));
    told.retain(|one| !one.person.left_alone);
    told.sort_unstable_by_key(|one| one.person.link);
    told.dedup_by_key(|one| one.person.link);
    told
}

/// Parts those who were told other dates. Somebody hears by the letters of their places if nothing but hours has changed,
/// and each of their days with a place of theirs; a letter of places that has gone out already is not repeated.
pub fn parted<'a>(crowd: &'a Crowd, change: &Change, places: &[(PlaceChange, Heard)]) -> Parted<'a> {
    let moved = change.before.moved(&change.after);
    let elsewhere = change.before.zone != change.after.zone || change.before.place != change.after.place;
    let mut parted = Parted::default();
    for told in told(crowd, &moved) {
        let days = moved
            .iter()
            .filter(|day| told.sittings.is_empty() || told.sittings.contains(day));
        let own = |day: &SittingId| {
            let here = crowd
                .places
                .iter()
                .filter(|it| it.link == told.person.link && it.sitting == *day);
            here.flat_map(|place| places.iter().filter(|(change, _)| change.offer == place.offer))
                .collect::<Vec<_>>()
        };
        let by_day: Vec<_> = days.map(own).collect();
        if elsewhere || by_day.is_empty() || by_day.iter().any(Vec::is_empty) {
            parted.general.push(told);
            continue;
        }
        let untold = by_day
            .into_iter()
            .flatten()
            .filter(|(_, heard)| *heard == Heard::NotYet);
        let untold: Vec<PlaceChangeId> = untold.map(|(change, _)| change.id).collect();
        parted.holders += usize::from(!untold.is_empty());
        parted.by_place.extend(untold);
    }
    parted
}
