//! A good line-up found without search: where the search starts, and what is answered when there is no time for it.
use super::grid::{Grid, Picks};
use super::tally;
use std::cmp::Reverse;

/// Fills the scarcest place first, each with the person who helps the targets most, then has the highest score.
pub(super) fn line_up(grid: &Grid) -> Picks {
    let mut picks: Picks = vec![None; grid.places.len()];
    while let Some((place, free)) = scarcest(grid, &picks) {
        picks[place] = free.into_iter().min_by_key(|&choice| {
            let shortfall = tally::shortfall(grid, &grid.replaced(&picks, choice));
            (shortfall, Reverse(grid.score(choice)), grid.choices[choice].rank)
        });
    }
    picks
}

/// The empty place that the fewest could still fill, with who they are.
fn scarcest(grid: &Grid, picks: &Picks) -> Option<(usize, Vec<usize>)> {
    let empty = (0..grid.places.len()).filter(|&place| picks[place].is_none());
    let free_for = |place| {
        grid.choices_for(place)
            .filter(|&choice| grid.is_free(choice, picks))
            .collect::<Vec<_>>()
    };
    empty
        .map(|place| (place, free_for(place)))
        .filter(|(_, free)| !free.is_empty())
        .min_by_key(|(_, free)| free.len())
}
