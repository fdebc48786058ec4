//! Naming a colleague instead of one of the organisation's people: what it means, a reason, who.
use super::somebody;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::focal_point::form::REASON;
use crate::participation::focal_point::model::Person;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::parts::BackLink;
use crate::ui::{Button, Field, Form, Hidden, Kind, Languages, Limit, Page, bdi};
use crate::web::{Fields, Problems, frame};
use maud::{Markup, html};

/// Characters in a reason.
pub const REASON_MAX: usize = 500;

pub struct Replacing<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub organisation: &'a str,
    pub person: &'a Person,
    /// With the seal of the link.
    pub action: String,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Replacing<'_> {
    pub fn page(&self) -> Page {
        let title = self.lang.t().focal_point_replace_title();
        Page {
            languages: Languages::Form { id: "form".into() },
            audience: Audience::Personal,
            refused: !self.problems.is_empty(),
            ..Page::new(self.lang, frame::site(self.lang), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let event = self.occasion.event.id;
        let back = BackLink {
            label: self.organisation.to_owned(),
            href: format!("{}?lang={lang}", paths::MyOrganisation { event }),
        };
        let shown_in = Hidden {
            name: "in".into(),
            value: lang.code().into(),
        };
        let about = t.focal_point_replace_whom();
        html! {
            (back)
            (self.problems.summary(lang))
            div.stack {
                h1 { (t.focal_point_replace_title()) }
                p { (about.s0) b { (bdi(&self.person.name)) } (about.s1) }
                p.prose { (t.focal_point_replace_lead()) }
                @if let Some(deadline) = self.occasion.deadline(lang) { p { (t.focal_point_replace_until(deadline)) } }
                (Form { body: html! { (somebody(lang, self.typed, self.problems)) (self.reason()) (shown_in) },
                    buttons: html! { (Button::new(t.focal_point_replace_button())) },
                    ..Form::new(self.action.clone()) })
            }
        }
    }

    fn reason(&self) -> Field {
        let t = self.lang.t();
        Field {
            kind: Kind::Area(3),
            hint: Some(t.focal_point_replace_reason_hint()),
            error: self.problems.at(REASON),
            value: self.typed.text(REASON).to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(self.lang, REASON, t.focal_point_replace_reason())
        }
    }
}
