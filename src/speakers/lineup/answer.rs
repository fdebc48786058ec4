//! What is answered: a line-up, why it looks so, and how sure it is. Texts are made from these by i18n.
use super::board::{CandidateId, OrganisationId, PlaceId};

/// How the fixed choices stand by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub breaches: Vec<Breach>,
    /// One per target, in the order given, without remedies.
    pub standings: Vec<Standing>,
}

/// A suggested line-up. It decides nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Every filled place, those fixed before included, in the order of the ids.
    pub placements: Vec<Placement>,
    pub left_open: Vec<LeftOpen>,
    /// The hard rules that the fixed choices break. The suggestion itself breaks none.
    pub breaches: Vec<Breach>,
    /// One per target, in the order given.
    pub standings: Vec<Standing>,
    pub merit: Merit,
    pub proof: Proof,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    pub place: PlaceId,
    pub candidate: CandidateId,
    pub why: Why,
}

/// Why this person and nobody else. Targets are named by their position on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Already placed, offered or confirmed.
    Fixed,
    /// Nobody else could fill the place.
    OnlyCandidate,
    /// Nobody among these many who could fill it has a higher score.
    HighestScore { among: usize },
    /// Some have a higher score; each of them would make these targets worse, or is not free.
    NeededFor { targets: Vec<usize>, among: usize },
    /// All with a higher score hold another place at that time, or their organisation has its place.
    HighestScoreFree { among: usize, not_free: usize },
    /// The search was stopped before the choice was settled.
    BestFound { among: usize },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOpen {
    pub place: PlaceId,
    pub because: Because,
}

/// Why nobody is suggested for a place; the first that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    ByNameOnly,
    NobodyApplied,
    /// So many applied, none of an allowed group.
    NobodyOfAllowedGroup {
        applied: usize,
    },
    /// So many of an allowed group applied, none can come to that sitting.
    NobodyAvailable {
        applied: usize,
    },
    /// All who could fill it are held by fixed choices: placed at that time, or their organisation has its place.
    HeldByFixedChoices {
        able: usize,
    },
    /// All who could fill it are needed where they are, or their organisation has its place.
    PlacedElsewhere {
        able: usize,
    },
}

/// A hard rule that fixed choices break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    GroupNotAllowed {
        place: PlaceId,
        candidate: CandidateId,
    },
    NotAvailable {
        place: PlaceId,
        candidate: CandidateId,
    },
    /// Moderator and speaker of one session.
    ModeratesAndSpeaks {
        moderates: PlaceId,
        speaks: PlaceId,
        candidate: CandidateId,
    },
    /// Two places in one session, or in two that overlap.
    TwoPlacesAtOnce {
        one: PlaceId,
        other: PlaceId,
        candidate: CandidateId,
    },
    /// Two places open to nomination.
    OrganisationTwice {
        one: PlaceId,
        other: PlaceId,
        organisation: OrganisationId,
    },
    /// The fixed person is not among the candidates given.
    Unknown {
        place: PlaceId,
        candidate: CandidateId,
    },
}

/// How one target stands in the suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub actual: u32,
    /// In persons, of the places filled here.
    pub wanted: u32,
    /// Persons too few, or too many. Nought when the target is met.
    pub shortfall: u32,
    /// What would meet it; none when it is met or was not asked for.
    pub remedy: Option<Remedy>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The fewest changes after which this target is met, whatever becomes of the others. No rule is broken, no fixed
    /// choice moved and no filled place emptied.
    FewestChanges(Vec<Change>),
    NoCandidateCan,
    /// The time was up.
    NotWorkedOut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub place: PlaceId,
    pub from: Option<CandidateId>,
    pub to: CandidateId,
}

/// What a line-up is judged by, the first first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merit {
    /// Places filled, fixed choices not counted.
    pub filled: u32,
    /// All targets together, in persons.
    pub shortfall: u32,
    /// The sum of the scores of those suggested, in thousandths.
    pub score: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// No line-up under the hard rules is better.
    Optimal,
    /// The time was up, or the solver gave up. The line-up breaks no rule, and the stages before this one are settled.
    StoppedEarly { stage: Stage },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    FillPlaces,
    MeetTargets,
    RaiseScore,
}
