//! Conflicts in words, each with the way to where it is mended.
use super::model::{Conflict, Standing, Who};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::session::model::Session;
use crate::programme::session::slots;
use crate::ui::parts::{BackLink, Empty, Heading};
use crate::ui::{Tag, Tone, bdi, words};
use maud::{Markup, Render, html};

pub struct ConflictsView<'a> {
    pub desk: &'a EventDesk,
    pub groups: &'a Groups,
    pub conflicts: Vec<Conflict<'a>>,
}

impl Render for ConflictsView<'_> {
    fn render(&self) -> Markup {
        let t = self.desk.lang.t();
        let desk = paths::AgendaDesk {
            event: self.desk.event.id,
        };
        let count = u32::try_from(self.conflicts.len()).unwrap_or(u32::MAX);
        html! {
            (Heading {
                crumb: Some(BackLink { label: t.agenda_desk_title(), href: desk.to_string() }),
                title: t.agenda_conflict_title(),
                lead: Some(t.agenda_conflict_lead()),
                actions: html! {},
            })
            @if self.conflicts.is_empty() {
                (Empty { text: t.agenda_conflict_none(), action: html! {} })
            } @else {
                section.stack {
                    h2 { (plain(t.agenda_conflict_count(count))) }
                    ul.plain.findings.conflicts { @for one in &self.conflicts { li.stack-s { (self.one(one)) } } }
                }
            }
        }
    }
}

impl ConflictsView<'_> {
    fn one(&self, conflict: &Conflict<'_>) -> Markup {
        let (word, items) = self.head(conflict);
        html! {
            p { (Tag { tone: Tone::Warn, text: word }) }
            p {
                (self.sentence(conflict))
                @if let Some(who) = who(conflict) { (self.person(who)) }
            }
            ul.needs { @for item in items { li { (self.item(item)) } } }
        }
    }

    fn head<'c>(&self, conflict: &Conflict<'c>) -> (String, Vec<&'c Session>) {
        let t = self.desk.lang.t();
        match conflict {
            Conflict::SameTime { items, .. } => (t.agenda_conflict_hour(), items.to_vec()),
            Conflict::TwoPlacesAtOnce { items, .. } => (t.agenda_conflict_person(), items.to_vec()),
            Conflict::TwicePlaced { item, .. } => (t.agenda_conflict_person(), vec![*item]),
            Conflict::TooMuch { item, .. } => (t.agenda_conflict_minutes(), vec![*item]),
            Conflict::WrongGroup { item, .. } => (t.agenda_conflict_group(), vec![*item]),
            Conflict::NotRegistered { item, .. } => (t.agenda_conflict_registration(), vec![*item]),
        }
    }

    fn sentence(&self, conflict: &Conflict<'_>) -> String {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let minutes = |minutes: &i32| format::duration(lang, minutes.unsigned_abs());
        match conflict {
            Conflict::SameTime {
                room: Some(room),
                minutes: n,
                ..
            } => t.agenda_conflict_same_room(*room, minutes(n)),
            Conflict::SameTime {
                room: None, minutes: n, ..
            } => t.agenda_conflict_same_hour(minutes(n)),
            Conflict::TwoPlacesAtOnce { who, .. } => t.agenda_conflict_at_once(self.name(*who)),
            Conflict::TwicePlaced { who, .. } => t.agenda_conflict_twice(self.name(*who)),
            Conflict::TooMuch { too_much, .. } => {
                t.agenda_conflict_too_much(minutes(&too_much.taken), minutes(&too_much.length))
            }
            Conflict::WrongGroup { who, slot, group, .. } => {
                let place = slots::line(lang, slot, self.groups);
                t.agenda_conflict_wrong_group(self.name(*who), group.name(lang), place)
            }
            Conflict::NotRegistered {
                who,
                standing: Standing::Waiting,
                ..
            } => t.agenda_conflict_waiting(self.name(*who)),
            Conflict::NotRegistered { who, .. } => t.agenda_conflict_not_registered(self.name(*who)),
        }
    }

    fn name(&self, who: Who<'_>) -> String {
        let number = || who.holder.and_then(|holder| holder.number).unwrap_or(0);
        let t = self.desk.lang.t();
        who.name
            .map_or_else(|| plain(t.agenda_conflict_nominee(number().to_string())), str::to_owned)
    }

    /// The way to the person's nomination.
    fn person(&self, who: Who<'_>) -> Markup {
        let (event, t) = (self.desk.event.id, self.desk.lang.t());
        html! {
            @if let Some(holder) = who.holder {
                " " a href=(paths::NominationDesk { event, nomination: holder.nomination }) {
                    (t.agenda_conflict_nomination())
                    span.vh { ": " (bdi(&self.name(who))) }
                }
            }
        }
    }

    fn item(&self, session: &Session) -> Markup {
        let (lang, event) = (self.desk.lang, self.desk.event.id);
        let item = paths::AgendaItem {
            event,
            session: session.id,
        };
        let day = format::date(lang, session.starts.date());
        let hours = format::time_range(lang, session.starts.time(), session.ends.time());
        html! {
            a href=(item) { (words(lang, &session.title)) }
            span.muted { " – " (plain(lang.t().agenda_version_hours(day, hours))) }
        }
    }
}

fn who<'c>(conflict: &Conflict<'c>) -> Option<Who<'c>> {
    match conflict {
        Conflict::TwoPlacesAtOnce { who, .. }
        | Conflict::TwicePlaced { who, .. }
        | Conflict::WrongGroup { who, .. }
        | Conflict::NotRegistered { who, .. } => Some(*who),
        Conflict::SameTime { .. } | Conflict::TooMuch { .. } => None,
    }
}
