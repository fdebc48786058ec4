//! The board as the optimiser counts it, and the targets of the call spelt out one by one.
use super::model::{Holds, Material, Person, Seat};
use crate::i18n::Lang;
use crate::kernel::{GroupId, NominationId, OrganisationId, SlotId};
use crate::participation::registration::model::Gender;
use crate::programme::session::model::Role;
use crate::speakers::call::model::{Bound, Dimension, Target, Unit};
use crate::speakers::lineup::{
    self, Amount, Board, Candidate, CandidateId, Code, Place, PlaceId, PlaceKind, Scope, Wish,
};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;

/// What a target is called in the call when it stands for each group, country or organisation.
pub const EACH: &str = "each";

/// One target, of one group, one country, one gender …
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    pub about: About,
    pub bound: Bound,
    pub amount: i32,
    pub unit: Unit,
    /// Made from "each": worth showing only where there is somebody.
    pub each: bool,
}

/// Whom a target counts, as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Group(GroupId),
    Country(String),
    Gender(Gender),
    Language(Lang),
    FirstTime,
    Organisation(OrganisationId),
}

/// Of what a share is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shares {
    /// Of the places filled so far: what the suggestion is solved by.
    OfFilled,
    /// Of all places open to nomination, in whole persons and never less than one: with two places filled of ten,
    /// "at most 30 %" would already be broken by anybody.
    OfAll,
}

/// The targets of the call, those for each spelt out, in its order.
pub fn aims(material: &Material) -> Vec<Aim> {
    let targets = material.call.targets.iter();
    let aim = |target: &Target| {
        let each = target.value == EACH;
        let (bound, amount, unit) = (target.bound, target.amount, target.unit);
        let one = move |about| Aim {
            about,
            bound,
            amount,
            unit,
            each,
        };
        subjects(material, target).into_iter().map(one).collect::<Vec<_>>()
    };
    targets.flat_map(aim).collect()
}

fn subjects(material: &Material, target: &Target) -> Vec<About> {
    let (value, each) = (target.value.as_str(), target.value == EACH);
    let said = |person: &Person| person.registration.answers.country.clone();
    match target.dimension {
        Dimension::Group if each => {
            let groups = material.groups.iter().filter(|group| !group.is_participant_type());
            groups.map(|group| About::Group(group.id)).collect()
        }
        Dimension::Group => {
            let group = material.groups.by_code(value);
            group.map(|group| About::Group(group.id)).into_iter().collect()
        }
        Dimension::Country if each => {
            let all: BTreeSet<String> = material.standing().filter_map(said).collect();
            all.into_iter().map(About::Country).collect()
        }
        Dimension::Country => vec![About::Country(value.to_owned())],
        Dimension::Gender => match value {
            "woman" => vec![About::Gender(Gender::Woman)],
            "man" => vec![About::Gender(Gender::Man)],
            EACH => vec![About::Gender(Gender::Woman), About::Gender(Gender::Man)],
            _ => Vec::new(),
        },
        Dimension::Language if each => Lang::ALL.map(About::Language).into(),
        Dimension::Language => Lang::parse(value).map(About::Language).into_iter().collect(),
        Dimension::FirstTime => vec![About::FirstTime],
        Dimension::Organisation if each => {
            let all: BTreeSet<OrganisationId> = material
                .standing()
                .filter_map(|person| person.registration.organisation)
                .collect();
            all.into_iter().map(About::Organisation).collect()
        }
        Dimension::Organisation => value.parse().map(About::Organisation).into_iter().collect(),
    }
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
        marks: BTreeSet::new(),
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
    let seats = material.seats.iter().filter(|seat| !seat.slot.named_office);
    let all = u32::try_from(seats.count()).unwrap_or(u32::MAX);
    let target = |aim: &Aim| lineup::Target {
        scope: Scope::Event,
        subject: subject(&aim.about),
        bound: match aim.bound {
            Bound::AtLeast => lineup::Bound::AtLeast,
            Bound::AtMost => lineup::Bound::AtMost,
        },
        amount: amount(aim, (all, shares)),
    };
    aims.iter().map(target).collect()
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

fn subject(about: &About) -> lineup::Subject {
    // No code is as long as all that: a country has two letters.
    let code = |text: &str| Code::new(text).or_else(|| Code::new("")).expect("an empty code fits");
    match about {
        About::Group(id) => lineup::Subject::Group(lineup::GroupId(number(id.uuid()))),
        About::Country(country) => lineup::Subject::Country(code(country)),
        About::Gender(Gender::Woman) => lineup::Subject::Gender(lineup::Gender::Woman),
        About::Gender(Gender::Man) => lineup::Subject::Gender(lineup::Gender::Man),
        About::Gender(Gender::Other | Gender::Undisclosed) => lineup::Subject::Gender(lineup::Gender::Other),
        About::Language(lang) => lineup::Subject::Language(code(lang.code())),
        About::FirstTime => lineup::Subject::FirstTime,
        About::Organisation(id) => lineup::Subject::Organisation(organisation_id(*id)),
    }
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
