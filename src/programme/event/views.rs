//! The public page of an event: what, when, who may take part, the agenda, how to take part.
mod hero;
mod sections;

use super::model::{Event, Sitting};
use super::reader::Reader;
use crate::directory::group::model::Groups;
use crate::i18n::Translate;
use crate::kernel::{Lang, TimeWindow};
use crate::paths;
use crate::programme::process::model::Process;
use crate::programme::session::model::Session;
use crate::ui::{Layout, Page, Tab};
use crate::web::frame;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub struct EventView {
    pub lang: Lang,
    pub now: DateTime<Utc>,
    pub event: Event,
    pub process: Process,
    pub sittings: Vec<Sitting>,
    pub sessions: Vec<Session>,
    pub groups: Groups,
    /// Of the published call for nominations.
    pub call: Option<TimeWindow>,
    pub reader: Reader,
}

impl Render for EventView {
    fn render(&self) -> Markup {
        let (lang, slug) = (self.lang, &self.event.slug);
        let title = self.event.name(lang).to_owned();
        let main = html! {
            (self.hero())
            (self.phases())
            (self.about())
            (self.who())
            (self.agenda())
        };
        let address = |lang| paths::EventPage {
            lang,
            slug: slug.clone(),
        };
        let mut site = frame::site(lang);
        site.contact = Some(self.event.contact_email.clone()).filter(|address| !address.is_empty());
        Page {
            languages: frame::in_each_language(|lang| format!("{}{}", address(lang), self.reader.query())),
            layout: Layout::Bands,
            refused: self.reader.is_refused(),
            tabs: (title.clone(), tabs(lang, &self.event, &address(lang).to_string())),
            ..Page::new(lang, site, title, main)
        }
        .render()
    }
}

/// The sister pages of an event; `here` is the address of the one that is open.
pub fn tabs(lang: Lang, event: &Event, here: &str) -> Vec<Tab> {
    let t = lang.t();
    let slug = || event.slug.clone();
    let mut tabs = vec![
        (
            t.event_tab_overview(),
            paths::EventPage { lang, slug: slug() }.to_string(),
        ),
        (
            t.event_tab_agenda(),
            paths::AgendaPage { lang, slug: slug() }.to_string(),
        ),
    ];
    if event.participation_published_at.is_some() {
        let figures = paths::PublicParticipation { lang, slug: slug() };
        tabs.push((t.event_tab_participation(), figures.to_string()));
    }
    tabs.into_iter()
        .map(|(label, href)| Tab {
            label,
            current: href == here,
            href,
        })
        .collect()
}
