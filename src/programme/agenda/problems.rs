//! What stops an import: every problem of a file at once, each with its place, its field and the mend.

use super::plan::{SessionKind, SlotRole};
use crate::i18n::{Explain, Translate, table::table_problem};
use crate::kernel::table::TableProblem;
use crate::kernel::{DateProblem, Lang, TextProblem, ZoneProblem};

/// One thing to mend in the file before anything of it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub field: Option<Field>,
    pub fault: Fault,
}

/// Where in the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    File,
    /// As the spreadsheet numbers it.
    Row(u32),
    /// By its code or, without one, its number in the list.
    Session(String),
    /// A slot of a session, from 1.
    Slot(String, usize),
}

/// What a cell or a key of the file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Schema,
    Zone,
    Days,
    Sessions,
    Code,
    Day,
    Date,
    Time,
    Start,
    End,
    Kind,
    Number,
    RoundTable,
    Objectives,
    Title,
    Description,
    OpenFloor,
    OpenFloorLabel,
    Role,
    OpenTo,
    Minutes,
    Label,
    Letter,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Table(TableProblem),
    NotJson {
        line: usize,
    },
    WrongSchema {
        found: String,
    },
    Zone {
        value: String,
        problem: ZoneProblem,
    },
    NoSessions,
    /// The file leaves out a session or a place that somebody asked for or was offered.
    AskedFor,
    TooManySessions {
        limit: usize,
    },
    /// A column the sheet cannot do without.
    MissingColumn,
    /// Two columns for one field.
    DoubleColumn {
        first: String,
        second: String,
    },
    Missing,
    /// A JSON value of another type.
    WrongType,
    NotADate {
        value: String,
        problem: DateProblem,
    },
    /// "Day 3" of an event of two days.
    UnknownDay {
        value: String,
        days: usize,
    },
    NotATime {
        value: String,
    },
    NotTwoTimes {
        value: String,
    },
    NotANumber {
        value: String,
        min: u16,
        max: u16,
    },
    UnknownWord {
        value: String,
    },
    Text(TextProblem),
    DoubleCode {
        value: String,
    },
    /// A further row of the same session that says something else than its first row.
    Differs {
        value: String,
        first: String,
    },
}

impl Problem {
    pub fn file(fault: Fault) -> Self {
        Self {
            place: Place::File,
            field: None,
            fault,
        }
    }

    pub fn of_field(field: Field, fault: Fault) -> Self {
        Self {
            place: Place::File,
            field: Some(field),
            fault,
        }
    }

    pub fn in_row(row: u32, field: Field, fault: Fault) -> Self {
        Self {
            place: Place::Row(row),
            field: Some(field),
            fault,
        }
    }

    /// The sentence for the organiser: where, which field, what is wrong and how to mend it.
    pub fn text(&self, lang: Lang) -> String {
        let t = lang.t();
        let fault = self.fault.text(lang, self.field);
        let place = self.place.text(lang);
        match (place, self.field) {
            (Some(place), Some(field)) => t.agenda_problem_in_field(place, field.name(lang), fault),
            (None, Some(field)) => t.agenda_problem_of_field(field.name(lang), fault),
            (Some(place), None) => t.agenda_problem_in_place(place, fault),
            (None, None) => fault,
        }
    }
}

impl Place {
    /// `None` for the file as a whole.
    pub fn text(&self, lang: Lang) -> Option<String> {
        let t = lang.t();
        match self {
            Self::File => None,
            Self::Row(row) => Some(t.agenda_place_row(row.to_string())),
            Self::Session(code) => Some(t.agenda_place_session(code)),
            Self::Slot(code, number) => Some(t.agenda_place_slot(code, number.to_string())),
        }
    }
}

impl Field {
    /// As a reader of `lang` would head the column.
    pub fn name(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Schema => "schema".to_owned(),
            Self::Zone => t.agenda_field_zone(),
            Self::Days => t.agenda_field_days(),
            Self::Sessions => t.agenda_field_sessions(),
            Self::Code => t.agenda_field_code(),
            Self::Day => t.agenda_field_day(),
            Self::Date => t.agenda_field_date(),
            Self::Time => t.agenda_field_time(),
            Self::Start => t.agenda_field_start(),
            Self::End => t.agenda_field_end(),
            Self::Kind => t.agenda_field_kind(),
            Self::Number => t.agenda_field_number(),
            Self::RoundTable => t.agenda_field_round_table(),
            Self::Objectives => t.agenda_field_objectives(),
            Self::Title => t.agenda_field_title(),
            Self::Description => t.agenda_field_description(),
            Self::OpenFloor => t.agenda_field_open_floor(),
            Self::OpenFloorLabel => t.agenda_field_open_floor_label(),
            Self::Role => t.agenda_field_role(),
            Self::OpenTo => t.agenda_field_open_to(),
            Self::Minutes => t.agenda_field_minutes(),
            Self::Label => t.agenda_field_label(),
            Self::Letter => t.agenda_field_letter(),
        }
    }

    /// The words a cell of this field may hold.
    fn words(self) -> String {
        let kinds = SessionKind::ALL.iter().map(|kind| kind.word());
        let roles = SlotRole::ALL.iter().map(|role| role.word());
        let words: Vec<&str> = if self == Self::Role {
            roles.collect()
        } else {
            kinds.collect()
        };
        words.join(", ")
    }
}

impl Fault {
    fn text(&self, lang: Lang, field: Option<Field>) -> String {
        let t = lang.t();
        match self {
            Self::Table(problem) => table_problem(lang, problem),
            Self::NotJson { line } => t.agenda_fault_not_json(line.to_string()),
            Self::WrongSchema { found } => t.agenda_fault_wrong_schema(short(found)),
            Self::Zone { value, problem } if value.is_empty() => problem.explain(lang),
            Self::Zone { value, problem } => t.agenda_fault_of_value(short(value), problem.explain(lang)),
            Self::NoSessions => t.agenda_fault_no_sessions(),
            Self::AskedFor => t.agenda_fault_asked_for(),
            Self::TooManySessions { limit } => t.agenda_fault_too_many_sessions(limit.to_string()),
            Self::MissingColumn => t.agenda_fault_missing_column(),
            Self::DoubleColumn { first, second } => t.agenda_fault_double_column(short(first), short(second)),
            Self::Missing => t.agenda_fault_missing(),
            Self::WrongType => t.agenda_fault_wrong_type(),
            Self::NotADate { value, problem } => t.agenda_fault_of_value(short(value), problem.explain(lang)),
            Self::UnknownDay { value, days } => t.agenda_fault_unknown_day(short(value), days.to_string()),
            Self::NotATime { value } => t.agenda_fault_not_a_time(short(value)),
            Self::NotTwoTimes { value } => t.agenda_fault_not_two_times(short(value)),
            Self::NotANumber { value, min, max } => {
                t.agenda_fault_not_a_number(short(value), min.to_string(), max.to_string())
            }
            Self::UnknownWord { value } => {
                t.agenda_fault_unknown_word(short(value), field.map(Field::words).unwrap_or_default())
            }
            Self::Text(problem) => problem.explain(lang),
            Self::DoubleCode { value } => t.agenda_fault_double_code(short(value)),
            Self::Differs { value, first } => t.agenda_fault_differs(short(value), short(first)),
        }
    }
}

/// Enough of a value to find it by.
fn short(value: &str) -> String {
    let mut chars = value.chars();
    let start: String = chars.by_ref().take(60).collect();
    if chars.next().is_some() {
        format!("{start}…")
    } else {
        start
    }
}
