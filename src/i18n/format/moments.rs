//! Hours and moments, which never stand without their zone.
use super::{Lang, cities, date};
use crate::i18n::{Translate, plain};
use crate::kernel::Zone;
use chrono::{DateTime, Duration, Utc};
use jiff::civil;

/// `09:30`, 24 hours, in every language the same.
#[must_use]
pub fn time(time: civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `09:30 to 10:15` · `من 09:30 إلى 10:15` · `de 09:30 à 10:15`.
#[must_use]
pub fn time_range(lang: Lang, from: civil::Time, to: civil::Time) -> String {
    plain(lang.t().format_time_range(time(from), time(to)))
}

/// `Wednesday 24 February 2021, 09:30`: only where the zone is said beside it.
#[must_use]
pub fn date_time(lang: Lang, at: civil::DateTime) -> String {
    plain(lang.t().format_date_time(date(lang, at.date()), time(at.time())))
}

/// `Beirut time (UTC+2)`, with the offset that holds at that instant.
#[must_use]
pub fn zone(lang: Lang, zone: &Zone, at: DateTime<Utc>) -> String {
    let offset = zone.offset_label(at);
    if zone.name() == "UTC" {
        return offset;
    }
    plain(lang.t().format_zone(cities::after_of(lang, zone.name()), offset))
}

/// The city a zone is named by: `Beirut`, `بيروت`, `Beyrouth`.
#[must_use]
pub fn city(lang: Lang, zone: &Zone) -> String {
    cities::name(lang, zone.name())
}

/// An instant as the zone's own people say it: `Wednesday 24 February 2021, 09:30, Beirut time (UTC+2)`.
#[must_use]
pub fn moment(lang: Lang, in_zone: &Zone, at: DateTime<Utc>) -> String {
    plain(
        lang.t()
            .format_moment(date_time(lang, in_zone.civil(at)), zone(lang, in_zone, at)),
    )
}

/// The end of a window, which is exclusive. Midnight is said as 23:59 of the day before: nobody should wonder which
/// of two midnights is meant. Any other hour is said as it is.
#[must_use]
pub fn deadline(lang: Lang, in_zone: &Zone, closes: DateTime<Utc>) -> String {
    let is_midnight = in_zone.civil(closes).time() == civil::Time::midnight();
    moment(
        lang,
        in_zone,
        if is_midnight {
            closes - Duration::minutes(1)
        } else {
            closes
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Fold;
    use jiff::civil::datetime;

    fn beirut() -> Zone {
        Zone::parse("Asia/Beirut").expect("zone")
    }

    fn opening() -> DateTime<Utc> {
        beirut().instant(datetime(2021, 2, 24, 9, 30, 0, 0), Fold::Earlier)
    }

    fn zone_of(lang: Lang, name: &str) -> String {
        zone(lang, &Zone::parse(name).expect(name), opening())
    }

    #[test]
    fn a_moment_says_day_hour_and_zone() {
        assert_eq!(
            moment(Lang::En, &beirut(), opening()),
            "Wednesday 24 February 2021, 09:30, Beirut time (UTC+2)"
        );
        assert_eq!(
            moment(Lang::Ar, &beirut(), opening()),
            "الأربعاء 24 شباط/فبراير 2021، الساعة 09:30 بتوقيت بيروت (UTC+2)"
        );
        assert_eq!(
            moment(Lang::Fr, &beirut(), opening()),
            "mercredi 24 février 2021 à 09:30, heure de Beyrouth (UTC+2)"
        );
    }

    #[test]
    fn zones_are_cities() {
        assert_eq!(zone_of(Lang::Fr, "Africa/Cairo"), "heure du Caire (UTC+2)");
        assert_eq!(zone_of(Lang::Fr, "Africa/Algiers"), "heure d’Alger (UTC+1)");
        assert_eq!(zone_of(Lang::Fr, "Europe/Oslo"), "heure d’Oslo (UTC+1)");
        assert_eq!(zone_of(Lang::Ar, "Africa/Tunis"), "بتوقيت تونس (UTC+1)");
        assert_eq!(
            zone_of(Lang::En, "America/Argentina/Buenos_Aires"),
            "Buenos Aires time (UTC\u{2212}3)"
        );
        assert_eq!(zone_of(Lang::En, "Europe/London"), "London time (UTC)");
        assert_eq!(zone_of(Lang::Ar, "UTC"), "UTC");
    }

    #[test]
    fn a_deadline_at_midnight_belongs_to_the_day_before() {
        let midnight = beirut().instant(datetime(2021, 2, 13, 0, 0, 0, 0), Fold::Later);
        assert_eq!(
            deadline(Lang::En, &beirut(), midnight),
            "Friday 12 February 2021, 23:59, Beirut time (UTC+2)"
        );
        assert!(deadline(Lang::En, &beirut(), opening()).contains("09:30"));
    }

    #[test]
    fn hours_have_two_digits() {
        assert_eq!(time(civil::time(9, 5, 59, 0)), "09:05");
        let (from, to) = (civil::time(9, 30, 0, 0), civil::time(10, 15, 0, 0));
        assert_eq!(time_range(Lang::En, from, to), "09:30 to 10:15");
        assert_eq!(time_range(Lang::Ar, from, to), "من 09:30 إلى 10:15");
        assert_eq!(time_range(Lang::Fr, from, to), "de 09:30 à 10:15");
    }
}
