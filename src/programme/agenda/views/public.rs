//! The printable agenda, and the same as a calendar file.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, isolate};
use crate::kernel::{Lang, Localized, SessionId};
use crate::mail::calendar::{Calendar, Entry, Method, Status};
use crate::paths;
use crate::programme::agenda::shown::Agenda;
use crate::programme::agenda::version::model::Gone;
use crate::programme::event::model::{Event, Sitting, State};
use crate::programme::event::reader::{Reader, ZoneForm};
use crate::programme::event::{card, tabs, when};
use crate::programme::session::model::Session;
use crate::programme::session::slots;
use crate::ui::{Notice, Page, Tone, words, words_marked};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub struct AgendaView {
    pub lang: Lang,
    pub event: Event,
    pub sittings: Vec<Sitting>,
    pub sessions: Vec<Session>,
    pub groups: Groups,
    pub reader: Reader,
}

impl Render for AgendaView {
    fn render(&self) -> Markup {
        let (lang, event) = (self.lang, &self.event);
        let address = |lang| paths::AgendaPage {
            lang,
            slug: event.slug.clone(),
        };
        let title = format!("{} – {}", lang.t().event_agenda(), event.name(lang));
        let mut site = frame::site(lang);
        site.contact = Some(event.contact_email.clone()).filter(|address| !address.is_empty());
        Page {
            languages: frame::in_each_language(|lang| format!("{}{}", address(lang), self.reader.query())),
            refused: self.reader.is_refused(),
            tabs: (
                event.name(lang).to_owned(),
                tabs(lang, event, &address(lang).to_string()),
            ),
            ..Page::new(lang, site, title, self.main(&address(lang).to_string()))
        }
        .render()
    }
}

impl AgendaView {
    fn main(&self, here: &str) -> Markup {
        let (lang, event, t) = (self.lang, &self.event, self.lang.t());
        let slug = event.slug.clone();
        html! {
            div.stack {
                @if event.state == State::Cancelled {
                    (Notice::standing(lang, Tone::Bad, html! { p { b { (t.event_cancelled_title()) } } }))
                }
                div.stack-s {
                    h1 { (words_marked(lang, &event.title)) }
                    p.muted {
                        (when::days(lang, &self.sittings)) " · " (card::modality(lang, event.modality))
                        @if !event.place.is_empty() { " · " (words(lang, &event.place)) }
                    }
                }
                h2 { (t.event_agenda()) }
                @if let Some(first) = self.sessions.first() {
                    (ZoneForm { lang, reader: &self.reader, at: first.starts_at, action: here.to_owned() })
                    p.noprint { a href=(paths::AgendaCalendar { lang, slug }) { (t.programme_agenda_calendar()) } }
                }
                (Agenda {
                    lang,
                    event,
                    sittings: &self.sittings,
                    sessions: &self.sessions,
                    groups: &self.groups,
                    reader: self.reader.zone.as_ref(),
                    change: None,
                })
            }
        }
    }
}

/// What a calendar file of the agenda is made from.
pub struct Programme<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sessions: &'a [Session],
    pub groups: &'a Groups,
    /// What left the agenda: whoever holds it is told.
    pub gone: &'a [Gone],
    /// The whole address of the agenda.
    pub address: &'a str,
}

/// One entry a session, in UTC. The address of the agenda stands in each; the version tells programs which is newer.
pub fn calendar(programme: &Programme<'_>, now: DateTime<Utc>) -> Calendar {
    let event = programme.event;
    let standing = programme.sessions.iter().map(|session| programme.entry(session));
    Calendar {
        method: if event.state == State::Cancelled {
            Method::Cancel
        } else {
            Method::Publish
        },
        name: said(programme.lang, &event.title),
        stamp: now,
        entries: standing
            .chain(programme.gone.iter().map(|gone| programme.off(gone)))
            .collect(),
    }
}

impl Programme<'_> {
    fn entry(&self, session: &Session) -> Entry {
        let (lang, event) = (self.lang, self.event);
        let mut lines = vec![said(lang, &event.title), said(lang, &session.description)];
        lines.extend(slots::lines(lang, session, self.groups));
        lines.retain(|line| !line.is_empty());
        Entry {
            uid: self.uid(session.id),
            sequence: self.sequence(),
            start: session.starts_at,
            end: session.ends_at,
            summary: said(lang, &session.title),
            description: lines.join("\n"),
            place: place(&said(lang, &event.place), session.room.as_deref()),
            url: self.address.to_owned(),
            status: Status::Stands,
        }
    }

    fn off(&self, gone: &Gone) -> Entry {
        Entry {
            uid: self.uid(gone.id),
            sequence: self.sequence(),
            start: gone.starts_at,
            end: gone.ends_at,
            summary: said(self.lang, &gone.title),
            description: said(self.lang, &self.event.title),
            place: String::new(),
            url: self.address.to_owned(),
            status: Status::Cancelled,
        }
    }

    fn uid(&self, session: SessionId) -> String {
        let host = self.address.split('/').nth(2).unwrap_or("tashawur");
        format!("session-{session}@{host}")
    }

    fn sequence(&self) -> u32 {
        u32::try_from(self.event.programme_version).unwrap_or(0)
    }
}

/// A text of another language keeps its direction in plain text too.
fn said(lang: Lang, text: &Localized) -> String {
    match text.pick(lang) {
        (own, words) if own == lang => words.to_owned(),
        (_, words) => isolate(words),
    }
}

/// The room first: who holds the calendar looks for the door.
fn place(place: &str, room: Option<&str>) -> String {
    let parts = [room.map(isolate), Some(place.to_owned())];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
