//! What a message carries so that its answers can be trusted: the mark in its envelope sender, which a bounce brings
//! back (VERP), and the token of its unsubscribe address. Both name the message and prove that we wrote it.
use crate::config::Keys;
use crate::kernel::{EmailAddress, LinkKey, MessageId, hex};

/// Hex digits of the proof: 64 bits.
const PROOF: usize = 16;
/// An address's part before the `@` has 64 characters at most; `+` and a mark take 49 of them.
pub const LONGEST_LOCAL_PART: usize = 15;

/// The envelope sender of a message: `bounces+mark@host`.
pub(super) fn envelope(keys: &Keys, bounce: &EmailAddress, id: MessageId) -> String {
    let address = bounce.on_the_wire();
    let (local, host) = address.split_once('@').unwrap_or((&address, ""));
    format!("{local}+{}@{host}", signed(&keys.link.sub_key("verp"), id))
}

/// The message whose bounce came to this address, if the mark in it is ours.
pub fn bounced(keys: &Keys, mark: &str) -> Option<MessageId> {
    checked(&keys.link.sub_key("verp"), mark)
}

/// The last part of a message's unsubscribe address.
pub fn unsubscribe(keys: &Keys, id: MessageId) -> String {
    signed(&keys.link.sub_key("unsubscribe"), id)
}

/// The message an unsubscribe address belongs to.
pub fn unsubscribed(keys: &Keys, token: &str) -> Option<MessageId> {
    checked(&keys.link.sub_key("unsubscribe"), token)
}

fn signed(key: &LinkKey, id: MessageId) -> String {
    let mut proof = hex(&key.mac(&[id.uuid().as_bytes()]));
    proof.truncate(PROOF);
    format!("{id}{proof}")
}

fn checked(key: &LinkKey, text: &str) -> Option<MessageId> {
    let text = text.to_ascii_lowercase();
    let id: MessageId = text.get(..32)?.parse().ok()?;
    let right = signed(key, id);
    // Every digit is compared, so that the time says nothing about how many were right.
    let different = right.bytes().zip(text.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    (text.len() == right.len() && different == 0).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, Clock};

    #[test]
    fn a_mark_is_believed_only_when_whole_and_for_its_purpose() {
        let keys = Keys::derive(b"a test");
        let id = MessageId::new(Clock::system().now(), &Chance::seeded(3));
        let bounce = EmailAddress::parse("bounces@tashawur.example").expect("an address");
        let address = envelope(&keys, &bounce, id);
        let mark = address.split(['+', '@']).nth(1).expect("a mark");
        assert_eq!(bounced(&keys, mark), Some(id));
        assert_eq!(
            bounced(&keys, &mark.to_uppercase()),
            Some(id),
            "servers may change the case"
        );
        assert!(address.split('@').next().is_some_and(|local| local.len() <= 64));
        let mut changed = mark.to_owned();
        changed.replace_range(47..48, if mark.ends_with('0') { "1" } else { "0" });
        assert_eq!(bounced(&keys, &changed), None);
        assert_eq!(bounced(&keys, &mark[..40]), None);
        assert_eq!(unsubscribed(&keys, mark), None, "another purpose, another key");
        assert_eq!(unsubscribed(&keys, &unsubscribe(&keys, id)), Some(id));
        assert_eq!(bounced(&Keys::derive(b"another"), mark), None);
        assert_eq!(bounced(&keys, "ü"), None);
    }
}
