//! The left column: the places of the call by session, held by whom, or open.
use crate::i18n::{Translate, plain};
use crate::kernel::{EventId, SessionId};
use crate::paths;
use crate::speakers::shortlist::model::{By, Hold, Holds, Scenario, Seat};
use crate::speakers::shortlist::words::Words;
use crate::ui::seat::colour;
use crate::ui::{Button, Hidden, Look, PostButton, Tag, Tone, bdi, block};
use maud::{Markup, Render, html};

pub struct Seats<'a> {
    pub words: Words<'a>,
    pub holds: &'a Holds,
    pub scenario: Option<&'a Scenario>,
    pub event: EventId,
    /// The filters, to come back to.
    pub kept: &'a [(String, String)],
}

impl Render for Seats<'_> {
    fn render(&self) -> Markup {
        let t = self.words.lang.t();
        let seats = &self.words.material.seats;
        let open = seats.len() - seats.iter().filter(|seat| self.hold(seat).is_some()).count();
        html! {
            section.card.col aria-labelledby="places" {
                header {
                    h2 #places { (t.shortlist_places()) }
                    span.muted { (plain(t.shortlist_open_places(open, self.words.number(open)))) }
                }
                @if seats.is_empty() { div.type { p { (t.shortlist_no_places()) } } }
                @for (session, seats) in self.by_session() { (self.session(session, &seats)) }
            }
        }
    }
}

impl Seats<'_> {
    fn by_session(&self) -> Vec<(SessionId, Vec<&Seat>)> {
        let mut all: Vec<(SessionId, Vec<&Seat>)> = Vec::new();
        for seat in &self.words.material.seats {
            match all.last_mut().filter(|(session, _)| *session == seat.session.id) {
                Some((_, seats)) => seats.push(seat),
                None => all.push((seat.session.id, vec![seat])),
            }
        }
        all
    }

    fn session(&self, id: SessionId, seats: &[&Seat]) -> Markup {
        let t = self.words.lang.t();
        let held = seats.iter().filter(|seat| self.hold(seat).is_some()).count();
        let title = seats.first().map(|seat| self.words.session(seat)).unwrap_or_default();
        let (held, all) = (self.words.number(held), self.words.number(seats.len()));
        html! {
            section.type id={ "session-" (id) } {
                h3 { (bdi(&title)) " " span.num { (plain(t.shortlist_held_of(held, all))) } }
                ul.seats-l { @for (at, seat) in seats.iter().enumerate() { (self.seat(at + 1, seat)) } }
            }
        }
    }

    fn seat(&self, number: usize, seat: &Seat) -> Markup {
        let t = self.words.lang.t();
        let what = self.words.place(seat);
        let Some(hold) = self.hold(seat) else {
            return html! {
                li.seat.empty {
                    span.dotn.num { (number) } " "
                    span { (t.shortlist_open()) span.sub { br; (bdi(&what)) } }
                    span {}
                }
            };
        };
        let person = self.words.material.person(hold.nomination);
        let group = person.and_then(|person| person.registration.group);
        let position = group
            .and_then(|id| self.words.material.groups.by_id(id))
            .map(|group| group.position + 1);
        html! {
            li.seat.(position.map(colour).unwrap_or_default()) {
                span.dotn.num { (number) } " "
                span {
                    b { (bdi(&self.words.name(hold.nomination))) } " " (self.state(hold))
                    span.sub { br; (bdi(&what)) }
                    @if let Some(person) = person { span.sub { br; (self.words.group(group)) " · " (bdi(&self.words.from(person))) } }
                    @if let By::Placed(Some(reason)) = &hold.by { span.sub { br; (t.shortlist_reason()) ": " } (block(reason)) }
                }
                @if let By::Placed(_) = hold.by { (self.remove(seat, hold)) } @else { span {} }
            }
        }
    }

    fn state(&self, hold: &Hold) -> Markup {
        let t = self.words.lang.t();
        let tag = match hold.by {
            By::Placed(_) => return html! {},
            By::Offered => Tag {
                tone: Tone::Warn,
                text: t.shortlist_offered(),
            },
            By::Confirmed => Tag {
                tone: Tone::Good,
                text: t.shortlist_confirmed(),
            },
        };
        html! { (tag) }
    }

    fn remove(&self, seat: &Seat, hold: &Hold) -> PostButton {
        let mut fields = hidden(self.scenario, self.kept);
        fields.push(field("act", "free".to_owned()));
        fields.push(field("slot", seat.slot.id.to_string()));
        PostButton {
            action: paths::ShortlistPlace { event: self.event }.to_string(),
            fields,
            button: Button {
                look: Look::Quiet,
                small: true,
                about: Some(self.words.name(hold.nomination)),
                ..Button::new(self.words.lang.t().shortlist_free())
            },
        }
    }

    fn hold(&self, seat: &Seat) -> Option<&Hold> {
        self.holds.get(&seat.slot.id)
    }
}

/// What every form of the board carries: the scenario it shows and as of when, and the filters.
pub fn hidden(scenario: Option<&Scenario>, kept: &[(String, String)]) -> Vec<Hidden> {
    let seen = scenario.map(|scenario| scenario.id.to_string()).unwrap_or_default();
    let revision = scenario.map_or(0, |scenario| scenario.revision);
    let filters = kept.iter().map(|(name, value)| field(name, value.clone()));
    [field("seen", seen), field("revision", revision.to_string())]
        .into_iter()
        .chain(filters)
        .collect()
}

pub fn field(name: &str, value: String) -> Hidden {
    Hidden {
        name: name.to_owned(),
        value,
    }
}
