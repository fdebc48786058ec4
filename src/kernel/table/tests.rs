//! Encodings, separators, bombs and broken files.

use std::io::{Cursor, Write};

use encoding_rs::{WINDOWS_1252, WINDOWS_1256};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Workbook};

use super::*;

const LIMITS: Limits = Limits {
    bytes: 100_000,
    unpacked: 1_000_000,
    rows: 10,
    columns: 8,
    cell: 100,
};
const ARABIC: &str = "العنوان;الدقائق\nاستراحة;٤٥\n";

fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    let table = read(bytes, &LIMITS).expect("a table");
    std::iter::once(table.header)
        .chain(table.rows)
        .map(|row| (row.number, row.cells))
        .collect()
}

fn cells(row: u32, cells: &[&str]) -> (u32, Vec<String>) {
    (row, cells.iter().map(|cell| (*cell).to_owned()).collect())
}

#[test]
fn every_usual_encoding_gives_the_same_table() {
    let expected = vec![cells(1, &["العنوان", "الدقائق"]), cells(2, &["استراحة", "٤٥"])];
    let utf16 = |mark: Option<u16>, write: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(ARABIC.encode_utf16()).flat_map(write).collect()
    };
    assert_eq!(rows(ARABIC.as_bytes()), expected);
    assert_eq!(rows(format!("\u{feff}{ARABIC}").as_bytes()), expected);
    assert_eq!(rows(&utf16(Some(0xFEFF), u16::to_le_bytes)), expected);
    assert_eq!(rows(&utf16(Some(0xFEFF), u16::to_be_bytes)), expected);
    assert_eq!(rows(&utf16(None, u16::to_le_bytes)), expected);
    assert_eq!(rows(&utf16(None, u16::to_be_bytes)), expected);
}

#[test]
fn the_code_pages_of_windows_are_told_apart() {
    let (arabic, _, lost) = WINDOWS_1256.encode("عنوان,الدقائق\nجلسة,45\n");
    assert!(!lost);
    assert_eq!(rows(&arabic)[1], cells(2, &["جلسة", "45"]));
    let (french, _, lost) = WINDOWS_1252.encode("titre,durée\nÉtats et société,45\n");
    assert!(!lost);
    assert_eq!(
        rows(&french),
        vec![cells(1, &["titre", "durée"]), cells(2, &["États et société", "45"])]
    );
}

#[test]
fn separators_are_found_outside_quotes_and_rows_keep_their_numbers() {
    assert_eq!(
        rows(b"\"a,b,c\";d\n1;2"),
        vec![cells(1, &["a,b,c", "d"]), cells(2, &["1", "2"])]
    );
    assert_eq!(
        rows(b"a\tb\r\n1\t2\r\n"),
        vec![cells(1, &["a", "b"]), cells(2, &["1", "2"])]
    );
    assert_eq!(
        rows(b"sep=;\na;b\n1;2\n"),
        vec![cells(2, &["a", "b"]), cells(3, &["1", "2"])]
    );
    let numbered = rows(b"a,b\n\n\"two\nlines\",x\n,,\nlast,y\n");
    assert_eq!(
        numbered,
        vec![
            cells(1, &["a", "b"]),
            cells(3, &["two\nlines", "x"]),
            cells(5, &["last", "y"])
        ]
    );
}

#[test]
fn what_is_no_table_says_so() {
    let problem = |bytes: &[u8]| read(bytes, &LIMITS).expect_err("no table");
    assert_eq!(problem(b""), TableProblem::Empty);
    assert_eq!(problem(b"\n , ,\n"), TableProblem::Empty);
    assert_eq!(problem(b"a,b\n1,\"2\n3,4\n"), TableProblem::UnclosedQuote { row: 2 });
    assert_eq!(problem(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), TableProblem::OldExcel);
    assert_eq!(problem(b"PK\x03\x04 and no more"), TableProblem::NotATable);
    assert_eq!(problem(b"%PDF-1.4\x00\x01\x02"), TableProblem::NotATable);
    assert_eq!(
        problem(&[b'a'; 100_001]),
        TableProblem::TooLarge {
            bytes: 100_001,
            limit: 100_000
        }
    );
    assert_eq!(
        problem("a\n".repeat(12).as_bytes()),
        TableProblem::TooManyRows { limit: 10 }
    );
    assert_eq!(
        problem(b"a,b,c,d,e,f,g,h,i"),
        TableProblem::TooManyColumns { row: 1, limit: 8 }
    );
    let long = format!("a,b\n1,{}", "x".repeat(101));
    assert_eq!(
        problem(long.as_bytes()),
        TableProblem::LongCell {
            row: 2,
            column: 2,
            limit: 100
        }
    );
}

