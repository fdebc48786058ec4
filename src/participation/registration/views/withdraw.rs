//! "I will not come": what it means, a reason if one wishes, one button.
use super::{summary, to_event};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::{Button, Field, Form, Kind, LinkButton, Look, Page};
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
        let title = self.lang.t().registration_withdraw_title();
        Page {
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let t = self.lang.t();
        let event = self.occasion.event.id;
        let keep = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.registration_withdraw_keep(), paths::Me { event }.to_string())
        };
        let withdraw = Button {
            look: Look::Danger,
            ..Button::new(t.registration_withdraw_button())
        };
        html! {
            (to_event(self.occasion, self.lang))
            (summary(self.lang, self.problems))
            div.stack {
                h1 { (t.registration_withdraw_title()) }
                p.prose { (t.registration_withdraw_text()) }
                p.prose { (t.registration_withdraw_speaking()) }
                (Form { body: html! { (self.reason()) }, buttons: html! { (withdraw) (keep) },
                    ..Form::new(self.action.clone()) })
            }
        }
    }

    fn reason(&self) -> Field {
        let t = self.lang.t();
        Field {
            kind: Kind::Area(3),
            optional: true,
            hint: Some(t.registration_withdraw_reason_hint()),
            error: self.problems.of("reason").map(str::to_owned),
            value: self.fields.text("reason").to_owned(),
            ..Field::new(self.lang, "reason", t.registration_withdraw_reason())
        }
    }
}
