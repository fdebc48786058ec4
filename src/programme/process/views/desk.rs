//! The organiser's overview of a process.
use crate::directory::group::model::{Group, Groups};
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::programme::event::model::{Event, Sitting, State};
use crate::programme::event::when;
use crate::programme::process::model::Process;
use crate::ui::parts::Heading;
use crate::ui::{Cell, Column, LinkButton, Look, Row, Swatch, Table, paragraphs, words};
use maud::{Markup, Render, html};
use std::collections::HashMap;

pub struct ProcessDeskView {
    pub lang: Lang,
    pub process: Process,
    pub events: Vec<Event>,
    pub sittings: HashMap<EventId, Vec<Sitting>>,
    pub groups: Groups,
}

impl Render for ProcessDeskView {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let slug = self.process.slug.clone();
        let public = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(t.process_desk_public(), paths::ProcessPage { lang, slug }.to_string())
        };
        let heading = Heading {
            crumb: None,
            title: self.process.title.pick(lang).1.to_owned(),
            lead: None,
            actions: html! { (public) },
        };
        html! {
            (heading)
            div.stack-l {
                (paragraphs(lang, &self.process.summary))
                (self.events())
                (self.groups())
            }
        }
    }
}

impl ProcessDeskView {
    fn events(&self) -> Table {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.process_desk_event()),
            Column::new(t.event_when()),
            Column::new(t.process_desk_state()),
        ];
        let row = |event: &Event| {
            let dashboard = paths::Dashboard { event: event.id };
            let sittings = self.sittings.get(&event.id).map_or(&[][..], Vec::as_slice);
            Row::new(vec![
                Cell::Html(html! { a href=(dashboard) { (words(self.lang, &event.title)) } }),
                Cell::Text(when::days(self.lang, sittings)),
                Cell::Text(self.state(event.state)),
            ])
        };
        Table {
            empty: (t.process_none(), None),
            ..Table::new(
                self.lang,
                t.process_events(),
                columns,
                self.events.iter().map(row).collect(),
            )
        }
    }

    fn state(&self, state: State) -> String {
        let t = self.lang.t();
        match state {
            State::Draft => t.process_desk_draft(),
            State::Published => t.process_desk_published(),
            State::Cancelled => t.event_cancelled(),
        }
    }

    fn groups(&self) -> Table {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.agenda_desk_group()),
            Column::new(t.process_desk_definition()),
        ];
        let row = |group: &Group| {
            let name = html! { (Swatch { position: group.position + 1 }) " " (words(self.lang, &group.label)) };
            Row::new(vec![Cell::Html(name), Cell::Html(words(self.lang, &group.definition))])
        };
        Table::new(
            self.lang,
            t.process_desk_groups(),
            columns,
            self.groups.iter().map(row).collect(),
        )
    }
}
