//! Dates, hours, numbers and lists as readers of each language write them: months in words, the weekday with each
//! full date, digits 0-9 in all three languages, the zone by its city, and never a dash between two figures.
//!
//! Everything here returns plain text without isolates: where it goes into a message, Fluent isolates it whole.
mod cities;
mod dates;
mod moments;
mod names;
mod numbers;

pub use cities::zones;
pub use dates::{date, date_range, day_month, day_month_year, days, weekday};
pub use moments::{city, date_time, deadline, moment, time, time_range, zone};
pub use numbers::{duration, list, number, percent};

use super::{Lang, countries};

/// A country's name by its code, `None` for a code we do not list.
#[must_use]
pub fn country(lang: Lang, code: &str) -> Option<&'static str> {
    countries::country(code).map(|country| country.name(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_names() {
        assert_eq!(country(Lang::Fr, "TN"), Some("Tunisie"));
        assert_eq!(country(Lang::Fr, "ZZ"), None);
    }
}
