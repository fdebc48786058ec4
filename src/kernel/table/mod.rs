//! Reads a table of text cells out of a CSV or XLSX file of unknown make, within limits.
//!
//! ```text
//! bytes ─ sniff ─┬─ decode (UTF-8, UTF-16, Windows-1256) ─ delimited (, ; tab) ─┬─ Table
//!                └─ guard (nothing swells past the limit) ─ workbook ────────────┘
//! ```
//! Every importer starts here, so that a file which opens in one of them opens in all.

mod decode;
mod delimited;
mod guard;
mod workbook;

pub use decode::decode;

/// The first filled row and the filled rows below it; blank rows are left out but counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub header: Row,
    pub rows: Vec<Row>,
}

/// One filled row; `number` is what the spreadsheet shows at its left, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub number: u32,
    pub cells: Vec<String>,
}

impl Row {
    /// The trimmed text of a column; columns the row does not reach are empty.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }
}

/// What a file may cost before it is refused.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Size of the file as it arrives.
    pub bytes: usize,
    /// Size of all parts of a workbook together, unpacked.
    pub unpacked: u64,
    /// Filled rows below the header.
    pub rows: usize,
    pub columns: usize,
    /// Characters in one cell.
    pub cell: usize,
}

/// Why a file is no table. Nothing of it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableProblem {
    Empty,
    TooLarge {
        bytes: usize,
        limit: usize,
    },
    /// A workbook that unpacks to more than the limit: by design or by accident, a bomb.
    Swells {
        limit: u64,
    },
    /// The format of Excel before 2007.
    OldExcel,
    /// Neither text nor a workbook (a picture, a PDF, an encrypted or broken workbook).
    NotATable,
    UnclosedQuote {
        row: u32,
    },
    TooManyRows {
        limit: usize,
    },
    TooManyColumns {
        row: u32,
        limit: usize,
    },
    LongCell {
        row: u32,
        column: usize,
        limit: usize,
    },
}

/// What the first bytes say a file is, whatever its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Workbook,
    OldExcel,
    Json,
    Text,
}

pub fn sniff(bytes: &[u8]) -> Format {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    match bytes {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Format::Workbook,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Format::OldExcel,
        _ if matches!(text.first(), Some(b'{' | b'[')) => Format::Json,
        _ => Format::Text,
    }
}

/// The table in a file; of a workbook, the first visible sheet that holds anything.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Table, TableProblem> {
    if bytes.len() > limits.bytes {
        return Err(TableProblem::TooLarge {
            bytes: bytes.len(),
            limit: limits.bytes,
        });
    }
    match sniff(bytes) {
        Format::Workbook => workbook::read(bytes, limits),
        Format::OldExcel => Err(TableProblem::OldExcel),
        Format::Json | Format::Text => delimited::read(&decode(bytes).ok_or(TableProblem::NotATable)?, limits),
    }
}

/// Collects rows and refuses the first that passes a limit, before it is kept.
struct Gathering<'a> {
    limits: &'a Limits,
    rows: Vec<Row>,
}

impl<'a> Gathering<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            rows: Vec::new(),
        }
    }

    fn add(&mut self, row: Row) -> Result<(), TableProblem> {
        if row.is_blank() {
            return Ok(());
        }
        let limits = self.limits;
        if row.cells.len() > limits.columns {
            return Err(TableProblem::TooManyColumns {
                row: row.number,
                limit: limits.columns,
            });
        }
        if let Some(column) = row.cells.iter().position(|cell| cell.chars().count() > limits.cell) {
            return Err(TableProblem::LongCell {
                row: row.number,
                column: column + 1,
                limit: limits.cell,
            });
        }
        if self.rows.len() > limits.rows {
            return Err(TableProblem::TooManyRows { limit: limits.rows });
        }
        self.rows.push(row);
        Ok(())
    }

    fn finish(mut self) -> Result<Table, TableProblem> {
        if self.rows.is_empty() {
            return Err(TableProblem::Empty);
        }
        let header = self.rows.remove(0);
        Ok(Table {
            header,
            rows: self.rows,
        })
    }
}

#[cfg(test)]
mod tests;
