//! The places of an item: a row each, folded away under what it says now, and empty rows for new ones.
use super::ItemView;
use crate::i18n::Translate;
use crate::programme::agenda::edit::form::{as_typed, is_empty, place_field};
use crate::programme::session::model::Slot;
use crate::programme::session::{slots, words};
use crate::ui::choice::Many;
use crate::ui::form::Hidden;
use crate::ui::{Choice, Choices, Field, Kind, Section, Select, Tick, Trilingual, Width, bdi};
use maud::{Markup, html};
use sea_orm::ActiveEnum;

impl ItemView<'_> {
    pub(super) fn places(&self) -> Section {
        let t = self.lang().t();
        let open_floor = Field {
            kind: Kind::Number,
            optional: true,
            ..self.field(
                "open_floor",
                t.agenda_edit_open_floor(),
                Some(t.agenda_edit_open_floor_hint()),
            )
        };
        Section {
            title: t.agenda_edit_places(),
            intro: Some(t.agenda_edit_places_intro()),
            body: html! {
                @for row in 0..self.about.rows(self.typed) { (self.row(row)) }
                (open_floor)
                (Trilingual { optional: true, ..self.trilingual("floor_label", t.agenda_edit_floor_label(), Kind::Text) })
            },
        }
    }

    fn row(&self, row: usize) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let known = self.known(row);
        let prefix = place_field(row, "");
        let wrong = self.problems.iter().any(|problem| problem.field.starts_with(&prefix));
        let typed = known.is_none() && !is_empty(self.typed, row);
        html! {
            details.place-row open[wrong || typed] {
                summary {
                    @match known {
                        Some(slot) => {
                            (t.agenda_edit_place(slot.position.to_string())) ": "
                            (bdi(&slots::line(lang, slot, self.about.groups)))
                        },
                        None => (t.agenda_edit_place_new()),
                    }
                }
                (self.fields(row, known))
            }
        }
    }

    /// The place a row came from; of one that another organiser removed meanwhile, the row becomes a new place.
    fn known(&self, row: usize) -> Option<&Slot> {
        let id = self.typed.text(&place_field(row, "id"));
        let mut slots = self.about.present.slots.iter();
        slots.find(|slot| slot.id.to_string() == id)
    }

    fn fields(&self, row: usize, known: Option<&Slot>) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = |part: &str| place_field(row, part);
        let n = match known {
            Some(slot) => slot.position.to_string(),
            None => as_typed(self.typed, row),
        };
        let tick = |part: &str, label: String| Tick {
            error: self.error(&name(part)),
            ticked: self.typed.text(&name(part)) == "true",
            ..Tick::new(lang, name(part), html! { (label) })
        };
        html! {
            @if let Some(slot) = known { (Hidden { name: name("id"), value: slot.id.to_string() }) }
            (self.role(row, &n))
            (self.open_to(row, &n))
            (Tick { hint: Some(t.agenda_edit_office_hint()), ..tick("office", t.agenda_edit_office(&n)) })
            div.cols {
                (self.figure(&name("minutes"), (t.agenda_edit_minutes(&n), t.agenda_edit_minutes_hint())))
                (self.figure(&name("order"), (t.agenda_edit_order(&n), t.agenda_edit_order_hint())))
            }
            (Trilingual {
                optional: true,
                hint: Some(t.agenda_edit_label_hint()),
                ..self.trilingual(&name("label"), t.agenda_edit_label(&n), Kind::Text)
            })
            @if known.is_some() { (tick("remove", t.agenda_edit_remove_place(&n))) }
        }
    }

    pub(super) fn figure(&self, name: &str, (label, hint): (String, String)) -> Field {
        Field {
            kind: Kind::Number,
            optional: true,
            ..self.field(name, label, Some(hint))
        }
    }

    fn role(&self, row: usize, n: &str) -> Select {
        let (lang, t) = (self.lang(), self.lang().t());
        let options = words::roles().map(|role| Choice::new(role.to_value(), words::role(lang, role)));
        let known = self.known(row).is_some();
        Select {
            prompt: (!known).then(|| t.agenda_edit_role_prompt()),
            width: Width::Small,
            ..self.select(&place_field(row, "role"), t.agenda_edit_role(n), options.collect())
        }
    }

    fn open_to(&self, row: usize, n: &str) -> Choices {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = place_field(row, "open");
        let groups = self.about.groups.iter();
        let mut options: Vec<Choice> = groups
            .map(|group| Choice::new(&*group.code, group.name(lang)))
            .collect();
        let chosen: Vec<String> = self.typed.all(&name).map(str::to_owned).collect();
        // A code that a file brought and no group has: shown as it is, to be unticked.
        let strange = chosen.iter().filter(|code| self.about.groups.by_code(code).is_none());
        options.extend(strange.map(|code| Choice::new(code, code)));
        Choices {
            many: Many::Several,
            columns: true,
            optional: true,
            hint: Some(t.agenda_edit_open_to_hint()),
            error: self.error(&name),
            chosen,
            ..Choices::new(lang, name, t.agenda_edit_open_to(n), options)
        }
    }
}
