//! The form of a call: what a person typed, and the call it means.
//!
//! Reading order: `fill` (a call as the form shows it), `read` (back again, or field by field what to mend), `rows`
//! (criteria, checks, targets), `later` (an extension), `reading` (how one field is read).
mod fill;
mod later;
mod read;
mod reading;
mod rows;

pub use fill::filled;
pub use later::{date_sentence, later, never_sentence};
pub use read::read;

use super::model::Call;
use crate::directory::group::model::Groups;
use crate::kernel::{Chance, Lang, SessionId};
use crate::programme::event::model::{Event, Sitting};
use crate::programme::session::model::{Session, Slot};
use chrono::{DateTime, Utc};

pub const LONGEST_INTRO: usize = 3_000;
pub const LONGEST_DECIDED_BY: usize = 400;
pub const LONGEST_QUESTIONS: usize = 1_500;
pub const LONGEST_LABEL: usize = 200;
pub const LONGEST_REASON: usize = 300;
/// A session as a whole, without one of its places.
pub const WHOLE: &str = "session";

/// What the form is about.
pub struct About<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub sessions: &'a [Session],
    pub groups: &'a Groups,
    /// The call as it is, or the defaults of one.
    pub present: &'a Call,
    pub now: DateTime<Utc>,
    pub chance: &'a Chance,
}

impl<'a> About<'a> {
    /// The sessions a call can name.
    pub fn offered(&self) -> impl Iterator<Item = &'a Session> {
        self.sessions.iter().filter(|session| !session.is_break())
    }

    /// The places of a session a call can name; those it names already, too.
    pub fn places(&self, session: &'a Session) -> impl Iterator<Item = &'a Slot> {
        let (groups, present) = (self.groups, self.present);
        let fits = move |slot: &&Slot| super::rules::may_offer(slot, groups) || present.has_slot(slot.id);
        session.slots.iter().filter(fits)
    }
}

/// The names of fields that stand in rows.
pub fn places_field(session: SessionId) -> String {
    format!("places-{session}")
}

pub fn questions_field(session: SessionId) -> String {
    format!("questions-{session}")
}

pub fn criterion_field(row: usize) -> String {
    format!("criterion-{row}")
}

pub fn check_field(row: usize) -> String {
    format!("check-{row}")
}

pub fn target_field(row: usize) -> String {
    format!("target-{row}")
}
