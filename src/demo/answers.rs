//! The shares by which the made-up people answer, and a seeded draw from them.
use crate::kernel::{Chance, Localized};
use serde::Deserialize;
use std::collections::BTreeMap;

const ANSWERS: &str = include_str!("data/answers.json");

#[derive(Deserialize)]
pub(super) struct Answers {
    pub seed: u64,
    pub groups: Vec<Shares>,
    pub decline: Decline,
    pub delegate: Delegate,
    pub registration: Registration,
    pub strangers: Strangers,
}

/// How many of a hundred people of a group answer how; the rest does not.
#[derive(Deserialize)]
pub(super) struct Shares {
    pub code: String,
    pub accept: u32,
    pub decline: u32,
    pub delegate: u32,
}

#[derive(Deserialize)]
pub(super) struct Decline {
    pub with_reason: u32,
    pub reasons: Vec<Reason>,
}

#[derive(Deserialize)]
pub(super) struct Reason {
    pub weight: u32,
    pub text: Localized,
}

#[derive(Deserialize)]
pub(super) struct Delegate {
    pub colleague_answers: BTreeMap<String, u32>,
    pub colleagues: Vec<Colleague>,
}

#[derive(Deserialize)]
pub(super) struct Colleague {
    pub full_name: String,
    pub mailbox: String,
    pub language: String,
}

#[derive(Deserialize)]
pub(super) struct Registration {
    pub sittings: BTreeMap<String, u32>,
    pub withdrawn_later: Withdrawn,
    pub consents: BTreeMap<String, u32>,
    pub access_needs: Needs,
    pub first_time: BTreeMap<String, u32>,
    pub gender: BTreeMap<String, u32>,
    pub age_bracket: BTreeMap<String, u32>,
}

#[derive(Deserialize)]
pub(super) struct Withdrawn {
    pub share: u32,
    pub reasons: Vec<Reason>,
}

#[derive(Deserialize)]
pub(super) struct Needs {
    pub share: u32,
    pub needs: Vec<Reason>,
}

#[derive(Deserialize)]
pub(super) struct Strangers {
    pub people: Vec<Stranger>,
}

#[derive(Deserialize)]
pub(super) struct Stranger {
    pub full_name: String,
    pub email: String,
    pub organisation: String,
    pub group: String,
    pub country: String,
    pub language: String,
    pub confirms_address: bool,
}

/// What an invited person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Accept,
    Decline,
    Delegate,
    Nothing,
}

impl Answers {
    pub fn read() -> anyhow::Result<Self> {
        Ok(serde_json::from_str(ANSWERS)?)
    }

    /// The answers of `people` persons of a group, by largest remainder, in an order the seed decides.
    pub fn of_group(&self, code: &str, people: usize, draw: &Draw) -> Vec<Answer> {
        let Some(shares) = self.groups.iter().find(|shares| shares.code == code) else {
            return vec![Answer::Nothing; people];
        };
        let part = |share: u32| (people * share as usize + 50) / 100;
        let mut answers = vec![Answer::Accept; part(shares.accept)];
        answers.extend(vec![Answer::Decline; part(shares.decline)]);
        answers.extend(vec![Answer::Delegate; part(shares.delegate)]);
        answers.resize(people, Answer::Nothing);
        draw.shuffle(&mut answers);
        answers
    }
}

/// Seeded chance: the same people answer the same in every demo.
pub(super) struct Draw(Chance);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(Chance::seeded(seed))
    }

    /// True in `share` of a hundred cases.
    pub fn happens(&self, share: u32) -> bool {
        self.0.below(100) < share
    }

    /// One of the words by their shares; a word that is drawn as `unanswered` is nothing.
    pub fn word<'a>(&self, shares: &'a BTreeMap<String, u32>) -> Option<&'a str> {
        let mut rest = self.0.below(shares.values().sum());
        let drawn = shares.iter().find(|(_, share)| {
            let found = rest < **share;
            rest = rest.saturating_sub(**share);
            found
        });
        drawn
            .map(|(word, _)| word.as_str())
            .filter(|word| *word != "unanswered")
    }

    /// One of the reasons by weight.
    pub fn reason<'a>(&self, reasons: &'a [Reason]) -> Option<&'a Localized> {
        let mut rest = self.0.below(reasons.iter().map(|reason| reason.weight).sum());
        let drawn = reasons.iter().find(|reason| {
            let found = rest < reason.weight;
            rest = rest.saturating_sub(reason.weight);
            found
        });
        drawn.map(|reason| &reason.text)
    }

    fn shuffle<T>(&self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = self.0.below(u32::try_from(last + 1).unwrap_or(u32::MAX)) as usize;
            things.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_answers_and_everybody_has_one() {
        let answers = Answers::read().expect("the demo's data");
        for shares in &answers.groups {
            let once = answers.of_group(&shares.code, 37, &Draw::new(answers.seed));
            assert_eq!(once, answers.of_group(&shares.code, 37, &Draw::new(answers.seed)));
            assert_eq!(once.len(), 37);
        }
    }
}
