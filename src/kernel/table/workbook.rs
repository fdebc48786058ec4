//! Reads the first filled, visible sheet of an XLSX workbook, cell by cell.

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::{Gathering, Limits, Row, Table, TableProblem, guard};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub fn read(bytes: &[u8], limits: &Limits) -> Result<Table, TableProblem> {
    guard::check(bytes, limits)?;
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| TableProblem::NotATable)?;
    for sheet in visible_sheets(&workbook) {
        match read_sheet(&mut workbook, &sheet, limits) {
            Err(TableProblem::Empty) => {}
            answer => return answer,
        }
    }
    Err(TableProblem::Empty)
}

fn visible_sheets(workbook: &Workbook) -> Vec<String> {
    let sheets = workbook.sheets_metadata().iter();
    sheets
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect()
}

/// Streams the cells: the ready-made range would make room for every cell between the outermost two.
fn read_sheet(workbook: &mut Workbook, sheet: &str, limits: &Limits) -> Result<Table, TableProblem> {
    let mut reader = workbook
        .worksheet_cells_reader(sheet)
        .map_err(|_| TableProblem::NotATable)?;
    let mut gathering = Gathering::new(limits);
    let mut row = Row {
        number: 0,
        cells: Vec::new(),
    };
    while let Some(cell) = reader.next_cell().map_err(|_| TableProblem::NotATable)? {
        let (index, column) = cell.get_position();
        let number = index.saturating_add(1);
        if number != row.number {
            gathering.add(std::mem::replace(
                &mut row,
                Row {
                    number,
                    cells: Vec::new(),
                },
            ))?;
        }
        let text = text(cell.get_value(), limits.cell);
        if text.is_empty() {
            continue;
        }
        let column = column as usize;
        if column >= limits.columns {
            return Err(TableProblem::TooManyColumns {
                row: number,
                limit: limits.columns,
            });
        }
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        row.cells[column] = text;
    }
    gathering.add(row)?;
    gathering.finish()
}

/// The cell as a person would type it: dates as 2021-02-24, times as 09:30, whole numbers without a point.
fn text(value: &DataRef, limit: usize) -> String {
    match value {
        // One character past the limit is enough to be refused; a string shared by many cells is not copied whole.
        DataRef::SharedString(text) => text.trim().chars().take(limit + 1).collect(),
        DataRef::DateTime(at) => date_time(at).unwrap_or_else(|| at.as_f64().to_string()),
        DataRef::Bool(yes) => yes.to_string(),
        other => Data::from(other.clone()).to_string().trim().to_owned(),
    }
}

/// Spreadsheets keep 09:30 as 0.39583…: round to the minute.
fn date_time(at: &ExcelDateTime) -> Option<String> {
    if at.is_duration() || at.as_f64() < 1.0 {
        let minutes = (at.as_f64() * 1440.0).round();
        let whole = (0.0..=1440.0).contains(&minutes).then_some(minutes as u32)?;
        return Some(format!("{:02}:{:02}", whole / 60, whole % 60));
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = jiff::civil::Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    let time = jiff::civil::Time::new(hour.try_into().ok()?, minute.try_into().ok()?, 0, 0).ok()?;
    let moment = date.to_datetime(time);
    let moment = if second >= 30 {
        moment.checked_add(jiff::Span::new().minutes(1)).ok()?
    } else {
        moment
    };
    let written = if moment.time() == jiff::civil::Time::midnight() {
        "%Y-%m-%d"
    } else {
        "%Y-%m-%d %H:%M"
    };
    Some(moment.strftime(written).to_string())
}
