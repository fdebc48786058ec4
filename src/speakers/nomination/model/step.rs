//! What can become of a nomination: every change of state, made here alone and written by the store alone.
use super::{Decision, Nomination, State};
use crate::kernel::{EventId, NominationId};
use chrono::{DateTime, Utc};

/// The rules do not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not from this state.
    #[error("not while it is {0:?}")]
    Now(State),
    #[error("a reason is needed")]
    NoReason,
}

/// A change of state the rules allow.
#[must_use = "a step changes nothing until the store applies it"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: NominationId,
    event: EventId,
    from: State,
    /// What was seen when it was decided: two changes of one sight are one too many.
    revision: i32,
    to: State,
    number: Option<i32>,
    reason: Option<String>,
    decision: Option<(Decision, Option<i32>)>,
    at: DateTime<Utc>,
}

impl Step {
    pub fn id(&self) -> NominationId {
        self.id
    }

    pub fn event(&self) -> EventId {
        self.event
    }

    pub fn from(&self) -> State {
        self.from
    }

    pub fn revision(&self) -> i32 {
        self.revision
    }

    pub fn to(&self) -> State {
        self.to
    }

    pub fn number(&self) -> Option<i32> {
        self.number
    }

    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// With the rank of a reserve, from 1.
    pub fn decision(&self) -> Option<(Decision, Option<i32>)> {
        self.decision
    }

    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// A promise that changes needs a reason (law 8).
    fn because(self, reason: &str) -> Result<Self, Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::NoReason);
        }
        Ok(Self {
            reason: Some(reason.to_owned()),
            ..self
        })
    }
}

