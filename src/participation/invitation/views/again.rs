//! Asking for one's link, and the one answer to it.
use super::{error, summary};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::{Button, Field, Form, Kind, Page, Trap, Width};
use crate::web::{Fields, Problems, frame};
use maud::html;

/// A field people do not see.
pub const TRAP: &str = "website";

pub struct Ask<'a> {
    pub lang: Lang,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Ask<'_> {
    pub fn page(&self) -> Page {
        let (lang, t) = (self.lang, self.lang.t());
        let email = Field {
            kind: Kind::Email,
            width: Width::Medium,
            hint: Some(t.invitation_again_hint()),
            error: error(self.problems, "email"),
            value: self.typed.text("email").to_owned(),
            ..Field::new(lang, "email", t.invitation_again_email())
        };
        let form = Form {
            body: html! { (email) (Trap { name: TRAP.into() }) },
            buttons: html! { (Button::new(t.invitation_again_button())) },
            ..Form::new(paths::LinkAgain { lang }.to_string())
        };
        let main = html! {
            (summary(lang, self.problems))
            div.stack { h1 { (t.invitation_again_title()) } p.prose { (t.invitation_again_lead()) } (form) }
        };
        Page {
            languages: frame::in_each_language(|lang| paths::LinkAgain { lang }),
            refused: !self.problems.is_empty(),
            ..Page::new(lang, frame::site(lang), t.invitation_again_title(), main)
        }
    }
}

/// For known and unknown addresses alike.
pub fn asked(lang: Lang) -> Page {
    let t = lang.t();
    let again = paths::LinkAgain { lang };
    let main = html! {
        div.stack {
            h1 { (t.invitation_again_sent_title()) }
            p.prose { (t.invitation_again_sent_body()) }
            ul.steps {
                li { (t.invitation_again_sent_wait()) }
                li { (t.invitation_again_sent_other()) }
                li { (t.invitation_again_sent_ask()) }
            }
            p { a href=(again) { (t.invitation_again_once_more()) } }
        }
    };
    Page {
        languages: frame::in_each_language(|lang| paths::LinkAgainSent { lang }),
        ..Page::new(lang, frame::site(lang), t.invitation_again_sent_title(), main)
    }
}
