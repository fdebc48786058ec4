//! Fixed choices stay, and what they break is told.
use super::by_hand::*;
use crate::speakers::lineup::*;
use std::collections::BTreeSet;

#[test]
fn a_fixed_person_who_moderates_and_speaks_stays_and_is_told() {
    let speaks = held(place(1, NGOS, 9), 1);
    let moderates = Place {
        id: PlaceId(2),
        role: Role::Moderator,
        ..speaks.clone()
    };
    let suggestion = told(&[speaks, moderates], &[candidate(1, NGOS, 1, &[])], &[]);
    let (speaks, moderates, candidate) = (PlaceId(1), PlaceId(2), CandidateId(1));
    assert_eq!(
        suggestion.breaches,
        [Breach::ModeratesAndSpeaks {
            moderates,
            speaks,
            candidate
        }]
    );
    assert_eq!(whys(suggestion), [(1, Why::Fixed), (1, Why::Fixed)]);
}

#[test]
fn a_fixed_person_of_a_wrong_group_who_is_away_stays_and_is_told() {
    let away = Candidate {
        available: BTreeSet::new(),
        ..candidate(2, NGOS, 1, &[])
    };
    let suggestion = told(
        &[held(place(3, UNIONS, 11), 2), held(place(4, NGOS, 12), 9)],
        &[away],
        &[],
    );
    let (place, candidate) = (PlaceId(3), CandidateId(2));
    let expected = [
        Breach::GroupNotAllowed { place, candidate },
        Breach::NotAvailable { place, candidate },
        Breach::Unknown {
            place: PlaceId(4),
            candidate: CandidateId(9),
        },
    ];
    assert_eq!(suggestion.breaches, expected);
    assert_eq!(whys(suggestion), [(2, Why::Fixed)]);
}

#[test]
fn an_organisation_has_one_place_open_to_nomination_and_any_number_of_offices() {
    let of_seven = |id, wishes| Candidate {
        organisation: Some(OrganisationId(7)),
        ..candidate(id, NGOS, 1, wishes)
    };
    let office = Place {
        kind: PlaceKind::NamedOffice,
        ..held(place(3, NGOS, 11), 3)
    };
    let places = [
        held(place(1, NGOS, 9), 1),
        held(place(2, NGOS, 10), 2),
        office,
        place(4, NGOS, 12),
    ];
    let people = [of_seven(1, &[]), of_seven(2, &[]), of_seven(3, &[]), of_seven(4, &[4])];
    let suggestion = told(&places, &people, &[]);
    let (one, other, organisation) = (PlaceId(1), PlaceId(2), OrganisationId(7));
    assert_eq!(
        suggestion.breaches,
        [Breach::OrganisationTwice {
            one,
            other,
            organisation
        }]
    );
    assert_eq!(suggestion.left_open[0].because, Because::HeldByFixedChoices { able: 1 });
}
