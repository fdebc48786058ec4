//! What placing somebody would do, and which place a person is best tried in.
use super::aims::{Aim, aims};
use super::model::{By, Hold, Holds, Material, Person, Seat};
use super::weigh::{self, Shares};
use crate::kernel::{NominationId, SlotId};
use crate::speakers::call::model::Bound;
use crate::speakers::lineup::{self, Assessment, Breach};
use crate::speakers::nomination::model::Preference;

/// Why somebody cannot be placed there at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    NotAPlaceOfTheCall,
    NotANominationOfTheCall,
    /// Withdrawn, returned or ineligible since.
    DoesNotStand,
    /// Somebody holds it.
    Held(NominationId),
    /// An offer is out: it is taken back first.
    OfferIsOut,
}

/// What changes with one more person in one more place. Targets are named by their position among the aims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Fewer are missing.
    Fills {
        aim: usize,
        by: u32,
    },
    /// More than the limit.
    Exceeds {
        aim: usize,
        actual: u32,
        wanted: u32,
    },
    Breaks(Breach),
}

impl Effect {
    /// Going ahead asks for a reason.
    pub fn warns(&self) -> bool {
        !matches!(self, Self::Fills { .. })
    }
}

/// A board with its meters: asked once a page, then for each person.
pub struct Scale<'a> {
    pub material: &'a Material,
    pub holds: &'a Holds,
    pub aims: Vec<Aim>,
    pub now: Assessment,
    targets: Vec<lineup::Target>,
}

/// The places left, and what each would come to.
pub struct Fit<'a> {
    pub person: &'a Person,
    /// Where trying makes most sense: the dearest wish that is open, or the first open place the group may take.
    pub seat: Option<&'a Seat>,
    pub effects: Vec<Effect>,
}

impl<'a> Scale<'a> {
    pub fn new(material: &'a Material, holds: &'a Holds) -> Self {
        let aims = aims(material);
        let targets = weigh::targets(material, &aims, Shares::OfAll);
        let holders = weigh::holders(material, holds);
        let now = lineup::assess(&weigh::board(material, holds, holders, targets.clone()));
        Self {
            material,
            holds,
            aims,
            now,
            targets,
        }
    }

    /// Whether it can be done at all.
    pub fn may_place(&self, slot: SlotId, nomination: NominationId) -> Result<(&'a Seat, &'a Person), Impossible> {
        let seat = self.material.seat(slot).ok_or(Impossible::NotAPlaceOfTheCall)?;
        let person = self.material.person(nomination);
        let person = person.ok_or(Impossible::NotANominationOfTheCall)?;
        if !person.stands() {
            return Err(Impossible::DoesNotStand);
        }
        match self.holds.get(&slot) {
            None => Ok((seat, person)),
            Some(hold) => Err(Impossible::Held(hold.nomination)),
        }
    }

    /// What is better and worse afterwards.
    pub fn effects(&self, slot: SlotId, nomination: NominationId) -> Vec<Effect> {
        let mut holds = self.holds.clone();
        let by = By::Placed(None);
        holds.insert(slot, Hold { nomination, by });
        let holders = weigh::holders(self.material, &holds);
        let board = weigh::board(self.material, &holds, holders, self.targets.clone());
        let then = lineup::assess(&board);
        let standings = self.now.standings.iter().zip(&then.standings);
        let change = |(aim, (before, after)): (usize, (&lineup::Standing, &lineup::Standing))| {
            let (actual, wanted) = (after.actual, after.wanted);
            match self.aims[aim].bound {
                Bound::AtLeast => {
                    let by = before.shortfall.saturating_sub(after.shortfall);
                    (by > 0).then_some(Effect::Fills { aim, by })
                }
                Bound::AtMost => {
                    (after.shortfall > before.shortfall).then_some(Effect::Exceeds { aim, actual, wanted })
                }
            }
        };
        let broken = then
            .breaches
            .iter()
            .filter(|breach| !self.now.breaches.contains(breach));
        let changes: Vec<Effect> = standings.enumerate().filter_map(change).collect();
        changes
            .into_iter()
            .chain(broken.map(|breach| Effect::Breaks(*breach)))
            .collect()
    }

    /// Everybody who stands, best fit first: who breaks nothing and fills most gaps, then the score, then who came first.
    pub fn fits(&self, only: Option<SlotId>) -> Vec<Fit<'a>> {
        let mut fits: Vec<Fit<'a>> = self.material.standing().map(|person| self.fit(person, only)).collect();
        fits.sort_by_cached_key(|fit| {
            let gaps = |effect: &Effect| match effect {
                Effect::Fills { by, .. } => *by,
                _ => 0,
            };
            let filled: u32 = fit.effects.iter().map(gaps).sum();
            let score = fit.person.score.map(|score| score.mean_thousandths);
            (
                self.places_of(fit.person).len(),
                fit.effects.iter().filter(|effect| effect.warns()).count(),
                std::cmp::Reverse((filled, score)),
            )
        });
        fits
    }

    fn fit(&self, person: &'a Person, only: Option<SlotId>) -> Fit<'a> {
        let seat = match only {
            Some(slot) => self.material.seat(slot).filter(|seat| self.is_open(seat)),
            None => self.best_seat(person),
        };
        let effects = seat.map(|seat| self.effects(seat.slot.id, person.nomination.id));
        Fit {
            person,
            seat,
            effects: effects.unwrap_or_default(),
        }
    }

    fn best_seat(&self, person: &Person) -> Option<&'a Seat> {
        let open = || self.material.seats.iter().filter(|seat| self.is_open(seat));
        let wishes = person.nomination.said.preferences.iter();
        let mut wished = wishes.filter_map(|wish| open().find(|seat| is_wished(wish, seat)));
        wished.next().or_else(|| open().find(|seat| self.allows(seat, person)))
    }

    pub fn is_open(&self, seat: &Seat) -> bool {
        !self.holds.contains_key(&seat.slot.id)
    }

    /// Whether the place is open to the person's group; places by name are open to nobody in particular.
    pub fn allows(&self, seat: &Seat, person: &Person) -> bool {
        let group = person.registration.group.and_then(|id| self.material.groups.by_id(id));
        group.is_some_and(|group| seat.slot.open_to.contains(&group.code))
    }

    /// The places somebody holds in this scenario.
    pub fn places_of(&self, person: &Person) -> Vec<&'a Seat> {
        let id = person.nomination.id;
        let holds = |seat: &&Seat| self.holds.get(&seat.slot.id).is_some_and(|hold| hold.nomination == id);
        self.material.seats.iter().filter(holds).collect()
    }
}

pub fn is_wished(wish: &Preference, seat: &Seat) -> bool {
    match wish.slot {
        Some(slot) => slot == seat.slot.id,
        None => wish.session == seat.session.id && wish.role == seat.slot.role,
    }
}
