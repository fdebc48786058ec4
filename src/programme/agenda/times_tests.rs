//! Hours as people write them.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Option<(String, u32, EndDay, Written)> {
    let span = span(text)?;
    let short = |time: Time| time.strftime("%H:%M").to_string();
    Some((
        format!("{}-{}", short(span.start), short(span.end)),
        span.minutes(),
        span.day,
        span.written,
    ))
}

#[test]
fn the_two_times_of_a_cell_are_put_in_order() {
    let same = |text: &str, minutes, written| Some((text.to_owned(), minutes, EndDay::Same, written));
    assert_eq!(read("10:00-09:30"), same("09:30-10:00", 30, Written::EndFirst));
    assert_eq!(read("13:00-14:00"), same("13:00-14:00", 60, Written::StartFirst));
    assert_eq!(read(" ١٣:٠٠ – ١٢:١٥ "), same("12:15-13:00", 45, Written::EndFirst));
    assert_eq!(read("de 9h à 10h30"), same("09:00-10:30", 90, Written::StartFirst));
    assert_eq!(read("من 9:00 إلى 10:00"), same("09:00-10:00", 60, Written::StartFirst));
    assert_eq!(
        read("9.30 am to 1.15 PM"),
        same("09:30-13:15", 225, Written::StartFirst)
    );
    assert_eq!(
        read("١١:٠٠ صباحاً - ١٢:٣٠ م"),
        same("11:00-12:30", 90, Written::StartFirst)
    );
    assert_eq!(
        read("\u{200F}09:30:00\u{200F}-10:00:00"),
        same("09:30-10:00", 30, Written::StartFirst)
    );
    assert_eq!(read("10:00-10:00"), same("10:00-10:00", 0, Written::StartFirst));
}

#[test]
fn past_midnight_is_the_next_day_and_not_negative() {
    let next = |text: &str, minutes, written| Some((text.to_owned(), minutes, EndDay::Next, written));
    assert_eq!(read("23:30-00:15"), next("23:30-00:15", 45, Written::StartFirst));
    assert_eq!(read("22:00-24:00"), next("22:00-00:00", 120, Written::StartFirst));
    assert_eq!(read("24:00-22:00"), next("22:00-00:00", 120, Written::EndFirst));
}

#[test]
fn what_is_no_time_is_not_guessed() {
    for text in [
        "",
        "09:30",
        "9-10",
        "25:00-26:00",
        "10:60-11:00",
        "10:00-11:00-12:00",
        "24:01-25:00",
        "lunch 10:00-11:00",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    for text in [
        "",
        "9",
        "930",
        "9:300",
        "13:00 PM",
        "0:30 pm",
        "9h75",
        "10:00 tomorrow",
        "24:30",
    ] {
        assert_eq!(clock(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_two_times_make_at_most_twelve_hours_backwards_and_never_less_than_none(
        a in 0..=23_u32, b in 0..60_u32, c in 0..=23_u32, d in 0..60_u32,
    ) {
        let span = span(&format!("{a}:{b:02}-{c}:{d:02}")).expect("two times");
        let (first, second) = (a * 60 + b, c * 60 + d);
        prop_assert!(span.minutes() < DAY);
        if second < first {
            prop_assert!(span.minutes() <= DAY / 2);
        } else {
            prop_assert_eq!(span.minutes(), second - first);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "[0-9٠-٩:.hàpm صم\u{200f}-]{0,30}|\\PC{0,30}") {
        _ = span(&text);
        _ = clock(&text);
    }
}
