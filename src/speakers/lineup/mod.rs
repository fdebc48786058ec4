//! Suggests a balanced line-up: who could fill which place, solved exactly and explained.
//!
//! Three aims, one after the other, so that the answer can be explained: fill the most open places; then miss the
//! targets by the fewest persons; then the highest sum of scores. Among equals the dearer wishes, then the earlier
//! nomination. The hard rules (`rules.rs`) always hold for whom it suggests; fixed choices are kept even when they break
//! one, and the breach is told. One person may hold several places, as long as no two clash and no organisation gets
//! two places open to nomination.
//!
//! * A share is of the filled places that the target counts (of a gender: of their holders who state theirs), in whole
//!   persons: "at least" is rounded up and "at most" down, so that a target is met only when its percentage truly is.
//! * Each aim is an integer program (`program.rs`) with the earlier ones as constraints, rather than one program with
//!   weights: no weight has to be proven large enough, and the search can say in which aim it was stopped.
//! * Shares of a number that is itself to be found are cut off as close to whole persons as lines can (`shares.rs`);
//!   without it a conference with targets for each session took many times as long.
//! * The solver computes in floats. All its numbers are whole, and what it says is counted again in integers.
//! * The same board gives the same answer, unless the time is up.
mod answer;
mod board;
mod greedy;
mod grid;
mod program;
mod reasons;
mod remedies;
mod rules;
mod shares;
mod solver;
mod stages;
mod tally;
#[cfg(test)]
mod tests;

pub use answer::{
    Assessment, Because, Breach, Change, LeftOpen, Merit, Placement, Proof, Remedy, Stage, Standing, Suggestion, Why,
};
pub use board::{
    Amount, Board, Bound, Candidate, CandidateId, Code, Gender, GroupId, OrganisationId, Place, PlaceId, PlaceKind,
    Role, Scope, Session, SessionId, SittingId, Subject, Target, Wish,
};

use grid::{Grid, Measure, Picks};
use std::time::Duration;

/// Suggests a line-up. It asks before each step how much time is left; with none it answers what it has.
pub fn suggest(board: &Board, time_left: &dyn Fn() -> Duration) -> Suggestion {
    let grid = Grid::new(board);
    let (picks, proof) = stages::line_up(&grid, time_left);
    Suggestion {
        placements: placements(&grid, &picks),
        left_open: left_open(&grid, &picks),
        breaches: rules::breaches(board),
        standings: grid
            .measures
            .iter()
            .map(|measure| with_remedy(&grid, measure, &picks, time_left))
            .collect(),
        merit: tally::merit(&grid, &picks),
        proof,
    }
}

/// Counts the fixed choices by themselves, with the same definitions: for the meters of a board or of a scenario.
pub fn assess(board: &Board) -> Assessment {
    let grid = Grid::new(board);
    let nothing_more = vec![None; board.places.len()];
    let standings = grid
        .measures
        .iter()
        .map(|measure| standing(&grid, measure, &nothing_more))
        .collect();
    Assessment {
        breaches: rules::breaches(board),
        standings,
    }
}

fn placements(grid: &Grid, picks: &Picks) -> Vec<Placement> {
    let placement = |place: usize| {
        let (person, why) = match (grid.fixed[place], picks[place]) {
            (Some(person), _) => (person, Why::Fixed),
            (None, Some(choice)) => (grid.choices[choice].person, reasons::why(grid, picks, choice)),
            (None, None) => return None,
        };
        Some(Placement {
            place: grid.places[place].id,
            candidate: grid.people[person].id,
            why,
        })
    };
    (0..picks.len()).filter_map(placement).collect()
}

fn left_open(grid: &Grid, picks: &Picks) -> Vec<LeftOpen> {
    let empty = |place: &usize| grid.places[*place].fixed.is_none() && picks[*place].is_none();
    let reason = |place: usize| LeftOpen {
        place: grid.places[place].id,
        because: reasons::because(grid, place),
    };
    (0..picks.len()).filter(empty).map(reason).collect()
}

fn standing(grid: &Grid, measure: &Measure, picks: &Picks) -> Standing {
    let tally::Count {
        actual,
        wanted,
        shortfall,
    } = tally::count(grid, measure, picks);
    Standing {
        actual,
        wanted,
        shortfall,
        remedy: None,
    }
}

fn with_remedy(grid: &Grid, measure: &Measure, picks: &Picks, time_left: &dyn Fn() -> Duration) -> Standing {
    let standing = standing(grid, measure, picks);
    let remedy = (standing.shortfall > 0).then(|| remedies::remedy(grid, measure, picks, time_left()));
    Standing { remedy, ..standing }
}
