//! A registration as pages and rules see it, and the steps it can take.
pub use crate::db::entities::registration::{AgeBracket, Attendance, Gender, Source, State};
use crate::directory::organisation::model::OrganisationName;
use crate::kernel::{
    ContactId, EmailAddress, EventId, GroupId, InvitationId, Lang, LinkId, OrganisationId, PersonName, RegistrationId,
    SittingId,
};
use chrono::{DateTime, Utc};

/// One person's registration for one event.
#[derive(Clone, Debug)]
pub struct Registration {
    pub id: RegistrationId,
    pub event: EventId,
    /// The same link as the invitation's, when there is one.
    pub link: LinkId,
    pub invitation: Option<InvitationId>,
    pub contact: Option<ContactId>,
    pub organisation: Option<OrganisationId>,
    /// The group of record, by which every figure counts; `answers.group` is what the person said.
    pub group: Option<GroupId>,
    pub state: State,
    pub source: Source,
    pub answers: Answers,
    pub submitted_at: DateTime<Utc>,
    pub address_confirmed_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    /// The place in the event's waiting order, while waitlisted.
    pub queue: Option<i64>,
    /// Counts up with every change: letters carry it in their key.
    pub revision: i32,
    /// Why it was refused, withdrawn or cancelled.
    pub reason: Option<String>,
    /// When an unconfirmed one goes.
    pub expires_at: Option<DateTime<Utc>>,
}

/// What a person says on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    pub name: PersonName,
    pub email: EmailAddress,
    /// As typed.
    pub organisation: Option<OrganisationName>,
    pub group: Option<GroupId>,
    /// Two capital letters.
    pub country: Option<String>,
    pub attendance: Attendance,
    /// Sorted.
    pub sittings: Vec<SittingId>,
    /// The language of pages and letters.
    pub lang: Lang,
    /// The language this person speaks in.
    pub floor: Option<Lang>,
    pub interpretation: Option<Lang>,
    pub access_needs: Option<String>,
    pub gender: Option<Gender>,
    pub age: Option<AgeBracket>,
    pub first_time: Option<bool>,
    pub consents: Consents,
    pub notice_version: String,
}

/// Four separate questions, none answered yes until the person says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consents {
    pub list: bool,
    pub photo: bool,
    pub contact: bool,
    pub quote: bool,
}

/// Where a submitted registration comes to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    Pending,
    Confirmed,
    /// With the number in the waiting order.
    Waitlisted(i64),
}

impl Landing {
    pub fn state(self) -> State {
        match self {
            Landing::Pending => State::Pending,
            Landing::Confirmed => State::Confirmed,
            Landing::Waitlisted(_) => State::Waitlisted,
        }
    }

    pub fn queue(self) -> Option<i64> {
        match self {
            Landing::Pending | Landing::Confirmed => None,
            Landing::Waitlisted(queue) => Some(queue),
        }
    }
}

/// The rules do not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not from this state.
    #[error("not while it is {0:?}")]
    Now(State),
    #[error("a reason is needed")]
    NoReason,
}

/// A change of state the rules allow: only this file makes one, only the store writes it.
#[must_use = "a step changes nothing until the store applies it"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: RegistrationId,
    event: EventId,
    from: State,
    to: State,
    queue: Option<i64>,
    reason: Option<String>,
    at: DateTime<Utc>,
}

impl Step {
    pub fn id(&self) -> RegistrationId {
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

    pub fn queue(&self) -> Option<i64> {
        self.queue
    }

    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }
}

impl Registration {
    /// The person has submitted it: the address is confirmed, or a withdrawn one is taken up again.
    pub fn land(&self, landing: Landing, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Unconfirmed | State::Withdrawn => Ok(self.step(landing.state(), landing.queue(), now)),
            State::Pending | State::Confirmed | State::Waitlisted | State::Refused | State::Cancelled => self.no(),
        }
    }

    /// An organiser says yes, or a place is free; whether there is one is asked before (`rules::place`).
    pub fn confirm(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Pending | State::Waitlisted => Ok(self.step(State::Confirmed, None, now)),
            State::Unconfirmed | State::Confirmed | State::Refused | State::Withdrawn | State::Cancelled => self.no(),
        }
    }

    /// An organiser would say yes, and there is no place.
    pub fn wait(&self, queue: i64, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Pending => Ok(self.step(State::Waitlisted, Some(queue), now)),
            State::Unconfirmed
            | State::Confirmed
            | State::Waitlisted
            | State::Refused
            | State::Withdrawn
            | State::Cancelled => self.no(),
        }
    }

    /// An organiser says no, and why.
    pub fn refuse(&self, reason: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Pending | State::Waitlisted => self.step(State::Refused, None, now).because(reason),
            State::Unconfirmed | State::Confirmed | State::Refused | State::Withdrawn | State::Cancelled => self.no(),
        }
    }

    /// The person will not come; nobody has to say why.
    pub fn withdraw(&self, reason: Option<String>, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Pending | State::Confirmed | State::Waitlisted => Ok(Step {
                reason,
                ..self.step(State::Withdrawn, None, now)
            }),
            State::Unconfirmed | State::Refused | State::Withdrawn | State::Cancelled => self.no(),
        }
    }

    /// An organiser takes the registration back, and says why.
    pub fn cancel(&self, reason: &str, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Pending | State::Confirmed | State::Waitlisted => {
                self.step(State::Cancelled, None, now).because(reason)
            }
            State::Unconfirmed | State::Refused | State::Withdrawn | State::Cancelled => self.no(),
        }
    }

    fn step(&self, to: State, queue: Option<i64>, now: DateTime<Utc>) -> Step {
        Step {
            id: self.id,
            event: self.event,
            from: self.state,
            to,
            queue,
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

/// The state as it stands in addresses and traces.
pub fn word(state: State) -> &'static str {
    match state {
        State::Unconfirmed => "unconfirmed",
        State::Pending => "pending",
        State::Confirmed => "confirmed",
        State::Waitlisted => "waitlisted",
        State::Refused => "refused",
        State::Withdrawn => "withdrawn",
        State::Cancelled => "cancelled",
    }
}

/// In the order organisers read them.
pub const STATES: [State; 7] = [
    State::Pending,
    State::Confirmed,
    State::Waitlisted,
    State::Unconfirmed,
    State::Refused,
    State::Withdrawn,
    State::Cancelled,
];

#[cfg(test)]
mod tests;
