//! The page of the outbox: sums, batches, and below them the letters (`letters`); one letter is in `letter`.
mod filters;
mod letter;
mod letters;

pub(super) use letter::Letter;

use super::filter::{Filter, Standing};
use super::model::{Batch, Overview, State};
use super::store::Found;
use super::words;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Heading, KeyFigure, KeyFigures};
use crate::ui::{Cell, Column, LinkButton, Look, Notice, Row, Table, Tone, bdi};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub(super) struct List<'a> {
    pub desk: &'a EventDesk,
    pub overview: &'a Overview,
    pub filter: &'a Filter,
    pub found: &'a Found,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.lang().t();
        let main = html! {
            (Heading {
                crumb: None,
                title: t.outgoing_title(),
                lead: Some(t.outgoing_lead(format::city(self.lang(), &self.desk.event.zone))),
                actions: html! {},
            })
            (self.sums())
            (self.batches())
            (self.letters())
        };
        let at = self.filter.address(self.event());
        self.desk.page(Here::Mail, at, t.outgoing_title(), main)
    }

    fn sums(&self) -> Markup {
        let (lang, t, all) = (self.lang(), self.lang().t(), self.overview.all);
        let figure = |label, letters, standing| KeyFigure {
            label,
            value: number(lang, letters),
            note: None,
            href: Some(Filter::default().standing(standing).href(self.event())),
        };
        let is = |state| Some(Standing::Is(state));
        let n = |letters| number(lang, letters);
        let odd = self
            .overview
            .batches
            .iter()
            .filter(|batch| !batch.counts.adds_up())
            .count();
        html! {
            @if odd > 0 { (Notice::standing(lang, Tone::Bad, html! { p { (t.outgoing_wrong_sum(odd)) } })) }
            (KeyFigures(vec![
                figure(t.outgoing_written(), all.planned, None),
                figure(t.outgoing_sent(), all.delivered(), is(State::Sent)),
                figure(t.outgoing_failed(), all.undelivered(), is(State::Failed)),
                figure(t.outgoing_cancelled(), all.stopped(), is(State::Cancelled)),
                figure(t.outgoing_open(), all.open, Some(Standing::Open)),
            ]))
            p.muted { (t.outgoing_sum(n(all.planned), n(all.delivered()), n(all.undelivered()), n(all.stopped()), n(all.open))) }
        }
    }

    fn batches(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.outgoing_letter()),
            Column::new(t.outgoing_when()),
            Column::number(t.outgoing_planned()),
            Column::number(t.outgoing_sent()),
            Column::number(t.outgoing_failed()),
            Column::number(t.outgoing_cancelled()),
            Column::number(t.outgoing_open()),
        ];
        let rows = self.overview.batches.iter().map(|batch| self.batch(batch)).collect();
        let event = self.event();
        let invite = LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(t.outgoing_to_invitations(), paths::Invitations { event }.to_string())
        };
        Table {
            empty: (t.outgoing_batches_none(), Some(invite)),
            ..Table::new(lang, t.outgoing_batches(), columns, rows)
        }
    }

    fn batch(&self, batch: &Batch) -> Row {
        let (lang, counts) = (self.lang(), batch.counts);
        let counted = |letters: u64, standing: Option<Standing>| {
            let href = Filter::batch(batch.id).standing(standing).href(self.event());
            match letters {
                0 => Cell::Text(number(lang, 0)),
                _ => Cell::Html(html! { a href=(href) { (bdi(&number(lang, letters))) } }),
            }
        };
        let is = |state| Some(Standing::Is(state));
        Row::new(vec![
            Cell::Text(words::letter(lang, batch.letter)),
            Cell::Text(stamp(self.desk, batch.at)),
            counted(counts.planned, None),
            counted(counts.delivered(), is(State::Sent)),
            counted(counts.undelivered(), is(State::Failed)),
            counted(counts.stopped(), is(State::Cancelled)),
            counted(counts.open, Some(Standing::Open)),
        ])
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn event(&self) -> EventId {
        self.desk.event.id
    }
}

/// What a batch is called where several are listed.
fn batch_name(desk: &EventDesk, batch: &Batch) -> String {
    let letter = words::letter(desk.lang, batch.letter);
    plain(desk.lang.t().outgoing_list_batch(letter, stamp(desk, batch.at)))
}

/// Day and hour in the event's zone, which the page names once.
fn stamp(desk: &EventDesk, at: DateTime<Utc>) -> String {
    let civil = desk.event.zone.civil(at);
    let day = format::day_month_year(desk.lang, civil.date());
    plain(desk.lang.t().format_date_time(day, format::time(civil.time())))
}

fn number(lang: Lang, letters: u64) -> String {
    format::number(lang, i64::try_from(letters).unwrap_or(i64::MAX))
}
