//! Builds the MIME message: text and HTML, a calendar file when there is one, headers of one checked line each.
use super::calendar::Calendar;
use super::letter::Rendered;
use super::template::one_line;
use crate::kernel::{EmailAddress, EmailProblem, Lang};
use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::{Address, address::AddressError};
use thiserror::Error;

/// The attached file's name.
pub const CALENDAR_FILE: &str = "calendar.ics";

/// A name and an address, as they stand in a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    pub name: String,
    pub address: EmailAddress,
}

impl Correspondent {
    /// Reads `Name <address>` or a bare address, as in the setting `mail_from`.
    pub fn parse(text: &str) -> Result<Self, EmailProblem> {
        let (name, address) = match text.trim().strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
            Some((name, address)) => (name.trim().trim_matches('"'), address),
            None => ("", text),
        };
        Ok(Self {
            name: name.to_owned(),
            address: EmailAddress::parse(address)?,
        })
    }
}

/// Everything a message is built from.
pub struct Draft<'a> {
    /// Fixed when the row is written: the same on every attempt, so that a second copy is recognised.
    pub mime_id: &'a str,
    pub date: DateTime<Utc>,
    pub from: &'a Correspondent,
    pub reply_to: &'a Correspondent,
    pub to: &'a Correspondent,
    pub lang: Lang,
    pub rendered: &'a Rendered,
    pub calendar: Option<&'a Calendar>,
    /// Where bounces go; none: to the sender.
    pub envelope: Option<&'a str>,
    pub list: Option<&'a List>,
}

/// What bulk mail carries so that one press ends it (RFC 8058). A confirmation carries none: nobody unsubscribes
/// from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub id: String,
    pub unsubscribe: String,
}

/// A message as it goes over the wire, with the addresses of the envelope.
#[derive(Debug, Clone)]
pub struct Built {
    /// Of the message alone: the first half of its Message-ID.
    pub name: String,
    pub from: Address,
    pub to: Address,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Error)]
pub enum Unbuildable {
    #[error("an address cannot be written into a header: {0}")]
    Address(#[from] AddressError),
    #[error("the message cannot be put together: {0}")]
    Message(#[from] lettre::error::Error),
}

/// Builds the message. Odd names cannot break it: control characters and direction marks are taken out first
/// (lettre panics on a line break in a display name).
pub fn build(draft: &Draft<'_>) -> Result<Built, Unbuildable> {
    let (from, to) = (mailbox(draft.from)?, mailbox(draft.to)?);
    let sender = match draft.envelope {
        Some(address) => address.parse()?,
        None => from.email.clone(),
    };
    let envelope = (sender, to.email.clone());
    let mut message = Message::builder()
        .date(draft.date.into())
        .message_id(Some(format!("<{}>", one_word(draft.mime_id))))
        .from(from)
        .reply_to(mailbox(draft.reply_to)?)
        .to(to)
        .subject(one_line(&draft.rendered.subject))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", draft.lang.code()));
    if let Some(list) = draft.list {
        let address = format!("<{}>", one_word(&list.unsubscribe));
        message = message
            .raw_header(header("List-Id", &format!("<{}>", one_word(&list.id))))
            .raw_header(header("List-Unsubscribe", &address))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let message = message.multipart(parts(draft))?;
    Ok(Built {
        name: draft.mime_id.split('@').next().unwrap_or_default().to_owned(),
        from: envelope.0,
        to: envelope.1,
        bytes: message.formatted(),
    })
}

fn parts(draft: &Draft<'_>) -> MultiPart {
    let rendered = draft.rendered;
    let both = MultiPart::alternative()
        .singlepart(SinglePart::plain(rendered.plain.clone()))
        .singlepart(SinglePart::html(rendered.html.clone()));
    match draft.calendar {
        None => both,
        Some(calendar) => MultiPart::mixed().multipart(both).singlepart(attachment(calendar)),
    }
}

fn attachment(calendar: &Calendar) -> SinglePart {
    let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method.word());
    let kind = ContentType::parse(&kind).unwrap_or(ContentType::TEXT_PLAIN);
    Attachment::new(CALENDAR_FILE.to_owned()).body(calendar.file(), kind)
}

fn mailbox(who: &Correspondent) -> Result<Mailbox, AddressError> {
    let name = header_name(&who.name);
    let address: Address = who.address.on_the_wire().parse()?;
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address))
}

