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

/// Until when the window of each key lasts, and how often it was used in it.
#[derive(Default)]
struct Used {
    windows: HashMap<String, (DateTime<Utc>, u32)>,
    swept_at: DateTime<Utc>,
}

/// How many uses in how long.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    pub uses: u32,
    pub minutes: i64,
}

/// Keys kept before the expired ones are swept out.
const SWEEP_AT: usize = 10_000;
/// Never more than this: whoever invents keys fills no memory. Newcomers wait for the next sweep.
const MOST: usize = 100_000;
/// A sweep looks at every key: it is not for every use.
const BETWEEN_SWEEPS: Duration = Duration::minutes(1);

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
        if used.windows.len() >= SWEEP_AT && used.swept_at + BETWEEN_SWEEPS <= now {
            used.sweep(now);
        }
        if used.windows.len() >= MOST && !used.windows.contains_key(key) {
            return false;
        }
        let (until, count) = used.windows.entry(key.to_owned()).or_insert((now, 0));
        if *until <= now {
            (*until, *count) = (now + Duration::minutes(allowance.minutes), 0);
        }
        *count += 1;
        *count <= allowance.uses
    }
}

impl Used {
    /// What is over goes; where that is not enough, what was used only once, as invented keys are.
    fn sweep(&mut self, now: DateTime<Utc>) {
        self.swept_at = now;
        self.windows.retain(|_, (until, _)| *until > now);
        if self.windows.len() >= MOST {
            self.windows.retain(|_, (_, count)| *count > 1);
        }
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

    #[test]
    fn invented_keys_fill_no_memory() {
        let (clock, dial) = Clock::fixed(DateTime::UNIX_EPOCH + Duration::days(1));
        let limits = Limits::new(clock);
        let allowance = Allowance { uses: 2, minutes: 10 };
        let kept = || limits.used.lock().expect("one test").windows.len();
        limits.allow("person", allowance);
        limits.allow("person", allowance);
        for n in 0..MOST + 5 {
            limits.allow(&format!("invented/{n}"), allowance);
        }
        assert_eq!(kept(), MOST);
        assert!(!limits.allow("newcomer", allowance), "until the next sweep");
        dial.advance(BETWEEN_SWEEPS);
        assert!(limits.allow("newcomer", allowance));
        assert!(!limits.allow("person", allowance), "counted on");
        assert_eq!(kept(), 2);
        dial.advance(Duration::minutes(10));
        assert!(limits.allow("person", allowance));
    }
}
