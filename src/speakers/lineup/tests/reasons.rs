//! Why somebody was suggested, and why nobody was.
use super::by_hand::*;
use crate::speakers::lineup::*;
use std::collections::BTreeSet;

#[test]
fn the_only_candidate_and_the_best_of_two_are_told_apart() {
    let people = [
        candidate(1, UNIONS, 100, &[1]),
        candidate(2, NGOS, 100, &[2]),
        candidate(3, NGOS, 200, &[2]),
    ];
    let suggestion = told(&[place(1, UNIONS, 9), place(2, NGOS, 10)], &people, &[]);
    assert_eq!(
        whys(suggestion),
        [(1, Why::OnlyCandidate), (3, Why::HighestScore { among: 2 })]
    );
}

#[test]
fn a_lower_score_is_explained_by_the_target_it_serves() {
    let newcomer = Candidate {
        first_time: true,
        ..candidate(2, NGOS, 100, &[1])
    };
    let suggestion = told(
        &[place(1, NGOS, 9)],
        &[candidate(1, NGOS, 200, &[1]), newcomer],
        &[first_timers(1)],
    );
    assert_eq!(
        whys(suggestion),
        [(
            2,
            Why::NeededFor {
                targets: vec![0],
                among: 2
            }
        )]
    );
}

#[test]
fn a_lower_score_is_explained_by_better_ones_who_are_busy() {
    let places = [place(1, UNIONS, 9), place(2, NGOS, 9)];
    let both_ways = Place {
        open_to: BTreeSet::from([UNIONS, NGOS]),
        ..places[0].clone()
    };
    let people = [candidate(1, NGOS, 300, &[1, 2]), candidate(2, NGOS, 200, &[2])];
    let suggestion = told(&[both_ways, places[1].clone()], &people, &[]);
    assert_eq!(
        whys(suggestion),
        [
            (1, Why::OnlyCandidate),
            (2, Why::HighestScoreFree { among: 2, not_free: 1 })
        ]
    );
}

#[test]
fn of_two_alike_the_dearer_wish_and_then_the_earlier_nomination_wins() {
    let people = [
        candidate(1, NGOS, 5, &[2, 1]),
        candidate(2, NGOS, 5, &[1]),
        candidate(3, NGOS, 5, &[1]),
    ];
    let suggestion = told(&[place(1, NGOS, 9)], &people, &[]);
    assert_eq!(whys(suggestion), [(2, Why::HighestScore { among: 3 })]);
}

#[test]
fn every_empty_place_says_why() {
    let by_name = Place {
        open_to: BTreeSet::new(),
        ..place(1, NGOS, 9)
    };
    let taken = Place {
        fixed: Some(CandidateId(4)),
        ..place(5, NGOS, 12)
    };
    let places = [
        by_name,
        place(2, NGOS, 9),
        place(3, UNIONS, 10),
        place(4, NGOS, 11),
        taken,
        place(6, NGOS, 12),
    ];
    let elsewhere = Candidate {
        available: BTreeSet::new(),
        ..candidate(2, NGOS, 1, &[4])
    };
    let people = [candidate(1, NGOS, 1, &[3]), elsewhere, candidate(4, NGOS, 1, &[6])];
    let left: Vec<Because> = told(&places, &people, &[])
        .left_open
        .into_iter()
        .map(|left| left.because)
        .collect();
    let expected = [
        Because::ByNameOnly,
        Because::NobodyApplied,
        Because::NobodyOfAllowedGroup { applied: 1 },
        Because::NobodyAvailable { applied: 1 },
        Because::HeldByFixedChoices { able: 1 },
    ];
    assert_eq!(left, expected);
}

#[test]
fn two_places_at_one_hour_and_one_person_leave_one_place_open() {
    let suggestion = told(
        &[place(1, NGOS, 9), place(2, NGOS, 9)],
        &[candidate(1, NGOS, 1, &[1, 2])],
        &[],
    );
    assert_eq!(whys(suggestion.clone()), [(1, Why::OnlyCandidate)]);
    assert_eq!(
        suggestion.left_open,
        [LeftOpen {
            place: PlaceId(2),
            because: Because::PlacedElsewhere { able: 1 }
        }]
    );
}
