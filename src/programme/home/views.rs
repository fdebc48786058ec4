//! The first page: three lists of events, the ones to act on first.
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::programme::event::card::EventCard;
use crate::programme::event::model::{Event, Phase, Sitting};
use crate::programme::process::model::Process;
use crate::ui::parts::Empty;
use crate::ui::{Page, words};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};
use std::collections::HashMap;

pub struct HomeView {
    pub lang: Lang,
    pub now: DateTime<Utc>,
    pub processes: Vec<Process>,
    pub events: Vec<Event>,
    pub sittings: HashMap<EventId, Vec<Sitting>>,
}

impl Render for HomeView {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        let main = html! {
            div.stack-l {
                div.stack-s { h1 { (t.home_title()) } p.lede { (t.home_lede()) } }
                @if self.events.is_empty() {
                    (Empty { text: t.home_none(), action: html! {} })
                }
                (self.list(Phase::Open, &t.home_open()))
                (self.list(Phase::Upcoming, &t.home_upcoming()))
                (self.list(Phase::Past, &t.home_past()))
            }
        };
        let page = Page::new(self.lang, frame::site(self.lang), t.home_title(), main);
        Page {
            languages: frame::in_each_language(|lang| paths::Home { lang }),
            ..page
        }
        .render()
    }
}

impl HomeView {
    fn list(&self, phase: Phase, heading: &str) -> Markup {
        let mut cards: Vec<EventCard> = self
            .events
            .iter()
            .map(|event| self.card(event))
            .filter(|card| card.event.phase(card.sittings, self.now) == phase)
            .collect();
        // Soonest first, of what is over the latest first; what has no date yet comes last.
        cards.sort_by_key(|card| card.starts().unwrap_or(DateTime::<Utc>::MAX_UTC));
        if phase == Phase::Past {
            cards.reverse();
        }
        html! {
            @if !cards.is_empty() {
                section.stack {
                    h2 { (heading) }
                    ul.plain.cards { @for card in &cards { li { (card) } } }
                }
            }
        }
    }

    fn card<'a>(&'a self, event: &'a Event) -> EventCard<'a> {
        let process = self.processes.iter().find(|process| process.id == event.process);
        EventCard {
            sittings: self.sittings.get(&event.id).map_or(&[], Vec::as_slice),
            foot: process.map(|process| self.process(process)),
            ..EventCard::new(self.lang, event, self.now)
        }
    }

    fn process(&self, process: &Process) -> Markup {
        let (lang, slug) = (self.lang, process.slug.clone());
        let part_of = lang.t().home_part_of();
        html! {
            (part_of.s0)
            a href=(paths::ProcessPage { lang, slug }) { (words(lang, &process.title)) }
            (part_of.s1)
        }
    }
}
