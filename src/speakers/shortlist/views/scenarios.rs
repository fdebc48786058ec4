//! Two scenarios side by side, and making, copying and removing them.
use super::meters::Meters;
use super::seats::field;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::shortlist::model::{Holds, Material, NAME_MAX, Scenario, Seat};
use crate::speakers::shortlist::rules::Scale;
use crate::speakers::shortlist::words::Words;
use crate::ui::filter::Filter;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Cell, Choice, Column, Field, FilterBar, Form, Limit, Look, PostButton, Row, Select, Table, bdi,
};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

pub struct ScenariosPage<'a> {
    pub desk: &'a EventDesk,
    pub material: &'a Material,
    /// Which two: `one` and `other`; what was typed into a refused form.
    pub query: &'a Fields,
    pub problems: &'a Problems,
}

impl ScenariosPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let title = self.lang().t().shortlist_compare();
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Shortlist, self.here(), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let pair = self.pair();
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink { label: t.shortlist_title(), href: paths::Shortlist { event }.to_string() }),
                title: t.shortlist_compare(),
                lead: Some(t.shortlist_compare_lead()),
                actions: html! {},
            })
            @if self.material.scenarios.len() > 1 { (self.choice(&pair)) }
            section.stack #candidates tabindex="-1" { (self.table(&pair)) }
            div.figs { @for scenario in &pair { (self.meters(scenario)) } }
            (self.copy())
            (self.all())
        }
    }

    /// The two asked for, else the oldest two.
    fn pair(&self) -> Vec<&Scenario> {
        let all = &self.material.scenarios;
        let asked = |name: &str| {
            let id = self.query.text(name).parse().ok()?;
            self.material.scenario(id)
        };
        let one = asked("one").or(all.first());
        let other = asked("other").or_else(|| all.iter().find(|other| Some(other.id) != one.map(|one| one.id)));
        let mut pair: Vec<&Scenario> = one.into_iter().chain(other).collect();
        pair.dedup_by_key(|scenario| scenario.id);
        pair
    }

    fn choice(&self, pair: &[&Scenario]) -> FilterBar {
        let t = self.lang().t();
        let options = || {
            self.material
                .scenarios
                .iter()
                .map(|one| Choice::new(one.id.to_string(), &one.name))
                .collect()
        };
        let at = |place: usize| pair.get(place).map(|one| one.id.to_string()).unwrap_or_default();
        let pick =
            |name: &str, label, place| Filter::pick(name, (label, t.shortlist_any_scenario()), &at(place), options());
        FilterBar {
            lang: self.lang(),
            action: self.here(),
            filters: vec![pick("one", t.shortlist_one(), 0), pick("other", t.shortlist_other(), 1)],
            active: Vec::new(),
            clear: self.here(),
            found: String::new(),
        }
    }

    fn table(&self, pair: &[&Scenario]) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let names = pair.iter().map(|scenario| Column::new(scenario.name.clone()));
        let columns = std::iter::once(Column::new(t.shortlist_place_column()))
            .chain(names)
            .collect();
        let holds: Vec<Holds> = pair.iter().map(|one| self.material.holds(Some(one))).collect();
        let rows = self.material.seats.iter().map(|seat| self.row(seat, &holds)).collect();
        Table {
            empty: (t.shortlist_no_places(), None),
            ..Table::new(lang, t.shortlist_compare_caption(), columns, rows)
        }
    }

    fn row(&self, seat: &Seat, holds: &[Holds]) -> Row {
        let words = self.words();
        let cell = |holds: &Holds| {
            let hold = holds.get(&seat.slot.id);
            hold.map_or(Cell::Empty, |hold| Cell::Text(words.name(hold.nomination)))
        };
        let cells = std::iter::once(Cell::Text(words.place_in_full(seat))).chain(holds.iter().map(cell));
        Row::new(cells.collect())
    }

    fn meters(&self, scenario: &Scenario) -> Markup {
        let holds = self.material.holds(Some(scenario));
        let scale = Scale::new(self.material, &holds);
        let words = self.words();
        html! {
            section.stack {
                h2 { (bdi(&scenario.name)) }
                (Meters { words, aims: &scale.aims, standings: &scale.now.standings })
                @if !scale.now.breaches.is_empty() {
                    ul.needs { @for breach in &scale.now.breaches { li { (words.breach(breach)) } } }
                }
            }
        }
    }

    fn copy(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let options: Vec<Choice> = self
            .material
            .scenarios
            .iter()
            .map(|one| Choice::new(one.id.to_string(), &one.name))
            .collect();
        let from = Select {
            value: self.query.text("scenario").to_owned(),
            prompt: Some(t.shortlist_from_nothing()),
            ..Select::new(lang, "scenario", t.shortlist_from(), options)
        };
        let name = Field {
            error: self.problems.at("name"),
            value: self.query.text("name").to_owned(),
            limit: Some(Limit::Characters(u32::try_from(NAME_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "name", t.shortlist_name())
        };
        let form = Form {
            id: "copy".into(),
            body: html! { (field("act", "copy".to_owned())) (from) (name) },
            buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.shortlist_make()) }) },
            ..Form::new(self.here())
        };
        html! { section.stack { h2 { (t.shortlist_make_title()) } (form) } }
    }

    fn all(&self) -> Markup {
        let t = self.lang().t();
        let remove = |scenario: &Scenario| PostButton {
            action: self.here(),
            fields: vec![
                field("act", "remove".to_owned()),
                field("scenario", scenario.id.to_string()),
            ],
            button: Button {
                look: Look::Quiet,
                small: true,
                about: Some(scenario.name.clone()),
                ..Button::new(t.shortlist_remove())
            },
        };
        let event = self.desk.event.id;
        let board = |scenario: &Scenario| format!("{}?scenario={}", paths::Shortlist { event }, scenario.id);
        html! {
            @if !self.material.scenarios.is_empty() {
                section.stack {
                    h2 { (t.shortlist_scenarios()) }
                    ul.needs {
                        @for scenario in &self.material.scenarios {
                            li { a href=(board(scenario)) { (bdi(&scenario.name)) } " " (remove(scenario)) }
                        }
                    }
                }
            }
        }
    }

    fn words(&self) -> Words<'_> {
        Words {
            lang: self.lang(),
            material: self.material,
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::ShortlistScenarios { event }.to_string()
    }
}
