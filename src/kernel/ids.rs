//! Typed ids: an event's id cannot be passed where a person's is wanted.
use super::Chance;
use chrono::{DateTime, Utc};
use sea_orm::{DbErr, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not 32 hexadecimal digits; on the web that is the same 404 as an unknown id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hexadecimal digits")]
pub struct MalformedId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, sea_orm::DeriveValueType)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A UUIDv7: grows with time, so new rows land side by side in every index.
            pub fn new(at: DateTime<Utc>, chance: &Chance) -> Self {
                let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
                Self(uuid::Builder::from_unix_timestamp_millis(millis, &chance.bytes()).into_uuid())
            }

            /// The last eight digits, which are chance and so tell rows apart: for logs.
            #[must_use]
            pub fn short(&self) -> String {
                self.to_string().split_off(24)
            }

            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        /// 32 hexadecimal digits: the shape in addresses.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = MalformedId;
            fn from_str(text: &str) -> Result<Self, MalformedId> {
                parse(text).map(Self)
            }
        }

        /// sea-orm asks it of every key; only counted keys can answer.
        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )*};
}

/// One shape only, or a page would have several addresses.
fn parse(text: &str) -> Result<Uuid, MalformedId> {
    let simple = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if simple {
        Uuid::try_parse(text).map_err(|_| MalformedId)
    } else {
        Err(MalformedId)
    }
}

ids! {
    ProcessId
    GroupId
    EventId
    SittingId
    SessionId
    SlotId
    FindingId
    OrganisationId
    ContactId
    InvitationId
    LinkId
    RegistrationId
    AccountId
    MessageId
    BatchId
    RuleId
    AnnouncementId
    LetterTextId
    AuditId
    AccountLinkId
    GroupLimitId
    RoleGrantId
    ImportId
    AttemptId
    CapturedMailId
    OccurrenceId
    CallId
    CriterionId
    CheckId
    ExtensionId
    TargetId
    NominationId
    ReviewerId
    AssignmentId
    ReviewId
    LineupId
    OfferId
    ReleaseReasonId
    OfferColleagueId
    PlaceChangeId
    SuppressionId
    DateChangeId
    FocalPointId
    FocalReplacementId
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Clock;

    #[test]
    fn addresses_are_read_back() {
        let (clock, _) = Clock::fixed(DateTime::UNIX_EPOCH);
        let id = EventId::new(clock.now(), &Chance::seeded(1));
        let text = id.to_string();
        assert_eq!(text.len(), 32);
        assert_eq!(text.parse(), Ok(id));
        assert!(text.ends_with(&id.short()));
    }

    #[test]
    fn later_ids_sort_later() {
        let chance = Chance::seeded(1);
        let first = EventId::new(DateTime::from_timestamp(1_000, 0).expect("date"), &chance);
        let second = EventId::new(DateTime::from_timestamp(1_001, 0).expect("date"), &chance);
        assert!(first < second);
        assert!(first.to_string() < second.to_string());
    }

    #[test]
    fn only_the_plain_shape_is_an_id() {
        for bad in [
            "",
            "1",
            "00000000-0000-0000-0000-000000000000",
            "{00000000000000000000000000000000}",
            "%00",
        ] {
            assert_eq!(bad.parse::<EventId>(), Err(MalformedId), "{bad:?}");
        }
        assert_eq!("g".repeat(32).parse::<EventId>(), Err(MalformedId));
        assert_eq!("٠".repeat(16).parse::<EventId>(), Err(MalformedId));
    }
}
