//! Nothing better exists: every answer on a small board is compared with all line-ups there are.
use super::boards::boards;
use super::search::{LineUp, all_line_ups, cost, fewest_changes, fixed, shortfall};
use crate::speakers::lineup::*;
use proptest::prelude::*;

const NO_HURRY: Duration = Duration::from_secs(60);

fn line_up(suggestion: &Suggestion) -> LineUp {
    suggestion
        .placements
        .iter()
        .map(|placement| (placement.place, placement.candidate))
        .collect()
}

fn check_merit(board: &Board, all: &[LineUp], suggestion: &Suggestion) {
    let suggested = line_up(suggestion);
    assert!(all.contains(&suggested), "a hard rule is broken");
    let best = all.iter().map(|line_up| cost(board, line_up)).min().unwrap();
    assert_eq!(cost(board, &suggested), best);
    let Merit {
        filled,
        shortfall,
        score,
    } = suggestion.merit;
    assert_eq!(
        (-i64::from(filled), shortfall, -i64::try_from(score).unwrap()),
        (best.0, best.1, best.2)
    );
}

/// No other person of equal merit for one of the places nominated earlier.
fn check_ties(board: &Board, all: &[LineUp], suggestion: &Suggestion) {
    let suggested = line_up(suggestion);
    let best = cost(board, &suggested);
    for other in all.iter().filter(|other| cost(board, other) == best) {
        let differing: Vec<_> = other
            .iter()
            .filter(|(place, who)| suggested.get(*place) != Some(*who))
            .collect();
        if let [(place, who)] = differing[..] {
            assert!(suggested.get(place).is_none_or(|mine| mine < who));
        }
    }
}

fn check_targets(board: &Board, all: &[LineUp], suggestion: &Suggestion) {
    let suggested = line_up(suggestion);
    for (target, standing) in board.targets.iter().zip(&suggestion.standings) {
        assert_eq!(standing.shortfall, shortfall(board, &suggested, target));
        let fewest = fewest_changes(board, all, &suggested, target);
        match &standing.remedy {
            None => assert_eq!(standing.shortfall, 0),
            Some(Remedy::NotWorkedOut) => panic!("there was time enough"),
            Some(Remedy::NoCandidateCan) => assert_eq!(fewest, None),
            Some(Remedy::FewestChanges(changes)) => {
                assert_eq!(fewest, Some(changes.len()));
                let mut changed = suggested.clone();
                for change in changes {
                    assert_eq!(changed.insert(change.place, change.to), change.from);
                }
                assert!(all.contains(&changed), "a change breaks a rule");
                assert_eq!(shortfall(board, &changed, target), 0);
            }
        }
    }
}

fn check_completeness(board: &Board, suggestion: &Suggestion) {
    let suggested = line_up(suggestion);
    assert!(
        fixed(board)
            .iter()
            .all(|(place, person)| suggested.get(place) == Some(person)),
        "a fixed choice moved"
    );
    let open = board
        .places
        .iter()
        .filter(|place| place.fixed.is_none() && !suggested.contains_key(&place.id));
    let told: Vec<PlaceId> = suggestion.left_open.iter().map(|left| left.place).collect();
    assert_eq!(open.map(|place| place.id).collect::<Vec<_>>(), told);
    assert!(
        !suggestion
            .placements
            .iter()
            .any(|placement| matches!(placement.why, Why::BestFound { .. }))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_better_exists(board in boards()) {
        let suggestion = suggest(&board, &|| NO_HURRY);
        prop_assert_eq!(suggestion.proof, Proof::Optimal);
        let all = all_line_ups(&board);
        check_merit(&board, &all, &suggestion);
        check_ties(&board, &all, &suggestion);
        check_targets(&board, &all, &suggestion);
        check_completeness(&board, &suggestion);
    }

    #[test]
    fn the_order_of_the_lists_changes_nothing(board in boards()) {
        let mut turned = board.clone();
        turned.places.reverse();
        turned.candidates.reverse();
        let (one, other) = (suggest(&board, &|| NO_HURRY), suggest(&turned, &|| NO_HURRY));
        prop_assert_eq!(one.placements, other.placements);
        prop_assert_eq!(one.left_open, other.left_open);
        prop_assert_eq!(one.standings, other.standings);
    }

    #[test]
    fn without_time_it_says_so_and_breaks_no_rule(board in boards()) {
        let suggestion = suggest(&board, &|| Duration::ZERO);
        prop_assert_eq!(suggestion.proof, Proof::StoppedEarly { stage: Stage::FillPlaces });
        prop_assert!(all_line_ups(&board).contains(&line_up(&suggestion)));
    }
}
