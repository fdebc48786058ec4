//! A process as a timeline of its events.
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::programme::event::card::EventCard;
use crate::programme::event::model::{Event, Phase, Sitting};
use crate::programme::event::when;
use crate::programme::process::model::Process;
use crate::ui::parts::{BackLink, Empty, PhaseLine, Step, When};
use crate::ui::{Page, paragraphs, words, words_marked};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};
use std::collections::HashMap;

pub struct ProcessView {
    pub lang: Lang,
    pub now: DateTime<Utc>,
    pub process: Process,
    pub events: Vec<Event>,
    pub sittings: HashMap<EventId, Vec<Sitting>>,
}

impl Render for ProcessView {
    fn render(&self) -> Markup {
        let (lang, process) = (self.lang, &self.process);
        let t = lang.t();
        let cards = self.cards();
        let main = html! {
            div.stack-l {
                div.stack-s {
                    (BackLink { label: t.home_title(), href: paths::Home { lang }.to_string() })
                    h1 { (words_marked(lang, &process.title)) }
                    @let organised = t.process_organised_by();
                    p.muted { (organised.s0) (words(lang, &process.organiser)) (organised.s1) }
                    (paragraphs(lang, &process.summary))
                }
                section.stack {
                    h2 { (t.process_events()) }
                    @if cards.is_empty() { (Empty { text: t.process_none(), action: html! {} }) }
                    (PhaseLine { lang, steps: cards.iter().map(|card| self.step(card)).collect() })
                    ol.plain.cards { @for card in &cards { li { (card) } } }
                }
            }
        };
        let mut site = frame::site(lang);
        site.contact = Some(process.contact_email.clone()).filter(|address| !address.is_empty());
        let slug = &process.slug;
        Page {
            languages: frame::in_each_language(|lang| paths::ProcessPage {
                lang,
                slug: slug.clone(),
            }),
            ..Page::new(lang, site, process.title.pick(lang).1, main)
        }
        .render()
    }
}

impl ProcessView {
    /// In the order of time; what has no date yet comes last.
    fn cards(&self) -> Vec<EventCard<'_>> {
        let mut cards: Vec<EventCard> = self
            .events
            .iter()
            .map(|event| EventCard {
                sittings: self.sittings.get(&event.id).map_or(&[], Vec::as_slice),
                ..EventCard::new(self.lang, event, self.now)
            })
            .collect();
        cards.sort_by_key(|card| card.starts().unwrap_or(DateTime::<Utc>::MAX_UTC));
        cards
    }

    fn step(&self, card: &EventCard<'_>) -> Step {
        Step {
            title: card.event.short_name(self.lang).to_owned(),
            note: when::days(self.lang, card.sittings),
            when: match card.event.phase(card.sittings, self.now) {
                Phase::Past => When::Past,
                Phase::Open => When::Now,
                Phase::Upcoming => When::Later,
            },
        }
    }
}
