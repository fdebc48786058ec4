//! Chance is an argument: a seeded one makes a test's ids and keys repeat.
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::sync::{Arc, Mutex, PoisonError};

/// A source of random bytes.
#[derive(Clone)]
pub struct Chance(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<StdRng>>),
}

impl Chance {
    /// Fit for secrets: a ChaCha generator that the operating system seeds.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// The same bytes for the same seed: for tests and for `demo`, never for secrets.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed)))))
    }

    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one true home of `rand::rng`")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => rand::rng().fill_bytes(&mut bytes),
            // A generator has no half-done state worth protecting: a poisoned one still gives bytes.
            Source::Seeded(rng) => rng
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .fill_bytes(&mut bytes),
        }
        bytes
    }

    /// A number below `limit` (0 when `limit` is 0), for jitter. The bias of the remainder is under 2^-32 for limits
    /// that fit in 32 bits.
    #[must_use]
    pub fn below(&self, limit: u32) -> u32 {
        let drawn = u64::from_le_bytes(self.bytes());
        drawn.checked_rem(u64::from(limit)).map_or(0, |rest| rest as u32)
    }
}

impl std::fmt::Debug for Chance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Source::System => f.write_str("Chance(system)"),
            Source::Seeded(_) => f.write_str("Chance(seeded)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        let (one, two) = (Chance::seeded(7), Chance::seeded(7));
        assert_eq!(one.bytes::<16>(), two.bytes::<16>());
        assert_ne!(one.bytes::<16>(), one.bytes::<16>());
        assert_ne!(Chance::seeded(8).bytes::<16>(), Chance::seeded(7).bytes::<16>());
    }

    #[test]
    fn clones_share_one_stream() {
        let one = Chance::seeded(7);
        assert_ne!(one.bytes::<16>(), one.clone().bytes::<16>());
    }

    #[test]
    fn the_system_does_not_repeat() {
        assert_ne!(Chance::system().bytes::<16>(), Chance::system().bytes::<16>());
    }

    #[test]
    fn below_stays_below() {
        let chance = Chance::seeded(1);
        assert!((0..200).all(|_| chance.below(3) < 3));
        assert_eq!(chance.below(0), 0);
    }
}
