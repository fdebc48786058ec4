//! Why a file is no table, in the reader's language: one wording for every importer.

use super::Translate;
use crate::kernel::Lang;
use crate::kernel::table::TableProblem;

/// One sentence that says what is wrong with the file and how to mend it.
pub fn table_problem(lang: Lang, problem: &TableProblem) -> String {
    let t = lang.t();
    match problem {
        TableProblem::Empty => t.table_empty(),
        TableProblem::TooLarge { bytes, limit } => t.table_too_large(megabytes(*bytes), megabytes(*limit)),
        TableProblem::Swells { limit } => t.table_swells((limit / 1_000_000).to_string()),
        TableProblem::OldExcel => t.table_old_excel(),
        TableProblem::NotATable => t.table_not_a_table(),
        TableProblem::UnclosedQuote { row } => t.table_unclosed_quote(row.to_string()),
        TableProblem::TooManyRows { limit } => t.table_too_many_rows(limit.to_string()),
        TableProblem::TooManyColumns { row, limit } => t.table_too_many_columns(row.to_string(), limit.to_string()),
        TableProblem::LongCell { row, column, limit } => {
            t.table_long_cell(row.to_string(), column.to_string(), limit.to_string())
        }
    }
}

/// Rounded up, so that a file just past the limit never shows as the limit itself.
fn megabytes(bytes: usize) -> String {
    format!("{:.1}", (bytes as f64 / 100_000.0).ceil() / 10.0)
}
