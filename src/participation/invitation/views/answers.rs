//! The two forms behind a personal link: "I cannot come" and "someone else will come".
use super::{error, in_lang, summary};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::parts::BackLink;
use crate::ui::{Button, Choice, Choices, Field, Form, Hidden, Kind, Languages, Limit, Page, bdi};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

/// Characters in a reason.
pub const REASON_MAX: usize = 500;

/// Whose form it is and where it goes.
pub struct Asked<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    /// The invited person, by name: this page follows a POST.
    pub name: &'a str,
    /// With the seal of the link.
    pub action: String,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Asked<'_> {
    pub fn decline(&self) -> Page {
        let t = self.lang.t();
        let reason = Field {
            hint: Some(t.invitation_decline_reason_hint()),
            error: error(self.problems, "reason"),
            value: self.typed.text("reason").to_owned(),
            kind: Kind::Area(4),
            optional: true,
            limit: Some(Limit::Characters(500)),
            ..Field::new(self.lang, "reason", t.invitation_decline_reason())
        };
        self.page(Words {
            title: t.invitation_decline_title(),
            lead: t.invitation_decline_lead(),
            button: t.invitation_decline_button(),
            fields: html! { (reason) },
        })
    }

    pub fn delegate(&self) -> Page {
        let t = self.lang.t();
        self.page(Words {
            title: t.invitation_delegate_title(),
            lead: t.invitation_delegate_lead(),
            button: t.invitation_delegate_button(),
            fields: html! { (self.colleague()) },
        })
    }

    fn colleague(&self) -> Markup {
        let (t, lang) = (self.lang.t(), self.lang);
        let text = |kind, name: &'static str, label: String| Field {
            kind,
            error: error(self.problems, name),
            value: self.typed.text(name).to_owned(),
            ..Field::new(lang, name, label)
        };
        let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let chosen = self.typed.filled("letter").unwrap_or(lang.code());
        html! {
            (text(Kind::Name, "name", t.invitation_delegate_name()))
            (text(Kind::Email, "email", t.invitation_delegate_email()))
            (Choices {
                error: error(self.problems, "letter"),
                chosen: vec![chosen.to_owned()],
                ..Choices::new(lang, "letter", t.invitation_delegate_lang(), languages.into())
            })
        }
    }

    fn page(&self, words: Words) -> Page {
        let lang = self.lang;
        let whose = lang.t().invitation_this_is_for();
        let form = Form {
            body: html! { (words.fields) (Hidden { name: "in".into(), value: lang.code().into() }) },
            buttons: html! { (Button::new(words.button)) },
            ..Form::new(self.action.clone())
        };
        let main = html! {
            (self.back())
            (summary(lang, self.problems))
            div.stack {
                h1 { (words.title) }
                p.prose { (words.lead) }
                p { (whose.s0) b { (bdi(self.name)) } (whose.s1) }
                (form)
            }
        };
        Page {
            languages: Languages::Form { id: "form".into() },
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(lang, frame::site(lang), words.title, main)
        }
    }

    fn back(&self) -> BackLink {
        let href = paths::EventPage {
            lang: self.lang,
            slug: self.occasion.event.slug.clone(),
        };
        BackLink {
            label: self.occasion.name(self.lang).to_owned(),
            href: href.to_string(),
        }
    }
}

struct Words {
    title: String,
    lead: String,
    button: String,
    fields: Markup,
}

/// The addresses of the two forms in a language.
pub fn decline_at(occasion: &Occasion, lang: Lang) -> String {
    in_lang(
        paths::MyDecline {
            event: occasion.event.id,
        },
        lang,
    )
}

pub fn delegate_at(occasion: &Occasion, lang: Lang) -> String {
    in_lang(
        paths::MyDelegate {
            event: occasion.event.id,
        },
        lang,
    )
}
