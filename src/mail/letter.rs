//! The letters there are: each name is a folder of `email_templates/` with its text in three languages.
use super::markdown::blocks;
use super::template::{Template, TemplateProblem, Values};
use super::{layout, plain};
use crate::kernel::Lang;

/// A letter a feature sends: a struct whose fields are the placeholders of its text. `link` is left out when the
/// message has a personal link: the engine makes it when it sends, so that no secret is ever stored.
pub trait Letter {
    const KIND: LetterKind;
    fn placeholders(&self) -> Vec<(&'static str, String)>;

    fn values(&self) -> Values {
        self.placeholders()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}

/// What stands around the text of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frame {
    /// The same page in the two other languages, offered on the first line.
    pub other_languages: Vec<(Lang, String)>,
}

/// A letter ready to be put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    pub html: String,
    pub plain: String,
}

macro_rules! letters {
    ($($kind:ident $folder:literal,)*) => {
        /// Every letter, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum LetterKind { $($kind,)* }

        impl LetterKind {
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The name kept in the database: the folder of the texts.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $folder,)* }
            }

            pub fn parse(name: &str) -> Option<Self> {
                match name { $($folder => Some(Self::$kind),)* _ => None }
            }

            /// The text as it lies in `email_templates/`, built into the program.
            pub fn source(self, lang: Lang) -> &'static str {
                match (self, lang) {
                    $(
                        (Self::$kind, Lang::Ar) => text!($folder, "ar"),
                        (Self::$kind, Lang::En) => text!($folder, "en"),
                        (Self::$kind, Lang::Fr) => text!($folder, "fr"),
                    )*
                }
            }
        }
    };
}

macro_rules! text {
    ($folder:literal, $lang:literal) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/email_templates/",
            $folder,
            "/",
            $lang,
            ".md"
        ))
    };
}

letters! {
    Invitation "invitation",
    InvitationReminder "invitation_reminder",
    SittingReminder "sitting_reminder",
    WaitingReminder "waiting_reminder",
    NominationDraftReminder "nomination_draft_reminder",
    NominationCallReminder "nomination_call_reminder",
    TextReminder "text_reminder",
    Thanks "thanks",
    DateChanged "date_changed",
    DelegatedInvitation "delegated_invitation",
    ConfirmAddress "confirm_address",
    OnBehalf "on_behalf",
    LinkAgain "link_again",
    RegistrationPending "registration_pending",
    RegistrationConfirmed "registration_confirmed",
    RegistrationWaitlisted "registration_waitlisted",
    RegistrationPromoted "registration_promoted",
    RegistrationChanged "registration_changed",
    RegistrationRefused "registration_refused",
    RegistrationWithdrawn "registration_withdrawn",
    RegistrationCancelled "registration_cancelled",
    NominationReturned "nomination_returned",
    NominationIneligible "nomination_ineligible",
    NominationReceipt "nomination_receipt",
    NominationWithdrawn "nomination_withdrawn",
    NominationColleague "nomination_colleague",
    NominationReserve "nomination_reserve",
    NominationNotSelected "nomination_not_selected",
    Offer "offer",
    OfferChase "offer_chase",
    OfferAccepted "offer_accepted",
    OfferLapsed "offer_lapsed",
    OfferWithdrawn "offer_withdrawn",
    OfferColleague "offer_colleague",
    OfferReplaced "offer_replaced",
    OfferGivenBack "offer_given_back",
    PlaceChanged "place_changed",
    FocalPoint "focal_point",
    FocalReplaced "focal_replaced",
    FocalRevoked "focal_revoked",
    SignInLink "sign_in_link",
    PasswordReset "password_reset",
    Announcement "announcement",
}

/// Fills the letter's text and prints it twice: as HTML in the one layout and as plain text. Used for sending and
/// for previews alike.
///
/// # Errors
/// When the text asks for a value that is not given, or a link is no web address.
pub fn render(kind: LetterKind, lang: Lang, values: &Values, frame: &Frame) -> Result<Rendered, TemplateProblem> {
    render_text(kind.source(lang), lang, values, frame)
}

/// The same for a text that is not the shipped one.
pub fn render_text(source: &str, lang: Lang, values: &Values, frame: &Frame) -> Result<Rendered, TemplateProblem> {
    let filled = Template::parse(source)?.fill(lang, values)?;
    let blocks = blocks(&filled.markdown)?;
    let footer = footer(lang, values);
    let page = layout::Page {
        lang,
        subject: &filled.subject,
        frame,
        blocks: &blocks,
        footer: &footer,
    };
    let html = layout::html(&page).into_string();
    let plain = plain::text(&page);
    Ok(Rendered {
        subject: filled.subject,
        html,
        plain,
    })
}

/// The letter with its subject above it, for a frame on a page.
pub fn with_subject(lang: Lang, letter: &Rendered) -> String {
    layout::with_subject(lang, &letter.subject, &letter.html)
}

/// Why this person gets the letter, and whom to ask.
fn footer(lang: Lang, values: &Values) -> Vec<String> {
    use crate::i18n::Translate;
    let why = match values.get("event") {
        Some(event) => lang.t().mail_footer_why(event),
        None => lang.t().mail_footer_why_account().to_owned(),
    };
    let contact = values
        .get("contact_email")
        .map(|email| lang.t().mail_footer_contact(email));
    std::iter::once(why).chain(contact).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::template::holds_address;
    use std::collections::BTreeSet;

    /// A long value for every placeholder of a letter.
    fn samples(kind: LetterKind) -> Values {
        let template = Template::parse(kind.source(Lang::En)).expect("reads");
        let sample = |name: &str| match name {
            name if holds_address(name) => "https://tashawur.example/p/0123456789ABCDEFGHJKMNPQRS".to_owned(),
            "contact_email" => "team@tashawur.example".to_owned(),
            _ => "Sitting one\n**الجلسة** الثانية <b>".to_owned(),
        };
        template
            .names()
            .into_iter()
            .map(|name| (name.to_owned(), sample(name)))
            .collect()
    }

    #[test]
    fn every_letter_renders_in_every_language() {
        for kind in LetterKind::ALL {
            assert_eq!(LetterKind::parse(kind.name()), Some(*kind));
            for lang in Lang::ALL {
                let rendered = render(*kind, lang, &samples(*kind), &Frame::default());
                let rendered = rendered.unwrap_or_else(|problem| panic!("{}/{}: {problem}", kind.name(), lang.code()));
                assert!(!rendered.html.contains("{{") && !rendered.plain.contains("{{"));
                assert!(!rendered.html.contains("<b>"), "{}: a value became markup", kind.name());
            }
        }
    }

    #[test]
    fn the_three_languages_ask_for_the_same_values() {
        for kind in LetterKind::ALL {
            let names = |lang| Template::parse(kind.source(lang)).expect("reads").names();
            let english: BTreeSet<&str> = names(Lang::En);
            for lang in Lang::ALL {
                assert_eq!(names(lang), english, "{}/{}", kind.name(), lang.code());
            }
        }
    }

    #[test]
    fn every_folder_is_a_letter() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/email_templates");
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let name = entry.expect("readable").file_name();
            let name = name.to_string_lossy();
            assert!(
                LetterKind::parse(&name).is_some(),
                "{name} is not listed in mail/letter.rs"
            );
        }
    }
}
