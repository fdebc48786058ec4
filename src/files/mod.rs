//! Files people take away: one table as CSV or as a workbook (the way in is `kernel::table`).
//!
//! Nothing a stranger typed can act on the reader's machine: in CSV a cell that a spreadsheet would compute is
//! marked as text, in a workbook every text is typed as one.
mod delimited;
mod workbook;

use crate::kernel::Lang;

/// A table to take away. Every row has as many cells as there are columns.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The reader's: in Arabic the workbook runs from the right.
    pub lang: Lang,
    /// Name of the sheet inside a workbook; shortened to what spreadsheets take.
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Number(i64),
    Empty,
}

impl Value {
    /// The text, or an empty cell when there is none.
    pub fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// UTF-8 with a byte order mark, without which Excel misreads Arabic.
    Csv,
    Xlsx,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// As it stands in addresses and file names.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    pub fn parse(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }
}

/// More rows or columns than the format can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the table does not fit into the format")]
pub struct DoesNotFit;

/// The table as the bytes of a file.
pub fn write(sheet: &Sheet, format: Format) -> Result<Vec<u8>, DoesNotFit> {
    match format {
        Format::Csv => Ok(delimited::write(sheet)),
        Format::Xlsx => workbook::write(sheet),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::table::{Limits, Table, read};

    const LIMITS: Limits = Limits {
        bytes: 1_000_000,
        unpacked: 10_000_000,
        rows: 10,
        columns: 10,
        cell: 1_000,
    };

    fn sheet() -> Sheet {
        Sheet {
            lang: Lang::Ar,
            title: "جهات [الاتصال] of a review with a very long name".into(),
            columns: vec!["الاسم".into(), "note".into(), "n".into()],
            rows: vec![
                vec!["أحمد".into(), "=HYPERLINK(\"http://evil\")".into(), Value::Number(-7)],
                vec!["O'Brien; \"Bob\"".into(), "two\nlines".into(), Value::Empty],
            ],
        }
    }

    fn back(format: Format) -> Table {
        read(&write(&sheet(), format).expect("it fits"), &LIMITS).expect("our own file")
    }

    #[test]
    fn both_formats_are_read_back() {
        for format in Format::ALL {
            let table = back(format);
            assert_eq!(table.header.cells, ["الاسم", "note", "n"]);
            assert_eq!(table.rows[0].cell(2), "-7", "{format:?}");
            assert_eq!(table.rows[1].cells, ["O'Brien; \"Bob\"", "two\nlines"], "{format:?}");
        }
    }

    #[test]
    fn no_cell_is_computed() {
        assert_eq!(back(Format::Csv).rows[0].cell(1), "'=HYPERLINK(\"http://evil\")");
        assert_eq!(back(Format::Xlsx).rows[0].cell(1), "=HYPERLINK(\"http://evil\")");
        for text in ["+1", " =1", "\t=1", "@x", "-1", "\r1", "\u{200F}=1"] {
            assert!(delimited::safe(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(delimited::safe("a=b"), "a=b");
    }

    #[test]
    fn excel_knows_the_encoding() {
        assert!(delimited::write(&sheet()).starts_with(b"\xEF\xBB\xBF"));
    }
}
