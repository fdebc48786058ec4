//! An account, the roles it holds, and the one-time links that open it.
use crate::access::Role;
use crate::access::password::PasswordHash;
use crate::kernel::{AccountId, AccountLinkId, EventId, Lang, Localized, ProcessId, RoleGrantId};
use chrono::{DateTime, Duration, Utc};

/// Somebody who organises. `Debug` is left out: the address must not slip into a log.
#[derive(Clone)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub lang: Lang,
    pub is_admin: bool,
    pub password: Option<PasswordHash>,
    pub created_at: DateTime<Utc>,
    pub disabled_at: Option<DateTime<Utc>>,
}

/// What a role is held on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A process with all its events.
    Process(ProcessId),
    Event(EventId),
}

/// A process or an event as a list of places shows it.
#[derive(Clone, Debug)]
pub struct NamedPlace {
    pub place: Place,
    pub title: Localized,
}

/// One role on one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    pub id: RoleGrantId,
    pub account: AccountId,
    pub place: Place,
    pub role: Role,
}

/// What somebody is to hold: everything, or a role on a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The installation itself.
    Admin,
    On(Place, Role),
}

/// A link that signs its account in once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneTimeLink {
    pub id: AccountLinkId,
    pub account: AccountId,
    pub expires_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

/// For somebody new, who may read mail once a week.
pub const WELCOME_LASTS: Duration = Duration::days(7);
/// For somebody who waits at the screen.
pub const RESET_LASTS: Duration = Duration::hours(2);

impl Account {
    pub fn is_living(&self) -> bool {
        self.disabled_at.is_none()
    }
}

impl Given {
    pub fn role(self) -> Role {
        match self {
            Given::Admin => Role::Admin,
            Given::On(_, role) => role,
        }
    }

    pub fn process(self) -> Option<ProcessId> {
        match self {
            Given::On(Place::Process(id), _) => Some(id),
            Given::On(Place::Event(_), _) | Given::Admin => None,
        }
    }

    pub fn event(self) -> Option<EventId> {
        match self {
            Given::On(Place::Event(id), _) => Some(id),
            Given::On(Place::Process(_), _) | Given::Admin => None,
        }
    }
}

impl Place {
    /// `event.0123…`: as it stands in a form.
    pub fn code(self) -> String {
        match self {
            Place::Process(id) => format!("process.{id}"),
            Place::Event(id) => format!("event.{id}"),
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        match code.split_once('.')? {
            ("process", id) => id.parse().ok().map(Place::Process),
            ("event", id) => id.parse().ok().map(Place::Event),
            _ => None,
        }
    }
}

impl OneTimeLink {
    /// Not used and not expired.
    pub fn opens(&self, now: DateTime<Utc>) -> bool {
        self.used_at.is_none() && now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn places_are_read_back_from_forms() {
        for place in [
            Place::Process(Uuid::from_u128(7).into()),
            Place::Event(Uuid::from_u128(8).into()),
        ] {
            assert_eq!(Place::parse(&place.code()), Some(place));
        }
        assert_eq!(Place::parse("house.0"), None);
        assert_eq!(Place::parse("event.x"), None);
    }

    #[test]
    fn a_link_opens_once_and_not_for_long() {
        let now = DateTime::UNIX_EPOCH;
        let fresh = OneTimeLink {
            id: Uuid::from_u128(1).into(),
            account: Uuid::from_u128(2).into(),
            expires_at: now + RESET_LASTS,
            used_at: None,
        };
        assert!(fresh.opens(now));
        assert!(!fresh.opens(now + RESET_LASTS), "the end is exclusive");
        assert!(
            !OneTimeLink {
                used_at: Some(now),
                ..fresh
            }
            .opens(now)
        );
    }
}
