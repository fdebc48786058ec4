//! A focal point, the step that takes one back, and a person of the organisation; pure.
use crate::directory::contact::model::Contact;
use crate::directory::organisation::model::Organisation;
use crate::kernel::{
    ContactId, EventId, FocalPointId, FocalReplacementId, GroupId, LinkId, OrganisationId, RegistrationId,
};
use crate::participation::invitation::model::Invitation;
use crate::participation::registration::model::State;
use chrono::{DateTime, Utc};

/// Somebody who looks after the people of one organisation at one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FocalPoint {
    pub id: FocalPointId,
    pub event: EventId,
    pub organisation: OrganisationId,
    pub contact: ContactId,
    pub link: LinkId,
    pub named_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    /// Why it was taken back.
    pub reason: Option<String>,
}

/// The same with the person and the organisation.
#[derive(Clone, Debug)]
pub struct Held {
    pub point: FocalPoint,
    pub who: Contact,
    pub organisation: Organisation,
}

/// The rules do not allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("taken back already")]
    Revoked,
}

/// Taking one back: only this file makes one, only `store::apply` writes it.
#[must_use = "a step changes nothing until the store applies it"]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    id: FocalPointId,
    at: DateTime<Utc>,
    reason: String,
}

impl FocalPoint {
    pub fn is_live(&self) -> bool {
        self.revoked_at.is_none()
    }

    /// The link opens nothing from now on.
    pub fn revoke(&self, reason: String, at: DateTime<Utc>) -> Result<Step, Refusal> {
        match self.revoked_at {
            None => Ok(Step {
                id: self.id,
                at,
                reason,
            }),
            Some(_) => Err(Refusal::Revoked),
        }
    }
}

impl Step {
    pub fn id(&self) -> FocalPointId {
        self.id
    }

    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Somebody of the organisation who is invited or registered. No sensitive answer is ever read for it.
#[derive(Clone, Debug)]
pub struct Person {
    pub link: LinkId,
    pub name: String,
    /// Compared with what is typed, never shown.
    pub email: String,
    pub contact: Option<ContactId>,
    pub invitation: Option<Invitation>,
    pub registered: Option<Registered>,
}

/// As far as a focal point may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    pub id: RegistrationId,
    pub state: State,
    pub group: Option<GroupId>,
}

impl Person {
    pub fn holds_place(&self) -> bool {
        self.registered.map(|registered| registered.state) == Some(State::Confirmed)
    }

    /// The group of record.
    pub fn group(&self) -> Option<GroupId> {
        let invited = || self.invitation.as_ref().and_then(|invitation| invitation.group);
        self.registered.and_then(|registered| registered.group).or_else(invited)
    }
}

/// Who was taken back, and whose link the colleague has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replacement {
    pub id: FocalReplacementId,
    pub from: LinkId,
    pub to: LinkId,
    pub at: DateTime<Utc>,
    /// The place stays with the colleague until there is an answer.
    pub keeps_place: bool,
}
