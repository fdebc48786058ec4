//! The head of the event's page: whether one can register, the facts, and two calls to act.
use super::EventView;
use crate::i18n::Translate;
use crate::paths;
use crate::programme::event::model::{OpenTo, Phase, State};
use crate::programme::event::{card, when};
use crate::ui::{LinkButton, Look, Notice, Tone, words, words_marked};
use maud::{Markup, html};

/// Whether people can come in now, and how.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Cancelled,
    Over,
    NotYet,
    Open,
    InvitedOnly,
    Closed,
}

impl EventView {
    pub(super) fn hero(&self) -> Markup {
        let (lang, door) = (self.lang, self.door());
        let t = lang.t();
        html! {
            section.hero {
                div.wrap {
                    div.stack {
                        @if door == Door::Cancelled {
                            (Notice::standing(lang, Tone::Bad, html! {
                                p { b { (t.event_cancelled_title()) } }
                                p { (t.event_cancelled_text()) }
                            }))
                        } @else { (self.status(door)) }
                        h1 { (words_marked(lang, &self.event.title)) }
                        @if !self.event.summary.is_empty() { p.lede { (words(lang, &self.event.summary)) } }
                        div.row { (self.calls(door)) }
                    }
                    (self.facts())
                }
            }
        }
    }

    fn door(&self) -> Door {
        let event = &self.event;
        if event.state == State::Cancelled {
            Door::Cancelled
        } else if event.phase(&self.sittings, self.now) == Phase::Past {
            Door::Over
        } else if event.registration.opens.is_some_and(|opens| self.now < opens) {
            Door::NotYet
        } else if !event.takes_registrations(self.now) {
            Door::Closed
        } else if event.open_to == OpenTo::InvitedOnly {
            Door::InvitedOnly
        } else {
            Door::Open
        }
    }

    fn status(&self, door: Door) -> Markup {
        let (lang, zone) = (self.lang, self.reader.zone.as_ref());
        let t = lang.t();
        let until = t.event_registration_until();
        let from = t.event_registration_from();
        let opens = self.event.registration.opens;
        html! {
            @match door {
                Door::Open | Door::InvitedOnly => {
                    p.open { span { (until.s0) (when::deadline(lang, &self.event, zone).unwrap_or_default()) (until.s1) } }
                    @if door == Door::InvitedOnly { p { (t.event_invited_only()) } }
                }
                Door::NotYet => @if let Some(opens) = opens {
                    p.muted { (from.s0) (when::instant(lang, &self.event.zone, opens, zone)) (from.s1) }
                },
                Door::Closed => p.muted { (t.event_registration_closed()) },
                Door::Over => p.muted { (t.event_over()) },
                Door::Cancelled => {}
            }
        }
    }

    fn facts(&self) -> Markup {
        let (lang, event) = (self.lang, &self.event);
        let t = lang.t();
        let zone = self.reader.zone.as_ref();
        html! {
            dl.facts {
                dt { (t.event_when()) }
                dd {
                    @if self.sittings.is_empty() { (t.event_dates_open()) }
                    ul.plain {
                        @for sitting in &self.sittings { li { (when::sitting(lang, &event.zone, sitting, zone)) } }
                    }
                }
                dt { (t.event_where()) }
                dd {
                    (card::modality(lang, event.modality))
                    @if !event.place.is_empty() { " · " (words(lang, &event.place)) }
                }
                dt { (t.event_languages()) }
                dd {
                    @for (place, spoken) in event.languages.iter().enumerate() {
                        @if place > 0 { " · " }
                        bdi lang=(spoken.code()) dir=(spoken.dir()) { (spoken.own_name()) }
                    }
                }
                @if !self.process.organiser.is_empty() {
                    dt { (t.event_organiser()) }
                    dd { (words(lang, &self.process.organiser)) }
                }
            }
        }
    }

    /// At most two; what is not possible now is not offered.
    fn calls(&self, door: Door) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let slug = || self.event.slug.clone();
        let button = |look, label, href: String| LinkButton {
            look,
            ..LinkButton::new(label, href)
        };
        let register = paths::Register { lang, slug: slug() }.to_string();
        let again = paths::LinkAgain { lang }.to_string();
        let nominate = paths::Call { lang, slug: slug() }.to_string();
        let call_is_open = self.call.is_some_and(|window| window.is_open(self.now));
        let agenda = paths::AgendaPage { lang, slug: slug() }.to_string();
        html! {
            @match door {
                Door::Open => {
                    (button(Look::Sun, t.event_register(), register))
                    @if call_is_open { (button(Look::Secondary, t.event_nominate(), nominate)) }
                    @else { (button(Look::Secondary, t.event_link_again(), again)) }
                }
                // The page of the call says how to get the link, too.
                Door::InvitedOnly | Door::Closed | Door::NotYet if call_is_open => {
                    (button(Look::Sun, t.event_nominate(), nominate))
                    (button(Look::Secondary, t.event_see_agenda(), agenda))
                }
                Door::InvitedOnly => {
                    (button(Look::Sun, t.event_link_again(), again))
                    (button(Look::Secondary, t.event_see_agenda(), agenda))
                }
                Door::Closed | Door::NotYet => {
                    (button(Look::Secondary, t.event_see_agenda(), agenda))
                    (button(Look::Secondary, t.event_link_again(), again))
                }
                Door::Over => (button(Look::Secondary, t.event_see_agenda(), agenda)),
                Door::Cancelled => {}
            }
        }
    }
}
