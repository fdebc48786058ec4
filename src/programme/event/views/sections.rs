//! The rest of the event's page, from the phases to the aside.
use super::EventView;
use crate::directory::group::model::Group;
use crate::i18n::{Translate, format};
use crate::kernel::{Lang, Localized, TimeWindow, WindowState};
use crate::paths;
use crate::programme::agenda::shown::Agenda;
use crate::programme::event::model::{Sitting, State};
use crate::programme::event::reader::ZoneForm;
use crate::programme::event::when;
use crate::ui::parts::{Aside, PhaseLine, Step, When};
use crate::ui::{Swatch, paragraphs, words};
use maud::{Markup, Render, html};

/// More sittings than these are one step of the phase line.
const STEPS: usize = 4;

impl EventView {
    pub(super) fn phases(&self) -> Markup {
        let t = self.lang.t();
        if self.event.state == State::Cancelled || self.sittings.is_empty() {
            return html! {};
        }
        let mut steps = vec![self.registration()];
        steps.extend(self.call.map(|window| self.window(t.event_phase_call(), window)));
        match self.sittings.as_slice() {
            few if few.len() <= STEPS => steps.extend(few.iter().map(|sitting| self.step(sitting))),
            many => steps.push(Step {
                title: self.event.short_name(self.lang).to_owned(),
                note: when::days(self.lang, many),
                when: self.when(many),
            }),
        }
        html! {
            section.sec {
                div.wrap.stack {
                    h2 { (t.event_phases()) }
                    (PhaseLine { lang: self.lang, steps })
                    @if self.call.is_some() {
                        p { a href=(paths::Call { lang: self.lang, slug: self.event.slug.clone() }) { (t.event_call_link()) } }
                    }
                }
            }
        }
    }

    fn registration(&self) -> Step {
        self.window(self.lang.t().event_phase_registration(), self.event.registration)
    }

    fn window(&self, title: String, window: TimeWindow) -> Step {
        let (t, zone) = (self.lang.t(), &self.event.zone);
        let day = |at: Option<_>| at.map_or_else(String::new, |at| format::date(self.lang, zone.civil(at).date()));
        // The end is exclusive: midnight belongs to the day before.
        let last = day(window.closes.map(|closes| closes - chrono::Duration::seconds(1)));
        let (note, when) = match window.state(self.now) {
            WindowState::NotYet => (t.event_phase_opens_on(day(window.opens)), When::Later),
            WindowState::Open => (t.event_phase_open_until(last), When::Now),
            WindowState::Closed => (t.event_phase_closed_on(last), When::Past),
        };
        Step { title, note, when }
    }

    fn step(&self, sitting: &Sitting) -> Step {
        Step {
            title: when::sitting_name(self.lang, sitting),
            note: format::date(self.lang, sitting.starts.date()),
            when: self.when(std::slice::from_ref(sitting)),
        }
    }

    fn when(&self, sittings: &[Sitting]) -> When {
        let starts = sittings.iter().map(|sitting| sitting.starts_at).min();
        let ends = sittings.iter().map(|sitting| sitting.ends_at).max();
        match (starts, ends) {
            (_, Some(ends)) if ends <= self.now => When::Past,
            (Some(starts), _) if starts <= self.now => When::Now,
            _ => When::Later,
        }
    }

    pub(super) fn who(&self) -> Markup {
        let t = self.lang.t();
        let (others, groups): (Vec<&Group>, Vec<&Group>) =
            self.groups.iter().partition(|group| group.is_participant_type());
        if self.groups.0.is_empty() {
            return html! {};
        }
        let slug = self.event.slug.clone();
        let figures = paths::PublicParticipation { lang: self.lang, slug };
        html! {
            section.sec #who {
                div.wrap.stack {
                    h2 { (t.event_groups()) }
                    p.prose.muted { (t.event_groups_text()) }
                    (self.list(&groups))
                    @if !others.is_empty() { h3 { (t.event_groups_others()) } (self.list(&others)) }
                    @if self.event.participation_published_at.is_some() {
                        p { a href=(figures) { (t.event_participation_link()) } }
                    }
                }
            }
        }
    }

    fn list(&self, groups: &[&Group]) -> Markup {
        html! {
            ul.who.defs {
                @for group in groups {
                    li {
                        (Swatch { position: group.position + 1 })
                        span {
                            b { (words(self.lang, &group.label)) }
                            @if !group.definition.is_empty() { br; span.muted { (words(self.lang, &group.definition)) } }
                        }
                    }
                }
            }
        }
    }

    pub(super) fn about(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        html! {
            section.sec {
                div.wrap.two {
                    div.stack-l {
                        (part(lang, &t.event_about(), &self.event.description))
                        (part(lang, &t.event_take_part(), &self.event.take_part))
                    }
                    div.stack-l {
                        (self.questions())
                        (self.access())
                        (self.process_aside())
                    }
                }
            }
        }
    }

    pub(super) fn agenda(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let slug = || self.event.slug.clone();
        let action = format!("{}#agenda", paths::EventPage { lang, slug: slug() });
        let agenda = Agenda {
            lang,
            event: &self.event,
            sittings: &self.sittings,
            sessions: &self.sessions,
            groups: &self.groups,
            reader: self.reader.zone.as_ref(),
            change: None,
        };
        html! {
            section.sec #agenda {
                div.wrap.stack {
                    h2 { (t.event_agenda()) }
                    @if let Some(first) = self.sessions.first() {
                        (ZoneForm { lang, reader: &self.reader, at: first.starts_at, action })
                        ul.links.noprint {
                            li { a href=(paths::AgendaPage { lang, slug: slug() }) { (t.programme_agenda_print()) } }
                            li { a href=(paths::AgendaCalendar { lang, slug: slug() }) { (t.programme_agenda_calendar()) } }
                        }
                    }
                    (agenda)
                }
            }
        }
    }

    fn questions(&self) -> Markup {
        let (own, text) = self.event.questions.pick(self.lang);
        let other = (own != self.lang).then_some(own);
        html! {
            @if !text.is_empty() {
                div {
                    h2 { (self.lang.t().event_questions()) }
                    ol.q lang=[other.map(Lang::code)] dir=[other.map(Lang::dir)] {
                        @for question in text.lines().filter(|line| !line.trim().is_empty()) { li { (question) } }
                    }
                }
            }
        }
    }

    fn access(&self) -> Markup {
        let t = self.lang.t();
        let write = t.event_access_write();
        let address = &self.event.contact_email;
        Aside {
            title: t.event_access(),
            body: html! {
                p { (t.event_access_text()) }
                @if !address.is_empty() {
                    p { (write.s0) a href={ "mailto:" (address) } { bdi dir="ltr" { (address) } } (write.s1) }
                }
                p { a href=(paths::Accessibility { lang: self.lang }) { (t.event_access_link()) } }
            },
        }
        .render()
    }

    fn process_aside(&self) -> Markup {
        let (lang, slug) = (self.lang, self.process.slug.clone());
        Aside {
            title: lang.t().event_part_of(),
            body: html! { p { a href=(paths::ProcessPage { lang, slug }) { (words(lang, &self.process.title)) } } },
        }
        .render()
    }
}

fn part(lang: Lang, title: &str, text: &Localized) -> Markup {
    html! { @if !text.is_empty() { div.stack-s { h2 { (title) } (paragraphs(lang, text)) } } }
}
