//! What is odd in an agenda and kept all the same, for the organiser to resolve or to dismiss with a note.
//!
//! The importer finds these itself, whatever the file says about them; the same look can be taken again at any time.

mod groups;
mod minutes;
mod texts;
mod times;
mod titles;

use serde::{Deserialize, Serialize};

use super::groups::GroupCodes;
use super::plan::AgendaPlan;
use crate::kernel::Lang;

pub use texts::{AsCodes, Names};

/// How soon somebody should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Would mislead a reader, or stop somebody's work later.
    Warning,
    /// Worth knowing.
    Note,
}

/// One odd thing. Sessions are named by their codes, groups by theirs; minutes are whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "finding", rename_all = "snake_case")]
pub enum Finding {
    /// "Break (5 minutes)" from 12:45 to 13:30.
    LabelAgainstTimes {
        session: String,
        label: u16,
        times: u32,
    },
    /// "Open discussion (50 minutes)" beside 60 minutes of open floor.
    LabelAgainstOpenFloor {
        session: String,
        label: u16,
        stated: u16,
    },
    /// Some rows have the start first and some the end; `sessions` are the fewer.
    MixedTimeOrder {
        start_first: usize,
        end_first: usize,
        sessions: Vec<String>,
    },
    NoLength {
        session: String,
    },
    OverMidnight {
        session: String,
    },
    /// Two sessions of one sitting at the same time.
    Overlap {
        sessions: [String; 2],
        minutes: u32,
    },
    SameTitle {
        sessions: Vec<String>,
    },
    /// Slots without minutes: nobody can tell whether the session is long enough.
    MinutesMissing {
        session: String,
        slots: usize,
        times: u32,
    },
    MinutesBeyond {
        session: String,
        stated: u32,
        times: u32,
    },
    /// Time of the session nobody has.
    MinutesLeft {
        session: String,
        stated: u32,
        times: u32,
    },
    /// By length of the open floor: minutes (none stated = 0) and the round tables that have them.
    UnequalOpenFloor {
        floors: Vec<(u16, Vec<String>)>,
    },
    LettersReused {
        letters: Vec<String>,
        sessions: Vec<String>,
    },
    /// Neither chair nor moderator for something that has to be led.
    NoChair {
        session: String,
    },
    /// A group of the process nobody speaks for.
    GroupWithoutSlot {
        group: String,
    },
    UnknownGroup {
        group: String,
        sessions: Vec<String>,
    },
    ObjectiveMissing {
        objective: u8,
    },
    ObjectiveTwice {
        objective: u8,
        sessions: Vec<String>,
    },
    LanguageMissing {
        lang: Lang,
        sessions: Vec<String>,
    },
}

/// What the agenda should cover.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub groups: GroupCodes,
    /// Each of them belongs to exactly one round table; none = the agenda reviews no objectives.
    pub objectives: Vec<u8>,
    pub languages: Vec<Lang>,
}

impl Expected {
    /// Every group, every language; an agenda whose round tables name objectives is expected to name all up to the
    /// highest of them.
    pub fn of(plan: &AgendaPlan, groups: GroupCodes) -> Self {
        let highest = plan.round_tables_by_objective().keys().max().copied().unwrap_or(0);
        Self {
            groups,
            objectives: (1..=highest).collect(),
            languages: Lang::ALL.to_vec(),
        }
    }
}

/// Everything odd, warnings first; the same agenda always gives the same list.
pub fn find(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let mut findings = times::find(plan);
    findings.extend(minutes::find(plan));
    findings.extend(titles::find(plan, expected));
    findings.extend(groups::find(plan, expected));
    findings.sort_by_key(Finding::severity);
    findings
}

impl Finding {
    pub fn severity(&self) -> Severity {
        match self {
            Self::LabelAgainstTimes { .. }
            | Self::NoLength { .. }
            | Self::MinutesBeyond { .. }
            | Self::UnknownGroup { .. }
            | Self::MixedTimeOrder { .. }
            | Self::LabelAgainstOpenFloor { .. }
            | Self::OverMidnight { .. }
            | Self::Overlap { .. }
            | Self::SameTitle { .. }
            | Self::MinutesMissing { .. }
            | Self::NoChair { .. }
            | Self::GroupWithoutSlot { .. }
            | Self::ObjectiveMissing { .. }
            | Self::ObjectiveTwice { .. } => Severity::Warning,
            Self::MinutesLeft { .. }
            | Self::UnequalOpenFloor { .. }
            | Self::LettersReused { .. }
            | Self::LanguageMissing { .. } => Severity::Note,
        }
    }

    /// The sessions it is about, by code; none when it is about the whole agenda.
    pub fn sessions(&self) -> Vec<&str> {
        match self {
            Self::LabelAgainstTimes { session, .. }
            | Self::LabelAgainstOpenFloor { session, .. }
            | Self::NoLength { session }
            | Self::OverMidnight { session }
            | Self::MinutesMissing { session, .. }
            | Self::MinutesBeyond { session, .. }
            | Self::MinutesLeft { session, .. }
            | Self::NoChair { session } => vec![session],
            Self::Overlap { sessions, .. } => sessions.iter().map(String::as_str).collect(),
            Self::MixedTimeOrder { sessions, .. }
            | Self::SameTitle { sessions }
            | Self::LettersReused { sessions, .. }
            | Self::UnknownGroup { sessions, .. }
            | Self::ObjectiveTwice { sessions, .. }
            | Self::LanguageMissing { sessions, .. } => sessions.iter().map(String::as_str).collect(),
            Self::UnequalOpenFloor { floors } => floors
                .iter()
                .flat_map(|(_, sessions)| sessions)
                .map(String::as_str)
                .collect(),
            Self::GroupWithoutSlot { .. } | Self::ObjectiveMissing { .. } => Vec::new(),
        }
    }

    /// The kind of finding as one word, for the database and for grouping on screen.
    pub fn word(&self) -> &'static str {
        match self {
            Self::LabelAgainstTimes { .. } => "label_against_times",
            Self::LabelAgainstOpenFloor { .. } => "label_against_open_floor",
            Self::MixedTimeOrder { .. } => "mixed_time_order",
            Self::NoLength { .. } => "no_length",
            Self::OverMidnight { .. } => "over_midnight",
            Self::Overlap { .. } => "overlap",
            Self::SameTitle { .. } => "same_title",
            Self::MinutesMissing { .. } => "minutes_missing",
            Self::MinutesBeyond { .. } => "minutes_beyond",
            Self::MinutesLeft { .. } => "minutes_left",
            Self::UnequalOpenFloor { .. } => "unequal_open_floor",
            Self::LettersReused { .. } => "letters_reused",
            Self::NoChair { .. } => "no_chair",
            Self::GroupWithoutSlot { .. } => "group_without_slot",
            Self::UnknownGroup { .. } => "unknown_group",
            Self::ObjectiveMissing { .. } => "objective_missing",
            Self::ObjectiveTwice { .. } => "objective_twice",
            Self::LanguageMissing { .. } => "language_missing",
        }
    }

    /// The finding as JSON: two looks that find the same thing give the same text, so a dismissal holds.
    pub fn key(&self) -> String {
        serde_json::to_string(self).expect("numbers and texts are JSON")
    }

    pub fn from_key(key: &str) -> Option<Self> {
        serde_json::from_str(key).ok()
    }
}

#[cfg(test)]
mod tests;
