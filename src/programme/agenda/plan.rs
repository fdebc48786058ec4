//! An agenda as its source states it, before it belongs to an event: pure, complete, nothing mended.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::groups::GroupCodes;
use super::times::{Span, Written};
use crate::kernel::{Localized, Zone};

/// What an import would make: sittings by date, sessions in the order of the source.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaPlan {
    /// The zone all times are read in.
    pub zone: Zone,
    pub sittings: Vec<SittingPlan>,
    pub sessions: Vec<SessionPlan>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SittingPlan {
    /// From 1, by date.
    pub position: u16,
    pub date: Date,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SessionPlan {
    /// Unique in the agenda; titles are not.
    pub code: String,
    /// From 1, in the order of the source.
    pub position: u16,
    /// The sitting it belongs to.
    pub date: Date,
    pub start: Time,
    pub end: Time,
    pub day: EndDay,
    /// Which of the two times the source wrote first.
    pub written: Written,
    pub kind: SessionKind,
    /// "Plenary 4" → 4.
    pub number: Option<u8>,
    pub round_table: Option<u8>,
    pub title: Localized,
    pub description: Localized,
    pub objectives: Vec<u8>,
    pub open_floor_minutes: Option<u16>,
    pub open_floor_label: Localized,
    /// The minutes its own title names ("Break (5 minutes)"), whatever the times say.
    pub label_minutes: Option<u16>,
    pub slots: Vec<SlotPlan>,
}

/// Whether a session ends on the date it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndDay {
    Same,
    Next,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SlotPlan {
    /// From 1 in the session: speaking slots as the source numbers them, then chair and moderator places.
    pub position: u16,
    pub role: SlotRole,
    /// Codes of groups and participant types who may take it; empty = by name only.
    pub open_to: Vec<String>,
    pub holder: Holder,
    /// `None` = the source names none.
    pub minutes: Option<u16>,
    pub label: Localized,
    /// "Representative of a State (أ)": tells two places of one session apart and identifies nobody.
    pub letter: Option<String>,
}

/// Whether the source already says who takes a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// To be determined.
    Open,
    /// A named office or role ("Executive Secretary, ESCWA"): exempt from nomination and from balance targets.
    Office,
}

/// An enum whose variants are stored and written as one lower-case word each.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word in files and in the database.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

words! {
    /// What a session is for.
    SessionKind {
        Registration = "registration", Opening = "opening", Presentation = "presentation", Plenary = "plenary",
        Break = "break", RoundTable = "round_table", WrapUp = "wrap_up", Recap = "recap",
        KeyMessages = "key_messages", Closing = "closing", Other = "other",
    }
}

words! {
    /// What the person in a slot does.
    SlotRole {
        Speaker = "speaker", Moderator = "moderator", Chair = "chair", Rapporteur = "rapporteur",
        Presenter = "presenter",
    }
}

impl SlotRole {
    /// Chairs and moderators lead; everybody else holds a speaking slot.
    pub fn speaks(self) -> bool {
        !matches!(self, Self::Chair | Self::Moderator)
    }
}

impl SessionPlan {
    pub fn span(&self) -> Span {
        Span {
            start: self.start,
            end: self.end,
            day: self.day,
            written: self.written,
        }
    }

    /// Length by the clock on the wall; 0 when it has none, never negative.
    pub fn minutes(&self) -> u32 {
        self.span().minutes()
    }

    pub fn speaking_slots(&self) -> impl Iterator<Item = &SlotPlan> {
        self.slots.iter().filter(|slot| slot.role.speaks())
    }

    pub fn leading_slots(&self) -> impl Iterator<Item = &SlotPlan> {
        self.slots.iter().filter(|slot| !slot.role.speaks())
    }

    /// Speaking minutes and open floor, as far as the source states them.
    pub fn stated_minutes(&self) -> u32 {
        let spoken: u32 = self
            .speaking_slots()
            .filter_map(|slot| slot.minutes)
            .map(u32::from)
            .sum();
        spoken + u32::from(self.open_floor_minutes.unwrap_or(0))
    }

    /// Something is discussed or said: somebody has to lead it.
    pub fn is_working_item(&self) -> bool {
        match self.kind {
            SessionKind::Registration | SessionKind::Break => false,
            SessionKind::Other => !self.slots.is_empty() || self.open_floor_minutes.is_some(),
            _ => true,
        }
    }
}

impl SlotPlan {
    /// Open to at least one code that is no participant type; a code nobody knows yet counts as a group.
    pub fn is_open_to_nomination(&self, groups: &GroupCodes) -> bool {
        self.open_to.iter().any(|code| !groups.participants.contains(code))
    }
}

/// Numbers the slots of a session: speaking slots first, then those who lead.
pub fn in_order(mut slots: Vec<SlotPlan>) -> Vec<SlotPlan> {
    slots.sort_by_key(|slot| !slot.role.speaks());
    for (position, slot) in (1..).zip(&mut slots) {
        slot.position = position;
    }
    slots
}

/// The figures an organiser checks first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub sessions: usize,
    pub scheduled_minutes: u32,
    pub break_minutes: u32,
    pub open_floor_minutes: u32,
    pub speaking_slots: usize,
    pub slots_with_minutes: usize,
    /// Chair and moderator places.
    pub leading_slots: usize,
}

impl AgendaPlan {
    /// Sittings follow from the dates of the sessions and of the days the source lists.
    pub fn new(zone: Zone, days: &[Date], sessions: Vec<SessionPlan>) -> Self {
        let dates: BTreeSet<Date> = sessions
            .iter()
            .map(|session| session.date)
            .chain(days.iter().copied())
            .collect();
        let sittings = (1..)
            .zip(dates)
            .map(|(position, date)| SittingPlan { position, date })
            .collect();
        Self {
            zone,
            sittings,
            sessions,
        }
    }

    pub fn session(&self, code: &str) -> Option<&SessionPlan> {
        self.sessions.iter().find(|session| session.code == code)
    }

    pub fn totals(&self) -> Totals {
        let mut totals = Totals {
            sessions: self.sessions.len(),
            ..Totals::default()
        };
        for session in &self.sessions {
            totals.scheduled_minutes += session.minutes();
            if session.kind == SessionKind::Break {
                totals.break_minutes += session.minutes();
            }
            totals.open_floor_minutes += u32::from(session.open_floor_minutes.unwrap_or(0));
            totals.speaking_slots += session.speaking_slots().count();
            totals.slots_with_minutes += session.speaking_slots().filter(|slot| slot.minutes.is_some()).count();
            totals.leading_slots += session.leading_slots().count();
        }
        totals
    }

    /// Which round tables take up each objective, by session code; sorted.
    pub fn round_tables_by_objective(&self) -> BTreeMap<u8, Vec<&str>> {
        let mut tables: BTreeMap<u8, Vec<&str>> = BTreeMap::new();
        for session in self
            .sessions
            .iter()
            .filter(|session| session.kind == SessionKind::RoundTable)
        {
            for objective in session.objectives.iter().collect::<BTreeSet<_>>() {
                tables.entry(*objective).or_default().push(&session.code);
            }
        }
        tables
    }
}
