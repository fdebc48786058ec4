//! Where a person stands, the figures made of that, and a choice among them.
use super::rules;
pub use crate::db::entities::registration::State as RegistrationState;
use crate::directory::group::model::{Group, Groups};
use crate::kernel::{EventId, GroupId};
pub use crate::participation::invitation::model::State as InvitationState;
use crate::paths;

/// All that figures ask about one person. Nobody appears in two standings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// `None`: came without an invitation.
    pub invitation: Option<(InvitationState, Delivery)>,
    /// `None`: not registered. An address that is not confirmed yet is no registration.
    pub registration: Option<RegistrationState>,
}

/// Whether a letter is known to have arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// The mail server took an invitation or a reminder, and nothing came back.
    Taken,
    Unknown,
}

/// The states of an invitation that count: sent and not taken back.
pub const INVITED: [InvitationState; 5] = [
    InvitationState::Sent,
    InvitationState::Accepted,
    InvitationState::Declined,
    InvitationState::Delegated,
    InvitationState::Expired,
];

/// The states of a registration that count: whatever followed, the address was confirmed.
pub const REGISTERED: [RegistrationState; 6] = [
    RegistrationState::Confirmed,
    RegistrationState::Waitlisted,
    RegistrationState::Pending,
    RegistrationState::Refused,
    RegistrationState::Withdrawn,
    RegistrationState::Cancelled,
];

impl Standing {
    /// Every standing there is.
    pub fn all() -> Vec<Self> {
        let deliveries = [Delivery::Taken, Delivery::Unknown];
        let invited = INVITED
            .into_iter()
            .flat_map(|state| deliveries.map(|delivery| Some((state, delivery))));
        let registered = || REGISTERED.into_iter().map(Some).chain([None]);
        invited
            .chain([None])
            .flat_map(|invitation| {
                registered().map(move |registration| Self {
                    invitation,
                    registration,
                })
            })
            .filter(|standing| standing.invitation.is_some() || standing.registration.is_some())
            .collect()
    }

    pub fn is_invited(self) -> bool {
        self.invitation.is_some()
    }
}

/// What can be counted, from the invitation on. Persons, not messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    Invited,
    Delivered,
    Answered,
    Silent,
    Declined,
    Delegated,
    Registered,
    Confirmed,
    Waitlisted,
    Pending,
    Refused,
    Withdrawn,
}

impl Figure {
    pub const ALL: [Self; 12] = [
        Self::Invited,
        Self::Delivered,
        Self::Answered,
        Self::Silent,
        Self::Declined,
        Self::Delegated,
        Self::Registered,
        Self::Confirmed,
        Self::Waitlisted,
        Self::Pending,
        Self::Refused,
        Self::Withdrawn,
    ];
    /// What became of registrations: together they are all that were handed in.
    pub const STATES: [Self; 5] = [
        Self::Confirmed,
        Self::Waitlisted,
        Self::Pending,
        Self::Refused,
        Self::Withdrawn,
    ];

    /// As it stands in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Delivered => "delivered",
            Self::Answered => "answered",
            Self::Silent => "silent",
            Self::Declined => "declined",
            Self::Delegated => "delegated",
            Self::Registered => "registered",
            Self::Confirmed => "confirmed",
            Self::Waitlisted => "waitlisted",
            Self::Pending => "pending",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.word() == word)
    }
}

/// By which way people came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Came {
    #[default]
    Anyhow,
    Invited,
    Uninvited,
}

impl Came {
    /// As it stands in addresses; nothing for everybody.
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::Anyhow => None,
            Self::Invited => Some("invited"),
            Self::Uninvited => Some("uninvited"),
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        [Self::Anyhow, Self::Invited, Self::Uninvited]
            .into_iter()
            .find(|came| came.word().unwrap_or_default() == word)
    }
}

/// Of which group of record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OfGroup {
    #[default]
    All,
    One(GroupId),
    /// Nobody has said yet.
    None,
}

/// One number of a table, and the list behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// `None`: everybody who is counted anywhere.
    pub figure: Option<Figure>,
    pub came: Came,
    pub group: OfGroup,
}

impl Pick {
    pub fn new(figure: Figure, came: Came, group: OfGroup) -> Self {
        Self {
            figure: Some(figure),
            came,
            group,
        }
    }

    /// Where its list opens.
    pub fn address(self, event: EventId, groups: &Groups) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(figure) = self.figure {
            query.append_pair("figure", figure.word());
        }
        if let Some(came) = self.came.word() {
            query.append_pair("came", came);
        }
        match self.group {
            OfGroup::All => {}
            OfGroup::One(id) => {
                query.append_pair("group", groups.by_id(id).map_or("", |group| group.code.as_str()));
            }
            OfGroup::None => {
                query.append_pair("group", NO_GROUP);
            }
        }
        let at = paths::People { event };
        match query.finish() {
            query if query.is_empty() => at.to_string(),
            query => format!("{at}?{query}"),
        }
    }
}

/// In an address, where a group's code would stand; no code begins with a dash.
pub const NO_GROUP: &str = "-";

/// So many people of one group stand alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub group: Option<GroupId>,
    pub standing: Standing,
    pub people: u32,
}

/// Everything counted about one event.
#[derive(Clone, Debug, Default)]
pub struct Funnel {
    pub groups: Groups,
    pub lines: Vec<Line>,
}

impl Funnel {
    pub fn count(&self, pick: Pick) -> u32 {
        let counted = self.lines.iter().filter(|line| rules::picks(pick, line));
        counted.map(|line| line.people).sum()
    }

    /// The number of all groups together.
    pub fn total(&self, figure: Figure, came: Came) -> u32 {
        self.count(Pick::new(figure, came, OfGroup::All))
    }

    /// The rows of every table: each group of the process, and those without one when there are any.
    pub fn rows(&self) -> Vec<OfGroup> {
        let groups = self.groups.iter().map(|group| OfGroup::One(group.id));
        let ungrouped = self.lines.iter().any(|line| line.group.is_none());
        groups.chain(ungrouped.then_some(OfGroup::None)).collect()
    }

    pub fn group(&self, of: OfGroup) -> Option<&Group> {
        match of {
            OfGroup::One(id) => self.groups.by_id(id),
            OfGroup::All | OfGroup::None => None,
        }
    }

    /// From 1: decides colour and shape; those without a group come last.
    pub fn position(&self, of: OfGroup) -> usize {
        self.group(of).map_or(self.groups.0.len(), |group| group.position) + 1
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}
