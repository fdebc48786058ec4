//! Why each person was suggested, and why a place was left open.
use super::answer::{Because, Why};
use super::board::{Candidate, Place};
use super::grid::{Grid, Picks};
use super::{rules, tally};

/// Why this choice was made and no other for the place.
pub(super) fn why(grid: &Grid, picks: &Picks, choice: usize) -> Why {
    let (place, person) = grid.placement(choice);
    let able = || grid.people.iter().filter(|other| rules::able(place, other));
    let among = able().count();
    let better = able().filter(|other| other.score > person.score).count();
    match better {
        _ if among == 1 => Why::OnlyCandidate,
        0 => Why::HighestScore { among },
        _ => why_nobody_better(grid, picks, choice, Field { among, better }),
    }
}

/// How many could fill a place, and how many of them have a higher score than the one who does.
struct Field {
    among: usize,
    better: usize,
}

fn why_nobody_better(grid: &Grid, picks: &Picks, choice: usize, Field { among, better }: Field) -> Why {
    let place = grid.choices[choice].place;
    let free_and_better = |&other: &usize| grid.score(other) > grid.score(choice) && grid.is_free(other, picks);
    let rivals: Vec<usize> = grid.choices_for(place).filter(free_and_better).collect();
    let mut targets = Vec::new();
    for &rival in &rivals {
        let instead = grid.replaced(picks, rival);
        if tally::shortfall(grid, &instead) <= tally::shortfall(grid, picks) {
            return Why::BestFound { among };
        }
        targets.extend(worse_targets(grid, picks, &instead));
    }
    targets.sort_unstable();
    targets.dedup();
    match rivals.is_empty() {
        true => Why::HighestScoreFree {
            among,
            not_free: better,
        },
        false => Why::NeededFor { targets, among },
    }
}

/// The targets that miss more persons in the other line-up.
fn worse_targets(grid: &Grid, picks: &Picks, other: &Picks) -> impl Iterator<Item = usize> {
    let shortfall = |target: usize, picks: &Picks| tally::count(grid, &grid.measures[target], picks).shortfall;
    (0..grid.measures.len()).filter(move |&target| shortfall(target, other) > shortfall(target, picks))
}

/// Why nobody was suggested for a place.
pub(super) fn because(grid: &Grid, place: usize) -> Because {
    let wanted = grid.places[place];
    let how_many = |test: fn(&Place, &Candidate) -> bool| grid.people.iter().filter(|who| test(wanted, who)).count();
    let applied = how_many(rules::applied);
    let allowed = how_many(|place, who| rules::applied(place, who) && rules::group_allowed(place, who));
    match how_many(rules::able) {
        _ if wanted.open_to.is_empty() => Because::ByNameOnly,
        _ if applied == 0 => Because::NobodyApplied,
        _ if allowed == 0 => Because::NobodyOfAllowedGroup { applied },
        0 => Because::NobodyAvailable { applied: allowed },
        able if grid.choices_for(place).next().is_none() => Because::HeldByFixedChoices { able },
        able => Because::PlacedElsewhere { able },
    }
}
