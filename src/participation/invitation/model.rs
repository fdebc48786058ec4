//! An invitation and the steps it can take; pure.
pub use crate::db::entities::invitation::State;
use crate::kernel::{ContactId, EventId, GroupId, InvitationId, LinkId};
use chrono::{DateTime, Utc};

/// One per event and contact; a later wave reuses it and its link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    pub event: EventId,
    pub contact: ContactId,
    pub link: LinkId,
    /// The group of record: the contact's own, else its organisation's.
    pub group: Option<GroupId>,
    pub state: State,
    /// How often it was sent.
    pub wave: i32,
    /// The invitation of the person who named this one.
    pub delegated_from: Option<InvitationId>,
    /// Why it was declined or revoked.
    pub reason: Option<String>,
    pub sent_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    /// A fact beside the state: the letter came back.
    pub bounced_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("not sent yet")]
    NotSent,
    #[error("revoked by an organiser")]
    Revoked,
    /// Only withdrawing the registration changes it now.
    #[error("registered already")]
    Registered,
    #[error("that is the present answer already")]
    Same,
    #[error("answered already")]
    Answered,
}

/// A change the rules allow. Only this file makes one, only `store::write` writes it.
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: InvitationId,
    event: EventId,
    from: State,
    to: State,
    at: DateTime<Utc>,
    /// The wave that is sent with this step.
    wave: Option<i32>,
    reason: Option<String>,
}

impl Invitation {
    /// A new one, not sent yet.
    pub fn draft(id: InvitationId, (event, contact, link): (EventId, ContactId, LinkId), now: DateTime<Utc>) -> Self {
        Self {
            id,
            event,
            contact,
            link,
            group: None,
            state: State::Draft,
            wave: 0,
            delegated_from: None,
            reason: None,
            sent_at: None,
            answered_at: None,
            bounced_at: None,
            created_at: now,
        }
    }

    /// Sent for the first time, or once more to somebody who has not answered.
    pub fn send(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Draft | State::Sent | State::Expired => Ok(Step {
                wave: Some(self.wave + 1),
                ..self.step(State::Sent, now)
            }),
            State::Accepted => Err(Refusal::Registered),
            State::Declined | State::Delegated => Err(Refusal::Answered),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// Named by somebody else: asked for the first time, or again after a "no".
    pub fn ask_again(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Draft | State::Sent | State::Expired | State::Declined | State::Delegated => Ok(Step {
                wave: Some(self.wave + 1),
                ..self.step(State::Sent, now)
            }),
            State::Accepted => Err(Refusal::Registered),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// By registering; whether registration is open is the registration's question.
    pub fn accept(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Sent | State::Declined | State::Delegated | State::Expired => Ok(self.step(State::Accepted, now)),
            State::Accepted => Err(Refusal::Same),
            State::Draft => Err(Refusal::NotSent),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// "I cannot come", with a reason or without.
    pub fn decline(&self, reason: Option<String>, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Sent | State::Delegated | State::Expired => Ok(Step {
                reason,
                ..self.step(State::Declined, now)
            }),
            State::Declined => Err(Refusal::Same),
            State::Accepted => Err(Refusal::Registered),
            State::Draft => Err(Refusal::NotSent),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// "Someone else will come."
    pub fn delegate(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Sent | State::Declined | State::Expired => Ok(self.step(State::Delegated, now)),
            State::Delegated => Err(Refusal::Same),
            State::Accepted => Err(Refusal::Registered),
            State::Draft => Err(Refusal::NotSent),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// Registration has closed without an answer.
    pub fn expire(&self, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Sent => Ok(self.step(State::Expired, now)),
            State::Expired => Err(Refusal::Same),
            State::Accepted => Err(Refusal::Registered),
            State::Declined | State::Delegated => Err(Refusal::Answered),
            State::Draft => Err(Refusal::NotSent),
            State::Revoked => Err(Refusal::Revoked),
        }
    }

    /// Taken back by an organiser. Somebody who is registered has a registration to cancel instead.
    pub fn revoke(&self, reason: String, now: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.state {
            State::Draft | State::Sent | State::Declined | State::Delegated | State::Expired => Ok(Step {
                reason: Some(reason),
                ..self.step(State::Revoked, now)
            }),
            State::Accepted => Err(Refusal::Registered),
            State::Revoked => Err(Refusal::Same),
        }
    }

    fn step(&self, to: State, at: DateTime<Utc>) -> Step {
        Step {
            id: self.id,
            event: self.event,
            from: self.state,
            to,
            at,
            wave: None,
            reason: None,
        }
    }
}

impl Step {
    pub fn id(&self) -> InvitationId {
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

    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    pub fn wave(&self) -> Option<i32> {
        self.wave
    }

    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// For the audit line: `sent → declined`.
    pub fn words(&self) -> String {
        format!("{} → {}", word(self.from), word(self.to))
    }
}

/// The state as it stands in addresses and traces.
pub fn word(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Sent => "sent",
        State::Accepted => "accepted",
        State::Declined => "declined",
        State::Delegated => "delegated",
        State::Expired => "expired",
        State::Revoked => "revoked",
    }
}

/// In the order organisers read them.
pub const STATES: [State; 7] = [
    State::Sent,
    State::Accepted,
    State::Declined,
    State::Delegated,
    State::Expired,
    State::Revoked,
    State::Draft,
];

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn invitation(state: State) -> Invitation {
        let id = Uuid::from_u128(1);
        Invitation {
            state,
            wave: 1,
            ..Invitation::draft(id.into(), (id.into(), id.into(), id.into()), DateTime::UNIX_EPOCH)
        }
    }

    /// Every state by every step: where it leads, or why not.
    #[test]
    fn the_table_of_states() {
        let mut table = String::new();
        for state in STATES {
            let it = invitation(state);
            let now = DateTime::UNIX_EPOCH;
            let steps = [
                ("send", it.send(now)),
                ("ask again", it.ask_again(now)),
                ("accept", it.accept(now)),
                ("decline", it.decline(None, now)),
                ("delegate", it.delegate(now)),
                ("expire", it.expire(now)),
                ("revoke", it.revoke(String::new(), now)),
            ];
            let cells = steps.map(|(name, step)| match step {
                Ok(step) => format!("{name} → {}", word(step.to())),
                Err(_) => format!("{name} –"),
            });
            table.push_str(&format!("{}: {}\n", word(state), cells.join(" · ")));
        }
        insta::assert_snapshot!(table, @"
        sent: send → sent · ask again → sent · accept → accepted · decline → declined · delegate → delegated · expire → expired · revoke → revoked
        accepted: send – · ask again – · accept – · decline – · delegate – · expire – · revoke –
        declined: send – · ask again → sent · accept → accepted · decline – · delegate → delegated · expire – · revoke → revoked
        delegated: send – · ask again → sent · accept → accepted · decline → declined · delegate – · expire – · revoke → revoked
        expired: send → sent · ask again → sent · accept → accepted · decline → declined · delegate → delegated · expire – · revoke → revoked
        revoked: send – · ask again – · accept – · decline – · delegate – · expire – · revoke –
        draft: send → sent · ask again → sent · accept – · decline – · delegate – · expire – · revoke → revoked
        ");
    }

    #[test]
    fn sending_again_is_the_next_wave() {
        let step = invitation(State::Sent)
            .send(DateTime::UNIX_EPOCH)
            .expect("may be sent again");
        assert_eq!((step.to(), step.wave()), (State::Sent, Some(2)));
    }
}
