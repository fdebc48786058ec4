//! What people do to a sheet.

use jiff::civil::{date, time};
use proptest::prelude::*;

use crate::kernel::{Lang, Localized};
use crate::programme::agenda::fixtures::{context, csv, told};
use crate::programme::agenda::{AgendaPlan, EndDay, Holder, SessionKind, SlotRole, Written, find, read};

fn problems(lines: &[&str]) -> Vec<String> {
    told(&csv(lines).expect_err("problems"), Lang::En)
}

/// Code, title in any language, times and number of slots of each session.
fn seen(plan: &AgendaPlan) -> Vec<String> {
    let session = |session: &crate::programme::agenda::SessionPlan| {
        let (start, end) = (session.start.strftime("%H:%M"), session.end.strftime("%H:%M"));
        format!(
            "{} {start}-{end} {} {}",
            session.code,
            session.title.pick(Lang::En).1,
            session.slots.len()
        )
    };
    plan.sessions.iter().map(session).collect()
}

#[test]
fn an_arabic_sheet_from_the_right_is_read() {
    let plan = csv(&[
        "التسمية;الدقائق;المجموعة;الدور;العنوان;النوع;التوقيت;اليوم",
        ";;;;التسجيل;تسجيل;١٠:٠٠-٠٩:٣٠;١",
        "ممثل عن الإعلام;٥;وسائل الإعلام;متحدث;الجلسة الافتتاحية;الافتتاح;١١:٠٠-١٠:٠٠;",
        "ميسر الجلسة;;الكل;ميسّر;;;;",
        ";;;;استراحة (١٠ دقائق);استراحة;١١:١٠-١١:٠٠;",
    ])
    .expect("a plan");
    assert_eq!(
        seen(&plan),
        [
            "d1-01 09:30-10:00 التسجيل 0",
            "d1-02 10:00-11:00 الجلسة الافتتاحية 2",
            "d1-03 11:00-11:10 استراحة (١٠ دقائق) 0",
        ]
    );
    let opening = &plan.sessions[1];
    assert_eq!(
        (opening.kind, opening.date, opening.written),
        (SessionKind::Opening, date(2021, 2, 24), Written::EndFirst)
    );
    assert_eq!(opening.slots[0].open_to, ["media"]);
    assert_eq!(opening.slots[0].minutes, Some(5));
    assert_eq!(
        (opening.slots[1].role, opening.slots[1].open_to.len()),
        (SlotRole::Moderator, 13)
    );
    assert_eq!(plan.sessions[2].label_minutes, Some(10));
}

#[test]
fn a_french_sheet_with_start_and_end_is_read() {
    let plan = csv(&[
        "Date\tDébut\tFin\tNature\tTitre\tRôle\tOuvert à\tMinutes\tIntervenant",
        "24/02/2021\t9h30\t10h\tinscription\tInscription\t\t\t\t",
        "\t10h00\t11h00\tséance plénière\tPremière plénière\tintervenante\tSyndicats; médias\t5\tReprésentante (B)",
        "\t10h00\t11h00\tséance plénière\tPremière plénière\tprésidente\toffice\t\tLa Ministre",
    ])
    .expect("a plan");
    assert_eq!(
        seen(&plan),
        [
            "d1-01 09:30-10:00 Inscription 0",
            "d1-02 10:00-11:00 Première plénière 2"
        ]
    );
    let [speaker, chair] = plan.sessions[1].slots.as_slice() else {
        panic!("two slots")
    };
    assert_eq!(speaker.open_to, ["trade_unions", "media"]);
    assert_eq!(speaker.letter.as_deref(), Some("B"));
    assert_eq!(speaker.label, Localized::new("", "", "Représentante (B)"));
    assert_eq!(
        (chair.role, chair.holder, chair.open_to.len()),
        (SlotRole::Chair, Holder::Office, 0)
    );
}

#[test]
fn times_and_titles_that_changed_places_are_changed_back() {
    let plan = csv(&[
        "date,title_ar,time,title_en",
        "2021-02-24,جلسة,10:00-11:00,Session",
        "2021-02-25,12:45-13:30,استراحة,Break",
    ])
    .expect("a plan");
    assert_eq!(
        seen(&plan),
        ["d1-01 10:00-11:00 Session 0", "d2-01 12:45-13:30 Break 0"]
    );
    assert_eq!(plan.sessions[1].title, Localized::new("استراحة", "Break", ""));
}

