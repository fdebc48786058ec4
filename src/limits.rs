//! How often an open form may be used by one network or for one address.
use crate::kernel::Clock;
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// At most `MOST` uses of a key in a window; kept in memory, per process, forgotten at restart.
///
/// A fixed window instead of a crate: it takes the product's clock, so tests set the time.
#[derive(Clone)]
pub struct Limits {
    clock: Clock,
    used: Arc<Mutex<Used>>,
}

/// Until when a key's window lasts, and how often it was used in it.
type Used = HashMap<String, (DateTime<Utc>, u32)>;

/// How many uses in how long.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub uses: u32,
    pub minutes: i64,
}

/// Keys kept before the expired ones are swept out.
const SWEEP_AT: usize = 10_000;

impl Limits {
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            used: Arc::default(),
        }
    }

    /// Counts one use of `key`; false when it was one too many.
    pub fn allow(&self, key: &str, allowance: Allowance) -> bool {
        let now = self.clock.now();
        let Ok(mut used) = self.used.lock() else { return true };
        if used.len() > SWEEP_AT {
            used.retain(|_, (until, _)| *until > now);
        }
        let (until, count) = used.entry(key.to_owned()).or_insert((now, 0));
        if *until <= now {
            (*until, *count) = (now + Duration::minutes(allowance.minutes), 0);
        }
        *count += 1;
        *count <= allowance.uses
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_and_begins_anew() {
        let (clock, dial) = Clock::fixed(DateTime::UNIX_EPOCH);
        let limits = Limits::new(clock);
        let allowance = Allowance { uses: 2, minutes: 10 };
        assert!(limits.allow("a", allowance) && limits.allow("a", allowance));
        assert!(!limits.allow("a", allowance), "the third is one too many");
        assert!(limits.allow("b", allowance), "another key has its own window");
        dial.advance(Duration::minutes(10));
        assert!(limits.allow("a", allowance));
    }
}
