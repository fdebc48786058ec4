//! The board as the optimiser counts it.
use super::aims::{About, Aim, Within, ages};
use super::model::{Holds, Material, Person, Seat};
use crate::kernel::{NominationId, OrganisationId, SlotId};
use crate::participation::registration::model::Gender;
use crate::programme::session::model::Role;
use crate::speakers::call::model::{Ages, Bound, LEAST_DEVELOPED, Unit};
use crate::speakers::lineup::{
    self, Amount, Board, Candidate, CandidateId, Code, Place, PlaceId, PlaceKind, Scope, Wish,
};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// Of what a share is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shares {
    /// Of the places filled so far: what the suggestion is solved by.
    OfFilled,
    /// Of all places open to nomination, in whole persons and never less than one: with two places filled of ten,
    /// "at most 30 %" would already be broken by anybody.
    OfAll,
}

/// Everybody who stands, with what they wish.
pub fn everybody(material: &Material) -> Vec<Candidate> {
    material.standing().map(|person| candidate(material, person)).collect()
}

/// The board with these places held. `people` may be fewer than all: assessing looks at the holders alone.
pub fn board(material: &Material, holds: &Holds, people: Vec<Candidate>, targets: Vec<lineup::Target>) -> Board {
    let place = |seat: &Seat| place(material, seat, holds);
    Board {
        places: material.seats.iter().map(place).collect(),
        candidates: people,
        targets,
    }
}

/// Those who hold a place and still stand.
pub fn holders(material: &Material, holds: &Holds) -> Vec<Candidate> {
    let ids: HashSet<NominationId> = holds.values().map(|hold| hold.nomination).collect();
    let holding = material.standing().filter(|person| ids.contains(&person.nomination.id));
    holding.map(|person| candidate(material, person)).collect()
}

pub fn candidate(material: &Material, person: &Person) -> Candidate {
    let (nomination, said) = (&person.nomination, &person.registration.answers);
    let everywhere = material.seats.iter().map(|seat| seat.session.sitting);
    // A nomination to an event of one sitting need not say so.
    let sittings: Vec<_> = match nomination.said.sittings.is_empty() {
        true => everywhere.collect(),
        false => nomination.said.sittings.clone(),
    };
    let group = person.registration.group.map_or(0, |id| number(id.uuid()));
    Candidate {
        id: candidate_id(nomination.id),
        group: lineup::GroupId(group),
        organisation: person.registration.organisation.map(organisation_id),
        country: said.country.as_deref().and_then(Code::new),
        gender: said.gender.and_then(gender),
        languages: nomination
            .said
            .languages
            .iter()
            .filter_map(|lang| Code::new(lang.code()))
            .collect(),
        first_time: said.first_time == Some(true),
        marks: marks(person),
        available: sittings
            .into_iter()
            .map(|id| lineup::SittingId(number(id.uuid())))
            .collect(),
        wishes: wishes(person),
        score: person
            .score
            .map_or(0, |score| u32::try_from(score.mean_thousandths).unwrap_or_default()),
    }
}

/// What targets may count beside the usual, as the person said it.
fn marks(person: &Person) -> BTreeSet<Code> {
    let said = &person.registration.answers;
    let country = said.country.as_deref().unwrap_or_default();
    let age = said.age.and_then(ages).map(age_code);
    let led = person.nomination.said.migrant_led.then(|| code(MIGRANT_LED));
    let ldc = LEAST_DEVELOPED.contains(&country).then(|| code(LDC));
    [age, led, ldc].into_iter().flatten().collect()
}

fn wishes(person: &Person) -> Vec<Wish> {
    let wish = |one: &crate::speakers::nomination::model::Preference| match one.slot {
        Some(slot) => Wish::Place(place_id(slot)),
        None => Wish::Role {
            session: lineup::SessionId(number(one.session.uuid())),
            role: role(one.role),
        },
    };
    person.nomination.said.preferences.iter().map(wish).collect()
}

fn place(material: &Material, seat: &Seat, holds: &Holds) -> Place {
    let (session, slot) = (&seat.session, &seat.slot);
    let group = |code: &String| {
        material
            .groups
            .by_code(code)
            .map(|group| lineup::GroupId(number(group.id.uuid())))
    };
    Place {
        id: place_id(slot.id),
        session: lineup::Session {
            id: lineup::SessionId(number(session.id.uuid())),
            sitting: lineup::SittingId(number(session.sitting.uuid())),
            starts: session.starts_at.timestamp(),
            ends: session.ends_at.timestamp(),
        },
        role: role(slot.role),
        kind: match slot.named_office {
            true => PlaceKind::NamedOffice,
            false => PlaceKind::OpenToNomination,
        },
        open_to: slot.open_to.iter().filter_map(group).collect(),
        fixed: holds.get(&slot.id).map(|hold| candidate_id(hold.nomination)),
    }
}

