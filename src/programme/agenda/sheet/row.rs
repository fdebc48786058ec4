//! Reads the cells of one row of an agenda sheet, each into its type or into a problem.

use super::columns::Columns;
use crate::kernel::table::Row;
use crate::kernel::{Localized, digits};
use crate::programme::agenda::problems::{Fault, Field, Problem};
use crate::programme::agenda::texts::{self, Clean};
use crate::programme::agenda::times::span;

/// Fields that belong to the session; the others belong to the slot.
const OF_SESSION: &[Field] = &[
    Field::Day,
    Field::Date,
    Field::Time,
    Field::Start,
    Field::End,
    Field::Kind,
    Field::Number,
    Field::RoundTable,
    Field::Objectives,
    Field::Title,
    Field::Description,
    Field::OpenFloor,
    Field::OpenFloorLabel,
];
const OF_SLOT: &[Field] = &[Field::Role, Field::OpenTo, Field::Minutes, Field::Label, Field::Letter];

/// One row, seen through the columns.
#[derive(Clone)]
pub struct Cells<'a> {
    columns: &'a Columns,
    row: &'a Row,
    /// The time and the title stand in each other's column: where the time is, where the title.
    flipped: Option<(usize, usize)>,
}

impl<'a> Cells<'a> {
    pub fn new(columns: &'a Columns, row: &'a Row) -> Self {
        let flipped = columns.find(Field::Time).and_then(|time| {
            let is_span = |at: usize| span(row.cell(at)).is_some();
            let title = columns.all(Field::Title).map(|(at, _)| at).find(|at| is_span(*at))?;
            (!row.cell(time).is_empty() && !is_span(time)).then_some((time, title))
        });
        Self { columns, row, flipped }
    }

    /// The cell of a field; empty when there is no such column.
    pub fn cell(&self, field: Field) -> &'a str {
        self.columns.find(field).map_or("", |at| self.at(at))
    }

    pub fn has_column(&self, field: Field) -> bool {
        self.columns.find(field).is_some()
    }

    pub fn problem(&self, field: Field, fault: Fault) -> Problem {
        Problem::in_row(self.row.number, field, fault)
    }

    pub fn has_slot(&self) -> bool {
        OF_SLOT
            .iter()
            .any(|field| self.all(*field).any(|(_, text)| !text.is_empty()))
    }

    /// Whether the row says which session it is about.
    pub fn names_session(&self) -> bool {
        let naming = [Field::Time, Field::Start, Field::End, Field::Title];
        naming
            .into_iter()
            .any(|field| self.all(field).any(|(_, text)| !text.is_empty()))
    }

    /// Whether it says so in the same words as another row.
    pub fn same_session(&self, other: &Self) -> bool {
        let naming = [
            Field::Day,
            Field::Date,
            Field::Time,
            Field::Start,
            Field::End,
            Field::Title,
        ];
        let said = |cells: &Self| -> Vec<&str> {
            naming
                .into_iter()
                .flat_map(|field| cells.all(field).map(|(_, text)| text).collect::<Vec<_>>())
                .collect()
        };
        said(self)
            .iter()
            .zip(said(other))
            .all(|(own, other)| own.is_empty() || *own == other)
    }

    /// What this row says about the session otherwise than the row that opened it: field, here, there.
    pub fn differences(&self, opened: &Self) -> Vec<(Field, String, String)> {
        let columns = self
            .columns
            .known()
            .filter(|(_, column)| OF_SESSION.contains(&column.field));
        columns
            .map(|(at, column)| (column.field, self.at(at), opened.at(at)))
            .filter(|(_, here, there)| !here.is_empty() && here != there)
            .map(|(field, here, there)| (field, here.to_owned(), there.to_owned()))
            .collect()
    }

    pub(super) fn word<T>(&self, field: Field, parse: fn(&str) -> Option<T>, problems: &mut Vec<Problem>) -> Option<T> {
        let text = self.cell(field);
        let found = parse(text);
        if found.is_none() && !text.is_empty() {
            problems.push(self.problem(field, Fault::UnknownWord { value: text.to_owned() }));
        }
        found
    }

    pub(super) fn small(&self, field: Field, problems: &mut Vec<Problem>) -> Option<u8> {
        self.number_in(self.cell(field), field, texts::NUMBERS, problems)
            .and_then(|number| number.try_into().ok())
    }

    pub(super) fn number(&self, field: Field, problems: &mut Vec<Problem>) -> Option<u16> {
        self.number_in(self.cell(field), field, texts::MINUTES, problems)
    }

    pub(super) fn number_in(
        &self,
        text: &str,
        field: Field,
        range: (u16, u16),
        problems: &mut Vec<Problem>,
    ) -> Option<u16> {
        let (min, max) = range;
        let number = digits(text)
            .parse::<u16>()
            .ok()
            .filter(|number| (min..=max).contains(number));
        if number.is_none() && !text.is_empty() {
            problems.push(self.problem(
                field,
                Fault::NotANumber {
                    value: text.to_owned(),
                    min,
                    max,
                },
            ));
        }
        number
    }

    pub(super) fn localized(&self, field: Field, clean: Clean, problems: &mut Vec<Problem>) -> Localized {
        let mut localized = Localized::default();
        for (at, column) in self.columns.all(field) {
            let text = self.clean(field, self.at(at), clean, problems);
            if !text.is_empty() {
                localized.set(column.language_of(&text), text);
            }
        }
        localized
    }

    pub(super) fn clean(&self, field: Field, typed: &str, clean: Clean, problems: &mut Vec<Problem>) -> String {
        clean(typed).unwrap_or_else(|problem| {
            problems.push(self.problem(field, Fault::Text(problem)));
            String::new()
        })
    }

    fn all(&self, field: Field) -> impl Iterator<Item = (usize, &'a str)> {
        self.columns.all(field).map(|(at, _)| (at, self.at(at)))
    }

    fn at(&self, column: usize) -> &'a str {
        let column = match self.flipped {
            Some((time, title)) if column == time => title,
            Some((time, title)) if column == title => time,
            _ => column,
        };
        self.row.cell(column)
    }
}
