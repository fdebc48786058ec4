//! The people of an event who can be written to: each once, with where they stand and what they speak at.
pub mod places;
pub mod store;

use crate::kernel::{ContactId, EmailAddress, GroupId, InvitationId, Lang, LinkId, OrganisationId};
use crate::kernel::{RegistrationId, SessionId, SittingId, fold};
use crate::participation::invitation::model::State as Invited;
use crate::participation::registration::model::State as Enrolled;
use chrono::{DateTime, Utc};
use std::collections::HashSet;

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

/// Somebody who can be written to: one per personal link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub link: LinkId,
    pub name: String,
    pub email: EmailAddress,
    pub lang: Lang,
    /// Of record.
    pub group: Option<GroupId>,
    pub organisation: Option<OrganisationId>,
    /// Asked not to be written to.
    pub left_alone: bool,
}

/// Somebody who was, or is to be, invited.
#[derive(Clone, Debug)]
pub struct Guest {
    pub id: InvitationId,
    pub contact: ContactId,
    pub person: Person,
    pub state: Invited,
    pub sent_at: Option<DateTime<Utc>>,
    pub bounced: bool,
}

/// Somebody who registered.
#[derive(Clone, Debug)]
pub struct Comer {
    pub id: RegistrationId,
    pub invitation: Option<InvitationId>,
    pub contact: Option<ContactId>,
    pub person: Person,
    pub state: Enrolled,
    pub sittings: Vec<SittingId>,
}

/// A person, once, and how they stand to the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub person: Person,
    pub standing: Standing,
    /// To which the person comes.
    pub sittings: Vec<SittingId>,
    /// In which the person has a confirmed place.
    pub sessions: Vec<SessionId>,
    pub bounced: bool,
}

/// Everybody once, in the order of their links: who registered stands here as that, whoever else as invited.
pub fn members(guests: Vec<Guest>, comers: Vec<Comer>) -> Vec<Member> {
    let (mut links, mut contacts, mut invitations) = (HashSet::new(), HashSet::new(), HashSet::new());
    let mut members = Vec::new();
    for comer in comers {
        let Some(standing) = Standing::of_registration(comer.state) else {
            continue;
        };
        links.insert(comer.person.link);
        contacts.extend(comer.contact);
        invitations.extend(comer.invitation);
        members.push(Member {
            person: comer.person,
            standing,
            sittings: comer.sittings,
            sessions: Vec::new(),
            bounced: false,
        });
    }
    members.extend(guests.into_iter().filter_map(|guest| {
        let registered =
            links.contains(&guest.person.link) || contacts.contains(&guest.contact) || invitations.contains(&guest.id);
        let standing = Standing::of_invitation(guest.state).filter(|_| !registered)?;
        Some(Member {
            person: guest.person,
            standing,
            sittings: Vec::new(),
            sessions: Vec::new(),
            bounced: guest.bounced,
        })
    }));
    members.sort_unstable_by_key(|member| member.person.link);
    members
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
