//! The agenda as people read it: days, items, slots, in the event's hours and beside them the reader's.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang, Localized, Zone};
use crate::paths;
use crate::programme::event::model::{Event, Sitting};
use crate::programme::event::when;
use crate::programme::session::model::{Kind, Session};
use crate::programme::session::slots;
use crate::ui::{AgendaDay, AgendaItem, Notice, Tone, bdi, paragraphs, words, words_marked};
use chrono::{DateTime, SecondsFormat, Utc};
use maud::{Markup, Render, html};

/// Days with their items, and above them what a reader has to know first.
pub struct Agenda<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub sessions: &'a [Session],
    pub groups: &'a Groups,
    /// The place the reader chose.
    pub reader: Option<&'a Zone>,
    /// For organisers of this event: each item leads to the page on which it is changed.
    pub change: Option<EventId>,
}

impl Render for Agenda<'_> {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let Some(first) = self.sessions.first() else {
            return html! { p { (t.event_agenda_none()) } };
        };
        let zone = format::zone(self.lang, &self.event.zone, first.starts_at);
        let all_slots = || self.sessions.iter().flat_map(|session| &session.slots);
        html! {
            p.muted {
                (t.programme_agenda_zone(zone))
                @if all_slots().any(|slot| slots::is_open_to_nomination(slot, self.groups)) {
                    " " (t.programme_agenda_open_roles())
                }
            }
            @if self.sessions.iter().any(|session| self.untranslated(session)) {
                (Notice::standing(self.lang, Tone::Neutral, html! { p { (t.programme_agenda_untranslated()) } }))
            }
            @for sitting in self.sittings { (self.day(sitting)) }
        }
    }
}

impl Agenda<'_> {
    fn untranslated(&self, session: &Session) -> bool {
        let missing = |text: &Localized| !text.is_empty() && text.get(self.lang).is_none();
        let labels = session
            .slots
            .iter()
            .filter(|slot| slot.named_office)
            .map(|slot| &slot.label);
        [&session.title, &session.description]
            .into_iter()
            .chain(labels)
            .any(missing)
    }

    fn day(&self, sitting: &Sitting) -> Markup {
        let sessions = self.sessions.iter().filter(|session| session.sitting == sitting.id);
        let items: Vec<AgendaItem> = sessions.map(|session| self.item(session)).collect();
        if items.is_empty() {
            return html! {};
        }
        let title = match sitting.label.get(self.lang) {
            Some(label) => label.to_owned(),
            None => self.lang.t().event_day(sitting.position.to_string()),
        };
        let day = AgendaDay {
            title,
            date: format::date(self.lang, sitting.starts.date()),
            items,
        };
        html! { (day) }
    }

    fn item(&self, session: &Session) -> AgendaItem {
        let lang = self.lang;
        AgendaItem {
            elsewhere: self.reader.map(|zone| self.elsewhere(session, zone)),
            format: kind(lang, session),
            body: html! {
                @if let Some(room) = &session.room { p { (bdi(room)) } }
                @if !session.objectives.is_empty() { p { (objectives(lang, session)) } }
                (paragraphs(lang, &session.description))
            },
            roles: slots::chips(lang, session, self.groups),
            pause: session.is_break(),
            ..AgendaItem::new(lang, self.hours(session), self.title(session))
        }
    }

    fn title(&self, session: &Session) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let href = |event| paths::AgendaItem {
            event,
            session: session.id,
        };
        html! {
            (words_marked(lang, &session.title))
            @if let Some(event) = self.change {
                " " a.small.noprint href=(href(event)) {
                    (t.agenda_edit_change()) span.vh { " – " (words(lang, &session.title)) }
                }
            }
        }
    }

    /// The hours of the event. Where scripts run and no place was chosen, the start is told in the reader's hours too.
    fn hours(&self, session: &Session) -> Markup {
        let t = self.lang.t();
        let stamp = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let (local, wall) = match self.reader {
            Some(_) => (None, None),
            None => (
                Some(t.ui_your_time("%t")),
                Some(when::wall(&self.event.zone, session.starts_at)),
            ),
        };
        html! {
            time datetime=(stamp(session.starts_at)) data-wall=[wall] data-local=[local] {
                (format::time(session.starts.time()))
                @if session.ends_at > session.starts_at {
                    " " span.til { (t.ui_until()) " " b { (format::time(session.ends.time())) } }
                }
            }
        }
    }

    fn elsewhere(&self, session: &Session, zone: &Zone) -> String {
        let (starts, ends) = (zone.civil(session.starts_at), zone.civil(session.ends_at));
        let words = self.lang.t().programme_agenda_elsewhere(
            format::weekday(self.lang, starts.weekday()),
            format::time_range(self.lang, starts.time(), ends.time()),
            format::city(self.lang, zone),
        );
        plain(words)
    }
}

fn objectives(lang: Lang, session: &Session) -> String {
    let numbers: Vec<String> = session.objectives.iter().map(u8::to_string).collect();
    lang.t().programme_agenda_objectives(format::list(lang, &numbers))
}

/// What kind of item it is, where its title seldom says it.
fn kind(lang: Lang, session: &Session) -> Option<String> {
    let t = lang.t();
    match session.kind {
        Kind::Presentation => Some(t.session_kind_presentation()),
        Kind::Plenary => Some(t.session_kind_plenary()),
        Kind::RoundTable => Some(t.session_kind_round_table()),
        Kind::Registration
        | Kind::Opening
        | Kind::Break
        | Kind::WrapUp
        | Kind::Recap
        | Kind::KeyMessages
        | Kind::Closing
        | Kind::Other => None,
    }
}
