//! Days: one, from one to another, and the days of a meeting.
use super::{Lang, list, names};
use crate::i18n::{Translate, plain};
use jiff::civil::{Date, Weekday};

/// `Wednesday 24 February 2021` · `الأربعاء 24 شباط/فبراير 2021` · `mercredi 24 février 2021`.
#[must_use]
pub fn date(lang: Lang, date: Date) -> String {
    format!("{} {}", weekday(lang, date.weekday()), day_month_year(lang, date))
}

/// `24 February 2021`, where the weekday is said elsewhere.
#[must_use]
pub fn day_month_year(lang: Lang, date: Date) -> String {
    format!("{} {}", day_month(lang, date), date.year())
}

/// `24 February`, where the year is said elsewhere.
#[must_use]
pub fn day_month(lang: Lang, date: Date) -> String {
    format!("{} {}", day(lang, date), names::month(lang, date))
}

#[must_use]
pub const fn weekday(lang: Lang, day: Weekday) -> &'static str {
    names::weekday(lang, day)
}

/// `from 21 to 25 April 2021`, `21 and 22 April 2021`, `from 30 April to 2 May 2021`: what both days share is said
/// once. One day is [`date`], with its weekday. Days the wrong way round are put right.
#[must_use]
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    let (from, to) = (from.min(to), from.max(to));
    if from == to {
        return date(lang, from);
    }
    let start = sharing(lang, from, to);
    let end = day_month_year(lang, to);
    if from.tomorrow().ok() == Some(to) {
        return list(lang, &[start, end]);
    }
    plain(lang.t().format_date_range(start, end))
}

/// The days of a meeting in order: `27 October and 3 November 2020`, `21, 22 and 24 April 2021`; days without a gap
/// as [`date_range`] says them. None: an empty text.
#[must_use]
pub fn days(lang: Lang, days: &[Date]) -> String {
    let mut days = days.to_vec();
    days.sort_unstable();
    days.dedup();
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return String::new();
    };
    if days.windows(2).all(|pair| pair[0].tomorrow().ok() == Some(pair[1])) {
        return date_range(lang, *first, *last);
    }
    let next = days.iter().skip(1).chain([last]);
    let mut parts: Vec<String> = days
        .iter()
        .zip(next)
        .map(|(day, next)| sharing(lang, *day, *next))
        .collect();
    parts.pop();
    parts.push(day_month_year(lang, *last));
    list(lang, &parts)
}

/// A date without what the date after it says anyway.
fn sharing(lang: Lang, date: Date, next: Date) -> String {
    if date.year() != next.year() {
        day_month_year(lang, date)
    } else if date.month() != next.month() {
        day_month(lang, date)
    } else {
        day(lang, date)
    }
}

/// French counts the first of a month, and only it.
fn day(lang: Lang, date: Date) -> String {
    match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    #[test]
    fn a_date_has_its_weekday() {
        let opening = on(2021, 2, 24);
        assert_eq!(date(Lang::En, opening), "Wednesday 24 February 2021");
        assert_eq!(date(Lang::Ar, opening), "الأربعاء 24 شباط/فبراير 2021");
        assert_eq!(date(Lang::Fr, opening), "mercredi 24 février 2021");
        assert_eq!(date(Lang::Fr, on(2021, 3, 1)), "lundi 1er mars 2021");
        assert_eq!(day_month(Lang::Ar, on(2021, 1, 31)), "31 كانون الثاني/يناير");
        assert_eq!(day_month(Lang::En, on(2021, 12, 1)), "1 December");
    }

    #[test]
    fn ranges_are_words() {
        let april = |day| on(2021, 4, day);
        let (eve, new_year) = (on(2020, 12, 31), on(2021, 1, 1));
        for (lang, from, to, said) in [
            (Lang::En, april(21), april(22), "21 and 22 April 2021"),
            (Lang::Ar, april(21), april(22), "21 و22 نيسان/أبريل 2021"),
            (Lang::Fr, april(21), april(25), "du 21 au 25 avril 2021"),
            (Lang::Ar, april(21), april(25), "من 21 إلى 25 نيسان/أبريل 2021"),
            (Lang::En, on(2021, 5, 2), april(30), "from 30 April to 2 May 2021"),
            (Lang::En, eve, new_year, "31 December 2020 and 1 January 2021"),
            (Lang::Fr, april(30), on(2021, 5, 1), "30 avril et 1er mai 2021"),
            (Lang::En, on(2021, 2, 24), on(2021, 2, 24), "Wednesday 24 February 2021"),
        ] {
            assert_eq!(date_range(lang, from, to), said);
        }
    }

    #[test]
    fn sittings_are_listed() {
        let dialogue = [on(2020, 11, 3), on(2020, 10, 27)];
        assert_eq!(days(Lang::En, &dialogue), "27 October and 3 November 2020");
        assert_eq!(
            days(Lang::Ar, &dialogue),
            "27 تشرين الأول/أكتوبر و3 تشرين الثاني/نوفمبر 2020"
        );
        assert_eq!(
            days(Lang::En, &[on(2021, 4, 21), on(2021, 4, 22), on(2021, 4, 24)]),
            "21, 22 and 24 April 2021"
        );
        assert_eq!(
            days(Lang::En, &[on(2021, 2, 24), on(2021, 2, 25)]),
            "24 and 25 February 2021"
        );
        assert_eq!(days(Lang::En, &[]), "");
    }
}
