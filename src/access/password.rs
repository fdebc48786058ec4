//! Passwords: what is asked of a new one, and argon2id for keeping it.
use crate::kernel::Chance;
use argon2::password_hash::phc::PasswordHash as Phc;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::LazyLock;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use unicode_normalization::UnicodeNormalization;

/// Characters of the shortest password taken: length protects, odd signs do not.
pub const LEAST: usize = 12;
/// Longer ones only keep the processor busy.
pub const MOST: usize = 200;

/// Each hash takes 19 MiB and a core, so no more of them run at a time than there are cores; others wait.
static HASHING: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from)));

/// Of a password nobody knows: an address without an account is answered as slowly as one with.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyB0aGlz$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

/// What somebody typed, in one spelling whatever the keyboard; never shown, never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// What the database keeps: algorithm, salt and hash in one line.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

/// Why a text is not taken as a new password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordProblem {
    /// Fewer than [`LEAST`] characters.
    Short,
    /// More than [`MOST`] characters.
    Long,
    /// One character over and over, or the account's own address.
    Guessable,
}

/// The hash could not be computed: no memory, or the program is stopping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a password could not be hashed")]
pub struct HashingFailed;

impl Password {
    pub fn typed(text: &str) -> Self {
        Self(text.nfc().take(2 * MOST).collect())
    }

    /// A new password for the account of this address.
    pub fn chosen(text: &str, email: &str) -> Result<Self, PasswordProblem> {
        let length = text.chars().count();
        if length < LEAST {
            return Err(PasswordProblem::Short);
        }
        if length > MOST {
            return Err(PasswordProblem::Long);
        }
        let mut characters = text.chars();
        let first = characters.next();
        if characters.all(|c| Some(c) == first) || text.trim().eq_ignore_ascii_case(email) {
            return Err(PasswordProblem::Guessable);
        }
        Ok(Self::typed(text))
    }

    /// Makes the line that is kept (argon2id, 19 MiB, 2 passes).
    pub async fn hash(self, chance: &Chance) -> Result<PasswordHash, HashingFailed> {
        let salt = chance.bytes::<16>();
        let _place = HASHING.acquire().await.map_err(|_| HashingFailed)?;
        let hashed = spawn_blocking(move || Argon2::default().hash_password_with_salt(self.0.as_bytes(), &salt)).await;
        let line = hashed.map_err(|_| HashingFailed)?.map_err(|_| HashingFailed)?;
        Ok(PasswordHash(line.to_string()))
    }

    /// Whether it is the password of that line; without a line the answer is no, after the same work.
    pub async fn is(self, kept: Option<PasswordHash>) -> Result<bool, HashingFailed> {
        let known = kept.is_some();
        let line = kept.map_or_else(|| NOBODYS.to_owned(), |kept| kept.0);
        let _place = HASHING.acquire().await.map_err(|_| HashingFailed)?;
        let fits = move || {
            let line = Phc::new(&line).ok()?;
            Argon2::default().verify_password(self.0.as_bytes(), &line).ok()
        };
        let fits = spawn_blocking(fits).await.map_err(|_| HashingFailed)?;
        Ok(known && fits.is_some())
    }
}

impl PasswordHash {
    /// As it was read from the database.
    pub fn kept(line: String) -> Self {
        Self(line)
    }

    pub fn into_line(self) -> String {
        self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(secret)")
    }
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(secret)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_in_any_script_are_enough() {
        let chosen = |text: &str| Password::chosen(text, "lina@ngo.example").map(drop);
        assert_eq!(chosen("كلمة سر طويلة"), Ok(()));
        assert_eq!(chosen("elevenchars"), Err(PasswordProblem::Short));
        assert_eq!(chosen(&"ab".repeat(101)), Err(PasswordProblem::Long));
        assert_eq!(chosen("aaaaaaaaaaaaaaaa"), Err(PasswordProblem::Guessable));
        assert_eq!(chosen("Lina@NGO.example"), Err(PasswordProblem::Guessable));
    }

    #[tokio::test]
    async fn only_the_same_password_fits() {
        let chance = Chance::seeded(1);
        let kept = Password::typed("café au lait, sucré")
            .hash(&chance)
            .await
            .expect("a hash");
        let line = kept.clone().into_line();
        assert!(line.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{line}");
        let decomposed = Password::typed("cafe\u{301} au lait, sucre\u{301}");
        assert_eq!(decomposed.is(Some(kept.clone())).await, Ok(true), "another keyboard");
        assert_eq!(Password::typed("cafe au lait, sucre").is(Some(kept)).await, Ok(false));
    }

    #[tokio::test]
    async fn nobodys_password_is_never_right() {
        assert!(Phc::new(NOBODYS).is_ok_and(|line| line.hash.is_some() && line.salt.is_some()));
        assert_eq!(Password::typed("anything at all").is(None).await, Ok(false));
    }
}
