//! How long the texts and how large the numbers of an agenda may be.

use crate::kernel::{TextProblem, clean_line, clean_text};

/// Cleans a text or says why it cannot be kept.
pub type Clean = fn(&str) -> Result<String, TextProblem>;

/// Smallest and largest number of minutes: a session has at most a day.
pub const MINUTES: (u16, u16) = (0, 1_440);
/// Numbers of plenaries, round tables and objectives.
pub const NUMBERS: (u16, u16) = (1, 99);

/// The code of a session.
pub fn code(typed: &str) -> Result<String, TextProblem> {
    clean_line(typed, 60)
}

/// The letter of a placeholder, with its tatweel.
pub fn letter(typed: &str) -> Result<String, TextProblem> {
    clean_line(typed, 10)
}

/// Whether a list of group codes is one a slot can hold.
pub fn groups(codes: &[String]) -> Result<String, TextProblem> {
    clean_line(&codes.join(" "), 400)
}

/// A title or label. Spreadsheets break lines inside a cell to fit it; that break means nothing.
pub fn line(typed: &str) -> Result<String, TextProblem> {
    clean_line(&typed.replace(['\n', '\r', '\t', '\u{B}'], " "), 500)
}

/// A description.
pub fn text(typed: &str) -> Result<String, TextProblem> {
    clean_text(typed, 5_000)
}
