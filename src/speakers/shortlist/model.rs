//! Scenarios, places and people as the board shows them.
pub use crate::db::entities::speaking_offer::State as OfferState;
use crate::directory::group::model::Groups;
use crate::kernel::{EventId, LineupId, NominationId, SlotId};
use crate::participation::registration::model::Registration;
use crate::participation::registration::rules::is_standing;
use crate::programme::session::model::{Session, Slot};
use crate::speakers::call::model::Call;
use crate::speakers::call::rules as calls;
use crate::speakers::nomination::model::{Nomination, State};
use crate::speakers::review::model::Score;
use std::collections::HashMap;

/// Characters.
pub const NAME_MAX: usize = 80;
/// Characters.
pub const REASON_MAX: usize = 600;

/// Who would take which place, under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    pub id: LineupId,
    pub name: String,
    /// Counts up with every change.
    pub revision: i32,
    pub placed: Vec<Placed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    pub slot: SlotId,
    pub nomination: NominationId,
    /// Why, although a limit was passed.
    pub reason: Option<String>,
}

/// Who holds a place, and since what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub nomination: NominationId,
    pub by: By,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    Placed(Option<String>),
    /// An offer is out: it holds the place in every scenario.
    Offered,
    Confirmed,
}

pub type Holds = HashMap<SlotId, Hold>;

/// An offer that is out or was accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiveOffer {
    pub slot: SlotId,
    pub nomination: NominationId,
    pub state: OfferState,
}

/// One place of the call.
#[derive(Clone, Debug)]
pub struct Seat {
    pub session: Session,
    pub slot: Slot,
}

/// Somebody who handed in a nomination.
#[derive(Clone, Debug)]
pub struct Person {
    pub nomination: Nomination,
    pub registration: Registration,
    pub score: Option<Score>,
}

/// Everything the board is made of.
#[derive(Clone, Debug)]
pub struct Material {
    pub event: EventId,
    pub call: Call,
    /// In the order of the programme.
    pub seats: Vec<Seat>,
    /// In the order of arrival; those who withdrew too, so that a place they hold can name them.
    pub people: Vec<Person>,
    pub groups: Groups,
    /// Oldest first.
    pub scenarios: Vec<Scenario>,
    pub offers: Vec<LiveOffer>,
}

impl Person {
    /// Handed in, and neither the nomination nor the registration was turned away or taken back.
    pub fn stands(&self) -> bool {
        stands(self.nomination.state) && self.is_registered()
    }

    /// Whoever was refused, has withdrawn or was cancelled comes to no session.
    pub fn is_registered(&self) -> bool {
        is_standing(self.registration.state)
    }

    /// Nobody has gone through its checklist yet.
    pub fn is_unchecked(&self) -> bool {
        self.nomination.state == State::Submitted
    }
}

fn stands(state: State) -> bool {
    matches!(
        state,
        State::Submitted | State::Eligible | State::Decided | State::Released
    )
}

impl Material {
    pub fn seat(&self, slot: SlotId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.slot.id == slot)
    }

    pub fn person(&self, nomination: NominationId) -> Option<&Person> {
        self.people.iter().find(|person| person.nomination.id == nomination)
    }

    pub fn standing(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.stands())
    }

    pub fn scenario(&self, id: LineupId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// Who holds which place in a scenario; a live offer comes before what is only placed.
    pub fn holds(&self, scenario: Option<&Scenario>) -> Holds {
        let placed = scenario.into_iter().flat_map(|scenario| &scenario.placed);
        let mut holds: Holds = placed
            .filter(|placed| self.seat(placed.slot).is_some())
            .map(|placed| {
                let by = By::Placed(placed.reason.clone());
                let nomination = placed.nomination;
                (placed.slot, Hold { nomination, by })
            })
            .collect();
        for offer in &self.offers {
            let by = match offer.state {
                OfferState::Confirmed => By::Confirmed,
                _ => By::Offered,
            };
            let nomination = offer.nomination;
            holds.insert(offer.slot, Hold { nomination, by });
        }
        holds
    }
}

/// The places of a call in the order of the programme.
pub fn seats(call: &Call, sessions: &[Session]) -> Vec<Seat> {
    let of = |session| {
        calls::places(call, session)
            .into_iter()
            .map(move |slot| (session, slot))
    };
    let seat = |(session, slot): (&Session, &Slot)| Seat {
        session: session.clone(),
        slot: slot.clone(),
    };
    sessions.iter().flat_map(of).map(seat).collect()
}
