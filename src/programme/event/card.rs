//! An event as it stands in a list: when, what, where, and whether one can register.
use super::model::{Event, Kind, Modality, Phase, Sitting, State};
use super::when;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::ui::{Tag, Tone, words, words_marked};
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub struct EventCard<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub now: DateTime<Utc>,
    /// A last line, such as the process it belongs to.
    pub foot: Option<Markup>,
}

impl<'a> EventCard<'a> {
    pub fn new(lang: Lang, event: &'a Event, now: DateTime<Utc>) -> Self {
        Self {
            lang,
            event,
            sittings: &[],
            now,
            foot: None,
        }
    }

    pub fn starts(&self) -> Option<DateTime<Utc>> {
        self.sittings.iter().map(|sitting| sitting.starts_at).min()
    }

    fn state(&self) -> Option<Tag> {
        let t = self.lang.t();
        let (tone, text) = match (self.event.state, self.event.phase(self.sittings, self.now)) {
            (State::Cancelled, _) => (Tone::Bad, t.event_cancelled()),
            (_, Phase::Open) => (Tone::Good, t.home_open()),
            _ => return None,
        };
        Some(Tag { tone, text })
    }
}

impl Render for EventCard<'_> {
    fn render(&self) -> Markup {
        let (lang, event) = (self.lang, self.event);
        let days = when::days(lang, self.sittings);
        let href = paths::EventPage {
            lang,
            slug: event.slug.clone(),
        };
        html! {
            article.card.event.stack-s {
                p.muted {
                    @if days.is_empty() { (lang.t().event_dates_open()) } @else { (days) }
                    @if let Some(state) = self.state() { " " (state) }
                }
                h3 { a href=(href) { (words_marked(lang, &event.title)) } }
                @if !event.summary.is_empty() { p { (words(lang, &event.summary)) } }
                p.small.muted {
                    (kind(lang, event.kind)) " · " (modality(lang, event.modality))
                    @if !event.place.is_empty() { " · " (words(lang, &event.place)) }
                }
                @if let Some(foot) = &self.foot { p.small.muted { (foot) } }
            }
        }
    }
}

pub fn kind(lang: Lang, kind: Kind) -> String {
    let t = lang.t();
    match kind {
        Kind::Dialogue => t.event_kind_dialogue(),
        Kind::Consultation => t.event_kind_consultation(),
        Kind::Conference => t.event_kind_conference(),
        Kind::Workshop => t.event_kind_workshop(),
        Kind::OfficialsMeeting => t.event_kind_officials_meeting(),
        Kind::SideEvent => t.event_kind_side_event(),
    }
}

pub fn modality(lang: Lang, modality: Modality) -> String {
    let t = lang.t();
    match modality {
        Modality::Online => t.event_modality_online(),
        Modality::InPerson => t.event_modality_in_person(),
        Modality::Hybrid => t.event_modality_hybrid(),
    }
}
