//! The list of an organisation's own people, with what a focal point may know and do.
use super::model::{Nominated, OfferState, Standing as Nomination};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::{Lang, SlotId};
use crate::participation::focal_point::model::{Held, Person, Replacement};
use crate::participation::focal_point::rules;
use crate::participation::invitation::model::State as Invited;
use crate::participation::invitation::rules::Standing;
use crate::participation::occasion::Occasion;
use crate::participation::registration::model::State as Registered;
use crate::paths;
use crate::programme::session::model::Session;
use crate::speakers::nomination::form::said::{place, session_name};
use crate::speakers::nomination::model::Preference;
use crate::ui::page::Audience;
use crate::ui::{Cell, Column, Languages, Notice, Page, Row, Table, Tag, Tone, bdi, email};
use crate::web::frame;
use maud::{Markup, Render, html};

/// What the reader has just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Replaced,
}

pub struct OurPeople<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
    pub focal: &'a Held,
    pub groups: &'a Groups,
    pub standing: Standing,
    pub people: Vec<Person>,
    pub nominated: Vec<Nominated>,
    pub sessions: Vec<Session>,
    pub replaced: Vec<Replacement>,
    pub done: Option<Done>,
}

impl OurPeople<'_> {
    pub fn page(&self) -> Page {
        let at = paths::MyOrganisation {
            event: self.occasion.event.id,
        };
        let own = |lang: Lang| (lang, format!("{at}?lang={lang}"));
        Page {
            languages: Languages::Links(Lang::ALL.map(own).into()),
            audience: Audience::Personal,
            ..Page::new(
                self.lang,
                frame::site(self.lang),
                self.focal.organisation.name.clone(),
                self.main(),
            )
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let ask = t.registration_ask();
        let address = self.occasion.contact_email();
        html! {
            @if let Some(Done::Replaced) = self.done { (Notice::done(lang, html! { p { (t.focal_point_done_replaced()) } })) }
            div.stack-l {
                div.stack-s {
                    p.muted { (bdi(self.occasion.name(lang))) }
                    h1 { (bdi(&self.focal.organisation.name)) }
                    p.prose { (t.focal_point_mine_lead()) }
                    (self.limits())
                }
                (self.table())
                p.small.muted { (t.focal_point_mine_private()) }
                p.muted { (ask.s0) a href={ "mailto:" (address) } { (email(address)) } (ask.s1) }
            }
        }
    }

    /// Until when, and how many.
    fn limits(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let number = |n: u32| format::number(lang, i64::from(n));
        html! {
            @match self.standing {
                Standing::Open => { @if let Some(deadline) = self.occasion.deadline(lang) { p { (t.focal_point_replace_until(deadline)) } } }
                Standing::NotYet => p { (t.focal_point_refused_not_yet()) },
                Standing::Closed => p { (t.focal_point_refused_closed(self.occasion.contact_email())) },
                Standing::Cancelled => p { (t.invitation_event_cancelled()) },
                Standing::Over => p { (t.invitation_event_over()) },
            }
            @if let (Some(limit), false) = (self.occasion.event.limits.per_organisation, self.is_exempt()) {
                p { (t.focal_point_mine_places(number(limit), number(self.confirmed()))) }
            }
        }
    }

    /// Participant types have no limit per organisation.
    fn is_exempt(&self) -> bool {
        let group = self.focal.organisation.group.and_then(|id| self.groups.by_id(id));
        group.is_some_and(|group| group.is_participant_type())
    }

    fn confirmed(&self) -> u32 {
        let states = self.people.iter().filter_map(|person| person.registered);
        let confirmed = states.filter(|registered| registered.state == Registered::Confirmed);
        u32::try_from(confirmed.count()).unwrap_or(u32::MAX)
    }

    fn table(&self) -> Table {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.focal_point_name()),
            Column::new(t.invitation_people_group()),
            Column::new(t.focal_point_mine_invitation()),
            Column::new(t.focal_point_mine_registration()),
            Column::new(t.focal_point_mine_nomination()),
            Column::new(t.focal_point_act()),
        ];
        Table {
            empty: (t.focal_point_mine_nobody(), None),
            ..Table::new(
                self.lang,
                t.focal_point_mine_people(),
                columns,
                self.people.iter().map(|person| self.row(person)).collect(),
            )
        }
    }

    fn row(&self, person: &Person) -> Row {
        let group = person.group().and_then(|id| self.groups.by_id(id));
        let state = person.invitation.as_ref().map(|invitation| invitation.state);
        let registered = person.registered.map(|registered| registered.state);
        Row::new(vec![
            Cell::Text(person.name.clone()),
            group.map_or(Cell::Empty, |group| Cell::Text(group.name(self.lang).to_owned())),
            state.map_or(Cell::Empty, |state| Cell::Html(invited(self.lang, state).render())),
            registered.map_or(Cell::Empty, |state| Cell::Html(standing(self.lang, state).render())),
            self.nomination(person),
            self.act(person),
        ])
    }

    fn nomination(&self, person: &Person) -> Cell {
        let Some(nominated) = self.nominated.iter().find(|one| one.link == person.link) else {
            return Cell::Empty;
        };
        let asked = nominated.wishes.iter().filter_map(|wish| self.place(*wish));
        Cell::Html(html! {
            div.stack-s {
                (told(self.lang, nominated))
                @match nominated.place.and_then(|(slot, _)| self.slot(slot)) {
                    Some(place) => p.small { (place) },
                    None => ul.plain.small { @for place in asked { li { (place) } } },
                }
            }
        })
    }

    fn place(&self, wish: Preference) -> Option<Markup> {
        let session = self.sessions.iter().find(|session| session.id == wish.session)?;
        Some(html! { (bdi(&session_name(self.lang, session))) " – " (bdi(&place(self.lang, session, wish))) })
    }

    fn slot(&self, id: SlotId) -> Option<Markup> {
        let holds = |session: &&Session| session.slots.iter().any(|slot| slot.id == id);
        let session = self.sessions.iter().find(holds)?;
        let slot = session.slots.iter().find(|slot| slot.id == id)?;
        self.place(Preference {
            session: session.id,
            slot: Some(id),
            role: slot.role,
        })
    }

    /// Replaced before, or a way to do it while there is something to take back and time.
    fn act(&self, person: &Person) -> Cell {
        let (lang, t) = (self.lang, self.lang.t());
        if let Some(replaced) = self.replaced.iter().find(|one| one.from == person.link) {
            let day = self.occasion.event.zone.civil(replaced.at).date();
            return Cell::Html(html! { (t.focal_point_mine_replaced(format::day_month_year(lang, day))) });
        }
        if self.standing != Standing::Open || rules::back(person).is_none() {
            return Cell::Empty;
        }
        let at = paths::MyReplacement {
            event: self.occasion.event.id,
            person: person.link,
        };
        Cell::Html(html! {
            a href={ (at) "?lang=" (lang.code()) } { (t.focal_point_mine_replace()) span.vh { " – " (bdi(&person.name)) } }
        })
    }
}

