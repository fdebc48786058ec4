//! Small boards made by hand.
use crate::speakers::lineup::*;
use std::collections::BTreeSet;

pub const UNIONS: GroupId = GroupId(1);
pub const NGOS: GroupId = GroupId(2);
pub const DAY: SittingId = SittingId(0);

pub fn place(id: u128, group: GroupId, hour: i64) -> Place {
    let session = Session {
        id: SessionId(id),
        sitting: DAY,
        starts: hour,
        ends: hour + 1,
    };
    let (open_to, kind) = (BTreeSet::from([group]), PlaceKind::OpenToNomination);
    Place {
        id: PlaceId(id),
        session,
        role: Role::Speaker,
        kind,
        open_to,
        fixed: None,
    }
}

pub fn candidate(id: u128, group: GroupId, score: u32, wishes: &[u128]) -> Candidate {
    Candidate {
        id: CandidateId(id),
        group,
        organisation: None,
        country: None,
        gender: None,
        languages: BTreeSet::new(),
        first_time: false,
        marks: BTreeSet::new(),
        available: BTreeSet::from([DAY]),
        wishes: wishes.iter().map(|&place| Wish::Place(PlaceId(place))).collect(),
        score,
    }
}

pub fn told(places: &[Place], candidates: &[Candidate], targets: &[Target]) -> Suggestion {
    let board = Board {
        places: places.to_vec(),
        candidates: candidates.to_vec(),
        targets: targets.to_vec(),
    };
    let suggestion = suggest(&board, &|| Duration::from_secs(60));
    assert_eq!(suggestion.proof, Proof::Optimal);
    suggestion
}

pub fn first_timers(persons: u32) -> Target {
    Target {
        scope: Scope::Event,
        subject: Subject::FirstTime,
        bound: Bound::AtLeast,
        amount: Amount::Persons(persons),
    }
}

pub fn whys(suggestion: Suggestion) -> Vec<(u128, Why)> {
    suggestion
        .placements
        .into_iter()
        .map(|placed| (placed.candidate.0, placed.why))
        .collect()
}

pub fn held(place: Place, who: u128) -> Place {
    Place {
        fixed: Some(CandidateId(who)),
        ..place
    }
}