impl Nomination {
    /// The person hands it in, for the first time or anew; the number on the first receipt is kept for good.
    pub fn hand_in(&self, next_number: i32, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Draft | State::Submitted | State::Returned | State::Eligible | State::Withdrawn => Ok(Step {
                number: Some(self.number.unwrap_or(next_number)),
                ..self.step(State::Submitted, now)
            }),
            State::Ineligible | State::Decided | State::Released => self.no(),
        }
    }

    /// An organiser has gone through the checklist, and everything is met.
    pub fn find_eligible(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Submitted | State::Ineligible => Ok(self.step(State::Eligible, now)),
            State::Draft | State::Returned | State::Eligible | State::Decided | State::Released | State::Withdrawn => {
                self.no()
            }
        }
    }

    /// The same, and something that cannot be mended is not met, or was not in time.
    pub fn find_ineligible(&self, reason: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Submitted | State::Returned | State::Eligible => self.step(State::Ineligible, now).because(reason),
            State::Draft | State::Ineligible | State::Decided | State::Released | State::Withdrawn => self.no(),
        }
    }

    /// The same, and something is missing that the person can add.
    pub fn give_back(&self, missing: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Submitted | State::Eligible => self.step(State::Returned, now).because(missing),
            State::Draft
            | State::Returned
            | State::Ineligible
            | State::Decided
            | State::Released
            | State::Withdrawn => self.no(),
        }
    }

    /// Prepared silently: nobody is told before the release.
    pub fn decide(&self, (decision, rank): (Decision, Option<i32>), now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Eligible | State::Decided => Ok(Step {
                decision: Some((decision, rank.filter(|_| decision == Decision::Reserve))),
                ..self.step(State::Decided, now)
            }),
            State::Draft
            | State::Submitted
            | State::Returned
            | State::Ineligible
            | State::Released
            | State::Withdrawn => self.no(),
        }
    }

    /// The answer goes out.
    pub fn release(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Decided => Ok(self.step(State::Released, now)),
            State::Draft
            | State::Submitted
            | State::Returned
            | State::Eligible
            | State::Ineligible
            | State::Released
            | State::Withdrawn => self.no(),
        }
    }

    /// The person takes the place of a colleague, by a link of their own: that is the answer to whatever was handed in.
    pub fn take_over(&self, next_number: i32, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Draft | State::Submitted | State::Eligible | State::Decided => Ok(Step {
                number: Some(self.number.unwrap_or(next_number)),
                decision: Some((Decision::Selected, None)),
                ..self.step(State::Released, now)
            }),
            State::Returned | State::Ineligible | State::Released | State::Withdrawn => self.no(),
        }
    }

    /// The person takes it back; nobody has to say why.
    pub fn withdraw(&self, reason: Option<String>, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Submitted
            | State::Returned
            | State::Eligible
            | State::Ineligible
            | State::Decided
            | State::Released => Ok(Step {
                reason,
                ..self.step(State::Withdrawn, now)
            }),
            State::Draft | State::Withdrawn => self.no(),
        }
    }

    fn step(&self, to: State, now: DateTime<Utc>) -> Step {
        Step {
            id: self.id,
            event: self.event,
            from: self.state,
            revision: self.revision,
            to,
            number: None,
            reason: None,
            decision: None,
            at: now,
        }
    }

    fn no(&self) -> Result<Step, Refusal> {
        Err(Refusal::Now(self.state))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{CallId, Chance, LinkId};
    use crate::speakers::nomination::model::{STATES, Said};

    fn nomination(state: State) -> Nomination {
        let (now, chance) = (DateTime::UNIX_EPOCH, Chance::seeded(1));
        Nomination {
            id: NominationId::new(now, &chance),
            event: EventId::new(now, &chance),
            call: CallId::new(now, &chance),
            link: LinkId::new(now, &chance),
            registration: None,
            nominated_by: None,
            state,
            number: Some(3),
            draft: None,
            said: Said::default(),
            reason: None,
            decision: None,
            reserve_rank: None,
            submitted_at: None,
            released_at: None,
            revision: 1,
        }
    }

    /// A row a state; the columns are the verbs, `x`: refused.
    #[test]
    fn the_table_of_states() {
        let table = [
            (State::Draft, "hand_in take_over"),
            (
                State::Submitted,
                "hand_in eligible ineligible give_back take_over withdraw",
            ),
            (State::Returned, "hand_in ineligible withdraw"),
            (
                State::Eligible,
                "hand_in ineligible give_back decide take_over withdraw",
            ),
            (State::Ineligible, "eligible withdraw"),
            (State::Decided, "decide release take_over withdraw"),
            (State::Released, "withdraw"),
            (State::Withdrawn, "hand_in"),
        ];
        assert_eq!(table.len(), STATES.len());
        let now = DateTime::UNIX_EPOCH;
        for (state, allowed) in table {
            let of = nomination(state);
            let verbs = [
                ("hand_in", of.hand_in(9, now), State::Submitted),
                ("eligible", of.find_eligible(now), State::Eligible),
                ("ineligible", of.find_ineligible("why", now), State::Ineligible),
                ("give_back", of.give_back("why", now), State::Returned),
                ("decide", of.decide((Decision::Reserve, Some(2)), now), State::Decided),
                ("release", of.release(now), State::Released),
                ("take_over", of.take_over(9, now), State::Released),
                ("withdraw", of.withdraw(None, now), State::Withdrawn),
            ];
            for (verb, step, to) in verbs {
                let wanted = allowed.split(' ').any(|word| word == verb);
                assert_eq!(
                    step.as_ref().map(Step::to).ok(),
                    wanted.then_some(to),
                    "{state:?} {verb}"
                );
            }
        }
    }

    #[test]
    fn a_number_is_kept_and_a_reason_is_asked_for() {
        let (now, of) = (DateTime::UNIX_EPOCH, nomination(State::Submitted));
        assert_eq!(of.hand_in(9, now).expect("anew").number(), Some(3));
        assert_eq!(of.give_back("  ", now), Err(Refusal::NoReason));
        assert_eq!(of.find_ineligible("", now), Err(Refusal::NoReason));
        let selected = nomination(State::Eligible).decide((Decision::Selected, Some(2)), now);
        assert_eq!(selected.expect("decided").decision(), Some((Decision::Selected, None)));
    }
}
