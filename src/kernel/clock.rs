//! The time is an argument: a test turns it, a request sees one now.
use chrono::{DateTime, Duration, DurationRound, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time in UTC, to the microsecond: that is what both databases keep, so a time read back is equal.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Fixed(Arc<AtomicI64>),
}

/// Turns a fixed clock, and with it every clone the program holds.
#[derive(Debug, Clone)]
pub struct Dial(Arc<AtomicI64>);

impl Clock {
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until its dial is turned: for tests and for `demo`.
    #[must_use]
    pub fn fixed(at: DateTime<Utc>) -> (Self, Dial) {
        let micros = Arc::new(AtomicI64::new(at.timestamp_micros()));
        (Self(Source::Fixed(micros.clone())), Dial(micros))
    }

    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one true home of `Utc::now`")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::System => truncated(Utc::now()),
            Source::Fixed(micros) => from_micros(micros.load(Ordering::SeqCst)),
        }
    }
}

impl Dial {
    /// Backwards too: a clock that jumps is one of the faults we must survive.
    pub fn set(&self, at: DateTime<Utc>) {
        self.0.store(at.timestamp_micros(), Ordering::SeqCst);
    }

    /// Returns the new time.
    pub fn advance(&self, by: Duration) -> DateTime<Utc> {
        let micros = by.num_microseconds().unwrap_or(i64::MAX);
        let before = self.0.fetch_add(micros, Ordering::SeqCst);
        from_micros(before.saturating_add(micros))
    }
}

fn truncated(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(Duration::microseconds(1)).unwrap_or(at)
}

fn from_micros(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_by_its_dial() {
        let start = DateTime::from_timestamp(1_614_000_000, 0).expect("date");
        let (clock, dial) = Clock::fixed(start);
        let clone = clock.clone();
        assert_eq!(clock.now(), start);
        assert_eq!(dial.advance(Duration::hours(2)), start + Duration::hours(2));
        assert_eq!(clone.now(), start + Duration::hours(2));
        dial.set(start);
        assert_eq!(clone.now(), start);
    }

    #[test]
    fn the_system_clock_keeps_microseconds() {
        assert_eq!(Clock::system().now().timestamp_subsec_nanos() % 1_000, 0);
    }
}
