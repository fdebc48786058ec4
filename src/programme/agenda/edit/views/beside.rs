//! The smaller forms of an item: give a place to another one, cut it in two, take it away.
use super::ItemView;
use crate::i18n::{Translate, format, plain};
use crate::paths;
use crate::programme::session::model::Session;
use crate::programme::session::slots;
use crate::ui::choice::Many;
use crate::ui::form::Hidden;
use crate::ui::{Button, Choice, Choices, Form, Look, Select, Width};
use maud::{Markup, html};

impl ItemView<'_> {
    /// Nothing to move, or nowhere to move it: no form.
    pub(super) fn moving(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let (event, session) = (self.desk.event.id, self.about.present.id);
        let fields = ["move_place", "move_to", "move_reason"];
        let refused = fields.iter().any(|field| self.error(field).is_some());
        let places = self.about.present.slots.iter();
        let places: Vec<Choice> = places
            .map(|slot| Choice::new(slot.id.to_string(), slots::line(lang, slot, self.about.groups)))
            .collect();
        let others: Vec<Choice> = self
            .about
            .others()
            .map(|other| Choice::new(other.id.to_string(), self.named(other)))
            .collect();
        let pick = |name: &str, label: String, options: Vec<Choice>| Select {
            prompt: Some(t.agenda_edit_move_prompt()),
            width: Width::Full,
            ..self.select(name, label, options)
        };
        html! {
            @if !places.is_empty() && !others.is_empty() {
                details.fs open[refused] {
                    summary { (t.agenda_edit_move()) }
                    (Form {
                        id: "move".to_owned(),
                        body: html! {
                            p.hint { (t.agenda_edit_move_intro()) }
                            (pick("move_place", t.agenda_edit_move_place(), places))
                            (pick("move_to", t.agenda_edit_move_to(), others))
                            (self.reason("move_reason", t.agenda_edit_move_reason()))
                            (self.unchanged())
                        },
                        buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.agenda_edit_move_button()) }) },
                        ..Form::new(paths::AgendaItemMove { event, session }.to_string())
                    })
                }
            }
        }
    }

    /// "Round table 2, Wednesday 24 February 2021, 11:00–12:30".
    fn named(&self, session: &Session) -> String {
        let lang = self.lang();
        let title = session.title.pick(lang).1;
        let date = format::date(lang, session.starts.date());
        let hours = format::time_range(lang, session.starts.time(), session.ends.time());
        format::list(lang, &[title, &date, &plain(hours)])
    }

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
        html! { @if let Some(seen) = &self.seen_beside { (Hidden { name: "seen".to_owned(), value: seen.clone() }) } }
    }
}
