//! Proposing a colleague: who, in which language to write, and perhaps what they could say.
use super::to_mine;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::speakers::nomination::form::SHOWN_IN;
use crate::speakers::nomination::model::{KEY_POINTS_WORDS, TOPIC_CHARS};
use crate::ui::page::Audience;
use crate::ui::{Button, Choice, Choices, Field, Form, Hidden, Kind, Languages, Limit, Page};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

pub struct Proposing<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    pub action: String,
}

impl Proposing<'_> {
    pub fn page(&self) -> Page {
        let title = self.lang.t().nomination_colleague_title();
        Page {
            languages: Languages::Form { id: "form".into() },
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let shown_in = Hidden {
            name: SHOWN_IN.into(),
            value: lang.code().into(),
        };
        html! {
            (to_mine(self.occasion, lang))
            (self.problems.summary(lang))
            div.stack {
                h1 { (t.nomination_colleague_title()) }
                p.prose { (t.nomination_colleague_lead()) }
                (Form { body: html! { (self.who()) (self.what()) (shown_in) },
                    buttons: html! { (Button::new(t.nomination_colleague_button())) },
                    ..Form::new(self.action.clone()) })
            }
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

    fn who(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let languages = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
        let chosen = self.fields.filled("letter").unwrap_or(lang.code());
        let organisation = Field {
            optional: true,
            hint: Some(t.nomination_colleague_organisation_hint()),
            ..self.field(Kind::Organisation, "organisation", t.registration_organisation())
        };
        html! {
            (self.field(Kind::Name, "name", t.invitation_delegate_name()))
            (self.field(Kind::Email, "email", t.invitation_delegate_email()))
            (Choices {
                error: self.problems.at("letter"),
                chosen: vec![chosen.to_owned()],
                ..Choices::new(lang, "letter", t.invitation_delegate_lang(), languages.into())
            })
            (organisation)
        }
    }

    fn what(&self) -> Markup {
        let t = self.lang.t();
        let most = |most: usize| u32::try_from(most).unwrap_or(u32::MAX);
        let topic = Field {
            optional: true,
            hint: Some(t.nomination_colleague_topic_hint()),
            limit: Some(Limit::Characters(most(TOPIC_CHARS))),
            ..self.field(Kind::Text, "topic", t.nomination_topic())
        };
        let points = Field {
            optional: true,
            limit: Some(Limit::Words(most(KEY_POINTS_WORDS))),
            ..self.field(Kind::Area(6), "key_points", t.nomination_key_points())
        };
        html! { (topic) (points) }
    }
}