/// At most 60 characters: the encoder does not fold a word of 2,000, and servers refuse lines beyond 998.
fn header_name(name: &str) -> String {
    let invisible =
        |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    let kept: String = one_line(name).chars().filter(|c| !invisible(*c)).take(60).collect();
    kept.trim().to_owned()
}

fn one_word(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_graphic() && !"<>".contains(*c))
        .collect()
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::calendar::Method;
    use mail_parser::{MessageParser, MimeHeaders};
    use proptest::prelude::*;

    fn person(name: &str, address: &str) -> Correspondent {
        Correspondent {
            name: name.into(),
            address: EmailAddress::parse(address).expect("an address"),
        }
    }

    fn built(to: &str, subject: &str, calendar: Option<&Calendar>) -> Vec<u8> {
        let rendered = Rendered {
            subject: subject.into(),
            html: "<p>مرحبا</p>".into(),
            plain: "مرحبا\n.\n".into(),
        };
        let team = person("فريق الاستعراض", "team@tashawur.example");
        let draft = Draft {
            mime_id: "0123.1@tashawur.example",
            date: "2021-02-01T08:00:00Z".parse().expect("an instant"),
            from: &team,
            reply_to: &team,
            to: &person(to, "mona@ngo.example"),
            lang: Lang::Ar,
            rendered: &rendered,
            calendar,
            envelope: None,
            list: None,
        };
        build(&draft).expect("builds").bytes
    }

    #[test]
    fn carries_both_parts_and_the_fixed_headers() {
        let bytes = built("منى Haddad", "دعوة: المشاورة", None);
        let mail = MessageParser::default().parse(&bytes).expect("parses");
        assert_eq!(mail.message_id(), Some("0123.1@tashawur.example"));
        assert_eq!(mail.subject(), Some("دعوة: المشاورة"));
        assert_eq!(
            mail.to().and_then(|to| to.first()).and_then(|to| to.name()),
            Some("منى Haddad")
        );
        assert_eq!(mail.body_text(0).as_deref(), Some("مرحبا\r\n.\r\n"));
        assert_eq!(mail.body_html(0).as_deref(), Some("<p>مرحبا</p>"));
        let raw = String::from_utf8(bytes).expect("ASCII");
        assert!(raw.is_ascii() && raw.contains("Auto-Submitted: auto-generated\r\n") && raw.contains("Reply-To: "));
    }

    #[test]
    fn a_calendar_file_is_attached() {
        let stamp = "2021-02-01T08:00:00Z".parse().expect("an instant");
        let calendar = Calendar {
            method: Method::Cancel,
            name: "x".into(),
            stamp,
            entries: Vec::new(),
        };
        let bytes = built("Mona", "x", Some(&calendar));
        let mail = MessageParser::default().parse(&bytes).expect("parses");
        let file = mail.attachment(0).expect("attached");
        assert_eq!(file.attachment_name(), Some("calendar.ics"));
        let kind = file.content_type().expect("typed");
        assert_eq!((kind.ctype(), kind.attribute("method")), ("text", Some("CANCEL")));
        assert_eq!(file.text_contents(), Some(calendar.file().as_str()));
    }

    proptest! {
        /// lettre panics on CR, LF and NUL in a name and lets a line break into a header through `raw_header`.
        #[test]
        fn odd_names_and_subjects_never_panic_nor_add_a_header(name in any::<String>(), subject in any::<String>()) {
            let bytes = built(&name, &subject, None);
            let raw = String::from_utf8(bytes).expect("ASCII");
            let head = raw.split("\r\n\r\n").next().unwrap_or_default();
            let names: Vec<&str> = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).filter_map(|line| line.split(": ").next()).collect();
            let mut sorted = names.clone();
            sorted.sort_unstable();
            sorted.dedup();
            prop_assert_eq!(sorted.len(), names.len());
            prop_assert_eq!(names.len(), 10);
            prop_assert!(raw.lines().all(|line| line.len() <= 998));
        }

        #[test]
        fn a_typed_line_break_stays_one_header(name in "[a-z]{0,5}\\r\\nBcc: x@y.example[\\x00-\\x1f]{0,4}") {
            let raw = String::from_utf8(built(&name, &name, None)).expect("ASCII");
            prop_assert!(!raw.contains("\r\nBcc:"));
        }
    }
}
