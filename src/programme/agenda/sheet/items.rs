//! Reads a session and a slot out of the cells of one row, each cell into its type or into a problem.

use jiff::civil::Date;

use super::row::Cells;
use crate::kernel::{digits, parse_date};
use crate::programme::agenda::groups::GroupCodes;
use crate::programme::agenda::plan::{Holder, SessionKind, SessionPlan, SlotPlan, SlotRole};
use crate::programme::agenda::problems::{Fault, Field, Problem};
use crate::programme::agenda::texts;
use crate::programme::agenda::times::{Span, clock, span};
use crate::programme::agenda::words::{self, labelled_minutes, placeholder_letter, plain};

impl Cells<'_> {
    /// The row's date; `above` when it names none.
    pub fn date(&self, days: &[Date], above: Option<Date>, problems: &mut Vec<Problem>) -> Option<Date> {
        // A date column is filled or the row is of the same date as the one above; a day may stand there too.
        let (field, text) = match (self.cell(Field::Date), self.cell(Field::Day)) {
            ("", "") => {
                if above.is_none() {
                    problems.push(self.problem(Field::Date, Fault::Missing));
                }
                return above;
            }
            ("", day) => (Field::Day, day),
            (date, _) => (Field::Date, date),
        };
        let value = || text.to_owned();
        let found = match digits(text).parse::<usize>() {
            Ok(number) => {
                let date = number.checked_sub(1).and_then(|index| days.get(index).copied());
                date.ok_or_else(|| Fault::UnknownDay {
                    value: value(),
                    days: days.len(),
                })
            }
            Err(_) => {
                let date = parse_date(text.split(' ').next().unwrap_or_default());
                date.map_err(|problem| Fault::NotADate {
                    value: value(),
                    problem,
                })
            }
        };
        found.map_err(|fault| problems.push(self.problem(field, fault))).ok()
    }

    /// The session this row opens. Where a cell cannot be read an empty value stands: with a problem nothing is kept.
    pub fn session(&self, position: u16, date: Option<Date>, problems: &mut Vec<Problem>) -> SessionPlan {
        let times = self.span(problems).unwrap_or(Span::NONE);
        let title = self.localized(Field::Title, texts::line, problems);
        if title.is_empty() {
            problems.push(self.problem(Field::Title, Fault::Missing));
        }
        SessionPlan {
            code: self.clean(Field::Code, self.cell(Field::Code), texts::code, problems),
            position,
            date: date.unwrap_or_default(),
            start: times.start,
            end: times.end,
            day: times.day,
            written: times.written,
            kind: self
                .word(Field::Kind, words::kind, problems)
                .unwrap_or(SessionKind::Other),
            number: self.small(Field::Number, problems),
            round_table: self.small(Field::RoundTable, problems),
            label_minutes: labelled_minutes(&title),
            title,
            description: self.localized(Field::Description, texts::text, problems),
            objectives: self.objectives(problems),
            open_floor_minutes: self.number(Field::OpenFloor, problems),
            open_floor_label: self.localized(Field::OpenFloorLabel, texts::line, problems),
            slots: Vec::new(),
        }
    }

    pub fn slot(&self, groups: &GroupCodes, problems: &mut Vec<Problem>) -> SlotPlan {
        let label = self.localized(Field::Label, texts::line, problems);
        let letter = self.clean(Field::Letter, self.cell(Field::Letter), texts::letter, problems);
        let (open_to, holder) = self.open_to(groups);
        if let Err(problem) = texts::groups(&open_to) {
            problems.push(self.problem(Field::OpenTo, Fault::Text(problem)));
        }
        SlotPlan {
            position: 0,
            role: self
                .word(Field::Role, words::role, problems)
                .unwrap_or(SlotRole::Speaker),
            open_to,
            holder,
            minutes: self.number(Field::Minutes, problems),
            letter: Some(letter)
                .filter(|letter| !letter.is_empty())
                .or_else(|| placeholder_letter(&label)),
            label,
        }
    }

    fn span(&self, problems: &mut Vec<Problem>) -> Option<Span> {
        let (start, end) = (self.cell(Field::Start), self.cell(Field::End));
        if start.is_empty() && end.is_empty() && self.has_column(Field::Time) {
            return self.span_in_one_cell(problems);
        }
        let mut read = |field: Field| {
            let text = self.cell(field);
            let time = clock(without_date(text));
            if time.is_none() {
                problems.push(self.problem(field, missing_or(text, |value| Fault::NotATime { value })));
            }
            time
        };
        let (start, end) = (read(Field::Start), read(Field::End));
        Some(Span::new(start?, end?))
    }

    fn span_in_one_cell(&self, problems: &mut Vec<Problem>) -> Option<Span> {
        let text = self.cell(Field::Time);
        let found = span(text);
        if found.is_none() {
            problems.push(self.problem(Field::Time, missing_or(text, |value| Fault::NotTwoTimes { value })));
        }
        found
    }

    fn open_to(&self, groups: &GroupCodes) -> (Vec<String>, Holder) {
        let text = self.cell(Field::OpenTo);
        match plain(text).as_str() {
            "" => (Vec::new(), Holder::Open),
            "all" | "الكل" | "tous" => (groups.stakeholders.clone(), Holder::Open),
            "office" | "منصب" | "poste" => (Vec::new(), Holder::Office),
            _ => {
                let names = text
                    .split([';', '؛', '|', '\n', '،', ','])
                    .map(str::trim)
                    .filter(|name| !name.is_empty());
                (names.map(|name| groups.code(name)).collect(), Holder::Open)
            }
        }
    }

    fn objectives(&self, problems: &mut Vec<Problem>) -> Vec<u8> {
        let text = self.cell(Field::Objectives);
        let numbers = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty() && *part != "و");
        let numbers = numbers.map(|number| number.strip_prefix('و').unwrap_or(number));
        let read = numbers.filter_map(|number| self.number_in(number, Field::Objectives, texts::NUMBERS, problems));
        read.filter_map(|number| number.try_into().ok()).collect()
    }
}

/// Spreadsheets put the date before a time: `2021-02-24 09:30`.
fn without_date(text: &str) -> &str {
    match text.split_once(' ') {
        Some((date, time)) if parse_date(date).is_ok() => time,
        _ => text,
    }
}

fn missing_or(text: &str, fault: impl Fn(String) -> Fault) -> Fault {
    if text.is_empty() {
        Fault::Missing
    } else {
        fault(text.to_owned())
    }
}
