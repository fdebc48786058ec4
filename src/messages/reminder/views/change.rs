//! "The dates have moved": what people know, what is true now, and whether they hear of it.
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::messages::change::actions::{Offered, TYPED_ABOVE};
use crate::messages::change::model::Dates;
use crate::paths;
use crate::ui::{Button, Field, Form, Hidden, Kind, Look, Notice, PostButton, Problem, Tone, Width, bdi};
use maud::{Markup, Render, html};

/// What the buttons send.
pub const SEND: &str = "send";
pub const SKIP: &str = "skip";

/// Stands above the rules as long as nobody has decided.
pub struct Change<'a> {
    pub lang: Lang,
    pub offered: &'a Offered,
    /// What was refused: the number, as it was typed.
    pub refused: Option<(&'a Problem, &'a str)>,
}

impl Render for Change<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let change = &self.offered.change;
        html! {
            (Notice::standing(lang, Tone::Warn, html! { p { b { (t.change_title()) } } p { (t.change_lead()) } }))
            section.card.pad.stack-s {
                h2 { (t.change_question()) }
                dl.facts {
                    dt { (t.change_was()) } dd { (self.dates(&change.before)) }
                    dt { (t.change_is()) } dd { (self.dates(&change.after)) }
                }
                p { (t.change_people(self.offered.people)) }
                @if self.offered.holders > 0 { p { (t.change_holders(self.offered.holders)) } }
                (self.form())
                (self.skip())
            }
        }
    }
}

impl Change<'_> {
    fn dates(&self, dates: &Dates) -> Markup {
        let shown = dates.shown(&self.offered.occasion);
        html! {
            p.pre { (shown.when(self.lang)) }
            p { (bdi(shown.place(self.lang))) }
        }
    }

    fn form(&self) -> Form {
        let (lang, t, people) = (self.lang, self.lang.t(), self.offered.people);
        let count = format::number(lang, i64::try_from(people).unwrap_or(i64::MAX));
        let typed = Field {
            kind: Kind::Number,
            width: Width::Small,
            error: self.refused.map(|(problem, _)| problem.message.clone()),
            value: self.refused.map_or_else(String::new, |(_, typed)| typed.to_owned()),
            ..Field::new(lang, "number", plain(t.change_number(count)))
        };
        Form {
            body: html! {
                (hidden("to", SEND.to_owned()))
                (hidden("version", self.offered.change.version.to_string()))
                (hidden("people", people.to_string()))
                @if people > TYPED_ABOVE { (typed) }
            },
            buttons: html! { (Button::new(t.change_send(people))) },
            ..Form::new(self.action())
        }
    }

    fn skip(&self) -> PostButton {
        let version = self.offered.change.version.to_string();
        PostButton {
            action: self.action(),
            fields: vec![hidden("to", SKIP.to_owned()), hidden("version", version)],
            button: Button {
                look: Look::Secondary,
                ..Button::new(self.lang.t().change_skip())
            },
        }
    }

    fn action(&self) -> String {
        let change = &self.offered.change;
        paths::ReminderChange {
            event: change.event,
            change: change.id,
        }
        .to_string()
    }
}

fn hidden(name: &str, value: String) -> Hidden {
    Hidden {
        name: name.to_owned(),
        value,
    }
}
