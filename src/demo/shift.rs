//! Old dates moved by whole weeks, so that registration is open now: weekdays and civil hours stay what they were.
use chrono::{DateTime, Duration, Utc};
use jiff::civil::{Date, DateTime as Civil};
use jiff::{Span, ToSpan};

/// The first sitting of the first event, as it was.
const FIRST_SITTING: &str = "2020-10-27T08:00:00Z";
/// The demo begins at least this long before the first sitting: the registration window (22 days before it) is open, its
/// deadline (two days before it) is some days off.
const AHEAD: Duration = Duration::days(12);

/// A number of whole weeks, the same for every date of the demo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    weeks: i64,
}

impl Shift {
    /// The smallest shift that leaves `AHEAD` before the first sitting.
    pub fn for_now(now: DateTime<Utc>) -> Self {
        let first = FIRST_SITTING.parse::<DateTime<Utc>>().unwrap_or(DateTime::UNIX_EPOCH);
        let days = (now + AHEAD - first).num_days();
        Self {
            weeks: days.div_euclid(7) + 1,
        }
    }

    pub fn date(self, date: Date) -> Date {
        date.saturating_add(self.span())
    }

    pub fn civil(self, at: Civil) -> Civil {
        at.saturating_add(self.span())
    }

    fn span(self) -> Span {
        (self.weeks * 7).days()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_sitting_is_always_twelve_to_twenty_days_ahead(seconds in 1_600_000_000_i64..2_500_000_000) {
            let now = DateTime::from_timestamp(seconds, 0).expect("an instant");
            let old = jiff::civil::date(2020, 10, 27);
            let moved = Shift::for_now(now).date(old);
            let today: Date = now.format("%Y-%m-%d").to_string().parse().expect("a date");
            let ahead = today.until(moved).expect("a span").get_days();
            prop_assert!((11..=20).contains(&ahead), "{ahead} days");
            prop_assert_eq!(moved.weekday(), old.weekday());
        }
    }
}
