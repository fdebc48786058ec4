//! What is promised to everybody: publishing the call, taking it back, a later deadline.
use super::CallDesk;
use crate::i18n::{Translate, format};
use crate::paths;
use crate::speakers::call::model::{Extension, State};
use crate::ui::form::Hidden;
use crate::ui::{Button, Form, Kind, Look, PostButton, Section, Trilingual};
use maud::{Markup, Render, html};

impl CallDesk<'_> {
    pub(super) fn promise(&self) -> Markup {
        match self.call().state {
            _ if self.call().is_new() => html! {},
            State::Draft => self.publish(),
            State::Published => html! { (self.extension()) (self.take_back()) },
        }
    }

    fn publish(&self) -> Markup {
        let t = self.lang().t();
        html! {
            div.card.stack-s.empty #publication tabindex="-1" {
                h2 { (t.call_publish_title()) }
                p { (t.call_publish_text()) }
                (self.turn("publish", Button::new(t.call_publish())))
            }
        }
    }

    fn take_back(&self) -> Markup {
        let t = self.lang().t();
        let button = Button {
            look: Look::Danger,
            ..Button::new(t.call_take_back())
        };
        html! {
            div.card.stack-s.empty #publication tabindex="-1" {
                h2 { (t.call_take_back_title()) }
                p { (t.call_take_back_text()) }
                (self.turn("take_back", button))
            }
        }
    }

    fn turn(&self, verb: &str, button: Button) -> PostButton {
        let event = self.desk.event.id;
        PostButton {
            action: paths::CallPublication { event }.to_string(),
            fields: vec![Hidden {
                name: verb.to_owned(),
                value: "true".to_owned(),
            }],
            button,
        }
    }

    fn extension(&self) -> Markup {
        let t = self.lang().t();
        let event = self.desk.event.id;
        let day = self.field("extension_date", t.call_extension_date(), Some(t.limits_date_hint()));
        let hour = self.field(
            "extension_time",
            t.call_extension_time(),
            Some(t.call_closes_time_hint()),
        );
        let reason = Trilingual {
            hint: Some(t.call_extension_reason_hint()),
            ..self.trilingual("extension_reason", t.call_extension_reason(), Kind::Text)
        };
        Form {
            id: "extension".to_owned(),
            body: html! {
                (Section {
                    title: t.call_extension(),
                    intro: Some(t.call_extension_intro()),
                    body: html! {
                        @for extension in &self.call().extensions { (self.past(extension)) }
                        div.cols { (day) (hour) }
                        (reason)
                    },
                })
            },
            buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.call_extend()) }) },
            ..Form::new(paths::CallExtension { event }.to_string())
        }
        .render()
    }

    fn past(&self, extension: &Extension) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let at = |closes| {
            let zone = &self.desk.event.zone;
            format::deadline(lang, zone, zone.instant(closes, crate::kernel::Fold::Later))
        };
        html! {
            p { (t.call_extension_past(at(extension.closed), at(extension.closes))) " " (crate::ui::words(lang, &extension.reason)) }
        }
    }
}
