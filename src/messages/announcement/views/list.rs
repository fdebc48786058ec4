//! The announcements of an event, and the one most often needed, prepared.
use super::shown;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::messages::announcement::model::{Announcement, State, Texts};
use crate::messages::outgoing::filter::Filter;
use crate::messages::people::Standing;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Aside, Heading};
use crate::ui::{Cell, Column, LinkButton, Look, Notice, Row, Table, Tag, Tone, bdi};
use maud::{Markup, html};

pub struct List<'a> {
    pub desk: &'a EventDesk,
    pub all: &'a [(Announcement, Texts)],
    /// Invited without an answer.
    pub silent: usize,
    pub removed: bool,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let event = self.desk.event.id;
        let main = html! {
            @if self.removed { (Notice::done(lang, html! { p { (t.announcement_removed()) } })) }
            (Heading {
                crumb: None,
                title: t.announcement_list_title(),
                lead: Some(t.announcement_list_lead()),
                actions: html! { (LinkButton::new(t.announcement_new(), paths::AnnouncementNew { event }.to_string())) },
            })
            (self.ready())
            (self.table())
        };
        self.desk.page(
            Here::Announcements,
            paths::Announcements { event },
            t.announcement_list_title(),
            main,
        )
    }

    /// Exactly those who have not answered.
    fn ready(&self) -> Aside {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let href = reminder(&paths::AnnouncementNew {
            event: self.desk.event.id,
        });
        let number = shown(lang, self.silent);
        Aside {
            title: t.announcement_ready_title(),
            body: html! {
                p { (plain(t.announcement_ready(self.silent, number))) }
                @if self.silent > 0 {
                    p { (LinkButton { look: Look::Secondary, ..LinkButton::new(t.announcement_ready_button(), href) }) }
                }
            },
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.announcement_subject()),
            Column::new(t.announcement_state()),
            Column::new(t.announcement_when()),
            Column::new(t.announcement_letters()),
        ];
        let rows = self.all.iter().map(|(it, texts)| self.row(it, texts)).collect();
        Table {
            caption_hidden: true,
            empty: (t.announcement_none(), None),
            ..Table::new(lang, t.announcement_list_title(), columns, rows)
        }
    }

    fn row(&self, it: &Announcement, texts: &Texts) -> Row {
        let (lang, t, event) = (self.desk.lang, self.desk.lang.t(), self.desk.event.id);
        let announcement = it.id;
        let href = match it.state {
            State::Draft => paths::AnnouncementReview { event, announcement }.to_string(),
            State::Sent => paths::AnnouncementDesk { event, announcement }.to_string(),
        };
        let at = format::moment(lang, &self.desk.event.zone, it.sent_at.unwrap_or(it.created_at));
        let letters = it.batch.map(|batch| {
            let href = Filter::batch(batch).href(event);
            html! { a href=(href) { (t.announcement_to_letters()) } }
        });
        Row::new(vec![
            Cell::Html(html! { a href=(href) { (subject(lang, texts)) } }),
            Cell::Html(html! { (tag(lang, it.state)) }),
            Cell::Text(at),
            letters.map_or(Cell::Empty, Cell::Html),
        ])
    }
}

/// A new announcement to those who have not answered, with the text of the reminder.
pub fn reminder(new: &paths::AnnouncementNew) -> String {
    format!("{new}?status={}&text=reminder", Standing::NotAnswered.word())
}

pub fn tag(lang: Lang, state: State) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        State::Draft => (Tone::Neutral, t.announcement_state_draft()),
        State::Sent => (Tone::Good, t.announcement_state_sent()),
    };
    Tag { tone, text }
}

/// The subject as it was written, its placeholders and all.
pub fn subject(lang: Lang, texts: &Texts) -> Markup {
    match texts.subject(lang) {
        Some((own, subject)) if own == lang => bdi(subject),
        Some((own, subject)) => html! { bdi lang=(own.code()) dir=(own.dir()) { (subject) } },
        None => html! { (lang.t().announcement_no_subject()) },
    }
}
