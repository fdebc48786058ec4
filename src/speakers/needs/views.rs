//! How many people wrote that they need something; what they wrote, once a reason is given.
use super::store::{Comes, Counts, Need};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::registration::model::Attendance;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::offer::words;
use crate::ui::parts::{BackLink, Heading, KeyFigure, KeyFigures};
use crate::ui::{Button, Cell, Column, Field, Form, Kind, Limit, Notice, Row, Table, bdi, block};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// Characters of a reason.
pub const REASON_MAX: usize = 300;

pub struct NeedsPage<'a> {
    pub desk: &'a EventDesk,
    pub counts: Counts,
    /// An owner of the event.
    pub may_read: bool,
    /// None: counted only.
    pub read: Option<&'a [Need]>,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl NeedsPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        EventPage {
            refused: !self.problems.is_empty(),
            ..self
                .desk
                .page(Here::Offers, self.here(), self.lang().t().needs_title(), self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.desk.event.id);
        let heading = Heading {
            crumb: Some(BackLink {
                label: t.offers_title(),
                href: paths::Offers { event }.to_string(),
            }),
            title: t.needs_title(),
            lead: Some(t.needs_lead()),
            actions: html! {},
        };
        html! {
            (self.problems.summary(lang))
            @if self.read.is_some() { (Notice::done(lang, html! { (t.needs_noted()) })) }
            (heading)
            (self.figures())
            @match self.read {
                Some(needs) => (self.table(needs)),
                None if self.may_read => (self.ask()),
                None => p.prose { (t.needs_only_owners()) },
            }
        }
    }

    fn figures(&self) -> KeyFigures {
        let (lang, t) = (self.lang(), self.lang().t());
        let figure = |label: String, count: usize| KeyFigure {
            label,
            value: format::number(lang, i64::try_from(count).unwrap_or(i64::MAX)),
            note: None,
            href: None,
        };
        KeyFigures(vec![
            figure(t.needs_registered(), self.counts.registered),
            figure(t.needs_speaking(), self.counts.speaking),
        ])
    }

    fn ask(&self) -> Form {
        let (lang, t) = (self.lang(), self.lang().t());
        let reason = Field {
            kind: Kind::Area(2),
            hint: Some(t.needs_reason_hint()),
            error: self.problems.at("reason"),
            value: self.typed.text("reason").to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "reason", t.needs_reason())
        };
        Form {
            body: html! { (reason) },
            buttons: html! { (Button::new(t.needs_read())) },
            ..Form::new(self.here())
        }
    }

    fn table(&self, needs: &[Need]) -> Table {
        let t = self.lang().t();
        let columns = [t.offers_person(), t.needs_comes(), t.needs_text()];
        Table {
            empty: (t.needs_none(), None),
            ..Table::new(
                self.lang(),
                t.needs_caption(),
                columns.map(Column::new).into(),
                needs.iter().map(|need| self.row(need)).collect(),
            )
        }
    }

    fn row(&self, need: &Need) -> Row {
        Row::new(vec![
            Cell::Html(html! {
                (bdi(&need.name))
                @if let Some(organisation) = &need.organisation { br; span.muted { (bdi(organisation)) } }
            }),
            Cell::Html(self.comes(&need.comes)),
            Cell::Html(block(&need.text)),
        ])
    }

    fn comes(&self, comes: &Comes) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        match comes {
            Comes::Registered(Attendance::InRoom) => html! { (t.registration_attendance_room()) },
            Comes::Registered(Attendance::Online) => html! { (t.registration_attendance_online()) },
            Comes::Speaks(seat) => html! {
                (bdi(&words::role(lang, &seat.slot))) br;
                (bdi(&words::session(lang, &seat.session))) br;
                span.muted { (words::when(lang, &self.desk.event.zone, &seat.session)) }
            },
        }
    }

    fn here(&self) -> String {
        paths::Needs {
            event: self.desk.event.id,
        }
        .to_string()
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
