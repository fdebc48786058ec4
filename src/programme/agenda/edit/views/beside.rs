//! The two smaller forms of an item: cut it in two, take it away.
use super::ItemView;
use crate::i18n::Translate;
use crate::paths;
use crate::programme::session::slots;
use crate::ui::choice::Many;
use crate::ui::form::Hidden;
use crate::ui::{Button, Choice, Choices, Form, Look};
use maud::{Markup, html};

impl ItemView<'_> {
    pub(super) fn split(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let (event, session) = (self.desk.event.id, self.about.present.id);
        let refused = ["split_at", "split_reason"]
            .iter()
            .any(|field| self.error(field).is_some());
        let places = self.about.present.slots.iter();
        let options: Vec<Choice> = places
            .map(|slot| Choice::new(slot.id.to_string(), slots::line(lang, slot, self.about.groups)))
            .collect();
        let choices = Choices {
            many: Many::Several,
            optional: true,
            chosen: self.typed.all("split_places").map(str::to_owned).collect(),
            ..Choices::new(lang, "split_places", t.agenda_edit_split_places(), options)
        };
        html! {
            details.fs open[refused] {
                summary { (t.agenda_edit_split()) }
                (Form {
                    id: "split".to_owned(),
                    body: html! {
                        p.hint { (t.agenda_edit_split_intro()) }
                        (self.field("split_at", t.agenda_edit_split_at(), Some(t.agenda_edit_hour_hint())))
                        @if !choices.options.is_empty() { (choices) }
                        (self.reason("split_reason", t.agenda_edit_split_reason()))
                        (self.unchanged())
                    },
                    buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.agenda_edit_split_button()) }) },
                    ..Form::new(paths::AgendaItemSplit { event, session }.to_string())
                })
            }
        }
    }

    pub(super) fn removal(&self) -> Markup {
        let t = self.lang().t();
        let (event, session) = (self.desk.event.id, self.about.present.id);
        let said = self.error("remove_reason").filter(|_| !self.about.is_promised());
        let refused = self.error("remove_reason").is_some();
        html! {
            details.fs open[refused] {
                summary { (t.agenda_edit_remove()) }
                (Form {
                    id: "removal".to_owned(),
                    body: html! {
                        p.hint { (t.agenda_edit_remove_intro()) }
                        // Where no reason is asked for, there is no field that could say it.
                        @if let Some(said) = said { p.msg #remove_reason tabindex="-1" { (said) } }
                        (self.reason("remove_reason", t.agenda_edit_remove_reason()))
                        (self.unchanged())
                    },
                    buttons: html! { (Button { look: Look::Danger, ..Button::new(t.agenda_edit_remove_button()) }) },
                    ..Form::new(paths::AgendaItemRemoval { event, session }.to_string())
                })
            }
        }
    }

    fn unchanged(&self) -> Markup {
        html! { @if let Some(seen) = &self.seen { (Hidden { name: "seen".to_owned(), value: seen.clone() }) } }
    }
}
