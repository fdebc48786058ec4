//! The fewest changes to a line-up that would meet a target it misses.
use super::answer::{Change, Remedy};
use super::grid::{Grid, Measure, Picks};
use super::program::Program;
use super::solver::{Found, Goal, minimise};
use super::tally;
use good_lp::constraint;
use std::time::Duration;

/// Looks at this target alone. The filled places stay filled and the hard rules hold.
pub(super) fn remedy(grid: &Grid, measure: &Measure, picks: &Picks, time: Duration) -> Remedy {
    let mut program = Program::new(grid);
    let filled = (0..picks.len()).filter(|&place| picks[place].is_some());
    for place in filled.clone() {
        program.require(constraint!(program.sum(grid.choices_for(place)) == 1));
    }
    program.meet(measure, tally::merit(grid, picks).filled);
    let is_kept = |choice: usize| picks[grid.choices[choice].place] == Some(choice);
    let changes = program.weigh(|choice| i64::from(!is_kept(choice)));
    let size = i64::try_from(filled.count()).unwrap_or(i64::MAX);
    match minimise(program, Goal { sum: changes, size }, None, time) {
        Found::Best(found) if grid.keeps_rules(&found) => Remedy::FewestChanges(changes_between(grid, picks, &found)),
        Found::Nothing => Remedy::NoCandidateCan,
        Found::Best(_) | Found::SoFar(_) => Remedy::NotWorkedOut,
    }
}

fn changes_between(grid: &Grid, before: &Picks, after: &Picks) -> Vec<Change> {
    let change = |(&from, &to): (&Option<usize>, &Option<usize>)| {
        let (place, person) = grid.placement(to.filter(|_| from != to)?);
        Some(Change {
            place: place.id,
            from: from.map(|choice| grid.placement(choice).1.id),
            to: person.id,
        })
    };
    before.iter().zip(after).filter_map(change).collect()
}
