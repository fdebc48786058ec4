//! A session and its slots as pages and rules see them.
pub use crate::db::entities::session::Kind;
pub use crate::db::entities::slot::Role;
use crate::kernel::{Localized, SessionId, SittingId, SlotId};
use chrono::{DateTime, Utc};
use jiff::civil;

/// One agenda item. The civil times are what was planned; the instants follow from the event's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub sitting: SittingId,
    /// From 1 in the event, as the source orders them.
    pub position: i32,
    /// Unique in the event and stable: an import recognises a session by it.
    pub code: String,
    pub kind: Kind,
    /// "Plenary 4" → 4.
    pub number: Option<i32>,
    pub round_table: Option<i32>,
    pub starts: civil::DateTime,
    pub ends: civil::DateTime,
    pub starts_at: DateTime<Utc>,
    /// Never before `starts_at`.
    pub ends_at: DateTime<Utc>,
    pub title: Localized,
    pub description: Localized,
    pub objectives: Vec<u8>,
    pub open_floor_minutes: Option<i32>,
    pub open_floor: Localized,
    /// What the title itself says ("Break (5 minutes)"), whatever the times are.
    pub label_minutes: Option<i32>,
    /// As it stands on the door; `None`: the event has one room, or nobody said.
    pub room: Option<String>,
    pub slots: Vec<Slot>,
}

/// One place in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub id: SlotId,
    /// From 1 in the session.
    pub position: i32,
    pub role: Role,
    /// Codes of the groups who may take it; empty: by name only.
    pub open_to: Vec<String>,
    /// Held by a named office, exempt from nomination and from balance targets.
    pub named_office: bool,
    /// `None`: the source names none.
    pub minutes: Option<i32>,
    /// Tells two unnamed places of a session apart.
    pub letter: Option<String>,
    pub label: Localized,
    /// Who was confirmed in it and agreed to be named; the public agenda says the name instead of the place.
    pub named: Option<Named>,
}

/// Somebody the public may read about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub organisation: Option<String>,
}

impl Role {
    /// Chairs and moderators lead; everybody else holds a speaking slot.
    pub fn speaks(self) -> bool {
        !matches!(self, Role::Chair | Role::Moderator)
    }
}

impl Session {
    pub fn is_break(&self) -> bool {
        self.kind == Kind::Break
    }

    pub fn speaking_slots(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.role.speaks())
    }
}