#[test]
fn midnight_no_length_and_overlaps_are_kept_and_found() {
    let plan = csv(&[
        "date,start,end,title,minutes,open floor",
        "2021-02-24,22:00,23:45,Long evening,120,",
        "2021-02-24,23:30,00:15,Late,,",
        "2021-02-25,00:05,00:05,None,5,",
        "2021-02-24 00:00,2021-02-24 20:00,24:00,Parallel,,300",
    ])
    .expect("a plan");
    let lengths: Vec<(u32, EndDay)> = plan
        .sessions
        .iter()
        .map(|session| (session.minutes(), session.day))
        .collect();
    assert_eq!(
        lengths,
        [
            (105, EndDay::Same),
            (45, EndDay::Next),
            (0, EndDay::Same),
            (240, EndDay::Next)
        ]
    );
    assert_eq!(plan.sessions[1].start, time(23, 30, 0, 0));
    let found: Vec<String> = find(&plan, &Default::default())
        .iter()
        .filter(|finding| finding.word() != "no_chair")
        .map(|finding| format!("{} {}", finding.word(), finding.sessions().join(" ")))
        .collect();
    assert_eq!(
        found,
        [
            "over_midnight d1-02",
            "no_length d2-01",
            "over_midnight d1-03",
            "overlap d1-03 d1-01",
            "overlap d1-03 d1-02",
            "minutes_beyond d1-01",
            "minutes_beyond d2-01",
            "minutes_beyond d1-03",
        ]
    );
}

#[test]
fn rows_of_one_session_must_agree() {
    let header = "code,date,time,title,role,label";
    assert_eq!(
        problems(&[
            header,
            "a,2021-02-24,10:00-11:00,One,speaker,X",
            "a,,10:00-11:30,One,chair,Y",
            "b,,11:00-12:00,Two,,",
            "a,,12:00-13:00,Three,,"
        ]),
        [
            "Row 3, time: “10:00-11:30” differs from “10:00-11:00” in the first row of this session. Make them the \
             same, or give the session another code.",
            "Row 5, code: Another session has the code “a” already. Each needs its own.",
        ]
    );
    assert_eq!(
        problems(&[header, ",,,,speaker,X"]),
        [
            "Row 2, date: This is empty. Fill it in.",
            "Row 2, time: This is empty. Fill it in.",
            "Row 2, title: This is empty. Fill it in.",
        ]
    );
}

#[test]
fn codes_made_up_do_not_meet_codes_given() {
    let plan = csv(&[
        "code,date,time,title",
        ",2021-02-24,9:00-10:00,A",
        "d1-02,,10:00-11:00,B",
        ",,11:00-12:00,C",
        "d1-04,,12:00-13:00,D",
    ]);
    let codes: Vec<String> = plan
        .expect("a plan")
        .sessions
        .into_iter()
        .map(|session| session.code)
        .collect();
    assert_eq!(codes, ["d1-01", "d1-02", "d1-03", "d1-04"]);
}

#[test]
fn unknown_columns_are_named() {
    let bytes = b"date,time,title,titel,remarks\n2021-02-24,9:00-10:00,A,B,C\n";
    assert_eq!(
        read(bytes, &context()).expect("a plan").ignored_columns,
        ["titel", "remarks"]
    );
}

proptest! {
    #[test]
    fn any_sheet_gives_a_plan_that_is_never_negative_or_problems(
        rows in proptest::collection::vec(
            proptest::collection::vec("[0-9:٠-٩-]{0,6}|24/02/2021|1|10:00-11:00|speaker|break|استراحة|all|\\PC{0,8}", 0..9), 0..8,
        ),
    ) {
        let mut text = "date,time,start,end,kind,title,role,open to,minutes".to_owned();
        for row in &rows {
            text.push('\n');
            text.push_str(&row.join(","));
        }
        match read(text.as_bytes(), &context()) {
            Ok(reading) => {
                prop_assert!(reading.plan.sessions.iter().all(|session| session.minutes() <= 1_440));
                _ = find(&reading.plan, &Default::default());
            }
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
