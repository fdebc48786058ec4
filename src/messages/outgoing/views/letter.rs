//! One letter: to whom, what became of it and why, and every attempt; what may be done about it is in `acts`.
use super::stamp;
use crate::i18n::{Translate, format};
use crate::kernel::{EventId, MessageId};
use crate::mail::model::Scope;
use crate::messages::outgoing::model::{Attempt, Behind, Message, State};
use crate::messages::outgoing::words;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Cell, Column, Moment, Row, Table, bdi, email};
use crate::web::{Fields, Problems};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub(in crate::messages::outgoing) struct Letter<'a> {
    pub desk: &'a EventDesk,
    pub message: &'a Message,
    pub behind: &'a Behind,
    /// Why mail does not go to its address.
    pub standing: &'a [(Scope, String)],
    pub now: DateTime<Utc>,
    /// What was typed, or the page's query.
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Letter<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.desk.lang.t();
        let event = self.event();
        let at = paths::MailMessage {
            event,
            message: self.id(),
        };
        let title = words::letter(self.desk.lang, self.message.line.letter);
        let main = html! {
            (self.problems.summary(self.desk.lang))
            @if self.problems.is_empty() { (self.said()) }
            (Heading {
                crumb: Some(BackLink { label: t.outgoing_title(), href: paths::Mail { event }.to_string() }),
                title: title.clone(),
                lead: None,
                actions: html! {},
            })
            (self.facts())
            (self.acts())
            (self.attempts())
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Mail, at, title, main)
        }
    }

    pub(super) fn event(&self) -> EventId {
        self.desk.event.id
    }

    pub(super) fn id(&self) -> MessageId {
        self.message.line.id
    }

    fn facts(&self) -> Markup {
        let (lang, t, line) = (self.desk.lang, self.desk.lang.t(), &self.message.line);
        html! {
            dl.facts {
                @if !line.name.is_empty() { dt { (t.outgoing_recipient()) } dd { (bdi(&line.name)) } }
                (self.person())
                dt { (t.outgoing_address()) } dd { (email(&line.address)) }
                dt { (t.outgoing_language()) } dd { bdi lang=(line.lang.code()) { (line.lang.own_name()) } }
                dt { (t.outgoing_state()) } dd { (words::tag(lang, line.state)) }
                dt { (t.outgoing_reason()) }
                dd.stack-s { @for sentence in words::because(lang, self.message) { p { (sentence) } } }
                (self.others())
                dt { (t.outgoing_written_at()) } dd { (self.moment(line.written_at)) }
                (self.end())
                @if let Some(batch) = line.batch {
                    @let at = paths::MailBatch { event: self.event(), batch };
                    dt { (t.outgoing_in_batch()) } dd { a href=(at) { (t.outgoing_of_batch()) } }
                }
            }
        }
    }

    /// Who it is, and what else was written to them.
    fn person(&self) -> Markup {
        let (t, event) = (self.desk.lang.t(), self.event());
        let registration = self.behind.registration.as_ref().map(|known| known.id);
        let contact = self.behind.contact.as_ref().map(|known| known.id);
        let all = registration
            .map(|registration| paths::RegistrationMail { event, registration }.to_string())
            .or(contact.map(|contact| paths::ContactMail { event, contact }.to_string()));
        html! {
            @if let Some(all) = all {
                dt { (t.outgoing_behind()) }
                dd.row {
                    @if let Some(contact) = contact {
                        a href=(paths::ContactDesk { event, contact }) { (t.outgoing_behind_contact()) }
                    }
                    @if let Some(registration) = registration {
                        a href=(paths::RegistrationDesk { event, registration }) { (t.outgoing_behind_registration()) }
                    }
                    a href=(all) { (t.outgoing_behind_letters()) }
                }
            }
        }
    }

    /// The letter that it says again, and the one that says it again.
    fn others(&self) -> Markup {
        let (t, event) = (self.desk.lang.t(), self.event());
        let at = |message| paths::MailMessage { event, message };
        html! {
            @if let Some(first) = self.message.repeats {
                dt { (t.outgoing_repeats()) } dd { a href=(at(first)) { (t.outgoing_repeats_first()) } }
            }
            @if let Some(next) = self.message.repeated_by {
                dt { (t.outgoing_afterwards()) } dd { a href=(at(next)) { (t.outgoing_said_again()) } }
            }
        }
    }

    /// When it was over, or what comes next.
    fn end(&self) -> Markup {
        let (t, message) = (self.desk.lang.t(), self.message);
        let ended = match message.line.state {
            State::Held => return html! {},
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
                words::codes(attempt).map_or(Cell::Empty, |codes| Cell::Html(html! { bdi dir="ltr" { (codes) } })),
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
