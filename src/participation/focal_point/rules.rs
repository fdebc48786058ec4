//! Who may be named, who may be taken back, and whether the organisation has a place left; pure.
use super::model::Person;
use crate::participation::invitation::model::State as Invited;
use crate::participation::occasion::Occasion;
use crate::participation::registration::rules::is_standing;
use crate::programme::event::model::State as EventState;
use chrono::{DateTime, Utc};

/// Why nobody can be named for an event now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    #[error("the event is a draft")]
    Draft,
    #[error("the event is cancelled")]
    Cancelled,
    #[error("the event is over")]
    Over,
}

/// After registration closed too: there are still people to be seen.
pub fn may_name(occasion: &Occasion, now: DateTime<Utc>) -> Result<(), NotNow> {
    match occasion.event.state {
        EventState::Draft => Err(NotNow::Draft),
        EventState::Cancelled => Err(NotNow::Cancelled),
        EventState::Published if occasion.is_over(now) => Err(NotNow::Over),
        EventState::Published => Ok(()),
    }
}

/// What is taken back from a person who is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    Registration,
    Invitation,
}

/// `None`: there is nothing to take back, because the person has given it up, named a colleague, or lost it.
pub fn back(person: &Person) -> Option<Back> {
    match (person.registered, &person.invitation) {
        (Some(registered), _) => is_standing(registered.state).then_some(Back::Registration),
        (None, Some(invitation)) => match invitation.state {
            Invited::Sent | Invited::Declined | Invited::Expired => Some(Back::Invitation),
            Invited::Draft | Invited::Accepted | Invited::Delegated | Invited::Revoked => None,
        },
        (None, None) => None,
    }
}

/// Why somebody of the organisation's own list cannot be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNamed {
    /// Registered, or asked and not answered yet.
    #[error("on the list already")]
    OnTheList,
    /// By the organisers, or for a colleague named before.
    #[error("taken back")]
    TakenBack,
    /// The way back is the person's own link.
    #[error("withdrawn")]
    Withdrawn,
}

/// Whoever has said no, or let the time pass, may be asked again.
pub fn may_be_named(person: &Person) -> Result<(), NotNamed> {
    use crate::participation::registration::model::State as Registered;
    let invited = person.invitation.as_ref().map(|invitation| invitation.state);
    let registered = person.registered.map(|registered| registered.state);
    match (registered, invited) {
        (Some(Registered::Pending | Registered::Confirmed | Registered::Waitlisted), _) => Err(NotNamed::OnTheList),
        (Some(Registered::Refused | Registered::Cancelled), _) | (_, Some(Invited::Revoked)) => {
            Err(NotNamed::TakenBack)
        }
        (Some(Registered::Withdrawn), _) => Err(NotNamed::Withdrawn),
        (_, Some(Invited::Sent | Invited::Accepted)) => Err(NotNamed::OnTheList),
        (_, None | Some(Invited::Draft | Invited::Declined | Invited::Delegated | Invited::Expired)) => Ok(()),
    }
}

/// Whether one more may be named: `taken` are the confirmed places of the organisation and the colleagues who were named
/// and have not answered.
pub fn has_room(limit: Option<u32>, taken: u32) -> bool {
    limit.is_none_or(|limit| taken < limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{InvitationId, LinkId, RegistrationId};
    use crate::participation::focal_point::model::Registered;
    use crate::participation::invitation::model::Invitation;
    use crate::participation::registration::model::State;
    use uuid::Uuid;

    fn person(invited: Option<Invited>, registered: Option<State>) -> Person {
        let id = Uuid::from_u128(1);
        let invitation = |state| Invitation {
            state,
            ..Invitation::draft(
                InvitationId::from(id),
                (id.into(), id.into(), id.into()),
                DateTime::UNIX_EPOCH,
            )
        };
        Person {
            link: LinkId::from(id),
            name: String::new(),
            email: String::new(),
            contact: None,
            invitation: invited.map(invitation),
            registered: registered.map(|state| Registered {
                id: RegistrationId::from(id),
                state,
                group: None,
            }),
        }
    }

    #[test]
    fn what_stands_is_taken_back_and_nothing_else() {
        use Invited::{Accepted, Declined, Delegated, Revoked, Sent};
        let back_of = |invited, registered| back(&person(invited, registered));
        for standing in [State::Pending, State::Confirmed, State::Waitlisted] {
            assert_eq!(back_of(None, Some(standing)), Some(Back::Registration));
            assert_eq!(back_of(Some(Accepted), Some(standing)), Some(Back::Registration));
        }
        for gone in [State::Withdrawn, State::Cancelled, State::Refused] {
            assert_eq!(back_of(Some(Accepted), Some(gone)), None);
        }
        assert_eq!(back_of(Some(Sent), None), Some(Back::Invitation));
        assert_eq!(back_of(Some(Declined), None), Some(Back::Invitation));
        for answered in [Accepted, Delegated, Revoked] {
            assert_eq!(back_of(Some(answered), None), None);
        }
    }

    #[test]
    fn whoever_said_no_may_be_asked_again() {
        use Invited::{Accepted, Declined, Delegated, Expired, Revoked, Sent};
        let named = |invited, registered| may_be_named(&person(invited, registered));
        for state in [Declined, Delegated, Expired] {
            assert_eq!(named(Some(state), None), Ok(()));
        }
        assert_eq!(named(Some(Sent), None), Err(NotNamed::OnTheList));
        assert_eq!(named(Some(Revoked), None), Err(NotNamed::TakenBack));
        for state in [State::Pending, State::Confirmed, State::Waitlisted] {
            assert_eq!(named(Some(Accepted), Some(state)), Err(NotNamed::OnTheList));
        }
        for state in [State::Refused, State::Cancelled] {
            assert_eq!(named(Some(Accepted), Some(state)), Err(NotNamed::TakenBack));
        }
        assert_eq!(named(Some(Accepted), Some(State::Withdrawn)), Err(NotNamed::Withdrawn));
    }

    #[test]
    fn the_limit_counts_who_is_named_too() {
        assert!(has_room(None, 99) && has_room(Some(2), 1));
        assert!(!has_room(Some(2), 2) && !has_room(Some(0), 0));
    }
}