fn invited(lang: Lang, state: Invited) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        Invited::Draft => (Tone::Neutral, t.invitation_state_draft()),
        Invited::Sent => (Tone::Warn, t.invitation_state_sent()),
        Invited::Accepted => (Tone::Good, t.invitation_state_accepted()),
        Invited::Declined => (Tone::Neutral, t.invitation_state_declined()),
        Invited::Delegated => (Tone::Neutral, t.invitation_state_delegated()),
        Invited::Expired => (Tone::Neutral, t.invitation_state_expired()),
        Invited::Revoked => (Tone::Neutral, t.invitation_state_revoked()),
    };
    Tag { tone, text }
}

fn standing(lang: Lang, state: Registered) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        Registered::Unconfirmed => (Tone::Warn, t.registration_state_unconfirmed()),
        Registered::Pending => (Tone::Warn, t.registration_state_pending()),
        Registered::Confirmed => (Tone::Good, t.registration_state_confirmed()),
        Registered::Waitlisted => (Tone::Warn, t.registration_state_waitlisted()),
        Registered::Refused => (Tone::Bad, t.registration_state_refused()),
        Registered::Withdrawn => (Tone::Neutral, t.registration_state_withdrawn()),
        // By the organisers, or by the focal point: the last column says which.
        Registered::Cancelled => (Tone::Neutral, t.focal_point_mine_cancelled()),
    };
    Tag { tone, text }
}

fn told(lang: Lang, nominated: &Nominated) -> Tag {
    let t = lang.t();
    let (tone, text) = match (nominated.place, nominated.standing) {
        (Some((_, OfferState::Confirmed)), _) => (Tone::Good, t.focal_point_mine_place_confirmed()),
        (Some(_), _) => (Tone::Warn, t.focal_point_mine_place_offered()),
        (None, Nomination::HandedIn) => (Tone::Good, t.nomination_state_submitted()),
        (None, Nomination::Returned) => (Tone::Warn, t.nomination_state_returned()),
        (None, Nomination::Ineligible) => (Tone::Bad, t.nomination_state_ineligible()),
        (None, Nomination::Withdrawn) => (Tone::Neutral, t.nomination_state_withdrawn()),
        (None, Nomination::Selected) => (Tone::Good, t.nomination_decision_selected()),
        (None, Nomination::Reserve) => (Tone::Neutral, t.nomination_decision_reserve()),
        (None, Nomination::NotSelected) => (Tone::Neutral, t.nomination_decision_not_selected()),
    };
    Tag { tone, text }
}
