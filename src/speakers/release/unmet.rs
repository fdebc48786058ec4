//! A target that was not met when answers went out: kept as data, read in every language.
use crate::speakers::lineup::Standing;
use crate::speakers::shortlist::aims::{Aim, Within};
use crate::speakers::shortlist::words::Words;
use serde::{Deserialize, Serialize};

/// The target, and how it stood then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmet {
    aim: Aim,
    actual: u32,
    wanted: u32,
}

impl Unmet {
    pub fn of(aim: &Aim, standing: &Standing) -> Self {
        Self {
            aim: aim.clone(),
            actual: standing.actual,
            wanted: standing.wanted,
        }
    }

    /// Nothing but data of an older form is unreadable; then the sentence that was kept beside it is read.
    pub fn parse(kept: &str) -> Option<Self> {
        serde_json::from_str(kept).ok()
    }

    pub fn kept(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// "Women: 3 of at least 4"; `None`: the group, the organisation or the session is no more.
    pub fn read(&self, words: Words<'_>) -> Option<String> {
        let there = match self.aim.within {
            Within::Event => true,
            within => words.material.seats.iter().any(|seat| within.holds(seat)),
        };
        let whom = words.about(&self.aim.about);
        (there && !whom.is_empty()).then(|| self.sentence(words))
    }

    /// As it is kept for whenever it can be read no more.
    pub fn sentence(&self, words: Words<'_>) -> String {
        let standing = Standing {
            actual: self.actual,
            wanted: self.wanted,
            shortfall: 0,
            remedy: None,
        };
        format!("{}: {}", words.aim(&self.aim), words.standing(&self.aim, &standing))
    }
}
