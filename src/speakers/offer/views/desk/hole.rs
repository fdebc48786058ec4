//! A place nobody holds: who was asked, who comes next, and offering it by hand.
use super::{OffersPage, carried};
use crate::i18n::{Translate, format};
use crate::kernel::NominationId;
use crate::speakers::nomination::model::State as Nominated;
use crate::speakers::offer::model::REASON_MAX;
use crate::speakers::offer::rules::{Next, reserves};
use crate::speakers::offer::views::{mine::hidden, tag};
use crate::speakers::shortlist::model::{Person, Seat};
use crate::speakers::shortlist::rules::Scale;
use crate::speakers::shortlist::words::Words;
use crate::ui::{Button, Choice, Field, Form, Kind, Limit, Look, Options, PostButton, Select, Width, bdi};
use maud::{Markup, Render, html};

pub struct Hole<'a> {
    pub page: &'a OffersPage<'a>,
    pub words: Words<'a>,
    pub scale: &'a Scale<'a>,
    pub seat: &'a Seat,
}

impl Render for Hole<'_> {
    fn render(&self) -> Markup {
        let t = self.words.lang.t();
        let asked = self.asked();
        let next = reserves(self.scale, self.seat.slot.id, &asked);
        html! {
            div.stack-s {
                h3 { (bdi(&self.words.place(self.seat))) }
                p.muted { (bdi(&self.words.session(self.seat))) " · " (self.when()) }
                @if !asked.is_empty() { (self.history()) }
                @if self.over() { p { (t.offer_problem_begun()) } }
                @else {
                    @match next.first() {
                        Some(next) => (self.next(next)),
                        None => p { (t.offers_no_reserve()) },
                    }
                    (self.by_hand())
                }
            }
        }
    }
}

impl Hole<'_> {
    fn when(&self) -> String {
        let zone = &self.page.desk.event.zone;
        format::moment(self.words.lang, zone, self.seat.session.starts_at)
    }

    fn over(&self) -> bool {
        self.seat.session.starts_at <= self.page.now
    }

    fn asked(&self) -> Vec<NominationId> {
        let here = self.page.offers.iter().filter(|offer| offer.slot == self.seat.slot.id);
        here.map(|offer| offer.nomination).collect()
    }

    fn history(&self) -> Markup {
        let (lang, t) = (self.words.lang, self.words.lang.t());
        let here = self.page.offers.iter().filter(|offer| offer.slot == self.seat.slot.id);
        html! {
            p { (t.offers_asked()) }
            ul { @for offer in here { li { (bdi(&self.words.name(offer.nomination))) " " (tag(lang, offer.state)) } } }
        }
    }

    fn next(&self, next: &Next<'_>) -> Markup {
        let (t, nomination) = (self.words.lang.t(), &next.person.nomination);
        let name = self.words.name(nomination.id);
        let button = PostButton {
            action: self.page.action(),
            fields: vec![
                hidden("act", "offer"),
                hidden("slot", self.seat.slot.id.to_string()),
                hidden("nomination", nomination.id.to_string()),
            ],
            button: Button {
                small: true,
                about: Some(name.clone()),
                ..Button::new(t.offers_send_next())
            },
        };
        html! {
            p { (t.offers_next()) " " b { (bdi(&name)) } " – " (self.words.group(next.person.registration.group))
                " · " (bdi(&self.words.from(next.person))) }
            @if !next.effects.is_empty() {
                ul.needs { @for effect in &next.effects { li { (self.words.effect(effect, &self.scale.aims)) } } }
            }
            (button)
        }
    }

    /// Anybody eligible. One place at a time has the form; the others lead to it.
    fn by_hand(&self) -> Markup {
        let t = self.words.lang.t();
        let slot = self.seat.slot.id;
        let here = self.page.asked.text("slot") == slot.to_string() && self.page.done.is_none();
        let ask = self
            .page
            .ask
            .as_ref()
            .filter(|ask| ask.slot == slot && !ask.broken.is_empty());
        html! {
            @if here {
                h4 #by-hand { (t.offers_by_hand()) }
                @if let Some(ask) = ask {
                    p { (t.offers_breaks(self.words.name(ask.nomination))) }
                    ul.needs { @for breach in &ask.broken { li { (self.words.breach(breach)) } } }
                }
                (self.form())
            } @else { p { a href={ (self.page.action()) "?slot=" (slot) "#by-hand" } { (t.offers_by_hand()) } } }
        }
    }

    fn form(&self) -> Form {
        let (lang, t, slot) = (self.words.lang, self.words.lang.t(), self.seat.slot.id);
        let ask = self.page.ask.as_ref();
        let people = self.words.material.standing();
        let free = |person: &&Person| {
            person.nomination.state != Nominated::Submitted && self.scale.places_of(person).is_empty()
        };
        let (fits, others): (Vec<&Person>, Vec<&Person>) = people
            .filter(free)
            .partition(|person| self.scale.allows(self.seat, person));
        let options = |heading: String, people: Vec<&Person>| Options {
            heading: Some(heading),
            options: people.into_iter().map(|person| self.choice(person)).collect(),
        };
        let person = Select {
            value: ask.map(|ask| ask.nomination.to_string()).unwrap_or_default(),
            prompt: Some(t.offers_choose()),
            groups: vec![
                options(t.offers_allowed(), fits),
                options(t.offers_not_allowed(), others),
            ],
            width: Width::Full,
            ..Select::new(lang, "nomination", t.offers_person(), Vec::new())
        };
        let reason = Field {
            kind: Kind::Area(2),
            optional: true,
            hint: Some(t.offers_reason_hint()),
            error: ask.and_then(|_| self.page.problems.at("reason")),
            value: ask
                .map(|_| self.page.asked.text("reason").to_owned())
                .unwrap_or_default(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "reason", t.offer_reason())
        };
        Form {
            id: "hand".into(),
            body: html! { (carried(slot)) (person) (reason) },
            buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.offers_offer()) }) },
            ..Form::new(self.page.action())
        }
    }

    fn choice(&self, person: &Person) -> Choice {
        let name = self.words.name(person.nomination.id);
        Choice::new(
            person.nomination.id.to_string(),
            format!("{name} ({})", self.words.from(person)),
        )
    }
}
