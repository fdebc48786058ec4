//! What is found in the agenda of 2021 and in agendas made for it.

use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::programme::agenda::fixtures::{agenda_2021, expected, plan_2021, plan_of};

fn found_2021() -> Vec<Finding> {
    find(&plan_2021(), &expected())
}

fn words(sessions: &[&str]) -> Vec<String> {
    sessions.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn the_importer_finds_by_itself_what_is_odd_in_2021() {
    let found = found_2021();
    let has = |finding: &Finding| assert!(found.contains(finding), "{finding:?} is not in {found:#?}");
    has(&Finding::LabelAgainstTimes {
        session: "d2-break2".into(),
        label: 5,
        times: 45,
    });
    has(&Finding::MixedTimeOrder {
        start_first: 3,
        end_first: 18,
        sessions: words(&["d1-plen2", "d2-rt2", "d2-break2"]),
    });
    has(&Finding::SameTitle {
        sessions: words(&["d1-wrap", "d2-recap"]),
    });
    for (session, slots, times) in [("d1-open", 6, 60), ("d1-plen3", 1, 10), ("d2-close", 3, 15)] {
        has(&Finding::MinutesMissing {
            session: session.into(),
            slots,
            times,
        });
    }
    has(&Finding::LettersReused {
        letters: words(&["أ", "ب", "ج", "د"]),
        sessions: words(&["d1-plen1", "d1-rt1", "d2-rt2", "d2-rt3", "d2-rt4"]),
    });
    for session in [
        "d1-open",
        "d1-intro",
        "d1-plen3",
        "d1-wrap",
        "d2-recap",
        "d2-keymsg",
        "d2-close",
    ] {
        has(&Finding::NoChair {
            session: session.into(),
        });
    }
    for group in ["migrant_diaspora_orgs", "parliamentarians", "other"] {
        has(&Finding::GroupWithoutSlot { group: group.into() });
    }
    has(&Finding::UnequalOpenFloor {
        floors: vec![(50, words(&["d1-rt1"])), (60, words(&["d2-rt2", "d2-rt3", "d2-rt4"]))],
    });
    has(&Finding::UnknownGroup {
        group: "women_children_youth_consultation".into(),
        sessions: words(&["d1-plen4"]),
    });
    // Those 19, and the texts nobody wrote: French everywhere, Arabic in the descriptions.
    let missing: Vec<Lang> = found
        .iter()
        .filter_map(|finding| match finding {
            Finding::LanguageMissing { lang, .. } => Some(*lang),
            _ => None,
        })
        .collect();
    assert_eq!(missing, [Lang::Ar, Lang::Fr]);
    assert_eq!(found.len(), 19 + 2, "{found:#?}");
}

#[test]
fn without_labels_and_letters_in_the_file_they_are_found_in_the_texts() {
    let mut file = agenda_2021();
    for session in file["sessions"].as_array_mut().expect("a list") {
        session.as_object_mut().expect("an object").remove("label_minutes");
        for slot in session["slots"].as_array_mut().expect("a list") {
            slot.as_object_mut().expect("an object").remove("placeholder_letter");
        }
    }
    assert_eq!(find(&plan_of(&file).expect("a plan"), &expected()), found_2021());
}

#[test]
fn minutes_beyond_and_left_over_are_told_apart() {
    let mut file = agenda_2021();
    file["sessions"][3]["open_floor_minutes"] = json!(31);
    file["sessions"][5]["open_floor_minutes"] = json!(20);
    // Some minutes are missing and the others already too many.
    file["sessions"][1]["slots"][0]["minutes"] = json!(61);
    let found = find(&plan_of(&file).expect("a plan"), &expected());
    for finding in [
        Finding::MinutesBeyond {
            session: "d1-plen1".into(),
            stated: 61,
            times: 60,
        },
        Finding::LabelAgainstOpenFloor {
            session: "d1-plen1".into(),
            label: 30,
            stated: 31,
        },
        Finding::MinutesLeft {
            session: "d1-plen2".into(),
            stated: 50,
            times: 60,
        },
        Finding::MinutesBeyond {
            session: "d1-open".into(),
            stated: 61,
            times: 60,
        },
    ] {
        assert!(found.contains(&finding), "{finding:?} is not in {found:#?}");
    }
}

#[test]
fn objectives_belong_to_one_round_table_each() {
    let mut file = agenda_2021();
    file["sessions"][9]["gcm_objectives"] = json!([2, 5, 5, 6, 12, 4]);
    let found = find(&plan_of(&file).expect("a plan"), &expected());
    let objectives: Vec<&Finding> = found
        .iter()
        .filter(|finding| finding.word().starts_with("objective"))
        .collect();
    assert_eq!(
        objectives,
        [
            &Finding::ObjectiveMissing { objective: 18 },
            &Finding::ObjectiveTwice {
                objective: 4,
                sessions: words(&["d1-rt1", "d2-rt2"])
            },
        ]
    );
}

/// One of each kind.
fn samples() -> Vec<Finding> {
    let session = || "d1-open".to_owned();
    let sessions = || words(&["d1-open", "d1-plen1"]);
    let mut samples = found_2021();
    samples.extend([
        Finding::LabelAgainstOpenFloor {
            session: session(),
            label: 2,
            stated: 3,
        },
        Finding::NoLength { session: session() },
        Finding::OverMidnight { session: session() },
        Finding::Overlap {
            sessions: ["d1-open".into(), "d1-plen1".into()],
            minutes: 11,
        },
        Finding::MinutesBeyond {
            session: session(),
            stated: 100,
            times: 1,
        },
        Finding::MinutesLeft {
            session: session(),
            stated: 0,
            times: 60,
        },
        Finding::ObjectiveMissing { objective: 7 },
        Finding::ObjectiveTwice {
            objective: 7,
            sessions: sessions(),
        },
    ]);
    samples
}

#[test]
fn every_finding_is_told_in_three_languages_and_survives_the_database() {
    let mut kinds = BTreeSet::new();
    for finding in samples() {
        kinds.insert(finding.word());
        assert!(
            finding.key().contains(&format!("\"finding\":\"{}\"", finding.word())),
            "{}",
            finding.key()
        );
        assert_eq!(Finding::from_key(&finding.key()), Some(finding.clone()));
        let texts: BTreeSet<String> = Lang::ALL.into_iter().map(|lang| finding.text(lang)).collect();
        assert_eq!(texts.len(), 3, "{texts:?}");
    }
    assert_eq!(kinds.len(), 18);
}

#[test]
fn sentences_name_groups_and_sessions_as_the_organiser_does() {
    struct Known;
    impl Names for Known {
        fn group(&self, _: &str) -> String {
            "البرلمانيون".into()
        }
        fn session(&self, code: &str) -> String {
            format!("«{code}»")
        }
    }
    let said = |finding: &Finding, lang| crate::i18n::plain(finding.text_with(lang, &Known));
    let label = Finding::LabelAgainstTimes {
        session: "d2-break2".into(),
        label: 5,
        times: 45,
    };
    assert_eq!(
        said(&label, Lang::En),
        "The title says 5 minutes, the times make 45 minutes. Correct the one that is wrong."
    );
    assert_eq!(
        said(&label, Lang::Ar),
        "المدة بحسب العنوان: 5 دقائق، وبحسب التوقيت: 45 دقيقة. يُرجى تصحيح الخطأ منهما."
    );
    let group = Finding::GroupWithoutSlot {
        group: "parliamentarians".into(),
    };
    assert_eq!(
        said(&group, Lang::Ar),
        "لا دور كلام مخصص لمجموعة «البرلمانيون». يُرجى فتح دور لها أو ذكر السبب."
    );
    let titles = Finding::SameTitle {
        sessions: words(&["d1-wrap", "d2-recap"]),
    };
    assert_eq!(
        said(&titles, Lang::Fr),
        "Même titre pour «d1-wrap» et «d2-recap». Toutes sont conservées ; donnez à chacune le sien si elles diffèrent."
    );
}
