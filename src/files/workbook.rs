//! A table as a workbook with one sheet.
use super::{DoesNotFit, Sheet, Value};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// Longest name of a sheet.
const TITLE: usize = 31;
/// Longest text of a cell; more is refused by the format.
const CELL: usize = 32_767;

pub fn write(sheet: &Sheet) -> Result<Vec<u8>, DoesNotFit> {
    // Names and lengths are ruled out below; what is left is the size of a sheet.
    bytes(sheet).map_err(|_| DoesNotFit)
}

fn bytes(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(title(&sheet.title))?;
    page.set_right_to_left(sheet.lang.is_rtl());
    let bold = Format::new().set_bold();
    for (column, label) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, label, &bold)?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, value) in (0_u16..).zip(cells) {
            cell(page, (row, column), value)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.autofit();
    workbook.save_to_buffer()
}

fn cell(page: &mut Worksheet, (row, column): (u32, u16), value: &Value) -> Result<(), XlsxError> {
    match value {
        Value::Text(text) => {
            let text: String = text.chars().take(CELL).collect();
            page.write_string(row, column, text)?;
        }
        Value::Number(number) => {
            page.write_number(row, column, *number as f64)?;
        }
        Value::Empty => {}
    }
    Ok(())
}

fn title(typed: &str) -> String {
    let kept: String = typed
        .chars()
        .map(|c| {
            if "[]:*?/\\'".contains(c) || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let kept: String = kept.trim().chars().take(TITLE).collect();
    if kept.is_empty() { "1".to_owned() } else { kept }
}
