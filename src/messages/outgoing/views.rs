//! The page of the outbox: what keeps mail back (`trouble`), sums, batches (`batches`), and below them the letters
//! (`letters`); one batch is in `batch`, with its `card` and the `progress` that moves by itself; one letter in `letter`
//! with its `acts`; what was written to somebody in `history`.
mod acts;
mod batch;
mod batches;
mod card;
mod filters;
mod history;
mod letter;
mod letters;
mod progress;
mod trouble;

pub(super) use acts::{Did, WANTED, WORKS};
pub(super) use batch::OneBatch;
pub(super) use card::{CANCEL, HERE, PAUSE, RESUME};
pub(super) use history::History;
pub(super) use letter::Letter;
pub(super) use progress::Moving;
pub(super) use trouble::Done;

use super::filter::{Filter, Standing};
use super::model::{Batch, Overview, State};
use super::store::Found;
use super::words;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang};
use crate::mail::alarm::Alarm;
use crate::mail::live::Doubt;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Heading, KeyFigure, KeyFigures};
use crate::ui::{Notice, Tone};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub(super) struct List<'a> {
    pub desk: &'a EventDesk,
    pub overview: &'a Overview,
    pub filter: &'a Filter,
    pub found: &'a Found,
    pub alarms: &'a [Alarm],
    pub doubt: Option<Doubt>,
    pub done: Option<Done>,
    pub now: DateTime<Utc>,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.lang().t();
        let main = html! {
            (self.said())
            (Heading {
                crumb: None,
                title: t.outgoing_title(),
                lead: Some(t.outgoing_lead(format::city(self.lang(), &self.desk.event.zone))),
                actions: html! {},
            })
            (self.trouble())
            (self.held())
            (self.sums())
            (self.live())
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
