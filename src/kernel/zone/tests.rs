//! Nights on which clocks change, and names people guess.
use super::*;
use jiff::civil::datetime;

fn beirut() -> Zone {
    Zone::parse("Asia/Beirut").expect("zone")
}

fn utc(at: civil::DateTime) -> DateTime<Utc> {
    Zone::utc().instant(at, Fold::Earlier)
}

#[test]
fn names_in_any_case() {
    for (typed, name) in [
        (" asia/beirut ", "Asia/Beirut"),
        ("America/New York", "America/New_York"),
        ("utc", "UTC"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ] {
        assert_eq!(Zone::parse(typed).expect(typed).name(), name);
    }
}

#[test]
fn refuses_what_is_no_place() {
    for typed in [
        "EST",
        "CET",
        "GMT",
        "GMT+2",
        "UTC+2",
        "+02:00",
        "Etc/GMT-2",
        "EST5EDT",
        "Egypt",
    ] {
        assert_eq!(Zone::parse(typed), Err(ZoneProblem::NotAPlace), "{typed}");
    }
    assert_eq!(Zone::parse("  "), Err(ZoneProblem::Empty));
    assert_eq!(
        Zone::parse("../../etc/passwd"),
        Err(ZoneProblem::Unknown { nearest: None })
    );
    assert_eq!(
        Zone::parse(&"a".repeat(10_000)),
        Err(ZoneProblem::Unknown { nearest: None })
    );
}

#[test]
fn suggests_the_nearest() {
    for (typed, name) in [
        ("Asia/Beiruth", "Asia/Beirut"),
        ("beirut", "Asia/Beirut"),
        ("Africa/Tuniss", "Africa/Tunis"),
        ("europe/brusels", "Europe/Brussels"),
    ] {
        assert_eq!(
            Zone::parse(typed),
            Err(ZoneProblem::Unknown {
                nearest: Some(name.to_owned())
            }),
            "{typed}"
        );
    }
    assert_eq!(
        Zone::parse("Nowhere/Atlantis"),
        Err(ZoneProblem::Unknown { nearest: None })
    );
}

#[test]
fn an_hour_that_happens_twice() {
    let twice = datetime(2026, 10, 24, 23, 59, 0, 0);
    assert_eq!(beirut().occurs(twice), Occurs::Twice);
    assert_eq!(
        beirut().instant(twice, Fold::Earlier),
        utc(datetime(2026, 10, 24, 20, 59, 0, 0))
    );
    assert_eq!(
        beirut().instant(twice, Fold::Later),
        utc(datetime(2026, 10, 24, 21, 59, 0, 0))
    );
}

#[test]
fn an_hour_that_does_not_exist_moves_forward() {
    let never = datetime(2026, 3, 29, 0, 30, 0, 0);
    assert_eq!(beirut().occurs(never), Occurs::Never);
    for fold in [Fold::Earlier, Fold::Later] {
        let instant = beirut().instant(never, fold);
        assert_eq!(beirut().civil(instant), datetime(2026, 3, 29, 1, 30, 0, 0));
    }
}

#[test]
fn ordinary_times_go_there_and_back() {
    let at = datetime(2021, 2, 24, 9, 30, 0, 0);
    assert_eq!(beirut().occurs(at), Occurs::Once);
    assert_eq!(beirut().civil(beirut().instant(at, Fold::Later)), at);
}

#[test]
fn the_ends_of_time_do_not_panic() {
    for at in [
        civil::DateTime::MIN,
        civil::DateTime::MAX,
        datetime(0, 1, 1, 0, 0, 0, 0),
        datetime(9999, 12, 31, 23, 0, 0, 0),
    ] {
        let instant = beirut().instant(at, Fold::Later);
        let _ = beirut().civil(instant);
        let _ = beirut().offset_label(instant);
    }
    let _ = beirut().civil(DateTime::<Utc>::MAX_UTC);
    let _ = beirut().civil(DateTime::<Utc>::MIN_UTC);
}

#[test]
fn offsets_as_people_read_them() {
    let winter = utc(datetime(2021, 2, 24, 12, 0, 0, 0));
    let summer = utc(datetime(2021, 7, 24, 12, 0, 0, 0));
    let label = |name: &str, at| Zone::parse(name).expect(name).offset_label(at);
    assert_eq!(label("Asia/Beirut", winter), "UTC+2");
    assert_eq!(label("Asia/Beirut", summer), "UTC+3");
    assert_eq!(label("Asia/Kolkata", winter), "UTC+5:30");
    assert_eq!(label("America/New_York", winter), "UTC\u{2212}5");
    assert_eq!(label("UTC", winter), "UTC");
    assert_eq!(label("Europe/London", winter), "UTC");
}

#[test]
fn the_list_has_places_only() {
    let all = Zone::all();
    assert!(all.iter().any(|name| name == "Asia/Gaza") && all.iter().any(|name| name == "UTC"));
    assert!(!all.iter().any(|name| name == "EST" || name.starts_with("Etc/")));
}
