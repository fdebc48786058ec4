//! What an import found and did, in numbers and in sentences: the page and the command say the same.
use super::columns::{Column, ColumnProblem, Meaning};
use super::plan::{Grouped, Plan, There};
use super::rows::{RowFault, RowProblem};
use crate::directory::contact::faults::{self, Speaker};
use crate::directory::contact::fields::Field;
use crate::i18n::table::table_problem;
use crate::i18n::{Translate, format, plain};
use crate::kernel::table::TableProblem;
use crate::kernel::{ImportId, Lang};
use std::collections::BTreeSet;

/// What an import found and did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What each column was taken for; empty when the file could not be read.
    pub columns: Vec<Column>,
    /// Filled rows below the header.
    pub rows: usize,
    /// Why no row was looked at.
    pub file: Vec<FileProblem>,
    /// Every problem, by row.
    pub problems: Vec<RowProblem>,
    /// Contacts that can be, or were, added.
    pub good: usize,
    /// Of these, without a stakeholder group.
    pub ungrouped: usize,
    pub new_organisations: usize,
    pub there: Vec<There>,
    pub outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    Table(TableProblem),
    Columns(ColumnProblem),
    /// Only a header.
    NoRows,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Something has to be mended first; nothing was kept.
    Refused,
    /// A dry run; nothing was kept.
    Tried,
    /// Everybody is there already; nothing was kept.
    Nothing,
    Imported(ImportId),
}

impl Report {
    pub fn unread(columns: Vec<Column>, rows: usize, file: Vec<FileProblem>) -> Self {
        Self {
            columns,
            rows,
            file,
            problems: Vec::new(),
            good: 0,
            ungrouped: 0,
            new_organisations: 0,
            there: Vec::new(),
            outcome: Outcome::Refused,
        }
    }

    pub fn of(plan: &Plan, columns: Vec<Column>, (rows, outcome): (usize, Outcome)) -> Self {
        Self {
            columns,
            rows,
            file: Vec::new(),
            problems: plan.problems.clone(),
            good: plan.add.len(),
            ungrouped: plan
                .add
                .iter()
                .filter(|addition| addition.grouped == Grouped::No)
                .count(),
            new_organisations: plan.organisations.len(),
            there: plan.there.clone(),
            outcome,
        }
    }

    /// Rows with at least one problem.
    pub fn bad_rows(&self) -> usize {
        self.problems
            .iter()
            .map(|problem| problem.row)
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// Whether the command ends with an error: 1 when something is refused.
    pub fn is_refused(&self) -> bool {
        self.outcome == Outcome::Refused
    }

    /// Everything worth saying, one sentence a line, for the command.
    pub fn lines(&self, speaker: Speaker<'_>) -> Vec<String> {
        let file = self.file.iter().map(|problem| file_problem(speaker.lang, problem));
        let rows = self.problems.iter().map(|problem| speaker.line(problem));
        let differs = self.there.iter().filter_map(|there| differs(speaker.lang, there));
        let lines = file.chain(rows).chain(differs).chain(self.summary(speaker.lang));
        lines.map(plain).collect()
    }

    /// The numbers as sentences, then what happened.
    pub fn summary(&self, lang: Lang) -> Vec<String> {
        let t = lang.t();
        let mut said = self.counts(lang);
        match self.outcome {
            Outcome::Refused => said.push(t.contact_import_refused()),
            Outcome::Tried => said.push(t.contact_import_dry()),
            Outcome::Nothing => said.push(t.contact_import_nothing()),
            Outcome::Imported(_) => {}
        }
        said
    }

    /// The numbers as sentences; none where no row was looked at.
    pub fn counts(&self, lang: Lang) -> Vec<String> {
        let t = lang.t();
        if !self.file.is_empty() {
            return Vec::new();
        }
        let done = matches!(self.outcome, Outcome::Imported(_));
        let added = if done {
            t.contact_import_done(self.good)
        } else {
            t.contact_import_can(self.good)
        };
        let mut said = vec![t.contact_import_rows(self.rows), added];
        let mut some = |count: usize, sentence: String| {
            if count > 0 {
                said.push(sentence);
            }
        };
        let (new, bad) = (self.new_organisations, self.bad_rows());
        some(new, t.contact_import_organisations(new));
        some(self.ungrouped, t.contact_import_ungrouped(self.ungrouped));
        some(self.there.len(), t.contact_import_there(self.there.len()));
        some(
            bad,
            if done {
                t.contact_import_skipped(bad)
            } else {
                t.contact_import_bad(bad)
            },
        );
        said
    }
}

/// What a column holds, as a label.
pub fn meaning(lang: Lang, meaning: Meaning) -> String {
    match meaning {
        Meaning::Is(field) => faults::field(lang, field),
        Meaning::GivenName => lang.t().contact_given_name(),
        Meaning::FamilyName => lang.t().contact_family_name(),
    }
}

/// Why no row was looked at, and the mend.
pub fn file_problem(lang: Lang, problem: &FileProblem) -> String {
    let t = lang.t();
    match problem {
        FileProblem::Table(problem) => table_problem(lang, problem),
        FileProblem::NoRows => t.contact_import_no_rows(),
        FileProblem::Columns(ColumnProblem::Missing(Field::Email)) => t.contact_import_missing_email(),
        FileProblem::Columns(ColumnProblem::Missing(_)) => t.contact_import_missing_name(),
        FileProblem::Columns(ColumnProblem::Twice {
            meaning: twice,
            first,
            second,
        }) => t.contact_import_twice(first.to_string(), second.to_string(), meaning(lang, *twice)),
    }
}

/// What a row says otherwise than the directory; `None` where it says the same.
pub fn differs(lang: Lang, there: &There) -> Option<String> {
    let fields: Vec<String> = there.differs.iter().map(|field| faults::field(lang, *field)).collect();
    (!fields.is_empty()).then(|| {
        lang.t()
            .contact_import_differs(there.row.to_string(), format::list(lang, &fields))
    })
}

impl Speaker<'_> {
    /// The problem and its mend, without the row.
    pub fn row_fault(&self, fault: &RowFault) -> String {
        let t = self.lang.t();
        match fault {
            RowFault::Field(fault) => self.fault(fault),
            RowFault::Ragged { cells, columns } => t.contact_import_ragged(cells.to_string(), columns.to_string()),
            RowFault::Repeats { row } => t.contact_import_repeats(row.to_string()),
        }
    }

    /// The problem with its row and field, in one line.
    pub fn line(&self, problem: &RowProblem) -> String {
        let t = self.lang.t();
        let (row, sentence) = (problem.row.to_string(), self.row_fault(&problem.fault));
        match problem.field {
            Some(field) => t.contact_import_line(row, faults::field(self.lang, field), sentence),
            None => t.contact_import_line_whole(row, sentence),
        }
    }
}
