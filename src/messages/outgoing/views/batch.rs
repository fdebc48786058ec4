//! One batch: how far it is, what became of its letters and why, and those that did not surely arrive.
use super::card::{BatchCard, Place};
use super::trouble::Done;
use super::{batch_name, number};
use crate::i18n::{Translate, plain};
use crate::kernel::{Lang, MessageId};
use crate::messages::outgoing::model::{Batch, Line, Share, State, word};
use crate::messages::outgoing::store::batch::Which;
use crate::messages::outgoing::store::{Found, ON_A_PAGE};
use crate::messages::outgoing::words;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Cell, Column, Pages, Row, Table, bdi, email};
use crate::web::Fields;
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use std::collections::HashMap;

pub(in crate::messages::outgoing) struct OneBatch<'a> {
    pub desk: &'a EventDesk,
    pub batch: &'a Batch,
    pub shares: &'a [Share],
    pub which: &'a Which,
    pub found: &'a Found,
    /// By which letter each of those listed was said again.
    pub repeats: &'a HashMap<MessageId, MessageId>,
    pub done: Option<Done>,
    pub now: DateTime<Utc>,
}

impl OneBatch<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let name = batch_name(self.desk, self.batch);
        let main = html! {
            @if let Some(done) = self.done { (done.notice(lang)) }
            (Heading {
                crumb: Some(BackLink { label: t.outgoing_title(), href: paths::Mail { event }.to_string() }),
                title: name.clone(),
                lead: None,
                actions: html! {},
            })
            (BatchCard { desk: self.desk, batch: self.batch, now: self.now, place: Place::Own })
            (self.became())
            (self.letters())
        };
        self.desk.page(Here::Mail, self.address(self.which), name, main)
    }

    /// Every letter once, by state and reason; each number opens its letters.
    fn became(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.outgoing_state()),
            Column::new(t.outgoing_reason()),
            Column::number(t.outgoing_letters()),
        ];
        let row = |share: &Share| {
            let which = Which {
                state: Some(share.state),
                reason: share.reason.clone(),
            };
            let letters = number(lang, share.letters);
            let href = format!("{}#letters", self.address(&which));
            let reason = share.reason.as_ref().map(|reason| words::reason(lang, reason));
            Row::new(vec![
                Cell::Html(html! { (words::tag(lang, share.state)) }),
                reason.map_or(Cell::Empty, Cell::Text),
                Cell::Html(html! { a href=(href) { (bdi(&letters)) } }),
            ])
        };
        let total = number(lang, self.batch.counts.planned);
        Table {
            foot: Some(Row::new(vec![
                Cell::Text(t.outgoing_planned()),
                Cell::Empty,
                Cell::Text(total),
            ])),
            empty: (t.outgoing_batch_empty(), None),
            ..Table::new(
                lang,
                t.outgoing_became(),
                columns,
                self.shares.iter().map(row).collect(),
            )
        }
    }

    fn letters(&self) -> Markup {
        let t = self.lang().t();
        let everything = *self.which == Which::default();
        html! {
            section.stack id="letters" {
                h2 { (self.title()) }
                @if !everything {
                    p { a href={ (self.address(&Which::default())) "#letters" } { (t.outgoing_trouble_all()) } }
                }
                (self.table())
                (self.pages())
            }
        }
    }

    fn title(&self) -> String {
        let (lang, t) = (self.lang(), self.lang().t());
        match (self.which.state, &self.which.reason) {
            (None, _) => t.outgoing_trouble(),
            (Some(state), _) => plain(t.outgoing_trouble_of(words::state(lang, state))),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.outgoing_recipient()),
            Column::new(t.outgoing_address()),
            Column::new(t.outgoing_state()),
            Column::new(t.outgoing_reason()),
            Column::new(t.outgoing_afterwards()),
        ];
        Table {
            caption_hidden: true,
            empty: (t.outgoing_trouble_none(), None),
            ..Table::new(
                lang,
                self.title(),
                columns,
                self.found.lines.iter().map(|line| self.row(line)).collect(),
            )
        }
    }

    fn row(&self, line: &Line) -> Row {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = match line.name.is_empty() {
            true => email(&line.address),
            false => bdi(&line.name),
        };
        let again = self.repeats.get(&line.id).map(|id| self.letter(*id));
        // Who asked for no more letters is not to be mended.
        let wish = line.reason.as_deref() == Some("unsubscribed");
        let mend = (line.state.may_be_repeated() && !wish).then(|| t.outgoing_to_mend());
        let mend = mend.or((line.state == State::PresumedSent).then(|| t.outgoing_to_again()));
        Row::new(vec![
            Cell::Html(html! { a href=(self.letter(line.id)) { (name) } }),
            Cell::Html(email(&line.address)),
            Cell::Html(html! { (words::tag(lang, line.state)) }),
            words::reason_and_code(lang, line).map_or(Cell::Empty, Cell::Text),
            match (again, mend) {
                (Some(at), _) => Cell::Html(html! { a href=(at) { (t.outgoing_said_again()) } }),
                (None, Some(mend)) => Cell::Html(html! {
                    a href={ (self.letter(line.id)) "#acts" } { (mend) span.vh { " – " (name) } }
                }),
                (None, None) => Cell::Empty,
            },
        ])
    }

    fn pages(&self) -> Pages {
        Pages {
            lang: self.lang(),
            number: usize::try_from(self.found.page).unwrap_or(1),
            rows: usize::try_from(ON_A_PAGE).unwrap_or(50),
            all: usize::try_from(self.found.total).unwrap_or(usize::MAX),
            address: self.address(self.which),
        }
    }

    fn letter(&self, message: MessageId) -> paths::MailMessage {
        let event = self.desk.event.id;
        paths::MailMessage { event, message }
    }

    fn address(&self, which: &Which) -> String {
        let at = paths::MailBatch {
            event: self.desk.event.id,
            batch: self.batch.id,
        };
        let state = which.state.map(|state| ("state", word(state).to_owned()));
        let reason = which.reason.clone().map(|reason| ("reason", reason));
        let pairs: Vec<_> = state.into_iter().chain(reason).collect();
        match pairs.is_empty() {
            true => at.to_string(),
            false => format!("{at}?{}", Fields::from_pairs(pairs).encode()),
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
