//! A time during which something may be done: registering, nominating, contributing.
use chrono::{DateTime, Utc};

/// From `opens` (inclusive) to `closes` (exclusive): 23:59:59 still counts, 00:00:00 does not. A side that is `None`
/// is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TimeWindow {
    pub opens: Option<DateTime<Utc>>,
    pub closes: Option<DateTime<Utc>>,
}

/// Where a moment lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowState {
    NotYet,
    Open,
    Closed,
}

impl TimeWindow {
    #[must_use]
    pub const fn new(opens: Option<DateTime<Utc>>, closes: Option<DateTime<Utc>>) -> Self {
        Self { opens, closes }
    }

    /// A window that closes before it opens is closed.
    #[must_use]
    pub fn state(&self, now: DateTime<Utc>) -> WindowState {
        if self.closes.is_some_and(|closes| now >= closes) {
            WindowState::Closed
        } else if self.opens.is_some_and(|opens| now < opens) {
            WindowState::NotYet
        } else {
            WindowState::Open
        }
    }

    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.state(now) == WindowState::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_second_counts_and_the_next_does_not() {
        let at = |secs| DateTime::from_timestamp(secs, 0).expect("date");
        let window = TimeWindow::new(Some(at(100)), Some(at(200)));
        for (secs, state) in [
            (99, WindowState::NotYet),
            (100, WindowState::Open),
            (199, WindowState::Open),
            (200, WindowState::Closed),
        ] {
            assert_eq!(window.state(at(secs)), state, "{secs}");
        }
        assert!(TimeWindow::default().is_open(at(0)));
        assert_eq!(
            TimeWindow::new(Some(at(200)), Some(at(100))).state(at(50)),
            WindowState::NotYet
        );
    }
}
