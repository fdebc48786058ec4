//! Splits text into rows at commas, semicolons or tabs, whichever its first line uses.

use std::iter::Peekable;
use std::str::Chars;

use super::{Gathering, Limits, Row, Table, TableProblem};

pub fn read(text: &str, limits: &Limits) -> Result<Table, TableProblem> {
    let (declared, body) = declaration(text);
    let mut splitter = Splitter {
        separator: declared.unwrap_or_else(|| separator(body)),
        rest: body.chars().peekable(),
        number: u32::from(declared.is_some()),
    };
    let mut gathering = Gathering::new(limits);
    while splitter.rest.peek().is_some() {
        gathering.add(splitter.row()?)?;
    }
    gathering.finish()
}

/// RFC 4180, forgiving. Our own, because rows must be numbered as the spreadsheet numbers them (blank lines count,
/// lines inside a cell do not) and a quotation mark that never closes must not swallow the file in silence.
struct Splitter<'a> {
    rest: Peekable<Chars<'a>>,
    separator: char,
    number: u32,
}

impl Splitter<'_> {
    fn row(&mut self) -> Result<Row, TableProblem> {
        self.number = self.number.saturating_add(1);
        let mut cells = Vec::new();
        loop {
            let (cell, last) = self.cell()?;
            cells.push(cell.trim().to_owned());
            if last == Last::InRow {
                break;
            }
        }
        // Empty cells at the end of a row are the editor's doing, not the writer's.
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        Ok(Row {
            number: self.number,
            cells,
        })
    }

    fn cell(&mut self) -> Result<(String, Last), TableProblem> {
        let mut cell = String::new();
        if self.rest.next_if_eq(&'"').is_some() {
            self.quoted(&mut cell)?;
        }
        loop {
            match self.rest.next() {
                None | Some('\n') => return Ok((cell, Last::InRow)),
                Some('\r') => {
                    _ = self.rest.next_if_eq(&'\n');
                    return Ok((cell, Last::InRow));
                }
                Some(c) if c == self.separator => return Ok((cell, Last::OfSeveral)),
                Some(c) => cell.push(c),
            }
        }
    }

    fn quoted(&mut self, cell: &mut String) -> Result<(), TableProblem> {
        loop {
            match self.rest.next() {
                None => return Err(TableProblem::UnclosedQuote { row: self.number }),
                Some('"') if self.rest.next_if_eq(&'"').is_none() => return Ok(()),
                Some(c) => cell.push(c),
            }
        }
    }
}

/// Whether a cell closes its row.
#[derive(PartialEq, Eq)]
enum Last {
    InRow,
    OfSeveral,
}

/// Excel's own first line `sep=;`, which is no row of the table.
fn declaration(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let declared = match first.strip_prefix("sep=").map(|sign| sign.trim_end_matches('\r')) {
        Some(",") => ',',
        Some(";") => ';',
        Some("\t") => '\t',
        _ => return (None, text),
    };
    (Some(declared), rest)
}

fn separator(text: &str) -> char {
    let mut quoted = false;
    let mut counts = [('\t', 0), (';', 0), (',', 0)];
    for c in text.trim_start().chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => break,
            _ if quoted => {}
            _ => counts
                .iter_mut()
                .filter(|(separator, _)| *separator == c)
                .for_each(|(_, count)| *count += 1),
        }
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or(',', |(separator, _)| separator)
}
