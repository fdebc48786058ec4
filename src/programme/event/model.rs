//! An event and its sittings as pages and rules see them.
pub use crate::db::entities::event::{Attribution, Kind, Modality, Registration as OpenTo, State};
use crate::kernel::{EventId, Lang, Localized, ProcessId, SittingId, TimeWindow, Zone};
use chrono::{DateTime, Utc};
use jiff::civil;

/// One meeting. What a person planned is civil time in the event's zone; the instants beside it are derived.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    pub process: ProcessId,
    pub slug: String,
    pub kind: Kind,
    pub modality: Modality,
    pub state: State,
    pub attribution: Attribution,
    pub zone: Zone,
    /// The languages of the meeting, in the organiser's order.
    pub languages: Vec<Lang>,
    pub title: Localized,
    /// For subjects of letters and narrow places.
    pub short_title: Localized,
    pub summary: Localized,
    pub description: Localized,
    pub take_part: Localized,
    /// Guiding questions, one a line.
    pub questions: Localized,
    pub place: Localized,
    pub contact_email: String,
    /// Whether people without an invitation may register.
    pub open_to: OpenTo,
    /// Registration, from its first instant to the first instant after it.
    pub registration: TimeWindow,
    pub registration_opens: civil::DateTime,
    pub registration_closes: civil::DateTime,
    pub limits: Limits,
    /// Whether an organiser decides on each registration.
    pub approval: bool,
    pub notice_version: String,
    /// Counts up with every change of the agenda: SEQUENCE in calendar files.
    pub programme_version: i32,
    pub participation_published_at: Option<DateTime<Utc>>,
}

/// How many may come; `None` is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    pub in_room: Option<u32>,
    pub online: Option<u32>,
    pub per_organisation: Option<u32>,
}

/// One dated period of an event.
#[derive(Clone, Debug)]
pub struct Sitting {
    pub id: SittingId,
    pub position: i32,
    pub starts: civil::DateTime,
    pub ends: civil::DateTime,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub label: Localized,
    pub joining_link: Option<String>,
}

/// Where an event stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    Open,
    Upcoming,
    Past,
}

impl Event {
    pub fn name(&self, lang: Lang) -> &str {
        self.title.pick(lang).1
    }

    /// The name for a subject line.
    pub fn short_name(&self, lang: Lang) -> &str {
        let (found, short) = self.short_title.pick(lang);
        if found == lang && !short.is_empty() {
            short
        } else {
            self.name(lang)
        }
    }

    /// Whether people may register at this instant.
    pub fn takes_registrations(&self, now: DateTime<Utc>) -> bool {
        self.state == State::Published && self.registration.is_open(now)
    }

    /// Open for registration, still to come, or over.
    pub fn phase(&self, sittings: &[Sitting], now: DateTime<Utc>) -> Phase {
        match end(sittings) {
            Some(end) if end <= now => Phase::Past,
            _ if self.takes_registrations(now) => Phase::Open,
            _ => Phase::Upcoming,
        }
    }
}

/// The end of the last sitting: until then a registration may be edited and withdrawn.
pub fn end(sittings: &[Sitting]) -> Option<DateTime<Utc>> {
    sittings.iter().map(|sitting| sitting.ends_at).max()
}
