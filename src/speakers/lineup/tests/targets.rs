//! How targets are counted, and what would meet those missed.
use super::by_hand::*;
use crate::speakers::lineup::*;

#[test]
fn an_unmet_target_says_what_would_meet_it_or_that_nothing_can() {
    let newcomer = Candidate {
        first_time: true,
        ..candidate(2, NGOS, 1, &[1])
    };
    let nobody_new = Target {
        amount: Amount::Persons(0),
        bound: Bound::AtMost,
        ..first_timers(0)
    };
    let people = [candidate(1, NGOS, 2, &[1]), newcomer];
    let standings = told(
        &[place(1, NGOS, 9)],
        &people,
        &[first_timers(1), first_timers(2), nobody_new],
    )
    .standings;
    let swap = Change {
        place: PlaceId(1),
        from: Some(CandidateId(2)),
        to: CandidateId(1),
    };
    assert_eq!(
        standings[0],
        Standing {
            actual: 1,
            wanted: 1,
            shortfall: 0,
            remedy: None
        }
    );
    assert_eq!(standings[1].remedy, Some(Remedy::NoCandidateCan));
    assert_eq!(standings[2].remedy, Some(Remedy::FewestChanges(vec![swap])));
}

#[test]
fn shares_are_rounded_so_that_a_met_target_is_truly_met() {
    let places: Vec<Place> = (1..=7)
        .map(|id| place(id, NGOS, 9 + i64::try_from(id).unwrap()))
        .collect();
    let people: Vec<Candidate> = (1..=7).map(|id| candidate(id, NGOS, 1, &[id])).collect();
    let share = |bound| Target {
        bound,
        amount: Amount::Percent(40),
        ..first_timers(0)
    };
    let standings = told(&places, &people, &[share(Bound::AtLeast), share(Bound::AtMost)]).standings;
    assert_eq!(
        standings.iter().map(|standing| standing.wanted).collect::<Vec<_>>(),
        [3, 2]
    );
}

#[test]
fn a_share_of_a_gender_is_of_those_who_say_theirs() {
    let says = |id, gender| Candidate {
        gender: Some(gender),
        ..candidate(id, NGOS, 1, &[id])
    };
    let people = [
        says(1, Gender::Woman),
        says(2, Gender::Man),
        candidate(3, NGOS, 1, &[3]),
    ];
    let places = [place(1, NGOS, 9), place(2, NGOS, 10), place(3, NGOS, 11)];
    let half = Target {
        scope: Scope::Event,
        subject: Subject::Gender(Gender::Woman),
        bound: Bound::AtLeast,
        amount: Amount::Percent(50),
    };
    let standing = &told(&places, &people, &[half]).standings[0];
    assert_eq!((standing.actual, standing.wanted, standing.shortfall), (1, 1, 0));
}

#[test]
fn a_target_of_one_session_counts_its_places_alone() {
    let of_first = Target {
        scope: Scope::Session(SessionId(1)),
        ..first_timers(1)
    };
    let newcomer = |id, wish| Candidate {
        first_time: true,
        ..candidate(id, NGOS, 1, &[wish])
    };
    let people = [candidate(1, NGOS, 9, &[1]), newcomer(2, 1), newcomer(3, 2)];
    let suggestion = told(&[place(1, NGOS, 9), place(2, NGOS, 10)], &people, &[of_first]);
    assert_eq!(suggestion.standings[0].actual, 1);
    assert_eq!(
        suggestion.merit,
        Merit {
            filled: 2,
            shortfall: 0,
            score: 2
        }
    );
}

#[test]
fn an_assessment_counts_the_fixed_choices_and_suggests_nothing() {
    let newcomer = Candidate {
        first_time: true,
        ..candidate(1, NGOS, 1, &[1, 2])
    };
    let places = vec![held(place(1, NGOS, 9), 1), place(2, NGOS, 10)];
    let board = Board {
        places,
        candidates: vec![newcomer],
        targets: vec![first_timers(2)],
    };
    let standing = Standing {
        actual: 1,
        wanted: 2,
        shortfall: 1,
        remedy: None,
    };
    assert_eq!(
        assess(&board),
        Assessment {
            breaches: vec![],
            standings: vec![standing]
        }
    );
}
