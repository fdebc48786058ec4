//! Numbers, durations and lists.
use super::Lang;
use crate::i18n::{Translate, plain};

/// `1,110` in English and Arabic, `1 110` in French (with the narrow space that does not break); digits 0-9.
#[must_use]
pub fn number(lang: Lang, number: i64) -> String {
    let separator = match lang {
        Lang::Ar | Lang::En => ',',
        Lang::Fr => '\u{202F}',
    };
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    if number < 0 {
        format!("\u{2212}{grouped}")
    } else {
        grouped
    }
}

/// `40%`, in French `40 %`. The page still has to name the base.
#[must_use]
pub fn percent(lang: Lang, percent: i64) -> String {
    plain(lang.t().format_percent(number(lang, percent)))
}

/// `45 minutes`, `1 hour`, `1 hour 30 minutes`.
#[must_use]
pub fn duration(lang: Lang, minutes: u32) -> String {
    let t = lang.t();
    let (hours, rest) = (minutes / 60, minutes % 60);
    plain(match (hours, rest) {
        (0, rest) => t.format_minutes(rest),
        (hours, 0) => t.format_hours(hours),
        (hours, rest) => t.format_hours_minutes(t.format_hours(hours), t.format_minutes(rest)),
    })
}

/// `Tunis, Cairo and Rabat` · `تونس، القاهرة والرباط` · `Tunis, Le Caire et Rabat`. An item keeps its text, but not
/// its isolates: in pages, mark up the items and do not use this.
#[must_use]
pub fn list<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let t = lang.t();
    let Some((last, front)) = items.split_last() else {
        return String::new();
    };
    let joined = front
        .iter()
        .map(|item| item.as_ref().to_owned())
        .reduce(|first, next| plain(t.format_comma(first, next)));
    plain(match joined {
        None => last.as_ref().to_owned(),
        Some(first) => t.format_and(first, last.as_ref()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(number(Lang::En, 1_110), "1,110");
        assert_eq!(number(Lang::Fr, 1_110), "1\u{202F}110");
        assert_eq!(number(Lang::Ar, 1_234_567), "1,234,567");
        assert_eq!(number(Lang::En, 0), "0");
        assert_eq!(number(Lang::En, 999), "999");
        assert_eq!(number(Lang::En, -1_000), "\u{2212}1,000");
        assert_eq!(number(Lang::En, i64::MIN), "\u{2212}9,223,372,036,854,775,808");
        assert_eq!(percent(Lang::Fr, 40), "40\u{202F}%");
        assert_eq!(percent(Lang::Ar, 40), "40%");
    }

    #[test]
    fn durations_have_their_plurals() {
        assert_eq!(duration(Lang::En, 45), "45 minutes");
        assert_eq!(duration(Lang::En, 90), "1 hour 30 minutes");
        assert_eq!(duration(Lang::Fr, 0), "0 minute");
        assert_eq!(duration(Lang::Fr, 120), "2 heures");
        let arabic = |minutes| duration(Lang::Ar, minutes);
        assert_eq!(
            [arabic(0), arabic(1), arabic(2)],
            ["صفر دقيقة", "دقيقة واحدة", "دقيقتان"]
        );
        assert_eq!(
            [arabic(5), arabic(11), arabic(90)],
            ["5 دقائق", "11 دقيقة", "ساعة واحدة و30 دقيقة"]
        );
        assert_eq!(arabic(100 * 60), "100 ساعة");
    }

    #[test]
    fn lists_end_with_and() {
        assert_eq!(list(Lang::En, &["Tunis", "Cairo", "Rabat"]), "Tunis, Cairo and Rabat");
        assert_eq!(list(Lang::Ar, &["تونس", "القاهرة", "الرباط"]), "تونس، القاهرة والرباط");
        assert_eq!(list(Lang::Fr, &["Tunis"]), "Tunis");
        assert_eq!(list::<&str>(Lang::Fr, &[]), "");
    }
}
