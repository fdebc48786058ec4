//! Organisers: holes with who comes next, offers that are out, changes that must be passed on.
use super::mine::hidden;
use super::tag;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{Lang, NominationId, SlotId};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::lineup::Breach;
use crate::speakers::offer::model::{Colleague, Offer, PlaceChange, State};
use crate::speakers::offer::views::desk::hole::Hole;
use crate::speakers::shortlist::model::{Holds, Material, Seat};
use crate::speakers::shortlist::rules::Scale;
use crate::speakers::shortlist::words::Words;
use crate::ui::parts::{Empty, Heading, KeyFigure, KeyFigures};
use crate::ui::{Cell, Column, LinkButton, Look, Notice, Row, Table, bdi};
use crate::web::{Fields, Problems};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

mod changes;
mod hole;

/// What was just done here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Offered,
    Withdrawn,
    Told,
    /// So many letters.
    Written(usize),
}

impl Done {
    pub fn of(asked: &Fields) -> Option<Self> {
        match asked.text("done") {
            "offered" => Some(Self::Offered),
            "withdrawn" => Some(Self::Withdrawn),
            "told" => Some(Self::Told),
            "written" => Some(Self::Written(asked.text("letters").parse().ok()?)),
            _ => None,
        }
    }

    fn text(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Offered => t.offers_done_offered(),
            Self::Withdrawn => t.offers_done_withdrawn(),
            Self::Told => t.offers_done_told(),
            Self::Written(letters) => {
                let shown = format::number(lang, i64::try_from(letters).unwrap_or(i64::MAX));
                plain(t.offers_done_written(letters, shown))
            }
        }
    }
}

/// An offer that was refused: to whom, and what it would break.
pub struct Ask {
    pub slot: SlotId,
    pub nomination: NominationId,
    pub broken: Vec<Breach>,
}

pub struct OffersPage<'a> {
    pub desk: &'a EventDesk,
    /// None: no call.
    pub material: Option<&'a Material>,
    /// Newest first.
    pub offers: &'a [Offer],
    pub colleagues: &'a [Colleague],
    pub changes: &'a [PlaceChange],
    pub now: DateTime<Utc>,
    pub asked: &'a Fields,
    pub ask: Option<Ask>,
    pub done: Option<Done>,
    pub problems: &'a Problems,
}

