//! Times the suggestion on seeded, made-up boards of the shape of a conference.
#![allow(clippy::unwrap_used, reason = "made-up data")]
use super::table::{Goal, Sample, heading, judged};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use tashawur::speakers::lineup::*;

struct Dice(u64);

impl Dice {
    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Small numbers more often: some groups and countries answer first.
    fn skewed(&mut self, n: u64) -> u128 {
        self.below(n).min(self.below(n)).into()
    }
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn country(number: u128) -> Code {
    code(&format!("C{number:02}"))
}

/// Two days, three places to a session, two sessions in parallel now and then.
fn session(number: u64) -> Session {
    let (day, turn) = (number % 2, i64::try_from(number / 2).unwrap());
    let starts = i64::try_from(day).unwrap() * 1440 + (turn - i64::from(number % 5 == 4)) * 90;
    Session {
        id: SessionId(number.into()),
        sitting: SittingId(day.into()),
        starts,
        ends: starts + 90,
    }
}

/// Every sixth place is fixed already, the first of each session is its moderator's.
fn place(dice: &mut Dice, number: u64, open: u64) -> Place {
    let sessions = open.div_ceil(3);
    let moderates = number < sessions;
    let groups = if moderates { 0 } else { 1 + dice.below(4) };
    let some = (0..groups).map(|_| GroupId(dice.skewed(13))).collect();
    Place {
        id: PlaceId(number.into()),
        session: session(number % sessions),
        role: if moderates { Role::Moderator } else { Role::Speaker },
        kind: PlaceKind::OpenToNomination,
        open_to: if moderates {
            (0..13).map(GroupId).collect()
        } else {
            some
        },
        fixed: (number >= open).then_some(CandidateId(number.into())),
    }
}

fn wishes(dice: &mut Dice, places: &[Place], group: GroupId) -> Vec<Wish> {
    let suited: Vec<&Place> = places.iter().filter(|place| place.open_to.contains(&group)).collect();
    let how_many = 1 + dice.below(5);
    let mut wish = |_| {
        let place = suited[usize::try_from(dice.below(suited.len() as u64)).unwrap()];
        let exactly = dice.percent(50);
        let role = Wish::Role {
            session: place.session.id,
            role: place.role,
        };
        if exactly { Wish::Place(place.id) } else { role }
    };
    (0..how_many).map(&mut wish).collect()
}

fn candidate(dice: &mut Dice, places: &[Place], number: u64, people: u64) -> Candidate {
    let group = GroupId(dice.skewed(13));
    let day = SittingId(dice.below(2).into());
    let both = dice.percent(75);
    Candidate {
        id: CandidateId(number.into()),
        group,
        organisation: dice
            .percent(85)
            .then(|| OrganisationId(dice.below(people * 2 / 3).into())),
        country: dice.percent(95).then(|| country(dice.skewed(22))),
        gender: [Some(Gender::Woman), Some(Gender::Man), None][[0, 0, 0, 0, 1, 1, 1, 1, 1, 2][dice.below(10) as usize]],
        languages: [("ar", 80), ("en", 60), ("fr", 30)]
            .iter()
            .filter(|(_, of)| dice.percent(*of))
            .map(|(l, _)| code(l))
            .collect(),
        first_time: dice.percent(35),
        marks: if dice.percent(25) {
            BTreeSet::from([code("migrant")])
        } else {
            BTreeSet::new()
        },
        available: if both {
            BTreeSet::from([SittingId(0), SittingId(1)])
        } else {
            BTreeSet::from([day])
        },
        wishes: wishes(dice, places, group),
        score: (0..4)
            .map(|_| 1000 + u32::try_from(dice.below(4001)).unwrap())
            .sum::<u32>()
            / 4,
    }
}

fn target(subject: Subject, bound: Bound, amount: Amount) -> Target {
    Target {
        scope: Scope::Event,
        subject,
        bound,
        amount,
    }
}

/// What the secretariat of a conference would ask for.
fn targets() -> Vec<Target> {
    use {Amount::*, Bound::*};
    let mut all = vec![
        target(Subject::Gender(Gender::Woman), AtLeast, Percent(40)),
        target(Subject::Gender(Gender::Man), AtLeast, Percent(40)),
        target(Subject::FirstTime, AtLeast, Percent(30)),
        target(Subject::Language(code("fr")), AtLeast, Percent(25)),
        target(Subject::Language(code("ar")), AtLeast, Persons(8)),
    ];
    all.extend((0..13).map(|group| target(Subject::Group(GroupId(group)), AtMost, Percent(30))));
    all.extend((0..13).map(|group| target(Subject::Group(GroupId(group)), AtLeast, Persons(1))));
    all.extend((0..22).map(|number| target(Subject::Country(country(number)), AtMost, Percent(20))));
    all.extend((10..16).map(|number| target(Subject::Country(country(number)), AtLeast, Persons(1))));
    all
}

fn board(open: u64, people: u64, seed: u64) -> Board {
    let mut dice = Dice(seed);
    let places: Vec<Place> = (0..open + open / 5)
        .map(|number| place(&mut dice, number, open))
        .collect();
    let candidates = (0..people)
        .map(|number| candidate(&mut dice, &places, number, people))
        .collect();
    Board {
        places,
        candidates,
        targets: targets(),
    }
}

const BOARDS: u64 = 11;
const LIMIT: Duration = Duration::from_secs(2);

pub fn measure() {
    heading("Suggesting a line-up, proven best: open places / candidates, median (lowest–highest) of 11 boards");
    for (open, people) in [(20, 300), (40, 600)] {
        let mut times = Sample::default();
        for seed in 1..=BOARDS {
            let board = board(open, people, seed);
            let start = Instant::now();
            suggest(&board, &|| LIMIT.saturating_sub(start.elapsed()));
            times.add(start.elapsed().as_secs_f64());
        }
        judged(&format!("{open} / {people}"), &times, "s", Goal::AtMost(2.0));
    }
}
