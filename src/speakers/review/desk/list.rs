//! All nominations of an event that were handed in.
use super::query::{self, PAGE};
use crate::directory::group::model::{Group, Groups};
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::{Role, Session};
use crate::programme::session::slots::role_name;
use crate::speakers::call::model::Call;
use crate::speakers::nomination::model::{State, word};
use crate::speakers::review::model::Candidate;
use crate::speakers::review::words::{HANDED_IN, group, role_word, shown, state_tag, wish};
use crate::ui::filter::Filter;
use crate::ui::icon::Icon;
use crate::ui::parts::{Empty, Heading, KeyFigure, KeyFigures};
use crate::ui::{Cell, Choice, Column, FilterBar, LinkButton, Look, Pages, Row, Table, bdi};
use crate::web::Fields;
use maud::{Markup, Render, html};

pub struct NominationList<'a> {
    pub desk: &'a EventDesk,
    pub query: &'a Fields,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub call: Option<&'a Call>,
    /// Everybody, for the figures.
    pub all: &'a [Candidate],
    /// Those the filters take.
    pub found: &'a [&'a Candidate],
    /// Of the page, from 1.
    pub number: usize,
}

impl NominationList<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = query::with(self.here(), self.query);
        let title = self.lang().t().programme_nav_nominations();
        self.desk.page(Here::Nominations, at, title, self.main())
    }

    fn main(&self) -> Markup {
        let t = self.lang().t();
        let body = match self.call {
            None => Empty {
                text: t.review_no_call(),
                action: html! {},
            }
            .render(),
            Some(call) => self.rows(call),
        };
        html! {
            (Heading {
                crumb: None,
                title: t.programme_nav_nominations(),
                lead: Some(t.review_list_lead()),
                actions: html! { @if !self.all.is_empty() { (self.export("csv", t.reports_export_csv())) (self.export("xlsx", t.reports_export_xlsx())) } },
            })
            (body)
        }
    }

    fn rows(&self, call: &Call) -> Markup {
        html! {
            (self.figures())
            (self.filters(call))
            (self.table())
            (Pages {
                lang: self.lang(),
                number: self.number,
                rows: PAGE,
                all: self.found.len(),
                address: query::with(self.here(), self.query),
            })
        }
    }

    /// How many in each state; each opens its rows.
    fn figures(&self) -> KeyFigures {
        let (lang, t) = (self.lang(), self.lang().t());
        let figure = |label: String, count: usize, href: String| KeyFigure {
            label,
            value: shown(lang, count),
            note: None,
            href: Some(href),
        };
        let mut figures = vec![figure(t.review_handed_in(), self.all.len(), self.here())];
        for state in HANDED_IN {
            let count = self.all.iter().filter(|one| one.nomination.state == state).count();
            let href = format!("{}?state={}", self.here(), word(state));
            if count > 0 || state == State::Submitted {
                figures.push(figure(state_tag(lang, state).text, count, href));
            }
        }
        KeyFigures(figures)
    }

    fn filters(&self, call: &Call) -> FilterBar {
        let (lang, t, typed) = (self.lang(), self.lang().t(), self.query);
        let group = |group: &Group| Choice::new(&group.code, group.name(lang));
        let state = |state: State| Choice::new(word(state), state_tag(lang, state).text);
        let role = |role: &Role| Choice::new(role_word(*role), role_name(lang, *role));
        let session = |session: &Session| Choice::new(session.id.to_string(), session.title.pick(lang).1);
        let asked = self.sessions.iter().filter(|session| call.has_session(session.id));
        let spoken = Lang::ALL.map(|one| Choice::new(one.code(), one.own_name()));
        let pick = |name: &str, labels, options| Filter::pick(name, labels, typed.text(name), options);
        let groups = self.groups.iter().filter(|group| !group.is_participant_type());
        FilterBar {
            lang,
            action: self.here(),
            filters: vec![
                Filter::find("q", t.review_filter_text(), typed.text("q")),
                pick(
                    "state",
                    (t.review_state(), t.review_all_states()),
                    HANDED_IN.map(state).into(),
                ),
                pick(
                    "group",
                    (t.review_group(), t.review_all_groups()),
                    groups.map(group).collect(),
                ),
                pick(
                    "role",
                    (t.review_role(), t.review_all_roles()),
                    call.roles.iter().map(role).collect(),
                ),
                pick(
                    "session",
                    (t.review_session(), t.review_all_sessions()),
                    asked.map(session).collect(),
                ),
                pick("lang", (t.review_language(), t.review_all_languages()), spoken.into()),
            ],
            active: Vec::new(),
            clear: self.here(),
            found: plain(t.review_found(self.found.len(), shown(lang, self.found.len()))),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.registration_name()),
            Column::number(t.review_number()),
            Column::new(t.registration_organisation()),
            Column::new(t.review_group()),
            Column::new(t.review_first_wish()),
            Column::new(t.review_state()),
            Column::new(t.review_handed_in_on()),
        ];
        let why = if query::kept(self.query).pairs().is_empty() {
            t.review_list_first()
        } else {
            t.review_list_empty()
        };
        let rows = self.found.iter().skip((self.number - 1) * PAGE).take(PAGE);
        Table {
            caption_hidden: true,
            empty: (why, None),
            ..Table::new(
                lang,
                t.programme_nav_nominations(),
                columns,
                rows.map(|one| self.row(one)).collect(),
            )
        }
    }

    fn row(&self, candidate: &Candidate) -> Row {
        let (lang, nomination) = (self.lang(), &candidate.nomination);
        let one = paths::NominationDesk {
            event: self.desk.event.id,
            nomination: nomination.id,
        };
        let day = nomination.submitted_at.map(|at| self.desk.event.zone.civil(at).date());
        let first = nomination.said.preferences.first();
        Row::new(vec![
            Cell::Html(html! { a href=(one) { (bdi(candidate.name())) } }),
            Cell::Text(format::number(lang, i64::from(candidate.number()))),
            candidate
                .organisation()
                .map_or(Cell::Empty, |name| Cell::Text(name.to_owned())),
            Cell::Html(group(lang, self.groups, candidate.group())),
            first.map_or(Cell::Empty, |first| Cell::Html(wish(lang, self.sessions, first))),
            Cell::Html(state_tag(lang, nomination.state).render()),
            day.map_or(Cell::Empty, |day| Cell::Text(format::day_month_year(lang, day))),
        ])
    }

    fn export(&self, ending: &str, label: String) -> LinkButton {
        let address = query::with(self.here(), self.query);
        let joint = if address.contains('?') { '&' } else { '?' };
        LinkButton {
            look: Look::Secondary,
            small: true,
            icon: Some(Icon::Download),
            ..LinkButton::new(label, format!("{address}{joint}format={ending}"))
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::Nominations { event }.to_string()
    }
}