impl OffersPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = paths::Offers {
            event: self.desk.event.id,
        };
        let main = match self.material {
            Some(material) => self.main(material),
            None => self.no_call(),
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Offers, at, self.lang().t().offers_title(), main)
        }
    }

    fn no_call(&self) -> Markup {
        let t = self.lang().t();
        let heading = Heading {
            crumb: None,
            title: t.offers_title(),
            lead: None,
            actions: html! {},
        };
        html! { (heading) (Empty { text: t.shortlist_no_call(), action: html! {} }) }
    }

    fn main(&self, material: &Material) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let holds = material.holds(None);
        let words = Words { lang, material };
        html! {
            (self.problems.summary(lang))
            @if let Some(done) = self.done.filter(|_| self.problems.is_empty()) { (Notice::done(lang, html! { (done.text(lang)) })) }
            (self.heading())
            (self.figures(material, &holds))
            @if !self.changes.is_empty() { (changes::Changes { page: self, words }) }
            section.stack #holes tabindex="-1" {
                h2 { (t.offers_holes()) }
                @if material.call.released_at.is_none() { p.muted { (t.offers_not_released()) } }
                (self.holes(material, &holds))
            }
            section.stack { h2 { (t.offers_live()) } (self.table(words, (t.offers_live(), t.offers_live_none()), &|offer| offer.is_live())) }
            section.stack { h2 { (t.offers_ended()) } (self.table(words, (t.offers_ended(), t.offers_ended_none()), &|offer| !offer.is_live())) }
        }
    }

    fn heading(&self) -> Heading {
        let (t, event) = (self.lang().t(), self.desk.event.id);
        let button = |label: String, href: String| LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(label, href)
        };
        Heading {
            crumb: None,
            title: t.offers_title(),
            lead: Some(t.offers_lead()),
            actions: html! {
                (button(t.shortlist_title(), paths::Shortlist { event }.to_string()))
                (button(t.release_title(), paths::ShortlistRelease { event }.to_string()))
                (button(t.needs_title(), paths::Needs { event }.to_string()))
            },
        }
    }

    fn figures(&self, material: &Material, holds: &Holds) -> KeyFigures {
        let (lang, t) = (self.lang(), self.lang().t());
        let count = |state: State| self.offers.iter().filter(|offer| offer.state == state).count();
        let figure = |label: String, count: usize| KeyFigure {
            label,
            value: format::number(lang, i64::try_from(count).unwrap_or(i64::MAX)),
            note: None,
            href: None,
        };
        let holes = material
            .seats
            .iter()
            .filter(|seat| !holds.contains_key(&seat.slot.id))
            .count();
        KeyFigures(vec![
            figure(t.offers_places(), material.seats.len()),
            figure(t.offer_state_confirmed(), count(State::Confirmed)),
            figure(t.offer_state_offered(), count(State::Offered)),
            figure(t.offers_holes(), holes),
        ])
    }

    fn holes(&self, material: &Material, holds: &Holds) -> Markup {
        let t = self.lang().t();
        let open: Vec<&Seat> = material
            .seats
            .iter()
            .filter(|seat| !holds.contains_key(&seat.slot.id))
            .collect();
        let scale = Scale::new(material, holds);
        html! {
            @if open.is_empty() { p { (t.offers_no_holes()) } }
            ul.plain.stack {
                @for seat in open {
                    li.card.pad { (Hole { page: self, words: Words { lang: self.lang(), material }, scale: &scale, seat }) }
                }
            }
        }
    }

    fn table(&self, words: Words<'_>, (caption, empty): (String, String), wanted: &dyn Fn(&Offer) -> bool) -> Table {
        let t = self.lang().t();
        let columns = [
            t.offers_person(),
            t.shortlist_place_column(),
            t.offers_state(),
            t.offers_until(),
        ];
        let rows = self
            .offers
            .iter()
            .filter(|offer| wanted(offer))
            .map(|offer| self.row(words, offer));
        Table {
            caption_hidden: true,
            empty: (empty, None),
            ..Table::new(self.lang(), caption, columns.map(Column::new).into(), rows.collect())
        }
    }

    fn row(&self, words: Words<'_>, offer: &Offer) -> Row {
        let (lang, t) = (self.lang(), self.lang().t());
        let href = paths::OfferDesk {
            event: offer.event,
            offer: offer.id,
        };
        let place = words.material.seat(offer.slot).map(|seat| words.place_in_full(seat));
        let moment = |at| format::moment(lang, &self.desk.event.zone, at);
        let when = match (offer.state, offer.answered_at) {
            (State::Offered, _) | (_, None) => t.offers_answer_by(moment(offer.deadline_at)),
            (_, Some(at)) => moment(at),
        };
        let chased = (offer.state == State::Offered && offer.chases > 0)
            .then(|| plain(t.offers_chased(offer.chases, format::number(lang, offer.chases.into()))));
        Row::new(vec![
            Cell::Html(html! { a href=(href) { (bdi(&words.name(offer.nomination))) } }),
            Cell::Text(place.unwrap_or_default()),
            Cell::Html(html! {
                (tag(lang, offer.state))
                @if let Some(reason) = &offer.reason { " " span.muted { (bdi(reason)) } }
                @if self.passed_on(offer) { " " span.muted { (t.offers_passed_on()) } }
            }),
            Cell::Html(html! { (when) @if let Some(chased) = chased { " · " (chased) } }),
        ])
    }

    fn passed_on(&self, offer: &Offer) -> bool {
        let taken = |one: &&Colleague| one.state == crate::speakers::offer::model::ColleagueState::Taken;
        self.colleagues.iter().filter(taken).any(|one| one.offer == offer.id)
    }

    fn action(&self) -> String {
        paths::Offers {
            event: self.desk.event.id,
        }
        .to_string()
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

/// What every form that offers a place carries.
fn carried(slot: SlotId) -> Markup {
    html! { (hidden("act", "offer")) (hidden("slot", slot.to_string())) }
}
