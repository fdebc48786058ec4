//! The targets of the call spelt out one by one: each group, each country, each session by itself.
use super::model::{Material, Person, Seat};
use crate::i18n::Lang;
use crate::kernel::{GroupId, OrganisationId, SessionId, SittingId};
use crate::participation::registration::model::{AgeBracket, Gender};
use crate::programme::session::model::Kind;
use crate::speakers::call::model::{Ages, Bound, Dimension, EACH, Scope, Target, Unit};
use crate::speakers::lineup::Standing;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A session is judged by itself from so many places on: of one place, "at least one woman" would say who takes it.
const PANEL: usize = 2;

/// One target, of one group, one country, one gender …
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    pub about: About,
    pub within: Within,
    pub bound: Bound,
    pub amount: i32,
    pub unit: Unit,
    /// Made from "each": worth showing only where there is somebody.
    pub each: bool,
}

/// Whom a target counts, as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    Group(GroupId),
    Country(String),
    Gender(Gender),
    Language(Lang),
    FirstTime,
    Organisation(OrganisationId),
    Age(Ages),
    MigrantLed,
    LeastDeveloped,
}

/// Where a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    Event,
    Day(SittingId),
    Session(SessionId),
}

impl Aim {
    /// What is made from "each" says something only where there is somebody, or somebody is missing.
    pub fn is_worth_telling(&self, standing: &Standing) -> bool {
        !self.each || standing.actual > 0 || standing.shortfall > 0
    }
}

impl Within {
    pub fn holds(self, seat: &Seat) -> bool {
        match self {
            Self::Event => true,
            Self::Day(sitting) => seat.session.sitting == sitting,
            Self::Session(session) => seat.session.id == session,
        }
    }
}

/// The targets of the call, those for each spelt out, in its order.
pub fn aims(material: &Material) -> Vec<Aim> {
    let mut aims = Vec::new();
    for target in &material.call.targets {
        for about in subjects(material, target) {
            for within in withins(material, target.scope) {
                aims.push(Aim {
                    about: about.clone(),
                    within,
                    bound: target.bound,
                    amount: target.amount,
                    unit: target.unit,
                    each: target.value == EACH || within != Within::Event,
                });
            }
        }
    }
    aims
}

/// The age somebody stated, as targets count it.
pub fn ages(said: AgeBracket) -> Option<Ages> {
    match said {
        AgeBracket::Under18 | AgeBracket::From18To29 => Some(Ages::Under30),
        AgeBracket::From30To44 => Some(Ages::From30To44),
        AgeBracket::From45To59 => Some(Ages::From45To59),
        AgeBracket::From60 => Some(Ages::From60),
        AgeBracket::Undisclosed => None,
    }
}

fn withins(material: &Material, scope: Scope) -> Vec<Within> {
    let counted = || material.seats.iter().filter(|seat| !seat.slot.named_office);
    let places = |within: Within| counted().filter(|seat| within.holds(seat)).count();
    let mut found: Vec<Within> = Vec::new();
    for seat in counted() {
        let session = Within::Session(seat.session.id);
        let within = match scope {
            Scope::Event => Within::Event,
            Scope::Sitting => Within::Day(seat.session.sitting),
            Scope::Session if places(session) >= PANEL => session,
            Scope::RoundTable if seat.session.kind == Kind::RoundTable => session,
            Scope::Session | Scope::RoundTable => continue,
        };
        if !found.contains(&within) {
            found.push(within);
        }
    }
    if found.is_empty() && scope == Scope::Event {
        found.push(Within::Event);
    }
    found
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
        Dimension::Age => Ages::parse(value).map(About::Age).into_iter().collect(),
        Dimension::MigrantLed => vec![About::MigrantLed],
        Dimension::LeastDeveloped => vec![About::LeastDeveloped],
    }
}
