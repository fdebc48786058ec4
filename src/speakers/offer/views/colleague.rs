//! "Somebody else of my organisation": whom, and in which language to write.
use super::mine::hidden;
use super::place;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::offer::person::{Held, Person, SHOWN_IN};
use crate::ui::page::Audience;
use crate::ui::parts::BackLink;
use crate::ui::{Button, Choice, Choices, Field, Form, Kind, Page};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

pub struct Proposing<'a> {
    pub lang: Lang,
    pub person: &'a Person,
    pub held: &'a Held,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    pub action: String,
}

impl Proposing<'_> {
    pub fn page(&self) -> Page {
        let title = self.lang.t().offer_colleague_title();
        Page {
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t, event) = (self.lang, self.lang.t(), self.person.link.event);
        let back = BackLink {
            label: t.offer_title(),
            href: format!("{}?lang={lang}", paths::MyOffer { event }),
        };
        html! {
            (back)
            (self.problems.summary(lang))
            div.stack {
                h1 #offer tabindex="-1" { (t.offer_colleague_title()) }
                p.prose { (t.offer_colleague_lead()) }
                (place(self.person, (&self.held.holder.seat, lang)))
                (Form { body: self.who(), buttons: html! { (Button::new(t.nomination_colleague_button())) },
                    ..Form::new(self.action.clone()) })
            }
        }
    }

    fn who(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let chosen = self.fields.filled("letter").unwrap_or(lang.code());
        html! {
            (hidden("offer", self.held.offer.id.to_string())) (hidden(SHOWN_IN, lang.code()))
            (self.field(Kind::Name, "name", t.invitation_delegate_name()))
            (self.field(Kind::Email, "email", t.invitation_delegate_email()))
            (Choices {
                error: self.problems.at("letter"),
                chosen: vec![chosen.to_owned()],
                ..Choices::new(lang, "letter", t.invitation_delegate_lang(), languages.into())
            })
        }
    }

    fn field(&self, kind: Kind, name: &'static str, label: String) -> Field {
        Field {
            kind,
            error: self.problems.at(name),
            value: self.fields.text(name).to_owned(),
            ..Field::new(self.lang, name, label)
        }
    }
}
