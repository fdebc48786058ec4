//! The form of an item: what a person typed, and the session it means.
//!
//! Reading order: `fill` (an item as the form shows it), `read` (back again, or field by field what to mend), `places`
//! (its places, one row each), `reading` (how one field is read).
mod fill;
mod places;
mod read;
mod reading;

pub use fill::{filled, seen};
pub use places::{as_typed, is_empty};
pub use read::{cut, moving, read, reason, too_much_sentence};

use crate::directory::group::model::Groups;
use crate::kernel::{Chance, Lang};
use crate::programme::event::model::{Event, Sitting, State};
use crate::programme::session::model::Session;
use crate::web::Fields;
use chrono::{DateTime, Utc};

pub const LONGEST_REASON: usize = 600;
pub const LONGEST_ROOM: usize = 100;
/// "Plenary 4", "Round table 2": no meeting has more.
pub const MOST_NUMBER: i32 = 99;
/// Of the Global Compact for Migration.
pub const OBJECTIVES: u8 = 23;
/// No item has so many places; rows beyond are not read.
pub const MOST_ROWS: usize = 60;
/// Empty rows for new places.
pub const SPARE: usize = 2;

/// What the form is about.
pub struct About<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub groups: &'a Groups,
    /// Every item of the agenda.
    pub sessions: &'a [Session],
    /// The item as it is; a new one, empty.
    pub present: &'a Session,
    pub now: DateTime<Utc>,
    pub chance: &'a Chance,
}

impl About<'_> {
    pub fn is_new(&self) -> bool {
        self.sessions.iter().all(|session| session.id != self.present.id)
    }

    /// The items a place can go to.
    pub fn others(&self) -> impl Iterator<Item = &Session> {
        let present = self.present.id;
        self.sessions
            .iter()
            .filter(move |session| session.id != present && !session.is_break())
    }

    /// People can read the agenda: a change of it needs a reason (law 8).
    pub fn is_promised(&self) -> bool {
        is_promised(self.event, self.sessions)
    }

    /// How many rows of places the form has: those that are filled and some empty ones.
    pub fn rows(&self, typed: &Fields) -> usize {
        let last = (0..MOST_ROWS).rposition(|row| !is_empty(typed, row));
        last.map_or(0, |row| row + 1) + SPARE
    }
}

pub fn is_promised(event: &Event, sessions: &[Session]) -> bool {
    event.state != State::Draft && !sessions.is_empty()
}

/// The names of a place's fields begin so.
pub fn place_field(row: usize, part: &str) -> String {
    format!("place-{row}-{part}")
}