/// The aims as the optimiser takes them, in the same order.
pub fn targets(material: &Material, aims: &[Aim], shares: Shares) -> Vec<lineup::Target> {
    let target = |aim: &Aim| {
        let inside = |seat: &&Seat| !seat.slot.named_office && aim.within.holds(seat);
        let all = material.seats.iter().filter(inside).count();
        lineup::Target {
            scope: scope(aim.within),
            subject: subject(&aim.about),
            bound: match aim.bound {
                Bound::AtLeast => lineup::Bound::AtLeast,
                Bound::AtMost => lineup::Bound::AtMost,
            },
            amount: amount(aim, (u32::try_from(all).unwrap_or(u32::MAX), shares)),
        }
    };
    aims.iter().map(target).collect()
}

fn scope(within: Within) -> Scope {
    match within {
        Within::Event => Scope::Event,
        Within::Day(id) => Scope::Sitting(lineup::SittingId(number(id.uuid()))),
        Within::Session(id) => Scope::Session(lineup::SessionId(number(id.uuid()))),
    }
}

fn amount(aim: &Aim, (all, shares): (u32, Shares)) -> Amount {
    let number = u32::try_from(aim.amount).unwrap_or_default();
    match (aim.unit, shares) {
        (Unit::Persons, _) => Amount::Persons(number),
        (Unit::Share, Shares::OfFilled) => Amount::Percent(number),
        (Unit::Share, Shares::OfAll) if number == 0 => Amount::Persons(0),
        (Unit::Share, Shares::OfAll) => Amount::Persons(match aim.bound {
            Bound::AtLeast => (all * number).div_ceil(100),
            Bound::AtMost => (all * number / 100).max(1),
        }),
    }
}

const MIGRANT_LED: &str = "migrant";
const LDC: &str = "ldc";

fn subject(about: &About) -> lineup::Subject {
    match about {
        About::Group(id) => lineup::Subject::Group(lineup::GroupId(number(id.uuid()))),
        About::Country(country) => lineup::Subject::Country(code(country)),
        About::Gender(Gender::Woman) => lineup::Subject::Gender(lineup::Gender::Woman),
        About::Gender(Gender::Man) => lineup::Subject::Gender(lineup::Gender::Man),
        About::Gender(Gender::Other | Gender::Undisclosed) => lineup::Subject::Gender(lineup::Gender::Other),
        About::Language(lang) => lineup::Subject::Language(code(lang.code())),
        About::FirstTime => lineup::Subject::FirstTime,
        About::Organisation(id) => lineup::Subject::Organisation(organisation_id(*id)),
        About::Age(ages) => lineup::Subject::Marked(age_code(*ages)),
        About::MigrantLed => lineup::Subject::Marked(code(MIGRANT_LED)),
        About::LeastDeveloped => lineup::Subject::Marked(code(LDC)),
    }
}

fn age_code(ages: Ages) -> Code {
    code(ages.word())
}

/// No code is as long as all that: a country has two letters, an age eight.
fn code(text: &str) -> Code {
    Code::new(text).or_else(|| Code::new("")).expect("an empty code fits")
}

fn gender(said: Gender) -> Option<lineup::Gender> {
    match said {
        Gender::Woman => Some(lineup::Gender::Woman),
        Gender::Man => Some(lineup::Gender::Man),
        Gender::Other => Some(lineup::Gender::Other),
        Gender::Undisclosed => None,
    }
}

fn role(role: Role) -> lineup::Role {
    match role {
        Role::Speaker => lineup::Role::Speaker,
        Role::Moderator => lineup::Role::Moderator,
        Role::Chair => lineup::Role::Chair,
        Role::Rapporteur => lineup::Role::Rapporteur,
        Role::Presenter => lineup::Role::Presenter,
    }
}

fn number(uuid: Uuid) -> u128 {
    uuid.as_u128()
}

pub fn place_id(slot: SlotId) -> PlaceId {
    PlaceId(number(slot.uuid()))
}

pub fn slot_id(place: PlaceId) -> SlotId {
    Uuid::from_u128(place.0).into()
}

pub fn candidate_id(nomination: NominationId) -> CandidateId {
    CandidateId(number(nomination.uuid()))
}

pub fn nomination_id(candidate: CandidateId) -> NominationId {
    Uuid::from_u128(candidate.0).into()
}

fn organisation_id(id: OrganisationId) -> lineup::OrganisationId {
    lineup::OrganisationId(number(id.uuid()))
}
