//! Personal links: derived from a key outside the database, so a stolen database opens nothing.
use super::script::is_invisible;
use super::{AccountLinkId, LinkId};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// 32 secret bytes from a file or the environment, never from the database. One key, one purpose: use a
/// [`LinkKey::sub_key`] for each.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkKey([u8; 32]);

impl LinkKey {
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A key for one purpose (`"link"`, `"verp"`, `"unsubscribe"`): knowing it tells nothing about the others.
    #[must_use]
    pub fn sub_key(&self, purpose: &str) -> Self {
        Self(self.mac(&[b"tashawur sub-key\0", purpose.as_bytes()]))
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// HMAC-SHA-256 over the parts put together; separate them yourself where their lengths vary.
    #[must_use]
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        for part in parts {
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for LinkKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkKey(secret)")
    }
}

/// What stands in a personal link: 26 characters of Crockford's base32, 130 bits. `Debug` hides it, and there is no
/// `Display`, so that it cannot slip into a log; the database keeps only [`LinkToken::hash`].
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(String);

/// The text cannot be a token. The page for it is the same as for an expired or foreign one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a link")]
pub struct MalformedToken;

/// Crockford's alphabet: without i, l, o (read as 1 and 0) and u.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl LinkToken {
    /// Characters in a token.
    pub const LENGTH: usize = 26;

    /// The same key, id and epoch give the same token, so reminders repeat a link that is not stored; a new epoch
    /// retires it.
    #[must_use]
    pub fn derive(key: &LinkKey, id: LinkId, epoch: i32) -> Self {
        Self(base32(&key.mac(&[id.uuid().as_bytes(), &epoch.to_be_bytes()])))
    }

    /// The secret of an organiser's one-time link; its key is another, so it never equals a personal link.
    #[must_use]
    pub fn one_time(key: &LinkKey, id: AccountLinkId) -> Self {
        Self(base32(&key.sub_key("account link").mac(&[id.uuid().as_bytes()])))
    }

    /// Reads a token as mail programs and people hand it on: any case, O for 0, I and L for 1, punctuation and
    /// invisible marks around it.
    pub fn parse(typed: &str) -> Result<Self, MalformedToken> {
        if typed.len() > 200 {
            return Err(MalformedToken);
        }
        let visible: String = typed.chars().filter(|c| !is_invisible(*c)).collect();
        let core = visible.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let token: String = core
            .chars()
            .map(canonical)
            .collect::<Option<_>>()
            .ok_or(MalformedToken)?;
        if token.len() == Self::LENGTH {
            Ok(Self(token))
        } else {
            Err(MalformedToken)
        }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// SHA-256 (32 bytes), which the database keeps and looks up. No salt is needed: 130 bits cannot be guessed.
    #[must_use]
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

impl std::fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkToken(secret)")
    }
}

/// The first 130 bits, five to a character.
fn base32(bytes: &[u8; 32]) -> String {
    let value = |index: usize| {
        let (byte, shift) = (index * 5 / 8, index * 5 % 8);
        let pair = u16::from_be_bytes([bytes[byte], bytes[byte + 1]]);
        usize::from(pair >> (11 - shift) & 31)
    };
    (0..LinkToken::LENGTH)
        .map(|index| char::from(ALPHABET[value(index)]))
        .collect()
}

fn canonical(c: char) -> Option<char> {
    let c = match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    (c.is_ascii() && ALPHABET.contains(&(c as u8))).then_some(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn token(epoch: i32) -> LinkToken {
        LinkToken::derive(&LinkKey::new([7; 32]), LinkId::from(Uuid::from_u128(1)), epoch)
    }

    #[test]
    fn the_same_facts_give_the_same_link() {
        assert_eq!(token(0), token(0));
        assert_ne!(token(0), token(1));
        let other = LinkToken::derive(&LinkKey::new([8; 32]), LinkId::from(Uuid::from_u128(1)), 0);
        assert_ne!(token(0), other);
        assert_eq!(token(0).as_str().len(), 26);
        assert_eq!(token(0).hash().len(), 32);
        let one_time = LinkToken::one_time(&LinkKey::new([7; 32]), AccountLinkId::from(Uuid::from_u128(1)));
        assert_ne!(token(0), one_time);
    }

    #[test]
    fn forgives_how_links_are_handed_on() {
        let text = token(0).as_str().to_owned();
        let zeros_and_ones = text.replace('0', "O").replace('1', "l");
        for typed in [
            text.to_uppercase(),
            format!("{text}."),
            format!(" <{text}>,"),
            format!("{text}\u{200F}"),
            zeros_and_ones,
        ] {
            assert_eq!(LinkToken::parse(&typed), Ok(token(0)), "{typed}");
        }
    }

    #[test]
    fn refuses_everything_else() {
        let text = token(0).as_str().to_owned();
        let megabyte = "0".repeat(1 << 20);
        for typed in [
            "",
            "\0",
            &text[1..],
            &format!("{text}0"),
            &text.replace(&text[3..4], "u"),
            &text.replace(&text[3..4], "é"),
            &megabyte,
        ] {
            assert_eq!(LinkToken::parse(typed), Err(MalformedToken));
        }
    }

    #[test]
    fn keys_for_two_purposes_differ_and_nothing_prints() {
        let key = LinkKey::new([7; 32]);
        assert_ne!(key.sub_key("link"), key.sub_key("verp"));
        assert_eq!(format!("{key:?} {:?}", token(0)), "LinkKey(secret) LinkToken(secret)");
    }

    #[test]
    fn base32_takes_the_first_130_bits() {
        let mut bytes = [0; 32];
        bytes[0] = 0b1111_1000;
        bytes[16] = 0b1100_0000;
        assert_eq!(base32(&bytes), "z0000000000000000000000003");
        assert_eq!(base32(&[255; 32]), "z".repeat(26));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            if let Ok(token) = LinkToken::parse(&text) {
                prop_assert_eq!(LinkToken::parse(token.as_str()), Ok(token));
            }
        }

        #[test]
        fn one_changed_character_is_another_link(at in 0..26usize, with in 0..32usize) {
            let mut text: Vec<char> = token(0).as_str().chars().collect();
            let new = char::from(ALPHABET[with]);
            prop_assume!(text[at] != new);
            text[at] = new;
            let changed = LinkToken::parse(&text.into_iter().collect::<String>()).expect("a token");
            prop_assert_ne!(changed.hash(), token(0).hash());
        }
    }
}
