//! The agenda of 2021, from our JSON and from sheets.

use std::collections::BTreeMap;

use jiff::civil::time;
use serde_json::json;

use super::fixtures::{agenda_2021, context, csv, groups, plan_2021, plan_of, told};
use super::*;
use crate::files;
use crate::kernel::Lang;

const CSV: &[u8] = include_bytes!("../../../tests/programme/fixtures/agenda_2021.csv");
const XLSX: &[u8] = include_bytes!("../../../tests/programme/fixtures/agenda_2021.xlsx");

#[test]
fn the_2021_agenda_has_its_figures() {
    let plan = plan_2021();
    let totals = Totals {
        sessions: 21,
        scheduled_minutes: 750,
        break_minutes: 120,
        open_floor_minutes: 335,
        speaking_slots: 40,
        slots_with_minutes: 30,
        leading_slots: 8,
    };
    assert_eq!(plan.totals(), totals);
    assert_eq!(plan.zone.name(), "Asia/Beirut");
    assert_eq!(
        plan.sittings.iter().map(|sitting| sitting.date).collect::<Vec<_>>(),
        context().days
    );
    let tables = plan.round_tables_by_objective();
    assert_eq!(
        tables.keys().copied().collect::<Vec<u8>>(),
        (1..=23).collect::<Vec<u8>>()
    );
    assert!(tables.values().all(|sessions| sessions.len() == 1));
}

#[test]
fn eleven_slots_and_the_moderators_are_open_to_nomination() {
    let (plan, groups) = (plan_2021(), groups());
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let slots = || plan.sessions.iter().flat_map(|session| &session.slots);
    for slot in slots().filter(|slot| slot.is_open_to_nomination(&groups)) {
        *open.entry(slot.role.word()).or_default() += 1;
    }
    assert_eq!(open, BTreeMap::from([("speaker", 11), ("moderator", 6)]));
    let of_states = slots().filter(|slot| slot.open_to == ["state"]);
    assert_eq!(of_states.filter(|slot| slot.role == SlotRole::Speaker).count(), 18);
    // Named offices: three in the opening and three in the closing, the two rapporteurs, the Special Rapporteur.
    assert_eq!(
        slots()
            .filter(|slot| slot.holder == Holder::Office && slot.open_to.is_empty())
            .count(),
        9
    );
}

#[test]
fn times_are_kept_and_put_in_order() {
    let plan = plan_2021();
    let lunch = plan.session("d2-break2").expect("the break");
    assert_eq!(
        (lunch.start, lunch.end, lunch.minutes()),
        (time(12, 45, 0, 0), time(13, 30, 0, 0), 45)
    );
    assert_eq!(
        (lunch.label_minutes, lunch.title.ar.as_str()),
        (Some(5), "استراحة (5 دقائق)")
    );
    assert_eq!(
        plan.sessions
            .iter()
            .filter(|session| session.written == Written::EndFirst)
            .count(),
        18
    );
}

#[test]
fn the_sheets_give_the_same_plan_in_every_language_and_encoding() {
    let (plan, groups) = (plan_2021(), groups());
    for lang in Lang::ALL {
        for format in files::Format::ALL {
            let bytes = files::write(&export::sheet(&plan, &groups, lang), format).expect("it fits");
            let reading = read(&bytes, &context()).unwrap_or_else(|problems| panic!("{:?}", told(&problems, Lang::En)));
            assert_eq!(
                reading,
                Reading {
                    plan: plan.clone(),
                    ignored_columns: Vec::new()
                },
                "{lang:?} {format:?}"
            );
        }
    }
    for bytes in [CSV, XLSX] {
        assert_eq!(read(bytes, &context()).expect("a plan").plan, plan);
    }
    // Windows-1256 has the Arabic letters but not the long dash of the English labels.
    let text = std::str::from_utf8(CSV)
        .expect("UTF-8")
        .replace('–', "-")
        .replace(',', ";");
    let text = text.trim_start_matches('\u{feff}');
    let (windows, _, lost) = encoding_rs::WINDOWS_1256.encode(text);
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!lost);
    assert_eq!(read(&windows, &context()), read(text.as_bytes(), &context()));
    assert_eq!(read(&utf16, &context()), read(text.as_bytes(), &context()));
}

