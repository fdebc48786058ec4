//! What a release would send, to whom.
use crate::kernel::Lang;
use crate::speakers::lineup::Standing;
use crate::speakers::shortlist::aims::Aim;
use crate::speakers::shortlist::model::{Person, Scenario, Seat};

/// Reserves of each group, when nobody says otherwise.
pub const RESERVES: usize = 3;
pub const MOST_RESERVES: usize = 50;

/// The answer somebody gets.
#[derive(Clone, Copy, Debug)]
pub enum Verdict<'a> {
    /// A place: the letter is the offer.
    Offered(&'a Seat),
    /// The rank in the group, from 1. It is kept and never told.
    Reserve(i32),
    NotSelected,
}

/// The three kinds of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Offer,
    Reserve,
    NotSelected,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Offer, Kind::Reserve, Kind::NotSelected];
}

/// One letter.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub person: &'a Person,
    pub verdict: Verdict<'a>,
}

impl Line<'_> {
    pub fn kind(&self) -> Kind {
        match self.verdict {
            Verdict::Offered(_) => Kind::Offer,
            Verdict::Reserve(_) => Kind::Reserve,
            Verdict::NotSelected => Kind::NotSelected,
        }
    }

    pub fn lang(&self) -> Lang {
        self.person.registration.answers.lang
    }
}

/// Everything that would go out.
pub struct Plan<'a> {
    pub scenario: &'a Scenario,
    /// Offers in the order of the programme, then reserves, then the others.
    pub lines: Vec<Line<'a>>,
    /// Targets that the scenario does not meet.
    pub unmet: Vec<(Aim, Standing)>,
    /// Placed, and not found eligible, gone since, or no longer registered: they are mended before anything goes out.
    pub blocked: Vec<&'a Person>,
    /// Places whose session has begun.
    pub begun: Vec<&'a Seat>,
    /// Handed in and not checked: answered by a later release.
    pub unchecked: usize,
    /// Given back and not handed in again: answered only by whoever finds them ineligible.
    pub returned: usize,
    /// Found ineligible: they have had their letter with the reason.
    pub ineligible: usize,
    /// Answered before.
    pub told: usize,
}

impl Plan<'_> {
    pub fn count(&self, kind: Kind) -> usize {
        self.lines.iter().filter(|line| line.kind() == kind).count()
    }
}
