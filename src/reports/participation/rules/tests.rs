//! A reader tries to work the hidden numbers out: by trying every table that agrees with what is printed.
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// No hidden cell of these small tables can be larger than this and agree with a printed total.
const LARGEST: u32 = 24;

fn table(rows: &[(u32, u32)]) -> Table {
    Table {
        whole: rows.iter().map(|(whole, _)| *whole).collect(),
        part: rows.iter().map(|(_, part)| *part).collect(),
    }
}

fn words(published: &Published) -> [String; 2] {
    [&published.whole, &published.part].map(|column| {
        let cells = column.cells.iter().chain([&column.total]);
        let words: Vec<String> = cells
            .map(|cell| match cell {
                Cell::Number(number) => number.to_string(),
                Cell::Hidden => "·".to_owned(),
            })
            .collect();
        words.join(" ")
    })
}

fn protected(rows: &[(u32, u32)]) -> [String; 2] {
    words(&protect(&table(rows)))
}

#[test]
fn large_numbers_and_none_are_printed() {
    assert_eq!(protected(&[(12, 9), (0, 0), (5, 5)]), ["12 0 5 17", "9 0 5 14"]);
    assert_eq!(protected(&[]), ["0", "0"]);
}

#[test]
fn one_small_number_takes_the_smallest_neighbour_with_it() {
    assert_eq!(protected(&[(3, 0), (40, 0), (9, 0)]), ["· 40 · 52", "0 0 0 0"]);
}

#[test]
fn two_small_numbers_hide_each_other_only_if_both_stay_open() {
    assert_eq!(protected(&[(2, 0), (3, 0), (20, 0)])[0], "· · 20 25");
    assert_eq!(
        protected(&[(4, 0), (4, 0), (20, 0)])[0],
        "· · · 28",
        "4 and 4 would be certain"
    );
    assert_eq!(protected(&[(1, 0), (1, 0), (20, 0)])[0], "· · · 22");
}

#[test]
fn where_nothing_else_can_be_hidden_the_total_is() {
    assert_eq!(protected(&[(3, 0)]), ["· ·", "0 0"]);
    assert_eq!(protected(&[(3, 0), (4, 0)])[0], "· · ·");
    assert_eq!(
        protected(&[(4, 0), (4, 0), (0, 0)])[0],
        "· · · 8",
        "an empty group may be as good"
    );
}

#[test]
fn the_first_column_does_not_give_the_second_away() {
    // Hidden 5 of 5 would be certain beside the printed 5, and with the total the 2 as well.
    let [whole, part] = protected(&[(20, 2), (5, 5), (50, 40)]);
    assert_eq!((whole.as_str(), part.as_str()), ("20 5 50 75", "· 5 · 47"));
}

/// What a reader knows of one row: every pair it may hold.
fn pairs(published: &Published, truth: &Table, row: usize) -> Vec<(u32, u32)> {
    let options = |cell: Cell, truth: u32| match cell {
        Cell::Number(number) => number..=number,
        Cell::Hidden if (1..=4).contains(&truth) => 1..=4,
        Cell::Hidden => 0..=LARGEST,
    };
    let whole = options(published.whole.cells[row], truth.whole[row]);
    let part = options(published.part.cells[row], truth.part[row]);
    whole
        .flat_map(|whole| part.clone().map(move |part| (whole, part)))
        .filter(|(whole, part)| part <= whole)
        .collect()
}

/// The sums that are possible when one row holds one of these pairs.
fn agrees(published: &Published, rows: &[Vec<(u32, u32)>]) -> bool {
    let mut sums = BTreeSet::from([(0, 0)]);
    for row in rows {
        sums = sums
            .iter()
            .flat_map(|(a, b)| row.iter().map(move |(c, d)| (a + c, b + d)))
            .collect();
    }
    let fits = |total: Cell, sum: u32| total == Cell::Hidden || total == Cell::Number(sum);
    sums.into_iter()
        .any(|(whole, part)| fits(published.whole.total, whole) && fits(published.part.total, part))
}

fn numbers() -> impl Strategy<Value = Vec<(u32, u32)>> {
    let number = prop_oneof![Just(0_u32), 1..5_u32, 5..9_u32];
    let row = (number.clone(), number).prop_map(|(one, other)| (one.max(other), one.min(other)));
    prop::collection::vec(row, 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// By trying: each number from 1 to 4 stays possible in each small cell, from the printed totals alone.
    #[test]
    fn no_small_number_can_be_worked_out(rows in numbers()) {
        let truth = table(&rows);
        let published = protect(&truth);
        let known: Vec<Vec<(u32, u32)>> = (0..rows.len()).map(|row| pairs(&published, &truth, row)).collect();
        for (row, (whole, part)) in rows.iter().enumerate() {
            for number in 1..=4 {
                let mut tried = known.clone();
                if is_small(*whole) {
                    tried[row].retain(|pair| pair.0 == number);
                    prop_assert!(agrees(&published, &tried), "{rows:?}: {:?} rules out {number}", words(&published));
                }
                if is_small(*part) {
                    tried[row].clone_from(&known[row]);
                    tried[row].retain(|pair| pair.1 == number);
                    prop_assert!(agrees(&published, &tried), "{rows:?}: {:?} rules out {number}", words(&published));
                }
            }
        }
    }

    /// Also in a process of seventeen groups; what is printed is true, and no small number is.
    #[test]
    fn what_is_printed_is_true(rows in prop::collection::vec((0..60_u32, 0..60_u32), 0..18)) {
        let rows: Vec<(u32, u32)> = rows.into_iter().map(|(one, other)| (one.max(other), one.min(other))).collect();
        let truth = table(&rows);
        let published = protect(&truth);
        for (column, numbers) in [(&published.whole, &truth.whole), (&published.part, &truth.part)] {
            let total: u32 = numbers.iter().sum();
            for (cell, number) in column.cells.iter().chain([&column.total]).zip(numbers.iter().chain([&total])) {
                prop_assert!(*cell == Cell::Hidden || *cell == Cell::Number(*number) && !is_small(*number));
            }
        }
    }
}
