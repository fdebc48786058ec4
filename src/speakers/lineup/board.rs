//! What is asked: the places of an event, the candidates for them, and the targets of balance.
use std::collections::BTreeSet;

/// A type that only carries an identity given by the caller.
macro_rules! identity {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u128);
    )*};
}

identity! {
    /// One place in a session.
    PlaceId,
    /// One person who offers to fill a place, or who already holds one.
    CandidateId,
    /// One agenda item.
    SessionId,
    /// One dated period of the event.
    SittingId,
    /// One stakeholder group.
    GroupId,
    /// One organisation.
    OrganisationId,
}

/// A short code, such as a country (`LB`) or a language (`ar`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 8]);

impl Code {
    /// The code, or nothing when the text is longer than eight bytes.
    pub fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; 8];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self(bytes))
    }
}

/// Everything the suggestion is made from.
#[derive(Clone, Debug, Default)]
pub struct Board {
    pub places: Vec<Place>,
    pub candidates: Vec<Candidate>,
    pub targets: Vec<Target>,
}

/// One agenda item, from `starts` until just before `ends` (any unit, the same for all).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub sitting: SittingId,
    pub starts: i64,
    pub ends: i64,
}

/// One place in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: PlaceId,
    pub session: Session,
    pub role: Role,
    pub kind: PlaceKind,
    /// The groups it is open to; none means that it is filled by name only and nobody is suggested for it.
    pub open_to: BTreeSet<GroupId>,
    /// Who is already placed, offered or confirmed here. The suggestion never moves them.
    pub fixed: Option<CandidateId>,
}

/// What the holder of a place does in the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Speaker,
    Moderator,
    Chair,
    Rapporteur,
    Presenter,
}

/// Whether the rule "one place per organisation" and the targets of balance look at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    OpenToNomination,
    /// Exempt from both: whoever holds the office is given.
    NamedOffice,
}

/// One eligible person. Somebody who holds a place by name only is a candidate without wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub id: CandidateId,
    pub group: GroupId,
    pub organisation: Option<OrganisationId>,
    pub country: Option<Code>,
    /// None when the person did not say.
    pub gender: Option<Gender>,
    pub languages: BTreeSet<Code>,
    pub first_time: bool,
    /// Whatever else an event has targets for: `ldc`, `under-30`, `migrant`.
    pub marks: BTreeSet<Code>,
    /// The sittings the person can come to.
    pub available: BTreeSet<SittingId>,
    /// What the person asked for, the dearest first.
    pub wishes: Vec<Wish>,
    /// The mean score in thousandths.
    pub score: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gender {
    Woman,
    Man,
    Other,
}

/// One of a candidate's ranked preferences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Place(PlaceId),
    Role { session: SessionId, role: Role },
}

impl Wish {
    pub(super) fn covers(self, place: &Place) -> bool {
        match self {
            Self::Place(id) => id == place.id,
            Self::Role { session, role } => session == place.session.id && role == place.role,
        }
    }
}

/// One target of balance. It counts the holders of places open to nomination, those fixed before included; a person in
/// two places counts twice, as on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub scope: Scope,
    pub subject: Subject,
    pub bound: Bound,
    pub amount: Amount,
}

/// Where a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Event,
    Sitting(SittingId),
    Session(SessionId),
}

impl Scope {
    pub(super) fn counts(self, place: &Place) -> bool {
        let inside = match self {
            Self::Event => true,
            Self::Sitting(sitting) => place.session.sitting == sitting,
            Self::Session(session) => place.session.id == session,
        };
        inside && place.kind == PlaceKind::OpenToNomination
    }
}

/// Whom a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Group(GroupId),
    Country(Code),
    Gender(Gender),
    /// Those who can speak in this language.
    Language(Code),
    FirstTime,
    Organisation(OrganisationId),
    Marked(Code),
}

impl Subject {
    pub(super) fn includes(self, person: &Candidate) -> bool {
        match self {
            Self::Group(group) => person.group == group,
            Self::Country(country) => person.country == Some(country),
            Self::Gender(gender) => person.gender == Some(gender),
            Self::Language(language) => person.languages.contains(&language),
            Self::FirstTime => person.first_time,
            Self::Organisation(organisation) => person.organisation == Some(organisation),
            Self::Marked(mark) => person.marks.contains(&mark),
        }
    }

    /// Whether a share of this subject is taken of this person: shares of a gender are of those who state theirs,
    /// all others of everybody.
    pub(super) fn is_shared_by(self, person: &Candidate) -> bool {
        !matches!(self, Self::Gender(_)) || person.gender.is_some()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    AtLeast,
    AtMost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Persons(u32),
    /// In percent of the filled places that the target counts. "At least" rounds up to whole persons, "at most" down.
    Percent(u32),
}
