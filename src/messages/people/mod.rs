//! The people of an event who can be written to: each once, with where they stand.
pub mod store;

use crate::kernel::{EmailAddress, GroupId, Lang, LinkId, OrganisationId, SittingId, fold};
use crate::participation::invitation::model::State as Invited;
use crate::participation::registration::model::State as Enrolled;

/// How somebody stands to an event: the registration says it, and without one the invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    NotAnswered,
    Declined,
    Delegated,
    /// Registration closed without an answer.
    Expired,
    Pending,
    Confirmed,
    Waitlisted,
    Refused,
    Withdrawn,
    Cancelled,
}

/// Somebody with a personal link to the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub link: LinkId,
    pub name: String,
    pub email: EmailAddress,
    pub lang: Lang,
    /// Of record.
    pub group: Option<GroupId>,
    pub organisation: Option<OrganisationId>,
    pub standing: Standing,
    /// To which the person comes.
    pub sittings: Vec<SittingId>,
    /// Asked not to be written to.
    pub left_alone: bool,
    pub bounced: bool,
}

impl Standing {
    pub const ALL: [Self; 10] = [
        Self::NotAnswered,
        Self::Declined,
        Self::Delegated,
        Self::Expired,
        Self::Pending,
        Self::Confirmed,
        Self::Waitlisted,
        Self::Refused,
        Self::Withdrawn,
        Self::Cancelled,
    ];

    /// As it stands in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotAnswered => "not_answered",
            Self::Declined => "declined",
            Self::Delegated => "delegated",
            Self::Expired => "expired",
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Waitlisted => "waitlisted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }

    /// What was never sent, was taken back, or has become a registration, is nobody's standing.
    fn of_invitation(state: Invited) -> Option<Self> {
        match state {
            Invited::Sent => Some(Self::NotAnswered),
            Invited::Declined => Some(Self::Declined),
            Invited::Delegated => Some(Self::Delegated),
            Invited::Expired => Some(Self::Expired),
            Invited::Draft | Invited::Revoked | Invited::Accepted => None,
        }
    }

    /// Of an address that nobody has confirmed nothing is known.
    fn of_registration(state: Enrolled) -> Option<Self> {
        match state {
            Enrolled::Unconfirmed => None,
            Enrolled::Pending => Some(Self::Pending),
            Enrolled::Confirmed => Some(Self::Confirmed),
            Enrolled::Waitlisted => Some(Self::Waitlisted),
            Enrolled::Refused => Some(Self::Refused),
            Enrolled::Withdrawn => Some(Self::Withdrawn),
            Enrolled::Cancelled => Some(Self::Cancelled),
        }
    }
}

impl Person {
    /// What makes two entries one person: a shared mailbox has several.
    pub fn identity(&self) -> (String, String) {
        (self.email.as_str().to_owned(), fold(&self.name))
    }
}
