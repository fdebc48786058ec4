//! What the pages of offers look like: pure HTML.
//!
//! Reading order: `mine` (the offer, to its holder), `colleague` (proposing one), `speaking` (the speaker's page), `desk`
//! (organisers: holes, offers, changes), `one` (one offer).
pub mod colleague;
pub mod desk;
pub mod mine;
pub mod one;
pub mod speaking;

use super::model::{Offer, State};
use super::person::Person;
use super::words;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::paths;
use crate::speakers::shortlist::model::Seat;
use crate::ui::parts::BackLink;
use crate::ui::parts::{Answer, Answers};
use crate::ui::{Languages, Moment, Notice, Tag, Tone, bdi, email};
use maud::{Markup, html};
use std::fmt::Display;

/// Back to the person's own page.
fn to_me(person: &Person, lang: Lang) -> BackLink {
    let event = person.link.event;
    BackLink {
        label: person.occasion.name(lang).to_owned(),
        href: format!("{}?lang={lang}", paths::Me { event }),
    }
}

/// The same page in each language: the choice travels with the address.
fn languages(address: impl Display) -> Languages {
    let to = |lang: Lang| (lang, format!("{address}?lang={lang}"));
    Languages::Links(Lang::ALL.map(to).into())
}

/// Whom to ask.
fn team(person: &Person, lang: Lang) -> Markup {
    let ask = lang.t().registration_ask();
    let address = person.occasion.contact_email();
    html! { p.muted { (ask.s0) a href={ "mailto:" (address) } { (email(address)) } (ask.s1) } }
}

/// The place: part, session, hour.
fn place(person: &Person, (seat, lang): (&Seat, Lang)) -> Answers {
    let t = lang.t();
    let zone = &person.occasion.event.zone;
    let when = Moment {
        lang,
        at: seat.session.starts_at,
        wall: Some(crate::programme::event::store::civil_text(seat.session.starts)),
        text: words::when(lang, zone, &seat.session),
    };
    let row = |question: String, answer: Markup| Answer {
        question,
        answer: Some(answer),
        change: None,
    };
    Answers {
        lang,
        answers: vec![
            row(t.offer_part(), bdi(&words::role(lang, &seat.slot))),
            row(t.offer_session(), bdi(&words::session(lang, &seat.session))),
            row(t.offer_when(), html! { (when) }),
        ],
    }
}

/// What a holder of an older calendar file has to know.
fn moved(lang: Lang, offer: &Offer) -> Markup {
    html! {
        @if offer.moves > 0 && offer.is_live() {
            (Notice::standing(lang, Tone::Warn, html! { p { (lang.t().offer_moved()) } }))
        }
    }
}

/// A state as a word.
pub fn tag(lang: Lang, state: State) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        State::Offered => (Tone::Warn, t.offer_state_offered()),
        State::Confirmed => (Tone::Good, t.offer_state_confirmed()),
        State::Declined => (Tone::Neutral, t.offer_state_declined()),
        State::Lapsed => (Tone::Bad, t.offer_state_lapsed()),
        State::Withdrawn => (Tone::Neutral, t.offer_state_withdrawn()),
    };
    Tag { tone, text }
}
