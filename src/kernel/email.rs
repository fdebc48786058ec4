//! One e-mail address a letter can be sent to.
use super::fold::digits;
use super::script::{is_invisible, is_mixed};
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// One address, lower case, its domain in readable Unicode: two spellings of one mailbox are equal.
///
/// `Debug` masks it, and there is no `Display`, so that an address cannot slip into a log.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// Why a text is not an address we can write to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EmailProblem {
    #[error("empty")]
    Empty,
    /// A line break or another control character inside: somebody forges a mail header.
    #[error("control character")]
    ControlCharacter,
    /// Two addresses, or a separator: each person needs their own.
    #[error("several addresses")]
    Several,
    /// A name or brackets around the address.
    #[error("more than the address")]
    MoreThanTheAddress,
    #[error("no @")]
    NoAt,
    /// Nothing before the @.
    #[error("nothing before the @")]
    NoMailbox,
    /// Nothing after the @.
    #[error("nothing after the @")]
    NoDomain,
    /// `name@ngo`: the ending is missing.
    #[error("no dot in the domain")]
    NoDot,
    /// A number instead of a domain.
    #[error("numeric domain")]
    IpAddress,
    /// A character no mailbox has (white space too).
    #[error("character not allowed")]
    Character(char),
    /// A dot at the start or end of the mailbox, or two in a row.
    #[error("misplaced dot")]
    Dot,
    #[error("not a domain")]
    Domain,
    /// Letters of two scripts in one word, which can pass for another address.
    #[error("mixed scripts")]
    MixedScripts,
    /// Longer than mail allows: 64 bytes before the @, 254 in all.
    #[error("too long")]
    TooLong,
}

impl EmailAddress {
    /// Longest mailbox in bytes (RFC 5321).
    const MAILBOX: usize = 64;
    /// Longest address in bytes, domain in ASCII (RFC 5321, erratum 1690).
    const WHOLE: usize = 254;

    /// Reads what a person typed or pasted: trims, drops invisible marks and `mailto:`, lowers the case. Arabic
    /// mailboxes and international domains are welcome; quoted mailboxes and domain numbers are not.
    pub fn parse(typed: &str) -> Result<Self, EmailProblem> {
        if typed.len() > 4 * Self::WHOLE {
            return Err(EmailProblem::TooLong);
        }
        let visible: String = typed.nfc().filter(|c| !is_invisible(*c)).collect();
        let text = visible.trim().replace('＠', "@").to_lowercase();
        let text = text.strip_prefix("mailto:").unwrap_or(&text).trim_start();
        let (mailbox, domain) = split(text)?;
        let mailbox = parse_mailbox(mailbox)?;
        let (ascii, domain) = parse_domain(domain)?;
        if mailbox.len() > Self::MAILBOX || mailbox.len() + 1 + ascii.len() > Self::WHOLE {
            return Err(EmailProblem::TooLong);
        }
        Ok(Self(format!("{mailbox}@{domain}")))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    #[must_use]
    pub fn mailbox(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(mailbox, _)| mailbox)
    }

    /// In Unicode, for people and for counting per domain.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The address as it goes on the wire: the domain in ASCII, because mail servers do not know Unicode domains.
    #[must_use]
    pub fn on_the_wire(&self) -> String {
        let domain = idna::domain_to_ascii(self.domain()).unwrap_or_else(|_| self.domain().to_owned());
        format!("{}@{domain}", self.mailbox())
    }

    /// Whether delivery needs the SMTPUTF8 extension: only for a mailbox that is not ASCII.
    #[must_use]
    pub fn needs_smtputf8(&self) -> bool {
        !self.mailbox().is_ascii()
    }

    /// `m…@ngo.org`: enough for its owner to recognise, too little for a stranger.
    #[must_use]
    pub fn masked(&self) -> String {
        format!("{}…@{}", self.mailbox().chars().next().unwrap_or('…'), self.domain())
    }
}

impl std::fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EmailAddress({})", self.masked())
    }
}

impl std::str::FromStr for EmailAddress {
    type Err = EmailProblem;
    fn from_str(text: &str) -> Result<Self, EmailProblem> {
        Self::parse(text)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = EmailProblem;
    fn try_from(text: String) -> Result<Self, EmailProblem> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

/// Mailbox and domain, after the mistakes that concern the whole.
fn split(text: &str) -> Result<(&str, &str), EmailProblem> {
    if text.is_empty() {
        return Err(EmailProblem::Empty);
    }
    if text.chars().any(char::is_control) {
        return Err(EmailProblem::ControlCharacter);
    }
    if text.matches('@').count() > 1 || text.contains([',', ';', '،', '؛']) {
        return Err(EmailProblem::Several);
    }
    if text.contains(['<', '>', '"', '(', ')']) {
        return Err(EmailProblem::MoreThanTheAddress);
    }
    if let Some(space) = text.chars().find(|c| c.is_whitespace()) {
        return Err(EmailProblem::Character(space));
    }
    match text.split_once('@').ok_or(EmailProblem::NoAt)? {
        ("", _) => Err(EmailProblem::NoMailbox),
        (_, "") => Err(EmailProblem::NoDomain),
        both => Ok(both),
    }
}

fn parse_mailbox(mailbox: &str) -> Result<String, EmailProblem> {
    let western = digits(mailbox);
    // Arabic digits beside Latin letters come from the keyboard, not from the mailbox.
    let mailbox = if western.is_ascii() {
        western
    } else {
        mailbox.to_owned()
    };
    if let Some(bad) = mailbox.chars().find(|c| !is_mailbox_char(*c)) {
        return Err(EmailProblem::Character(bad));
    }
    if mailbox.starts_with('.') || mailbox.ends_with('.') || mailbox.contains("..") {
        return Err(EmailProblem::Dot);
    }
    if mailbox.starts_with(is_combining_mark) {
        return Err(EmailProblem::NoMailbox);
    }
    if is_mixed(&mailbox) {
        return Err(EmailProblem::MixedScripts);
    }
    Ok(mailbox)
}

fn is_mailbox_char(c: char) -> bool {
    match c {
        '.' => true,
        _ if c.is_ascii() => c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c),
        _ => c.is_alphanumeric() || is_combining_mark(c),
    }
}

/// The domain in ASCII and in Unicode.
fn parse_domain(domain: &str) -> Result<(String, String), EmailProblem> {
    let domain = domain
        .strip_suffix('.')
        .unwrap_or(domain)
        .replace(['。', '．', '｡'], ".");
    if domain.starts_with('[') || domain.parse::<std::net::IpAddr>().is_ok() {
        return Err(EmailProblem::IpAddress);
    }
    let ascii = idna::domain_to_ascii(&domain).map_err(|_| EmailProblem::Domain)?;
    if ascii.len() > 253 || !ascii.split('.').all(is_label) {
        return Err(EmailProblem::Domain);
    }
    let (_, ending) = ascii.rsplit_once('.').ok_or(EmailProblem::NoDot)?;
    if ending.bytes().all(|b| b.is_ascii_digit()) {
        return Err(EmailProblem::IpAddress);
    }
    let (unicode, readable) = idna::domain_to_unicode(&ascii);
    readable.map_err(|_| EmailProblem::Domain)?;
    if ending.len() < 2 {
        return Err(EmailProblem::Domain);
    }
    if unicode.split('.').any(is_mixed) {
        return Err(EmailProblem::MixedScripts);
    }
    Ok((ascii, unicode))
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests;
