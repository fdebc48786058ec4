//! Reads an agenda from CSV or XLSX.
//!
//! The first filled row names the columns, in English, Arabic or French, in any order. Needed: a day or a date, the
//! times, a title. A text may have one column per language ("title_ar", "title (French)").
//!
//! | column | holds |
//! |---|---|
//! | code | the session's code; made up when absent |
//! | day · date | the number of the event's day · 2021-02-24 or 24/02/2021; empty = as in the row above |
//! | time, or start and end | two times in one cell, in either order, or one in each |
//! | kind | registration, opening, presentation, plenary, break, round table, wrap-up, recap, key messages, closing, other |
//! | number · round table · objectives | numbers; objectives as "2, 5, 6" |
//! | title · description | texts |
//! | open floor · open floor label | minutes · text |
//! | role | speaker, moderator, chair, rapporteur, presenter; with a label and no role: speaker |
//! | open to | group codes or names separated by `;`, or `all` (every stakeholder group), `office` (a named office), empty (by name only) |
//! | minutes · label · letter | of the slot |
//!
//! A row is a session, a slot or both: a row without time and title, or one that repeats those of the row above, adds
//! a slot to that session. Where one row has its time in the title column and its title in the time column (tables
//! pasted from a page laid out from the right), the two are exchanged.

mod column_names;
mod columns;
mod items;
mod row;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::kernel::table::{self, Limits, Row, TableProblem};
use crate::programme::agenda::plan::{AgendaPlan, SessionPlan, in_order};
use crate::programme::agenda::problems::{Fault, Field, Place, Problem};
use crate::programme::agenda::{Context, Reading};
use columns::Columns;
use row::Cells;

/// A day has hardly a hundred items; what is far larger is not an agenda. The second step sends the file once more as
/// text, a third longer, and must stay below the largest form.
pub const LIMITS: Limits = Limits {
    bytes: 3_500_000,
    unpacked: 64_000_000,
    rows: 5_000,
    columns: 60,
    cell: 5_000,
};

/// The agenda in a sheet, or everything that has to be mended first.
pub fn read(bytes: &[u8], context: &Context) -> Result<Reading, Vec<Problem>> {
    let table = table::read(bytes, &LIMITS).map_err(|problem| vec![of_table(problem)])?;
    let columns = Columns::read(&table.header)?;
    let mut agenda = Agenda {
        columns: &columns,
        context,
        problems: Vec::new(),
        items: Vec::new(),
        date: None,
    };
    for row in &table.rows {
        agenda.add(row);
    }
    if agenda.items.is_empty() && agenda.problems.is_empty() {
        agenda.problems.push(Problem::file(Fault::NoSessions));
    }
    let ignored_columns = columns.ignored(&table.header);
    let (items, problems) = (agenda.items, agenda.problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let plan = AgendaPlan::new(context.zone.clone(), &context.days, finish(items));
    Ok(Reading { plan, ignored_columns })
}

fn of_table(problem: TableProblem) -> Problem {
    Problem {
        place: Place::File,
        field: None,
        fault: Fault::Table(problem),
    }
}

/// A session being gathered, with the row that opened it.
struct Item<'a> {
    opened: Cells<'a>,
    plan: SessionPlan,
}

struct Agenda<'a> {
    columns: &'a Columns,
    context: &'a Context,
    problems: Vec<Problem>,
    items: Vec<Item<'a>>,
    /// Of the last row that had one.
    date: Option<Date>,
}

impl<'a> Agenda<'a> {
    fn add(&mut self, row: &'a Row) {
        let cells = Cells::new(self.columns, row);
        if self.continues(&cells) {
            self.compare(&cells);
        } else {
            self.open(&cells);
        }
        if cells.has_slot() {
            let slot = cells.slot(&self.context.groups, &mut self.problems);
            if let Some(item) = self.items.last_mut() {
                item.plan.slots.push(slot);
            }
        }
    }

    /// Whether a row belongs to the session above it.
    fn continues(&self, cells: &Cells) -> bool {
        let Some(last) = self.items.last() else { return false };
        let code = cells.cell(Field::Code);
        if !code.is_empty() {
            return code == last.opened.cell(Field::Code);
        }
        !cells.names_session() || (cells.has_slot() && cells.same_session(&last.opened))
    }

    /// What a further row says about the session must be what the first said.
    fn compare(&mut self, cells: &Cells) {
        let Some(last) = self.items.last() else { return };
        for (field, value, first) in cells.differences(&last.opened) {
            self.problems
                .push(cells.problem(field, Fault::Differs { value, first }));
        }
    }

    fn open(&mut self, cells: &Cells<'a>) {
        let position = u16::try_from(self.items.len() + 1).unwrap_or(u16::MAX);
        let code = cells.cell(Field::Code).to_owned();
        if !code.is_empty() && self.items.iter().any(|item| item.plan.code == code) {
            self.problems
                .push(cells.problem(Field::Code, Fault::DoubleCode { value: code }));
        }
        if let Some(date) = cells.date(&self.context.days, self.date, &mut self.problems) {
            self.date = Some(date);
        }
        let plan = cells.session(position, self.date, &mut self.problems);
        self.items.push(Item {
            opened: cells.clone(),
            plan,
        });
    }
}

/// Numbers the slots and gives codes to the sessions that have none: `d2-03` is the third item of the second day.
fn finish(items: Vec<Item>) -> Vec<SessionPlan> {
    let dates: BTreeSet<Date> = items.iter().map(|item| item.plan.date).collect();
    let mut taken: BTreeSet<String> = items.iter().map(|item| item.plan.code.clone()).collect();
    let mut sessions: Vec<SessionPlan> = Vec::new();
    for Item { mut plan, .. } in items {
        plan.slots = in_order(plan.slots);
        if plan.code.is_empty() {
            let day = dates.range(..=plan.date).count();
            let nth = sessions.iter().filter(|session| session.date == plan.date).count() + 1;
            plan.code = (nth..)
                .map(|nth| format!("d{day}-{nth:02}"))
                .find(|code| !taken.contains(code))
                .unwrap_or_default();
            taken.insert(plan.code.clone());
        }
        sessions.push(plan);
    }
    sessions
}

#[cfg(test)]
mod tests;
