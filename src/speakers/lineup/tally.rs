//! Counting a line-up against the targets, in whole persons.
use super::answer::Merit;
use super::board::{Amount, Bound, Target};
use super::grid::{Grid, Measure, Picks};

/// One target counted in one line-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub actual: u32,
    pub wanted: u32,
    pub shortfall: u32,
}

pub(super) fn count(grid: &Grid, measure: &Measure, picks: &Picks) -> Count {
    let (mut actual, mut base) = (0, 0);
    for person in counted_holders(grid, measure, picks) {
        actual += u32::from(measure.members[person]);
        base += u32::from(measure.sharers[person]);
    }
    let wanted = wanted(&measure.target, base);
    let shortfall = match measure.target.bound {
        Bound::AtLeast => wanted.saturating_sub(actual),
        Bound::AtMost => actual.saturating_sub(wanted),
    };
    Count {
        actual,
        wanted,
        shortfall,
    }
}

/// A share in whole persons: forty per cent of seven are at least three, and at most two.
pub(super) fn wanted(target: &Target, base: u32) -> u32 {
    match (target.amount, target.bound) {
        (Amount::Persons(persons), _) => persons,
        (Amount::Percent(percent), Bound::AtLeast) => (percent * base).div_ceil(100),
        (Amount::Percent(percent), Bound::AtMost) => percent * base / 100,
    }
}

fn counted_holders(grid: &Grid, measure: &Measure, picks: &Picks) -> impl Iterator<Item = usize> {
    let counted = (0..grid.places.len()).filter(|&place| measure.places[place]);
    counted.filter_map(|place| grid.fixed[place].or(picks[place].map(|choice| grid.choices[choice].person)))
}

pub(super) fn shortfall(grid: &Grid, picks: &Picks) -> u32 {
    grid.measures
        .iter()
        .map(|measure| count(grid, measure, picks).shortfall)
        .sum()
}

pub(super) fn merit(grid: &Grid, picks: &Picks) -> Merit {
    Merit {
        filled: u32::try_from(picks.iter().flatten().count()).unwrap_or(u32::MAX),
        shortfall: shortfall(grid, picks),
        score: picks
            .iter()
            .flatten()
            .map(|&choice| u64::from(grid.score(choice)))
            .sum(),
    }
}
