//! The integer program of a line-up: the hard rules and the targets as linear constraints.
use super::board::{Bound, Target};
use super::grid::{Choice, Grid, Measure};
use super::shares::{self, Line};
use good_lp::{Constraint, Expression, ProblemVariables, Variable, constraint, variable};
use std::ops::RangeInclusive;

/// One variable for each possible placement (0 or 1), one for the shortfall of each target, and the hard rules.
pub(super) struct Program<'a> {
    pub grid: &'a Grid<'a>,
    pub variables: ProblemVariables,
    /// One per choice of the grid.
    pub chosen: Vec<Variable>,
    /// One per measure of the grid, or none before `measure`.
    pub gaps: Vec<Variable>,
    pub rules: Vec<Constraint>,
}

impl<'a> Program<'a> {
    /// Every line-up that keeps the hard rules.
    pub fn new(grid: &'a Grid<'a>) -> Self {
        let mut variables = ProblemVariables::new();
        let chosen = variables.add_vector(variable().binary(), grid.choices.len());
        let mut program = Self {
            grid,
            variables,
            chosen,
            gaps: Vec::new(),
            rules: Vec::new(),
        };
        for set in grid.exclusions() {
            program.require(constraint!(program.sum(set) <= 1));
        }
        program
    }

    pub fn require(&mut self, rule: Constraint) {
        self.rules.push(rule);
    }

    /// How many of these choices are made.
    pub fn sum(&self, choices: impl IntoIterator<Item = usize>) -> Expression {
        choices.into_iter().map(|choice| self.chosen[choice]).sum()
    }

    /// How many places are filled.
    pub fn filled(&self) -> Expression {
        self.chosen.iter().sum()
    }

    /// How many persons all targets miss together.
    pub fn shortfall(&self) -> Expression {
        self.gaps.iter().sum()
    }

    /// The choices made, each with a whole number. Those of an event stay far below 2^53, up to which floats are exact.
    pub fn weigh(&self, weight: impl Fn(usize) -> i64) -> Expression {
        let mut sum = Expression::with_capacity(self.chosen.len());
        for (choice, &chosen) in self.chosen.iter().enumerate() {
            sum.add_mul(weight(choice) as f64, chosen);
        }
        sum
    }

    /// Ties a shortfall to every target, for line-ups that fill just so many places.
    pub fn measure(&mut self, filled: u32) {
        let measures = &self.grid.measures;
        self.gaps = self.variables.add_vector(variable().integer().min(0), measures.len());
        for (measure, &gap) in measures.iter().zip(&self.gaps) {
            self.rules.extend(self.within(measure, &gap.into(), filled));
        }
    }

    /// Requires that a target is met, for line-ups that fill just so many places.
    pub fn meet(&mut self, measure: &Measure, filled: u32) {
        self.rules.extend(self.within(measure, &Expression::from(0), filled));
    }

    /// That the count misses what is wanted by no more than the gap.
    fn within(&self, measure: &Measure, gap: &Expression, filled: u32) -> Vec<Constraint> {
        let Target { bound, .. } = measure.target;
        let actual = self.holders(measure, &measure.members);
        let base = self.holders(measure, &measure.sharers);
        let helped = match bound {
            Bound::AtLeast => actual + gap,
            Bound::AtMost => actual - gap,
        };
        let ahead = |line: Line| {
            let lead = (helped.clone() - f64::from(line.wanted)) * f64::from(line.run);
            lead - (base.clone() - f64::from(line.base)) * f64::from(line.rise)
        };
        let rule = |line| match bound {
            Bound::AtLeast => constraint!(ahead(line) >= 0),
            Bound::AtMost => constraint!(ahead(line) <= 0),
        };
        shares::lines(&measure.target, self.bases(measure, filled))
            .into_iter()
            .map(rule)
            .collect()
    }

    /// Of how few and of how many a share can be, in line-ups that fill just so many places.
    fn bases(&self, measure: &Measure, filled: u32) -> RangeInclusive<u32> {
        let grid = self.grid;
        let shares = |choice: usize| measure.sharers[grid.choices[choice].person];
        let fillable = || (0..grid.places.len()).filter(|&place| grid.choices_for(place).next().is_some());
        let counted = || fillable().filter(|&place| measure.places[place]);
        let always = count(counted().filter(|&place| grid.choices_for(place).all(shares)));
        let possibly = count(counted().filter(|&place| grid.choices_for(place).any(shares)));
        let left_open = count(fillable()) - filled;
        let fixed = self.fixed_holders(measure, &measure.sharers);
        fixed + always.saturating_sub(left_open)..=fixed + possibly.min(filled)
    }

    /// How many of these people hold a place that the target counts.
    fn holders(&self, measure: &Measure, who: &[bool]) -> Expression {
        let counts = |choice: &Choice| who[choice.person] && measure.places[choice.place];
        let counted = (0..self.chosen.len()).filter(|&choice| counts(&self.grid.choices[choice]));
        self.sum(counted) + f64::from(self.fixed_holders(measure, who))
    }

    fn fixed_holders(&self, measure: &Measure, who: &[bool]) -> u32 {
        let counted = self
            .grid
            .fixed
            .iter()
            .zip(&measure.places)
            .filter(|(_, counted)| **counted);
        counted
            .filter_map(|(holder, _)| *holder)
            .map(|person| u32::from(who[person]))
            .sum()
    }
}

fn count(places: impl Iterator<Item = usize>) -> u32 {
    u32::try_from(places.count()).unwrap_or(u32::MAX)
}