/// `cargo test write_the_fixtures -- --ignored` after a change of the format.
#[test]
#[ignore = "writes files"]
fn write_the_fixtures() {
    let sheet = export::sheet(&plan_2021(), &groups(), Lang::En);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programme/fixtures");
    std::fs::create_dir_all(folder).expect("a folder");
    for format in files::Format::ALL {
        let bytes = files::write(&sheet, format).expect("it fits");
        std::fs::write(format!("{folder}/agenda_2021.{}", format.ending()), bytes).expect("written");
    }
}

#[test]
fn every_problem_of_a_json_file_is_told_with_its_mend() {
    let mut file = agenda_2021();
    file["meta"]["timezone"] = json!("Asia/Beirout");
    file["sessions"][0]["start"] = json!("9 o'clock");
    file["sessions"][1]["kind"] = json!("gala");
    file["sessions"][1]["slots"][2]["minutes"] = json!(-5);
    file["sessions"][2]["id"] = json!("d1-open");
    file["sessions"][3]["date"] = json!("2021-02-31");
    file["sessions"][4]["title_ar"] = json!(7);
    file["sessions"][5]["slots"] = json!("none");
    file["sessions"][6]["title_en"] = json!("x".repeat(501));
    let problems = plan_of(&file).expect_err("problems");
    assert_eq!(
        told(&problems, Lang::En),
        [
            "time zone: “Asia/Beirout” was not understood. Choose the time zone by its city. Did you mean Asia/Beirut?",
            "Session d1-reg, start: “9 o'clock” is not a time. Write it like 09:30.",
            "Session d1-open, kind: “gala” is not known here. Write one of: registration, opening, presentation, \
             plenary, break, round_table, wrap_up, recap, key_messages, closing, other.",
            "Session d1-open, slot 3, minutes: “-5” is not a whole number from 0 to 1440.",
            "Session d1-open, code: Another session has the code “d1-open” already. Each needs its own.",
            "Session d1-plen1, date: “2021-02-31” was not understood. Check the day: that month does not have it.",
            "Session d1-break1, title: The value is of another type. Write text in quotation marks, numbers without, \
             lists in square brackets.",
            "Session d1-plen2, role: The value is of another type. Write text in quotation marks, numbers without, \
             lists in square brackets.",
            "Session d1-break2, title: Shorten the text to 500 characters. It has 501 now.",
        ]
    );
}

#[test]
fn every_problem_of_a_sheet_is_told_by_row() {
    let problems = csv(&[
        "day,time,kind,title,role,minutes",
        "1,10:00,opening,Opening,,",
        "3,10:00-11:00,opening,Opening,,",
        "1,11:00-12:00,gala,,speaker,five",
        ",,,,juggler,2000",
        "24/13/2021,,break,Break,,",
    ])
    .expect_err("problems");
    assert_eq!(
        told(&problems, Lang::En),
        [
            "Row 2, time: “10:00” is not two times. Write them like 09:30-10:00.",
            "Row 3, day: There is no day “3”; the number of days known is 2. Write the date.",
            "Row 4, title: This is empty. Fill it in.",
            "Row 4, kind: “gala” is not known here. Write one of: registration, opening, presentation, plenary, \
             break, round_table, wrap_up, recap, key_messages, closing, other.",
            "Row 4, minutes: “five” is not a whole number from 0 to 1440.",
            "Row 5, role: “juggler” is not known here. Write one of: speaker, moderator, chair, rapporteur, presenter.",
            "Row 5, minutes: “2000” is not a whole number from 0 to 1440.",
            "Row 6, day: “24/13/2021” was not understood. Check the day: that month does not have it.",
            "Row 6, time: This is empty. Fill it in.",
        ]
    );
}

#[test]
fn other_files_are_refused_in_one_sentence() {
    let first = |bytes: &[u8]| told(&read(bytes, &context()).expect_err("refused"), Lang::En).swap_remove(0);
    assert!(first(b"").starts_with("The file is empty."));
    assert!(first(b"{\"schema\": 1,\n nonsense}").starts_with("The file is not valid JSON from line 2 on."));
    assert!(first(b"{\"schema\": \"agenda/9\"}").starts_with("The format is “agenda/9”;"));
    assert!(first(b"\xD0\xCF\x11\xE0").starts_with("This is a workbook in the format of Excel before 2007"));
    assert_eq!(
        first(b"date,time,title\n"),
        "There are no sessions. Add one row for each session."
    );
    assert_eq!(first(b"name,email\n1,2\n"), "date: This column is missing. Add it.");
}
