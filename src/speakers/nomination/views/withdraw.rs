//! "I take it back": what it means, a reason if one wishes, one button.
use super::to_mine;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::speakers::nomination::form::SHOWN_IN;
use crate::ui::page::Audience;
use crate::ui::{Button, Field, Form, Hidden, Kind, LinkButton, Look, Page};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

pub struct Withdrawing<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    pub action: String,
}

impl Withdrawing<'_> {
    pub fn page(&self) -> Page {
        let title = self.lang.t().nomination_withdraw_title();
        Page {
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let event = self.occasion.event.id;
        let keep = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.nomination_withdraw_keep(), paths::MyNomination { event }.to_string())
        };
        let withdraw = Button {
            look: Look::Danger,
            ..Button::new(t.nomination_withdraw_button())
        };
        let reason = Field {
            kind: Kind::Area(3),
            optional: true,
            hint: Some(t.nomination_withdraw_reason_hint()),
            error: self.problems.at("reason"),
            value: self.fields.text("reason").to_owned(),
            ..Field::new(lang, "reason", t.nomination_withdraw_reason())
        };
        let shown_in = Hidden {
            name: SHOWN_IN.into(),
            value: lang.code().into(),
        };
        html! {
            (to_mine(self.occasion, lang))
            (self.problems.summary(lang))
            div.stack {
                h1 { (t.nomination_withdraw_title()) }
                p.prose { (t.nomination_withdraw_text()) }
                p.prose { (t.nomination_withdraw_offer()) }
                (Form { body: html! { (reason) (shown_in) }, buttons: html! { (withdraw) (keep) },
                    ..Form::new(self.action.clone()) })
            }
        }
    }
}
