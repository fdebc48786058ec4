//! All registrations of an event, and the words and cells both pages share.
use super::flood::Removal;
use super::query::{self, PAGE};
use crate::directory::group::model::{Group, Groups};
use crate::i18n::{Translate, format, plain};
use crate::kernel::{GroupId, Lang, RegistrationId};
use crate::participation::registration::model::{Registration, STATES, State, word};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::filter::Filter;
use crate::ui::parts::Heading;
use crate::ui::{Cell, Choice, Column, FilterBar, LinkButton, Pages, Row, Swatch, Table, Tag, Tone, bdi};
use crate::web::Fields;
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use std::collections::HashMap;

pub struct RegistrationList<'a> {
    pub desk: &'a EventDesk,
    pub query: &'a Fields,
    pub groups: &'a Groups,
    /// One page of them.
    pub rows: &'a [Registration],
    /// Of the page, from 1.
    pub number: usize,
    /// How many there are.
    pub all: usize,
    pub positions: HashMap<RegistrationId, usize>,
    pub now: DateTime<Utc>,
}

impl RegistrationList<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = query::with(self.here(), self.query);
        let title = self.lang().t().programme_nav_registrations();
        self.desk.page(Here::Registrations, at, title, self.main())
    }

    fn main(&self) -> Markup {
        let t = self.lang().t();
        html! {
            (Heading {
                crumb: None,
                title: t.programme_nav_registrations(),
                lead: Some(t.registration_desk_lead()),
                actions: html! { (LinkButton::new(t.registration_desk_new(), paths::NewRegistration { event: self.desk.event.id }.to_string())) },
            })
            (self.filters())
            (self.table())
            (Pages {
                lang: self.lang(),
                number: self.number,
                rows: PAGE,
                all: self.all,
                address: query::with(self.here(), self.query),
            })
            @if Removal::is_for(self.query, self.all) { (self.removal()) }
        }
    }

    fn removal(&self) -> Removal<'_> {
        Removal {
            lang: self.lang(),
            at: paths::UnconfirmedRemoval {
                event: self.desk.event.id,
            },
            query: self.query,
            all: self.all,
            until: self.now,
        }
    }

    fn filters(&self) -> FilterBar {
        let (lang, t) = (self.lang(), self.lang().t());
        let group = |group: &Group| Choice::new(&group.code, group.name(lang));
        let state = |state: State| Choice::new(word(state), state_tag(lang, state).text);
        let typed = self.query;
        let pick = |name: &str, labels, options| Filter::pick(name, labels, typed.text(name), options);
        let groups = self.groups.iter().map(group).collect();
        FilterBar {
            lang,
            action: self.here(),
            filters: vec![
                Filter::find("q", t.registration_desk_filter_text(), typed.text("q")),
                pick(
                    "group",
                    (t.registration_desk_group(), t.registration_desk_groups_all()),
                    groups,
                ),
                pick(
                    "state",
                    (t.registration_desk_state(), t.registration_desk_states_all()),
                    STATES.map(state).into(),
                ),
            ],
            active: Vec::new(),
            clear: self.here(),
            found: plain(t.registration_desk_found(self.all, shown(lang, self.all))),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.registration_name()),
            Column::new(t.registration_organisation()),
            Column::new(t.registration_desk_group()),
            Column::new(t.registration_desk_state()),
            Column::new(t.registration_desk_submitted()),
        ];
        let why = if query::kept(self.query).pairs().is_empty() {
            t.registration_desk_first()
        } else {
            t.registration_desk_empty()
        };
        Table {
            caption_hidden: true,
            empty: (why, None),
            ..Table::new(
                lang,
                t.programme_nav_registrations(),
                columns,
                self.rows.iter().map(|row| self.row(row)).collect(),
            )
        }
    }

    fn row(&self, registration: &Registration) -> Row {
        let lang = self.lang();
        let said = &registration.answers;
        let one = paths::RegistrationDesk {
            event: self.desk.event.id,
            registration: registration.id,
        };
        let organisation = said.organisation.as_ref();
        let day = self.desk.event.zone.civil(registration.submitted_at).date();
        let position = self.positions.get(&registration.id);
        Row::new(vec![
            Cell::Html(html! { a href=(one) { (bdi(said.name.as_str())) } }),
            organisation.map_or(Cell::Empty, |name| Cell::Text(name.as_str().to_owned())),
            Cell::Html(group(lang, self.groups, registration.group)),
            Cell::Html(html! {
                (state_tag(lang, registration.state))
                @if let Some(position) = position { " " (lang.t().registration_desk_position(shown(lang, *position))) }
            }),
            Cell::Text(format::day_month_year(lang, day)),
        ])
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::Registrations { event }.to_string()
    }
}

pub fn state_tag(lang: Lang, state: State) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        State::Unconfirmed => (Tone::Neutral, t.registration_state_unconfirmed()),
        State::Pending => (Tone::Warn, t.registration_desk_state_pending()),
        State::Confirmed => (Tone::Good, t.registration_state_confirmed()),
        State::Waitlisted => (Tone::Warn, t.registration_state_waitlisted()),
        State::Refused => (Tone::Bad, t.registration_state_refused()),
        State::Withdrawn => (Tone::Neutral, t.registration_state_withdrawn()),
        State::Cancelled => (Tone::Bad, t.registration_state_cancelled()),
    };
    Tag { tone, text }
}

pub fn group(lang: Lang, groups: &Groups, id: Option<GroupId>) -> Markup {
    match id.and_then(|id| groups.by_id(id)) {
        Some(group) => html! { (Swatch { position: group.position + 1 }) " " (bdi(group.name(lang))) },
        None => html! { (lang.t().registration_desk_no_group()) },
    }
}

/// A number as it is read: `1,110`.
pub fn shown(lang: Lang, number: usize) -> String {
    format::number(lang, i64::try_from(number).unwrap_or(i64::MAX))
}
