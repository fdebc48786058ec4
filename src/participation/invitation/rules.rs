//! Who may be written to, and when an invitation can be answered; pure.
use super::model::{Invitation, State};
use crate::kernel::WindowState;
use crate::mail::model::Scope;
use crate::participation::occasion::Occasion;
use crate::programme::event::model::{Event, State as EventState};
use chrono::{DateTime, Utc};

/// How many colleagues one person may name, one after the other.
pub const MOST_COLLEAGUES: u64 = 3;

/// Why nothing can be sent for an event now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    #[error("the event is a draft")]
    Draft,
    #[error("the event is cancelled")]
    Cancelled,
    #[error("registration has closed")]
    Closed,
}

/// Whether invitations may leave: before registration opens they may, after it closed nobody could accept.
pub fn may_send(event: &Event, now: DateTime<Utc>) -> Result<(), NotNow> {
    match event.state {
        EventState::Draft => Err(NotNow::Draft),
        EventState::Cancelled => Err(NotNow::Cancelled),
        EventState::Published if event.registration.state(now) == WindowState::Closed => Err(NotNow::Closed),
        EventState::Published => Ok(()),
    }
}

/// Why somebody who fits the filters gets no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeftOut {
    DoNotContact,
    /// Without an invitation, or with it.
    Registered,
    Declined,
    Delegated,
    Revoked,
    /// Asked before, and this sending is for those who were not.
    Asked,
    /// Not asked yet, and this sending is for those who were.
    NotAsked,
    /// The mailbox does not exist.
    DeadAddress,
    /// Wants no invitations.
    Unsubscribed,
}

impl LeftOut {
    pub const ALL: [Self; 9] = [
        Self::DoNotContact,
        Self::Registered,
        Self::Declined,
        Self::Delegated,
        Self::Revoked,
        Self::DeadAddress,
        Self::Unsubscribed,
        Self::Asked,
        Self::NotAsked,
    ];

    /// The organiser chose so: their names tell nothing.
    pub fn by_choice(self) -> bool {
        matches!(self, Self::Asked | Self::NotAsked)
    }
}

/// What is known about somebody when an audience is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub do_not_contact: bool,
    pub registered: bool,
    pub state: Option<State>,
    /// Why bulk mail does not go to this address.
    pub shut: Option<Scope>,
}

/// `None`: gets a letter.
pub fn left_out(known: Known) -> Option<LeftOut> {
    if known.do_not_contact {
        return Some(LeftOut::DoNotContact);
    }
    if known.registered {
        return Some(LeftOut::Registered);
    }
    match known.state {
        None | Some(State::Draft | State::Sent | State::Expired) => shut(known.shut),
        Some(State::Accepted) => Some(LeftOut::Registered),
        Some(State::Declined) => Some(LeftOut::Declined),
        Some(State::Delegated) => Some(LeftOut::Delegated),
        Some(State::Revoked) => Some(LeftOut::Revoked),
    }
}

fn shut(scope: Option<Scope>) -> Option<LeftOut> {
    scope.map(|scope| match scope {
        Scope::All => LeftOut::DeadAddress,
        Scope::Bulk => LeftOut::Unsubscribed,
    })
}

/// Where an event stands for somebody who holds an invitation to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Cancelled,
    Over,
    NotYet,
    Closed,
    Open,
}

/// Answers are taken while registration is open.
pub fn standing(occasion: &Occasion, now: DateTime<Utc>) -> Standing {
    if occasion.event.state == EventState::Cancelled {
        return Standing::Cancelled;
    }
    if occasion.is_over(now) {
        return Standing::Over;
    }
    match occasion.event.registration.state(now) {
        WindowState::NotYet => Standing::NotYet,
        WindowState::Closed => Standing::Closed,
        WindowState::Open => Standing::Open,
    }
}

/// The three answers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Come,
    Cannot,
    SomeoneElse,
}

/// The answers this invitation can take now; empty when it can take none.
pub fn answers(invitation: &Invitation, standing: Standing) -> Vec<Answer> {
    let now = DateTime::UNIX_EPOCH;
    let may = |answer: &Answer| match answer {
        Answer::Come => invitation.accept(now).is_ok(),
        Answer::Cannot => invitation.decline(None, now).is_ok(),
        Answer::SomeoneElse => invitation.delegate(now).is_ok(),
    };
    match standing {
        Standing::Open => [Answer::Come, Answer::Cannot, Answer::SomeoneElse]
            .into_iter()
            .filter(may)
            .collect(),
        Standing::Cancelled | Standing::Over | Standing::NotYet | Standing::Closed => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asked_not_to_be_written_to_is_left_out_whatever_the_state() {
        let known = |state| Known {
            do_not_contact: true,
            registered: false,
            state,
            shut: None,
        };
        for state in [None, Some(State::Draft), Some(State::Sent), Some(State::Accepted)] {
            assert_eq!(left_out(known(state)), Some(LeftOut::DoNotContact));
        }
    }

    #[test]
    fn who_has_answered_is_left_out() {
        let known = |state| Known {
            do_not_contact: false,
            registered: false,
            state,
            shut: None,
        };
        assert_eq!(left_out(known(None)), None);
        assert_eq!(left_out(known(Some(State::Sent))), None);
        assert_eq!(left_out(known(Some(State::Declined))), Some(LeftOut::Declined));
        let openly = Known {
            registered: true,
            ..known(None)
        };
        assert_eq!(left_out(openly), Some(LeftOut::Registered));
        for (scope, why) in [(Scope::All, LeftOut::DeadAddress), (Scope::Bulk, LeftOut::Unsubscribed)] {
            let shut = Known {
                shut: Some(scope),
                ..known(Some(State::Sent))
            };
            assert_eq!(left_out(shut), Some(why));
        }
    }
}
