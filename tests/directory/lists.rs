//! Lists as people send them: any encoding, any separator, any program; and the ones nobody can read.
use super::import::{Run, refused, says, try_list};
use crate::support::world::World;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use tashawur::kernel::Lang;

const LIST: &str = "الاسم الكامل,البريد الإلكتروني,المنظمة,المجموعة\nأحمد العلي,ahmad@ngo.example,جمعية النور,النقابات\n";

#[tokio::test]
async fn arabic_in_every_encoding_and_with_every_separator() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let windows = encoding_rs::WINDOWS_1256.encode(LIST).0.into_owned();
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(LIST.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let lists = [
        LIST.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", LIST.as_bytes()].concat(),
        windows,
        utf16,
        LIST.replace(',', ";").into_bytes(),
        LIST.replace(',', "\t").into_bytes(),
        workbook(),
    ];
    for (place, list) in lists.iter().enumerate() {
        let report = try_list(&world, &setting, list).await;
        assert_eq!(
            (report.good, report.problems.len(), report.ungrouped),
            (1, 0, 0),
            "{place}: {report:?}"
        );
        assert_eq!(report.new_organisations, 1, "{place}");
    }
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let hidden = book.add_worksheet();
    hidden.write_string(0, 0, "secret").unwrap();
    hidden.set_hidden(true);
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(LIST.trim().lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    sheet.set_active(true);
    book.save_to_buffer().unwrap()
}

#[tokio::test]
async fn files_that_are_no_list_are_refused_with_the_mend() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let long = format!("name,email\n{}", "Mona,mona@ngo.example\n".repeat(50_001));
    let cases: [(&[u8], &str); 9] = [
        (b"", "Give it a first row with the names of the columns"),
        (
            b"\xD0\xCF\x11\xE0 an old workbook called list.xlsx",
            "Save it as .xlsx or CSV",
        ),
        (b"\x89PNG\x0d\x0a\x1a\x0a\0\0", "neither CSV text nor an .xlsx workbook"),
        (b"PK\x03\x04 broken", "damaged or locked"),
        (
            b"name,email\n\"Mona,mona@ngo.example\n",
            "In row 2 a quotation mark opens and never closes",
        ),
        (long.as_bytes(), "more than 50000 rows"),
        (b"name,email\n", "Add a row for each contact"),
        (
            b"shoe size,colour\n42,red\n",
            "Write \u{201C}email\u{201D} above the column",
        ),
        (
            b"name,email,E-mail\nMona,mona@ngo.example,m@ngo.example\n",
            "Leave out column 2 or column 3",
        ),
    ];
    for (bytes, mend) in cases {
        let report = try_list(&world, &setting, bytes).await;
        refused(&report);
        says(&world, &setting, &report, mend).await;
    }
}

#[tokio::test]
async fn every_file_problem_is_said_in_three_languages() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let report = try_list(&world, &setting, b"colour\nred\n").await;
    let groups = tashawur::directory::group::store::all(world.app.db.read(), setting.process)
        .await
        .unwrap();
    let lines =
        Lang::ALL.map(|lang| report.lines(tashawur::directory::contact::faults::Speaker { lang, groups: &groups }));
    assert!(lines.iter().all(|lines| lines.len() == 3), "{lines:?}");
    assert_ne!(lines[0], lines[1]);
    assert_ne!(lines[1], lines[2]);
}

#[tokio::test]
async fn every_bad_row_is_named_with_field_and_mend() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let list = "name,email,group,country,language,phone\n\
        Mona,mona@ngo.example,workers,LB,ar,+961 1 234 567\n\
        ,nobody@ngo,astronauts,Lebannon,Spanish,ask Bob\n\
        \n\
        MONA,Mona@NGO.example,,,,\n\
        Bob,bob@ngo.example,Trade union,,,9.61E+11\n\
        Eve,eve@ngo.example,workers,LB,ar,+961 1 234 567,surplus\n\
        \"=HYPERLINK(\"\"http://x\"\")\",f@ngo.example,,,,\n\
        Sam Haddad,sam@ngo.example,syndicats,,,\n";
    let report = try_list(&world, &setting, list.as_bytes()).await;
    refused(&report);
    assert_eq!((report.good, report.bad_rows()), (2, 5));
    let found: Vec<(u32, Option<&str>)> = report
        .problems
        .iter()
        .map(|problem| (problem.row, problem.field.map(|field| field.key())))
        .collect();
    let third = ["name", "email", "group", "country", "language", "phone"].map(|field| (3, Some(field)));
    let later = [
        (5, None),
        (6, Some("group")),
        (6, Some("phone")),
        (7, None),
        (8, Some("name")),
    ];
    assert_eq!(found, [third.as_slice(), &later].concat());
    for mend in [
        "Row 3, Full name: Enter the full name.",
        "Row 3, Country or area: \u{201C}Lebannon\u{201D} is not a country or area we know. Did you mean Lebanon?",
        "Row 5: Delete this row or row 2",
        "Row 6, Stakeholder group: \u{201C}Trade union\u{201D} is not a group of this process. Did you mean \u{201C}Trade unions\u{201D}?",
        "Row 6, Phone: Type the phone number again in a column formatted as text",
        "Row 7: Put quotation marks around",
        "5 rows have problems.",
        "Nothing was imported.",
    ] {
        says(&world, &setting, &report, mend).await;
    }
}

#[tokio::test]
async fn dates_and_numbers_of_a_workbook_are_no_names() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in (0..).zip(["name", "email", "phone"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let date = ExcelDateTime::from_ymd(2021, 2, 24).unwrap();
    sheet.write_datetime_with_format(1, 0, date, &day).unwrap();
    sheet.write_string(1, 1, "mona@ngo.example").unwrap();
    sheet.write_number(1, 2, 96_170_123_456_f64).unwrap();
    let report = super::import::import(&world, &setting, &book.save_to_buffer().unwrap(), Run::Dry).await;
    assert_eq!(report.problems.len(), 1, "{report:?}");
    says(
        &world,
        &setting,
        &report,
        "Row 2, Full name: Enter a name with at least one letter.",
    )
    .await;
}
