//! An offer as pages and rules see it, and the steps it can take.
pub use crate::db::entities::offer_colleague::State as ColleagueState;
pub use crate::db::entities::place_change::Kind as Change;
pub use crate::db::entities::speaking_offer::State;
use crate::kernel::{EventId, Lang, LinkId, NominationId, OfferColleagueId, OfferId, PlaceChangeId, SlotId};
use chrono::{DateTime, Utc};

/// Characters of a reason.
pub const REASON_MAX: usize = 600;
/// What a speaker hands in for the interpreters.
pub const TEXT_WORDS: usize = 2_000;

/// One place offered to one nominee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub id: OfferId,
    pub event: EventId,
    pub slot: SlotId,
    pub nomination: NominationId,
    pub state: State,
    pub offered_at: DateTime<Utc>,
    /// Exclusive: an answer at this instant is late.
    pub deadline_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
    /// Reminders written so far.
    pub chases: i32,
    /// Why it was declined or taken back.
    pub reason: Option<String>,
    /// Beginning and end of the session as the holder was told; `None`: nobody kept it.
    pub hours: Option<Hours>,
    /// How often these have changed since.
    pub moves: i32,
}

/// Beginning and end of a session.
pub type Hours = (DateTime<Utc>, DateTime<Utc>);

/// What the holder of a confirmed place writes for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Name and organisation may stand in the programme.
    pub named: bool,
    pub text: String,
    pub biography: String,
    /// To speak in.
    pub lang: Option<Lang>,
    pub needs: Option<String>,
    /// Counts up with every change: SEQUENCE of the calendar file.
    pub revision: i32,
}

/// A colleague proposed to take a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: OfferColleagueId,
    pub offer: OfferId,
    /// The colleague's own.
    pub link: LinkId,
    pub nomination: NominationId,
    pub state: ColleagueState,
}

/// A change of a confirmed place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaceChange {
    pub id: PlaceChangeId,
    pub slot: SlotId,
    pub offer: OfferId,
    pub kind: Change,
    pub at: DateTime<Utc>,
}

/// Whether a change was passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Yes,
    NotYet,
}

/// The rules do not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not from this state: answered before, lapsed, taken back.
    #[error("not while it is {0:?}")]
    Now(State),
    /// The deadline has passed.
    #[error("late")]
    Late,
    #[error("a reason is needed")]
    NoReason,
}

/// A change of state the rules allow.
#[must_use = "a step changes nothing until the store applies it"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: OfferId,
    event: EventId,
    from: State,
    to: State,
    reason: Option<String>,
    at: DateTime<Utc>,
}

impl Step {
    pub fn id(&self) -> OfferId {
        self.id
    }

    pub fn event(&self) -> EventId {
        self.event
    }

    pub fn from(&self) -> State {
        self.from
    }

    pub fn to(&self) -> State {
        self.to
    }

    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }
}

impl Offer {
    /// Out or accepted: it holds the place.
    pub fn is_live(&self) -> bool {
        is_live(self.state)
    }

    /// The person says yes, in time.
    pub fn accept(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Offered if now < self.deadline_at => Ok(self.step(State::Confirmed, now)),
            State::Offered => Err(Refusal::Late),
            State::Confirmed | State::Declined | State::Lapsed | State::Withdrawn => self.no(),
        }
    }

    /// The person says no; who had said yes gives a reason, because others count on it.
    pub fn decline(&self, reason: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Offered => Ok(Step {
                reason: Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty()),
                ..self.step(State::Declined, now)
            }),
            State::Confirmed => self.step(State::Declined, now).because(reason),
            State::Declined | State::Lapsed | State::Withdrawn => self.no(),
        }
    }

    /// A colleague has the place, or the person withdrew from the meeting.
    pub fn give_up(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Offered | State::Confirmed => Ok(self.step(State::Declined, now)),
            State::Declined | State::Lapsed | State::Withdrawn => self.no(),
        }
    }

    /// Nobody answered in time.
    pub fn lapse(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Offered if now >= self.deadline_at => Ok(self.step(State::Lapsed, now)),
            State::Offered | State::Confirmed | State::Declined | State::Lapsed | State::Withdrawn => self.no(),
        }
    }

    /// An organiser takes it back, and says why.
    pub fn withdraw(&self, reason: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Offered | State::Confirmed => self.step(State::Withdrawn, now).because(reason),
            State::Declined | State::Lapsed | State::Withdrawn => self.no(),
        }
    }

    fn step(&self, to: State, now: DateTime<Utc>) -> Step {
        Step {
            id: self.id,
            event: self.event,
            from: self.state,
            to,
            reason: None,
            at: now,
        }
    }

    fn no(&self) -> Result<Step, Refusal> {
        Err(Refusal::Now(self.state))
    }
}

impl Step {
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

pub fn is_live(state: State) -> bool {
    matches!(state, State::Offered | State::Confirmed)
}

/// The state as it stands in addresses and traces.
pub fn word(state: State) -> &'static str {
    match state {
        State::Offered => "offered",
        State::Confirmed => "confirmed",
        State::Declined => "declined",
        State::Lapsed => "lapsed",
        State::Withdrawn => "withdrawn",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Chance;
    use chrono::TimeDelta;

    fn offer(state: State) -> Offer {
        let (now, chance) = (DateTime::UNIX_EPOCH, Chance::seeded(1));
        Offer {
            id: OfferId::new(now, &chance),
            event: EventId::new(now, &chance),
            slot: SlotId::new(now, &chance),
            nomination: NominationId::new(now, &chance),
            state,
            offered_at: now,
            deadline_at: now + TimeDelta::hours(72),
            answered_at: None,
            chases: 0,
            reason: None,
            hours: None,
            moves: 0,
        }
    }

    #[test]
    fn the_table_of_states() {
        let table = [
            (State::Offered, "accept decline give_up withdraw"),
            (State::Confirmed, "decline give_up withdraw"),
            (State::Declined, ""),
            (State::Lapsed, ""),
            (State::Withdrawn, ""),
        ];
        let now = DateTime::UNIX_EPOCH;
        for (state, allowed) in table {
            let of = offer(state);
            let verbs = [
                ("accept", of.accept(now), State::Confirmed),
                ("decline", of.decline("why", now), State::Declined),
                ("give_up", of.give_up(now), State::Declined),
                ("lapse", of.lapse(now), State::Lapsed),
                ("withdraw", of.withdraw("why", now), State::Withdrawn),
            ];
            for (verb, step, to) in verbs {
                let wanted = allowed.split(' ').any(|word| word == verb);
                let met = step.as_ref().map(Step::to).ok();
                assert_eq!(met, wanted.then_some(to), "{state:?} {verb}");
            }
        }
    }

    #[test]
    fn an_answer_in_the_last_second_counts_and_then_it_lapses() {
        let of = offer(State::Offered);
        let last = of.deadline_at - TimeDelta::microseconds(1);
        assert!(of.accept(last).is_ok() && of.lapse(last).is_err());
        assert_eq!(of.accept(of.deadline_at), Err(Refusal::Late));
        assert!(of.lapse(of.deadline_at).is_ok());
    }

    #[test]
    fn a_promise_that_changes_needs_a_reason() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(offer(State::Offered).withdraw(" ", now), Err(Refusal::NoReason));
        assert_eq!(offer(State::Confirmed).decline("", now), Err(Refusal::NoReason));
        let step = offer(State::Offered).decline(" ", now).expect("nobody has to say why");
        assert_eq!(step.reason(), None);
    }
}
