//! A nomination as the person's organisation may see it; pure.
pub use crate::db::entities::speaking_offer::State as OfferState;
use crate::kernel::{LinkId, SlotId};
use crate::speakers::nomination::model::{Decision, Preference, State};

/// Who nominated, for which places, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominated {
    pub link: LinkId,
    pub standing: Standing,
    /// What was asked for, best first.
    pub wishes: Vec<Preference>,
    /// A place that is offered or confirmed.
    pub place: Option<(SlotId, OfferState)>,
}

/// As far as it was told to anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    HandedIn,
    Returned,
    Ineligible,
    Withdrawn,
    Selected,
    Reserve,
    NotSelected,
}

/// What is decided silently looks as before; a draft is the person's own.
pub fn standing(state: State, decision: Option<Decision>) -> Option<Standing> {
    Some(match state {
        State::Draft => return None,
        State::Submitted | State::Eligible | State::Decided => Standing::HandedIn,
        State::Returned => Standing::Returned,
        State::Ineligible => Standing::Ineligible,
        State::Withdrawn => Standing::Withdrawn,
        State::Released => match decision {
            Some(Decision::Selected) => Standing::Selected,
            Some(Decision::Reserve) => Standing::Reserve,
            Some(Decision::NotSelected) | None => Standing::NotSelected,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_shows_only_once_it_is_released() {
        for decision in [Decision::Selected, Decision::Reserve, Decision::NotSelected] {
            for silent in [State::Submitted, State::Eligible, State::Decided] {
                assert_eq!(standing(silent, Some(decision)), Some(Standing::HandedIn));
            }
            assert_ne!(standing(State::Released, Some(decision)), Some(Standing::HandedIn));
            assert_eq!(standing(State::Draft, Some(decision)), None);
        }
    }
}
