//! What a version keeps of an agenda.
pub use crate::db::entities::agenda_version::Cause;
use crate::kernel::{AccountId, Localized, SessionId, SlotId};
use crate::programme::session::model::{Kind, Role, Session, Slot};
use chrono::{DateTime, Utc};
use jiff::civil;
use serde::{Deserialize, Serialize};

/// Why there is another version.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    pub cause: Cause,
    /// In the words of whoever changed it; empty where nobody was asked.
    pub reason: &'a str,
    pub at: DateTime<Utc>,
}

/// One version as the list shows it.
#[derive(Clone, Debug)]
pub struct Version {
    pub number: i32,
    /// `None`: it was there before versions were kept.
    pub at: Option<DateTime<Utc>>,
    /// The organiser who made it; `None`: a person answered an offer, or the program did it.
    pub account: Option<AccountId>,
    pub cause: Cause,
    pub reason: String,
}

/// The whole agenda of a version, in order. Names of people are not in it: who withdraws a name has withdrawn it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    pub sessions: Vec<Item>,
}

/// A session as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: SessionId,
    pub kind: Kind,
    pub starts: civil::DateTime,
    pub ends: civil::DateTime,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub title: Localized,
    pub description: Localized,
    pub open_floor_minutes: Option<i32>,
    #[serde(default)]
    pub room: Option<String>,
    pub places: Vec<Place>,
}

/// A slot as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub id: SlotId,
    pub role: Role,
    pub open_to: Vec<String>,
    pub named_office: bool,
    pub minutes: Option<i32>,
    pub label: Localized,
    /// Somebody was confirmed in it and named.
    pub named: bool,
}

/// A session that left the agenda: calendars are told that it is off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gone {
    pub id: SessionId,
    pub title: Localized,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

impl Snapshot {
    pub fn of(sessions: &[Session]) -> Self {
        Self {
            sessions: sessions.iter().map(item).collect(),
        }
    }

    /// The sessions that `after` has no more.
    pub fn gone(&self, after: &Self) -> Vec<Gone> {
        let stays = |item: &&Item| after.sessions.iter().all(|other| other.id != item.id);
        self.sessions.iter().filter(stays).map(gone).collect()
    }
}

fn item(session: &Session) -> Item {
    Item {
        id: session.id,
        kind: session.kind,
        starts: session.starts,
        ends: session.ends,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
        title: session.title.clone(),
        description: session.description.clone(),
        open_floor_minutes: session.open_floor_minutes,
        room: session.room.clone(),
        places: session.slots.iter().map(place).collect(),
    }
}

fn place(slot: &Slot) -> Place {
    Place {
        id: slot.id,
        role: slot.role,
        open_to: slot.open_to.clone(),
        named_office: slot.named_office,
        minutes: slot.minutes,
        label: slot.label.clone(),
        named: slot.named.is_some(),
    }
}

fn gone(item: &Item) -> Gone {
    Gone {
        id: item.id,
        title: item.title.clone(),
        starts_at: item.starts_at,
        ends_at: item.ends_at,
    }
}
