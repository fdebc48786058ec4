//! The form of a nomination, one topic a page: what is asked, how it is filled, read and drawn.
//!
//! Reading order: this file (topics and fields), [`fill`] (what is known already), [`mod@read`] (answers or problems),
//! [`view`] (the pages), [`said`] (all answers to look over).
pub mod fill;
pub mod read;
pub mod said;
pub mod view;

use super::model::{PREFERENCES, Preference};
use crate::directory::group::model::{Group, Groups};
use crate::kernel::GroupId;
use crate::participation::occasion::Occasion;
use crate::programme::session::model::{Role, Session};
use crate::speakers::call::model::Call;

/// What the form is about, and by which group its holder counts.
pub struct Ask<'a> {
    pub call: &'a Call,
    pub occasion: &'a Occasion,
    pub sessions: &'a [Session],
    pub groups: &'a Groups,
    pub group: Option<GroupId>,
}

impl Ask<'_> {
    pub fn group(&self) -> Option<&Group> {
        self.group.and_then(|group| self.groups.by_id(group))
    }

    pub fn offered(&self) -> impl Iterator<Item = (&Session, Vec<Preference>)> {
        let of = |session| (session, super::rules::offered(self.call, session, self.group()));
        self.sessions.iter().map(of).filter(|(_, offered)| !offered.is_empty())
    }

    pub fn session_of(&self, preference: Preference) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == preference.session)
    }
}

/// A page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Places,
    Points,
    You,
    Languages,
    Check,
}

/// One select for each preference, the best first.
pub const PLACES: [&str; PREFERENCES] = ["place_1", "place_2", "place_3", "place_4", "place_5"];
pub const TICKED: &str = "true";
/// The language the page was shown in.
pub const SHOWN_IN: &str = "in";
/// "Save and finish later": nothing is refused.
pub const LATER: &str = "later";
/// Characters in the free answers beside the counted ones.
pub const LONGEST: usize = 1_200;

impl Topic {
    pub const ALL: [Topic; 5] = [Topic::Places, Topic::Points, Topic::You, Topic::Languages, Topic::Check];

    /// As it stands in the address.
    pub fn word(self) -> &'static str {
        match self {
            Topic::Places => "places",
            Topic::Points => "points",
            Topic::You => "you",
            Topic::Languages => "languages",
            Topic::Check => "check",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.word() == word)
    }

    /// From 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|topic| *topic == self).unwrap_or(0) + 1
    }

    pub fn next(self) -> Self {
        Self::ALL.get(self.number()).copied().unwrap_or(Topic::Check)
    }

    /// The fields of the page: what it sends takes the place of all of them.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Topic::Places => &PLACES,
            Topic::Points => &["topic", "key_points"],
            Topic::You => &["biography", "previous", "authorised", "migrant_led"],
            Topic::Languages => &["language", "sitting", "needs"],
            Topic::Check => &["consent"],
        }
    }
}

/// A preference as a form sends it: session, role, perhaps a place, between colons.
pub fn value_of(preference: Preference) -> String {
    let (session, role) = (preference.session, role_word(preference.role));
    match preference.slot {
        Some(slot) => format!("{session}:{role}:{slot}"),
        None => format!("{session}:{role}"),
    }
}

pub fn parse_value(value: &str) -> Option<Preference> {
    let mut parts = value.trim().split(':');
    let (session, role) = (parts.next()?.parse().ok()?, role_of(parts.next()?)?);
    let slot = match parts.next() {
        Some(slot) => Some(slot.parse().ok()?),
        None => None,
    };
    parts.next().is_none().then_some(Preference { session, slot, role })
}

const ROLES: [(Role, &str); 5] = [
    (Role::Speaker, "speaker"),
    (Role::Moderator, "moderator"),
    (Role::Chair, "chair"),
    (Role::Rapporteur, "rapporteur"),
    (Role::Presenter, "presenter"),
];

fn role_word(role: Role) -> &'static str {
    let found = ROLES.iter().find(|(known, _)| *known == role);
    found.map_or("speaker", |(_, word)| word)
}

fn role_of(word: &str) -> Option<Role> {
    ROLES.iter().find(|(_, known)| *known == word).map(|(role, _)| *role)
}
