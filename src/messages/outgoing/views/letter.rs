//! One letter: to whom, what became of it and why, and every attempt.
use super::stamp;
use crate::i18n::{Translate, format};
use crate::messages::outgoing::filter::Filter;
use crate::messages::outgoing::model::{Attempt, Message, State};
use crate::messages::outgoing::words;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Cell, Column, Moment, Row, Table, bdi, email};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub(in crate::messages::outgoing) struct Letter<'a> {
    pub desk: &'a EventDesk,
    pub message: &'a Message,
}

impl Letter<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.desk.lang.t();
        let event = self.desk.event.id;
        let at = paths::MailMessage {
            event,
            message: self.message.line.id,
        };
        let title = words::letter(self.desk.lang, self.message.line.letter);
        let main = html! {
            (Heading {
                crumb: Some(BackLink { label: t.outgoing_title(), href: paths::Mail { event }.to_string() }),
                title: title.clone(),
                lead: None,
                actions: html! {},
            })
            (self.facts())
            (self.attempts())
        };
        self.desk.page(Here::Mail, at, title, main)
    }

    fn facts(&self) -> Markup {
        let (lang, t, line) = (self.desk.lang, self.desk.lang.t(), &self.message.line);
        html! {
            dl.facts {
                @if !line.name.is_empty() { dt { (t.outgoing_recipient()) } dd { (bdi(&line.name)) } }
                dt { (t.outgoing_address()) } dd { (email(&line.address)) }
                dt { (t.outgoing_language()) } dd { bdi lang=(line.lang.code()) { (line.lang.own_name()) } }
                dt { (t.outgoing_state()) } dd { (words::tag(lang, line.state)) }
                @if let Some(reason) = &line.reason { dt { (t.outgoing_reason()) } dd { (words::reason(lang, reason)) } }
                dt { (t.outgoing_written_at()) } dd { (self.moment(line.written_at)) }
                (self.end())
                @if let Some(batch) = line.batch {
                    @let href = Filter::batch(batch).href(self.desk.event.id);
                    dt { (t.outgoing_in_batch()) } dd { a href=(href) { (t.outgoing_of_batch()) } }
                }
            }
        }
    }

    /// When it was over, or what comes next.
    fn end(&self) -> Markup {
        let (t, message) = (self.desk.lang.t(), self.message);
        let ended = match message.line.state {
            state if state.is_open() => {
                return html! {
                    dt { (t.outgoing_next_try()) } dd { (self.moment(message.next_attempt_at)) }
                    @if let Some(expires) = message.expires_at { dt { (t.outgoing_useless_after()) } dd { (self.moment(expires)) } }
                };
            }
            State::Sent | State::PresumedSent => t.outgoing_sent_at(),
            _ => t.outgoing_ended_at(),
        };
        html! { @if let Some(at) = message.line.finished_at { dt { (ended) } dd { (self.moment(at)) } } }
    }

    fn attempts(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.outgoing_when()),
            Column::new(t.outgoing_attempt_phase()),
            Column::new(t.outgoing_attempt_answer()),
            Column::number(t.outgoing_attempt_code()),
        ];
        let row = |attempt: &Attempt| {
            Row::new(vec![
                Cell::Text(stamp(self.desk, attempt.at)),
                Cell::Text(words::phase(lang, attempt)),
                Cell::Text(words::answer(lang, attempt)),
                attempt.code.map_or(Cell::Empty, |code| Cell::Text(code.to_string())),
            ])
        };
        Table {
            empty: (t.outgoing_attempts_none(), None),
            ..Table::new(
                lang,
                t.outgoing_attempts(),
                columns,
                self.message.attempts.iter().map(row).collect(),
            )
        }
    }

    fn moment(&self, at: DateTime<Utc>) -> Moment {
        let zone = &self.desk.event.zone;
        Moment {
            lang: self.desk.lang,
            at,
            wall: Some(zone.civil(at).strftime("%Y-%m-%dT%H:%M").to_string()),
            text: format::moment(self.desk.lang, zone, at),
        }
    }
}
