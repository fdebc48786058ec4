//! A table as comma-separated text.
use super::{Sheet, Value};

pub fn write(sheet: &Sheet) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    row(&mut text, sheet.columns.iter().map(|label| safe(label)));
    for cells in &sheet.rows {
        row(&mut text, cells.iter().map(cell));
    }
    text.into_bytes()
}

fn row(text: &mut String, cells: impl Iterator<Item = String>) {
    let quoted: Vec<String> = cells.map(quote).collect();
    text.push_str(&quoted.join(","));
    text.push_str("\r\n");
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => safe(text),
        Value::Number(number) => number.to_string(),
        Value::Empty => String::new(),
    }
}

/// Marked as text where a spreadsheet would compute it, also behind signs that are not seen.
pub fn safe(text: &str) -> String {
    let computes = text.starts_with(['\t', '\r', '\n']);
    let first = text
        .chars()
        .find(|c| !c.is_whitespace() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'));
    if computes || matches!(first, Some('=' | '+' | '-' | '@')) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quote(cell: String) -> String {
    if cell.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}
