//! What a person may ask for, and until when something may be handed in or changed. Pure: time is an argument.
use super::model::{Nomination, Preference, Said, State};
use crate::directory::group::model::Group;
use crate::kernel::RegistrationId;
use crate::mail::letter::LetterKind;
use crate::participation::occasion::Occasion;
use crate::programme::event::model::State as EventState;
use crate::programme::session::model::{Role, Session, Slot};
use crate::speakers::call::model::Call;
use crate::speakers::call::rules::{self as calls, Shut};
use chrono::{DateTime, Utc};

/// Colleagues one person may propose.
pub const MOST_COLLEAGUES: usize = 3;

/// Why nothing can be handed in or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Not {
    Shut(Shut),
    EventCancelled,
    EventOver,
    /// Answered, or found ineligible.
    Settled,
}

/// Whether it may be handed in at this instant. What was given back may come back after the deadline, until scores are
/// frozen: whoever was asked for something missing can still add it.
pub fn may_hand_in(
    call: &Call,
    occasion: &Occasion,
    nomination: Option<&Nomination>,
    now: DateTime<Utc>,
) -> Result<(), Not> {
    may_change(occasion, now)?;
    let state = nomination.map_or(State::Draft, |nomination| nomination.state);
    match state {
        State::Ineligible | State::Decided | State::Released => Err(Not::Settled),
        State::Returned if calls::may_score(call, now) => Ok(()),
        State::Draft | State::Submitted | State::Returned | State::Eligible | State::Withdrawn => {
            calls::may_hand_in(call, now).map_err(Not::Shut)
        }
    }
}

/// Whether the same was handed in before and still counts: an organiser who has checked it need not check it again.
pub fn stands_as_said(nomination: &Nomination, (said, registration): (&Said, RegistrationId)) -> bool {
    let counts = matches!(nomination.state, State::Submitted | State::Eligible);
    counts && nomination.said == *said && nomination.registration == Some(registration)
}

/// Whether anything may still change, such as by withdrawing: until the event ends.
pub fn may_change(occasion: &Occasion, now: DateTime<Utc>) -> Result<(), Not> {
    match occasion.event.state {
        EventState::Cancelled => Err(Not::EventCancelled),
        EventState::Draft => Err(Not::Shut(Shut::NoCall)),
        EventState::Published if occasion.is_over(now) => Err(Not::EventOver),
        EventState::Published => Ok(()),
    }
}

/// What can be asked for in one session: each role of the call, then each place of it when there is more than one. Those
/// who lead or report are asked for by session where the agenda has no such place yet; one that the call left out is
/// not asked for.
pub fn offered(call: &Call, session: &Session, group: Option<&Group>) -> Vec<Preference> {
    let mut offered = Vec::new();
    if !call.has_session(session.id) || group.is_some_and(Group::is_participant_type) {
        return offered;
    }
    let asked = calls::places(call, session);
    for role in &call.roles {
        let mut open = asked.clone();
        open.retain(|slot| slot.role == *role && is_open_to(slot, group));
        let to_come = leads(*role) && !session.slots.iter().any(|slot| slot.role == *role);
        if open.is_empty() && !to_come {
            continue;
        }
        let preference = |slot: Option<&Slot>| Preference {
            session: session.id,
            slot: slot.map(|slot| slot.id),
            role: *role,
        };
        offered.push(preference(None));
        if open.len() > 1 {
            offered.extend(open.iter().map(|slot| preference(Some(slot))));
        }
    }
    offered
}

fn leads(role: Role) -> bool {
    match role {
        Role::Moderator | Role::Rapporteur | Role::Chair => true,
        Role::Speaker | Role::Presenter => false,
    }
}

/// By the group of record; whoever has none yet sees what is open to any group, and is judged when handing in.
fn is_open_to(slot: &Slot, group: Option<&Group>) -> bool {
    let anybody = slot.open_to.is_empty() && leads(slot.role);
    let named = group.map_or(!slot.open_to.is_empty(), |group| slot.open_to.contains(&group.code));
    !slot.named_office && (anybody || named)
}

/// Whether a letter still says the truth when it is about to be sent.
pub fn letter_is_true(letter: LetterKind, state: State) -> bool {
    match letter {
        LetterKind::NominationReceipt => !matches!(state, State::Draft | State::Withdrawn),
        LetterKind::NominationWithdrawn => state == State::Withdrawn,
        LetterKind::NominationColleague => state == State::Draft,
        LetterKind::NominationReserve | LetterKind::NominationNotSelected => state == State::Released,
        _ => true,
    }
}