#[test]
fn a_workbook_gives_what_a_person_sees_and_skips_hidden_sheets() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_hidden(true)
        .write_string(0, 0, "secret")
        .expect("written");
    let sheet = workbook.add_worksheet().set_active(true);
    let (date, time) = (
        CellFormat::new().set_num_format("yyyy-mm-dd"),
        CellFormat::new().set_num_format("hh:mm"),
    );
    sheet.write_row(0, 0, ["date", "start", "minutes"]).expect("written");
    sheet
        .write_with_format(2, 0, ExcelDateTime::from_ymd(2021, 2, 24).expect("a date"), &date)
        .expect("written");
    sheet
        .write_with_format(2, 1, ExcelDateTime::from_hms(9, 50, 0).expect("a time"), &time)
        .expect("written");
    sheet.write_number(2, 2, 45.0).expect("written");
    let bytes = workbook.save_to_buffer().expect("saved");
    let expected = vec![
        cells(1, &["date", "start", "minutes"]),
        cells(3, &["2021-02-24", "09:50", "45"]),
    ];
    assert_eq!(rows(&bytes), expected);
}

#[test]
fn a_cell_at_the_far_corner_costs_no_memory() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .write_string(1_048_575, 16_383, "far")
        .expect("written");
    let bytes = workbook.save_to_buffer().expect("saved");
    assert_eq!(
        read(&bytes, &LIMITS),
        Err(TableProblem::TooManyColumns {
            row: 1_048_576,
            limit: 8
        })
    );
}

fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(name, zip::write::SimpleFileOptions::default())
        .expect("a part");
    archive.write_all(content).expect("written");
    archive.finish().expect("closed").into_inner()
}

#[test]
fn a_bomb_is_refused_by_the_size_it_states_and_by_the_size_it_has() {
    let mut bomb = packed("xl/worksheets/sheet1.xml", &vec![b' '; 2_000_000]);
    assert!(bomb.len() < 10_000);
    assert_eq!(read(&bomb, &LIMITS), Err(TableProblem::Swells { limit: 1_000_000 }));
    // The same with a lie in both places that state the unpacked size.
    let stated = 2_000_000_u32.to_le_bytes();
    for at in 0..bomb.len() - 4 {
        if bomb[at..at + 4] == stated {
            bomb[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
    }
    let refusal = read(&bomb, &LIMITS).expect_err("refused");
    assert!(
        matches!(refusal, TableProblem::Swells { .. } | TableProblem::NotATable),
        "{refusal:?}"
    );
}

#[test]
fn a_claim_of_ten_thousand_million_strings_reserves_no_room() {
    for claim in ["uniqueCount=\"10000000000\"", "uniqueCount = '99999999999999999999999'"] {
        let bytes = packed("xl/sharedStrings.xml", format!("<sst {claim}></sst>").as_bytes());
        assert_eq!(guard::check(&bytes, &LIMITS), Err(TableProblem::NotATable));
    }
    let honest = packed("xl/sharedStrings.xml", b"<sst uniqueCount=\"10\"></sst>");
    assert_eq!(guard::check(&honest, &LIMITS), Ok(()));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        _ = read(&bytes, &LIMITS);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[a-z\"',;\\t\\r\\n\u{feff}٤ع=]{0,200}") {
        _ = read(text.as_bytes(), &LIMITS);
    }
}
