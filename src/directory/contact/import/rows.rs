//! The rows of a file read as contacts, each with all its faults.
use super::columns::{Column, Meaning};
use crate::directory::contact::fields::{Draft, Fault, Field, Reader};
use crate::kernel::table::{Row, Table};

/// A row as far as it can be judged alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// As the spreadsheet shows it.
    pub number: u32,
    pub draft: Draft,
    /// The fields the row fills in.
    pub stated: Vec<Field>,
}

/// What is wrong with a row and where; the field is none where the row as a whole is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    pub row: u32,
    pub field: Option<Field>,
    pub fault: RowFault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFault {
    Field(Fault),
    /// More cells than the header: a separator inside a text without quotation marks.
    Ragged {
        cells: usize,
        columns: usize,
    },
    /// The same person as an earlier row of this file.
    Repeats {
        row: u32,
    },
}

/// Every row, good or not, in the order of the file.
pub fn read(table: &Table, columns: &[Column], reader: &Reader<'_>) -> Vec<Result<ReadRow, Vec<RowProblem>>> {
    let places = Places::of(columns);
    table.rows.iter().map(|row| one(row, &places, reader)).collect()
}

fn one(row: &Row, places: &Places, reader: &Reader<'_>) -> Result<ReadRow, Vec<RowProblem>> {
    if row.cells.len() > places.width {
        let fault = RowFault::Ragged {
            cells: row.cells.len(),
            columns: places.width,
        };
        return Err(vec![RowProblem {
            row: row.number,
            field: None,
            fault,
        }]);
    }
    let name = places.name(row);
    let text = |field: Field| match field {
        Field::Name => name.as_str(),
        field => places.cell(row, Meaning::Is(field)),
    };
    let stated = Field::ALL
        .into_iter()
        .filter(|field| !text(*field).is_empty())
        .collect();
    match reader.read(text) {
        Ok(draft) => Ok(ReadRow {
            number: row.number,
            draft,
            stated,
        }),
        Err(faults) => Err(faults
            .into_iter()
            .map(|(field, fault)| at(row.number, field, fault))
            .collect()),
    }
}

fn at(row: u32, field: Field, fault: Fault) -> RowProblem {
    RowProblem {
        row,
        field: Some(field),
        fault: RowFault::Field(fault),
    }
}

/// Where each meaning stands.
struct Places {
    width: usize,
    meanings: Vec<Option<Meaning>>,
}

impl Places {
    fn of(columns: &[Column]) -> Self {
        Self {
            width: columns.len(),
            meanings: columns.iter().map(|column| column.meaning).collect(),
        }
    }

    fn cell<'r>(&self, row: &'r Row, wanted: Meaning) -> &'r str {
        let place = self.meanings.iter().position(|meaning| *meaning == Some(wanted));
        place.map_or("", |column| unmarked(row.cell(column)))
    }

    fn name(&self, row: &Row) -> String {
        let full = self.cell(row, Meaning::Is(Field::Name));
        let parts = [self.cell(row, Meaning::GivenName), self.cell(row, Meaning::FamilyName)];
        if full.is_empty() {
            parts.join(" ").trim().to_owned()
        } else {
            full.to_owned()
        }
    }
}

/// Our own exports mark `+961…` as text with an apostrophe; the way back takes it off.
fn unmarked(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}
