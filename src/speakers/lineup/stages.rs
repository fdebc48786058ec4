//! The three aims one after the other: fill the most places, then meet the targets, then raise the scores.
use super::answer::{Merit, Proof, Stage};
use super::grid::{Grid, Picks};
use super::program::Program;
use super::solver::{Found, Goal, minimise};
use super::{greedy, tally};
use good_lp::constraint;
use std::cmp::Reverse;
use std::time::Duration;

/// The best line-up that could be found before the time was up, and whether it is proven the best.
pub(super) fn line_up(grid: &Grid, time_left: &dyn Fn() -> Duration) -> (Picks, Proof) {
    let mut picks = greedy::line_up(grid);
    let mut proof = Proof::Optimal;
    for stage in [Stage::FillPlaces, Stage::MeetTargets, Stage::RaiseScore] {
        // A fifth of the time is kept for what follows: the next stages and what would meet the targets missed.
        let settled = improve(grid, stage, &mut picks, time_left() * 4 / 5);
        if !settled && proof == Proof::Optimal {
            proof = Proof::StoppedEarly { stage };
        }
    }
    settle_ties(grid, &mut picks);
    (picks, proof)
}

/// Raises one aim and keeps what the aims before it reached. Says whether nothing better remains to be found.
fn improve(grid: &Grid, stage: Stage, picks: &mut Picks, time: Duration) -> bool {
    let (program, goal) = aim(grid, stage, tally::merit(grid, picks));
    let (found, proven) = match minimise(program, goal, Some(picks), time) {
        Found::Best(found) => (found, true),
        Found::SoFar(Some(found)) => (found, false),
        // The line-up in hand keeps the rules: "nothing" would be an error of the solver.
        Found::SoFar(None) | Found::Nothing => return false,
    };
    // The solver computes in floats; what it says is taken only after counting again in whole numbers.
    let reached = |picks: &Picks| reached(stage, tally::merit(grid, picks));
    let sound = grid.keeps_rules(&found) && reached(&found) >= reached(picks);
    if sound && (stage == Stage::RaiseScore || reached(&found) > reached(picks)) {
        *picks = found;
    }
    sound && proven
}

/// The merit up to this stage, larger when better.
fn reached(stage: Stage, merit: Merit) -> (u32, Option<Reverse<u32>>, Option<u64>) {
    let shortfall = (stage >= Stage::MeetTargets).then_some(Reverse(merit.shortfall));
    (
        merit.filled,
        shortfall,
        (stage >= Stage::RaiseScore).then_some(merit.score),
    )
}

fn aim<'a>(grid: &'a Grid<'a>, stage: Stage, merit: Merit) -> (Program<'a>, Goal) {
    let mut program = Program::new(grid);
    if stage > Stage::FillPlaces {
        program.require(constraint!(program.filled() >= f64::from(merit.filled)));
        program.measure(merit.filled);
    }
    if stage > Stage::MeetTargets {
        program.require(constraint!(program.shortfall() <= f64::from(merit.shortfall)));
    }
    let goal = match stage {
        Stage::FillPlaces => Goal {
            sum: -program.filled(),
            size: whole(grid.places.len()),
        },
        Stage::MeetTargets => Goal {
            sum: program.shortfall(),
            size: i64::from(merit.shortfall),
        },
        Stage::RaiseScore => highest_score(&program),
    };
    (program, goal)
}

/// The highest sum of scores, and among equal sums the dearest wishes. A thousandth of a score weighs more than all
/// ranks of a line-up together, so that no wish is ever bought with a score.
fn highest_score(program: &Program) -> Goal {
    let grid = program.grid;
    let places = whole(grid.places.len());
    let last_rank = grid
        .choices
        .iter()
        .map(|choice| i64::from(choice.rank))
        .max()
        .unwrap_or(0);
    let thousandth = places * last_rank + 1;
    let cost = |choice: usize| i64::from(grid.choices[choice].rank) - thousandth * i64::from(grid.score(choice));
    let largest = (0..grid.choices.len())
        .map(|choice| cost(choice).abs())
        .max()
        .unwrap_or(0);
    Goal {
        sum: program.weigh(cost),
        size: places * largest,
    }
}

/// Of two who are alike in all that was compared, the one with the smaller id: the earlier nomination. So the answer
/// hangs less on the habits of the solver.
fn settle_ties(grid: &Grid, picks: &mut Picks) {
    // One exchange can make room for another. Every one lowers an id, so this ends.
    while let Some(earlier) = (0..picks.len()).find_map(|place| earlier_equal(grid, picks, place)) {
        *picks = earlier;
    }
}

/// The line-up with an earlier candidate for this place, as good in every respect.
fn earlier_equal(grid: &Grid, picks: &Picks, place: usize) -> Option<Picks> {
    let chosen = picks[place]?;
    let shortfall = tally::shortfall(grid, picks);
    let alike = |&other: &usize| {
        let same_wish = grid.choices[other].rank == grid.choices[chosen].rank;
        same_wish && grid.score(other) == grid.score(chosen) && grid.is_free(other, picks)
    };
    let earlier = grid
        .choices_for(place)
        .take_while(|&other| other < chosen)
        .filter(alike);
    earlier
        .map(|other| grid.replaced(picks, other))
        .find(|other| tally::shortfall(grid, other) <= shortfall)
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
