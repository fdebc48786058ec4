//! What a target wants for each number of which a share is taken, as straight lines.
use super::board::{Bound, Target};
use super::tally;
use std::cmp::Ordering;
use std::ops::RangeInclusive;

/// A line through whole numbers: so many persons wanted of a base, and how they rise as the base runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub base: u32,
    pub wanted: u32,
    pub run: u32,
    pub rise: u32,
}

/// The lines that bound what is wanted of every base in the range. A share in whole persons goes up in steps; these
/// lines touch the steps from outside. Whole numbers on the right side of them all are on the right side of the steps,
/// as they would be with the one line of the percentage, but far fewer fractions are: the solver's work is to exclude
/// those.
pub(super) fn lines(target: &Target, bases: RangeInclusive<u32>) -> Vec<Line> {
    let (mut base, last) = bases.into_inner();
    let mut lines = Vec::new();
    while base < last {
        let line = |to: u32| line_between(target, base, to);
        let Some(outermost) = (base + 1..=last)
            .map(line)
            .min_by(|one, other| outward(target.bound, one, other))
        else {
            break;
        };
        base += outermost.run;
        lines.push(outermost);
    }
    if lines.is_empty() {
        lines.push(Line {
            base,
            wanted: tally::wanted(target, base),
            run: 1,
            rise: 0,
        });
    }
    lines
}

fn line_between(target: &Target, base: u32, to: u32) -> Line {
    let wanted = tally::wanted(target, base);
    Line {
        base,
        wanted,
        run: to - base,
        rise: tally::wanted(target, to) - wanted,
    }
}

/// The line that leaves all other steps on its one side first; of two with one slope the longer.
fn outward(bound: Bound, one: &Line, other: &Line) -> Ordering {
    let steeper = (one.rise * other.run).cmp(&(other.rise * one.run));
    let slope = match bound {
        Bound::AtLeast => steeper,
        Bound::AtMost => steeper.reverse(),
    };
    slope.then(other.run.cmp(&one.run))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speakers::lineup::{Amount, Scope, Subject};

    fn target(bound: Bound, amount: Amount) -> Target {
        Target {
            scope: Scope::Event,
            subject: Subject::FirstTime,
            bound,
            amount,
        }
    }

    #[test]
    fn forty_per_cent_of_up_to_three_is_half_and_then_one_more_for_one_more() {
        let lines = lines(&target(Bound::AtLeast, Amount::Percent(40)), 0..=3);
        let half = Line {
            base: 0,
            wanted: 0,
            run: 2,
            rise: 1,
        };
        assert_eq!(
            lines,
            [
                half,
                Line {
                    base: 2,
                    wanted: 1,
                    run: 1,
                    rise: 1
                }
            ]
        );
    }

    #[test]
    fn a_number_of_persons_and_a_settled_base_are_level() {
        let level = |base, wanted, run| {
            [Line {
                base,
                wanted,
                run,
                rise: 0,
            }]
        };
        assert_eq!(
            lines(&target(Bound::AtLeast, Amount::Persons(2)), 0..=9),
            level(0, 2, 9)
        );
        assert_eq!(
            lines(&target(Bound::AtMost, Amount::Percent(40)), 7..=7),
            level(7, 2, 1)
        );
    }

    /// Whether a number of persons of a base is on the right side of the line.
    fn is_within(bound: Bound, line: &Line, base: u32, actual: u32) -> bool {
        let [base_from, base, from, actual] = [line.base, base, line.wanted, actual].map(i64::from);
        let lead = i64::from(line.run) * (actual - from) - i64::from(line.rise) * (base - base_from);
        match bound {
            Bound::AtLeast => lead >= 0,
            Bound::AtMost => lead <= 0,
        }
    }

    fn check(target: &Target, last: u32) {
        let lines = lines(target, 0..=last);
        for (base, actual) in (0..=last).flat_map(|base| (0..=last).map(move |actual| (base, actual))) {
            let met = match target.bound {
                Bound::AtLeast => actual >= tally::wanted(target, base),
                Bound::AtMost => actual <= tally::wanted(target, base),
            };
            let within = lines.iter().all(|line| is_within(target.bound, line, base, actual));
            assert_eq!(met, within, "{actual} of {base}: {target:?}");
        }
    }

    #[test]
    fn whole_numbers_cannot_tell_the_lines_from_the_steps() {
        for (percent, last) in (0..=100).flat_map(|percent| (0..=12).map(move |last| (percent, last))) {
            check(&target(Bound::AtLeast, Amount::Percent(percent)), last);
            check(&target(Bound::AtMost, Amount::Percent(percent)), last);
        }
    }
}
