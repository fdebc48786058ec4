//! A place in the programme that somebody holds: offered to them, or accepted; pure.
use crate::kernel::{EventId, LinkId, OfferId, SessionId, SittingId, SlotId};
use crate::programme::session::model::Role;
use crate::speakers::offer::model::State;
use crate::speakers::offer::rules::Term;

/// A place that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub event: EventId,
    pub link: LinkId,
    pub offer: OfferId,
    pub slot: SlotId,
    pub session: SessionId,
    pub sitting: SittingId,
    pub role: Role,
    pub state: State,
    pub term: Term,
    /// A text is handed in for it.
    pub has_text: bool,
}

impl Place {
    /// Offered, and nobody has answered.
    pub fn is_open(&self) -> bool {
        self.state == State::Offered
    }

    pub fn is_confirmed(&self) -> bool {
        self.state == State::Confirmed
    }

    /// Interpreters prepare with the texts of those who speak; whoever leads a session speaks freely.
    pub fn lacks_text(&self) -> bool {
        self.is_confirmed() && !self.has_text && matches!(self.role, Role::Speaker | Role::Presenter)
    }
}
