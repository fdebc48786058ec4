//! A finding as a sentence in the organiser's language, with the mend.

use super::Finding;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;

/// Turns the codes in a finding into what the organiser calls them.
pub trait Names {
    /// A session by its code: its title, its number and hour …
    fn session(&self, code: &str) -> String {
        code.to_owned()
    }

    /// A group by its code.
    fn group(&self, code: &str) -> String {
        code.to_owned()
    }
}

/// Leaves the codes as they are, for the command line.
pub struct AsCodes;

impl Names for AsCodes {}

impl Finding {
    /// The sentence with bare codes.
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(lang, &AsCodes)
    }

    /// The sentence. A finding about one session does not name it: it stands beside it.
    #[expect(clippy::too_many_lines, reason = "one arm for each finding")]
    pub fn text_with(&self, lang: Lang, names: &dyn Names) -> String {
        let t = lang.t();
        let minutes = |n: u32| t.format_minutes(n);
        let list = |codes: &[String]| {
            let sessions: Vec<String> = codes.iter().map(|code| names.session(code)).collect();
            format::list(lang, &sessions)
        };
        match self {
            Self::LabelAgainstTimes { label, times, .. } => {
                t.agenda_finding_label_against_times(minutes((*label).into()), minutes(*times))
            }
            Self::LabelAgainstOpenFloor { label, stated, .. } => {
                t.agenda_finding_label_against_open_floor(minutes((*label).into()), minutes((*stated).into()))
            }
            Self::MixedTimeOrder {
                start_first,
                end_first,
                sessions,
            } => t.agenda_finding_mixed_time_order(
                t.agenda_items(count(*end_first)),
                t.agenda_items(count(*start_first)),
                list(sessions),
            ),
            Self::NoLength { .. } => t.agenda_finding_no_length(),
            Self::OverMidnight { .. } => t.agenda_finding_over_midnight(),
            Self::Overlap { sessions, minutes: n } => t.agenda_finding_overlap(list(sessions), minutes(*n)),
            Self::SameTitle { sessions } => t.agenda_finding_same_title(list(sessions)),
            Self::MinutesMissing { slots, times, .. } => {
                t.agenda_finding_minutes_missing(t.agenda_slots(count(*slots)), minutes(*times))
            }
            Self::MinutesBeyond { stated, times, .. } => {
                t.agenda_finding_minutes_beyond(minutes(*stated), minutes(*times))
            }
            Self::MinutesLeft { stated, times, .. } => t.agenda_finding_minutes_left(
                minutes(*stated),
                minutes(*times),
                minutes(times.saturating_sub(*stated)),
            ),
            Self::UnequalOpenFloor { floors } => {
                let floor =
                    |(n, sessions): &(u16, Vec<String>)| t.agenda_floor_of(minutes((*n).into()), list(sessions));
                let floors: Vec<String> = floors.iter().map(floor).collect();
                t.agenda_finding_unequal_open_floor(format::list(lang, &floors))
            }
            Self::LettersReused { letters, sessions } => {
                // One after the other: commas between letters of two directions change places.
                t.agenda_finding_letters_reused(letters.join(" "), list(sessions))
            }
            Self::NoChair { .. } => t.agenda_finding_no_chair(),
            Self::GroupWithoutSlot { group } => t.agenda_finding_group_without_slot(names.group(group)),
            Self::UnknownGroup { group, sessions } => t.agenda_finding_unknown_group(group, list(sessions)),
            Self::ObjectiveMissing { objective } => t.agenda_finding_objective_missing(objective.to_string()),
            Self::ObjectiveTwice { objective, sessions } => {
                t.agenda_finding_objective_twice(objective.to_string(), list(sessions))
            }
            Self::LanguageMissing {
                lang: missing,
                sessions,
            } => t.agenda_finding_language_missing(language(lang, *missing), t.agenda_items(count(sessions.len()))),
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn language(lang: Lang, named: Lang) -> String {
    let t = lang.t();
    match named {
        Lang::Ar => t.agenda_in_arabic(),
        Lang::En => t.agenda_in_english(),
        Lang::Fr => t.agenda_in_french(),
    }
}
