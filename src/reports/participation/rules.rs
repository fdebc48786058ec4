//! Which public figures are hidden, so that no small number can be worked out from what is printed.
//!
//! Two columns are published together, the second a part of the first (registered, and of these confirmed), one row a
//! group, with a total under each. A cell of 1 to 4 is hidden. Then further cells are, until for each of those every
//! number from 1 to 4 is still possible for a reader who knows all that is printed, that the second column is a part
//! of the first, and even which hidden cells are the small ones.

/// Cells below this are hidden, unless nobody is in them.
const SMALL: u32 = 5;
/// More people than any event has: how large a hidden cell may be for all a reader knows.
const MOST: i64 = 1_000_000_000;

/// The numbers as they are: by group, the whole and a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub whole: Vec<u32>,
    pub part: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Number(u32),
    Hidden,
}

/// The numbers as they are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub whole: Column,
    pub part: Column,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub cells: Vec<Cell>,
    pub total: Cell,
}

/// The least that must be hidden; whatever else is hidden is as small as possible, so that little is lost.
pub fn protect(table: &Table) -> Published {
    let mut work = Work::new(table);
    while let Some(target) = work.weakest() {
        match work.best(target) {
            Some(place) => work.hide(place),
            None => break,
        }
    }
    work.published()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Whole,
    Part,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::Whole => Self::Part,
            Self::Part => Self::Whole,
        }
    }
}

/// A cell, or the total of a column (`row` none).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    side: Side,
    row: Option<usize>,
}

#[derive(Clone)]
struct Work<'a> {
    table: &'a Table,
    hidden: [Vec<bool>; 2],
    totals_hidden: [bool; 2],
}

/// What a reader knows of a number.
#[derive(Clone, Copy)]
struct Bounds {
    least: i64,
    most: i64,
}

impl<'a> Work<'a> {
    fn new(table: &'a Table) -> Self {
        let small = |cells: &[u32]| cells.iter().map(|cell| is_small(*cell)).collect();
        let total = |cells: &[u32]| is_small(cells.iter().sum());
        Self {
            table,
            hidden: [small(&table.whole), small(&table.part)],
            totals_hidden: [total(&table.whole), total(&table.part)],
        }
    }

    fn cells(&self, side: Side) -> &[u32] {
        match side {
            Side::Whole => &self.table.whole,
            Side::Part => &self.table.part,
        }
    }

    /// A small cell of which a reader can rule out a number from 1 to 4.
    fn weakest(&self) -> Option<Place> {
        let mut small = [Side::Whole, Side::Part].into_iter().flat_map(|side| {
            let rows = self.cells(side).iter().enumerate();
            rows.filter(|(_, cell)| is_small(**cell))
                .map(move |(row, _)| Place { side, row: Some(row) })
        });
        small.find(|place| !self.is_safe(*place))
    }

    fn is_safe(&self, small: Place) -> bool {
        (1..i64::from(SMALL)).all(|number| self.is_possible(small, number))
    }

    /// Whether some table has this number in this place and agrees with all that is printed. Each row allows a small
    /// polygon of pairs (whole, part); their sum is bounded by the sums of their bounds in the three directions
    /// whole, part and difference, and every whole point of it is reached.
    fn is_possible(&self, fixed: Place, number: i64) -> bool {
        let mut sums = [Bounds { least: 0, most: 0 }; 3];
        for row in 0..self.table.whole.len() {
            let known = |side| match fixed == (Place { side, row: Some(row) }) {
                true => Bounds {
                    least: number,
                    most: number,
                },
                false => self.known(side, row),
            };
            let (mut whole, mut part) = (known(Side::Whole), known(Side::Part));
            whole.least = whole.least.max(part.least);
            part.most = part.most.min(whole.most);
            if whole.least > whole.most || part.least > part.most {
                return false;
            }
            let difference = Bounds {
                least: (whole.least - part.most).max(0),
                most: whole.most - part.least,
            };
            for (sum, bounds) in sums.iter_mut().zip([whole, part, difference]) {
                sum.least += bounds.least;
                sum.most += bounds.most;
            }
        }
        let totals = [Side::Whole, Side::Part].map(|side| self.printed_total(side));
        let difference = totals[0].zip(totals[1]).map(|(whole, part)| whole - part);
        let printed = [totals[0], totals[1], difference];
        let agrees = |(sum, printed): (&Bounds, Option<i64>)| {
            printed.is_none_or(|printed| sum.least <= printed && printed <= sum.most)
        };
        sums.iter().zip(printed).all(agrees)
    }

    fn known(&self, side: Side, row: usize) -> Bounds {
        let cell = self.cells(side)[row];
        match (self.hidden[side as usize][row], is_small(cell)) {
            (true, true) => Bounds {
                least: 1,
                most: i64::from(SMALL) - 1,
            },
            (true, false) => Bounds { least: 0, most: MOST },
            (false, _) => Bounds {
                least: cell.into(),
                most: cell.into(),
            },
        }
    }

    fn printed_total(&self, side: Side) -> Option<i64> {
        let total = || self.cells(side).iter().map(|cell| i64::from(*cell)).sum();
        (!self.totals_hidden[side as usize]).then(total)
    }

    /// What to hide next for the sake of `target`: the first cell that makes it safe; the first of all where only several
    /// together do; a total where no cells can.
    fn best(&self, target: Place) -> Option<Place> {
        let mends = |places: &[Place]| {
            let mut next = self.clone();
            places.iter().for_each(|place| next.hide(*place));
            next.is_safe(target)
        };
        let cells = self.printed_cells(target.side);
        if let Some(place) = cells.iter().find(|place| mends(&[**place])) {
            return Some(*place);
        }
        if mends(&cells) {
            return cells.first().copied();
        }
        let totals = [target.side, target.side.other()].map(|side| Place { side, row: None });
        let mut printed = totals
            .into_iter()
            .filter(|place| !self.totals_hidden[place.side as usize]);
        printed.next()
    }

    /// What is least missed first: numbers of the same column by size, then of the other; empty groups last.
    fn printed_cells(&self, side: Side) -> Vec<Place> {
        let printed = |side| {
            let rows = 0..self.table.whole.len();
            let mut rows: Vec<usize> = rows.filter(|row| !self.hidden[side as usize][*row]).collect();
            rows.sort_by_key(|row| self.cells(side)[*row]);
            rows.into_iter().map(move |row| Place { side, row: Some(row) })
        };
        let is_empty = |place: &Place| place.row.is_some_and(|row| self.cells(place.side)[row] == 0);
        let all = printed(side).chain(printed(side.other()));
        let (empty, filled): (Vec<Place>, Vec<Place>) = all.partition(is_empty);
        [filled, empty].concat()
    }

    fn hide(&mut self, place: Place) {
        match place.row {
            Some(row) => self.hidden[place.side as usize][row] = true,
            None => self.totals_hidden[place.side as usize] = true,
        }
    }

    fn published(&self) -> Published {
        let cell = |number: u32, hidden: bool| if hidden { Cell::Hidden } else { Cell::Number(number) };
        let column = |side: Side| Column {
            cells: self
                .cells(side)
                .iter()
                .zip(&self.hidden[side as usize])
                .map(|(number, hidden)| cell(*number, *hidden))
                .collect(),
            total: cell(self.cells(side).iter().sum(), self.totals_hidden[side as usize]),
        };
        Published {
            whole: column(Side::Whole),
            part: column(Side::Part),
        }
    }
}

fn is_small(number: u32) -> bool {
    (1..SMALL).contains(&number)
}

#[cfg(test)]
mod tests;
