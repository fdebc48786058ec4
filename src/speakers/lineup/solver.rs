//! The solution of a program by microlp.
use super::grid::{Grid, Picks};
use super::program::Program;
use super::tally;
use good_lp::solvers::microlp::{MicroLpProblem, MicroLpSolution, microlp};
use good_lp::solvers::{SolutionStatus, WithInitialSolution, WithMipGap, WithTimeLimit};
use good_lp::{Expression, ResolutionError, Solution, SolverModel, Variable};
use std::time::Duration;

/// What is to be made small.
pub(super) struct Goal {
    pub sum: Expression,
    /// How large its value, always a whole number, can become above or below nought.
    pub size: i64,
}

/// What the solver found.
pub(super) enum Found {
    /// Nothing that keeps the rules has a smaller sum.
    Best(Picks),
    /// The best when it stopped, if it had come that far.
    SoFar(Option<Picks>),
    /// Nothing keeps the rules.
    Nothing,
}

/// Searches from a line-up that keeps the rules, when there is one.
pub(super) fn minimise(program: Program, goal: Goal, start: Option<&Picks>, time: Duration) -> Found {
    let hint = start.map(|picks| hint(&program, picks)).unwrap_or_default();
    let model = program.variables.minimise(goal.sum).using(microlp);
    let model = model.with_time_limit(time.as_secs_f64()).with_initial_solution(hint);
    let model = stop_when_proven(model, goal.size);
    let solution = match program.rules.into_iter().fold(model, SolverModel::with).solve() {
        Ok(solution) => solution,
        Err(ResolutionError::Infeasible) => return Found::Nothing,
        Err(_) => return Found::SoFar(None),
    };
    let picks = read(program.grid, &program.chosen, &solution);
    match solution.status() {
        SolutionStatus::TimeLimit => Found::SoFar(Some(picks)),
        // The gap is set so narrow that reaching it is the proof.
        SolutionStatus::Optimal | SolutionStatus::GapLimit => Found::Best(picks),
    }
}

fn read(grid: &Grid, chosen: &[Variable], solution: &MicroLpSolution) -> Picks {
    let mut picks: Picks = vec![None; grid.places.len()];
    for (index, choice) in grid.choices.iter().enumerate() {
        if solution.value(chosen[index]) > 0.5 {
            picks[choice.place] = Some(index);
        }
    }
    picks
}

/// Two different values of the goal differ by one at least: less than that between the best found and the bound on
/// all others proves the best. The solver wants to be told in proportion to the value.
fn stop_when_proven(model: MicroLpProblem, size: i64) -> MicroLpProblem {
    let gap = 0.9 / size.max(1) as f32;
    model
        .with_mip_gap(gap)
        .expect("0.9 divided by one or more is positive and finite")
}

/// The line-up in the variables of the program.
fn hint(program: &Program, picks: &Picks) -> Vec<(Variable, f64)> {
    let grid = program.grid;
    let made = |choice: usize| picks[grid.choices[choice].place] == Some(choice);
    let value = |choice: usize| f64::from(u8::from(made(choice)));
    let choices = (0..grid.choices.len()).map(|choice| (program.chosen[choice], value(choice)));
    let shortfall = |measure| f64::from(tally::count(grid, measure, picks).shortfall);
    let gaps = program
        .gaps
        .iter()
        .zip(&grid.measures)
        .map(|(&gap, measure)| (gap, shortfall(measure)));
    choices.chain(gaps).collect()
}
