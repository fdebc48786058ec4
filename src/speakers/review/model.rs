//! A candidate (a nomination that was handed in, with the registration that says who the person is), a reviewer, and
//! what one says of the other.
pub use crate::db::entities::review::State as Opinion;
use crate::kernel::{AccountId, CriterionId, GroupId, NominationId, OrganisationId, ReviewerId, SessionId, fold};
use crate::participation::registration::model::Registration;
use crate::speakers::nomination::model::Nomination;
use chrono::{DateTime, Utc};
use std::collections::HashMap;

#[derive(Clone, Debug)]
pub struct Candidate {
    pub nomination: Nomination,
    /// Gone only when the person's data were erased.
    pub registration: Option<Registration>,
}

impl Candidate {
    pub fn id(&self) -> NominationId {
        self.nomination.id
    }

    pub fn name(&self) -> &str {
        self.registration
            .as_ref()
            .map_or("", |registration| registration.answers.name.as_str())
    }

    pub fn organisation(&self) -> Option<&str> {
        let name = self.registration.as_ref()?.answers.organisation.as_ref();
        name.map(|name| name.as_str())
    }

    /// The group of record.
    pub fn group(&self) -> Option<GroupId> {
        self.registration.as_ref().and_then(|registration| registration.group)
    }

    pub fn country(&self) -> Option<&str> {
        self.registration.as_ref()?.answers.country.as_deref()
    }

    /// From 1 in the call, as it stands on the receipt.
    pub fn number(&self) -> i32 {
        self.nomination.number.unwrap_or_default()
    }

    /// What a search compares: name and organisation.
    pub fn folded(&self) -> String {
        fold(&format!("{} {}", self.name(), self.organisation().unwrap_or_default()))
    }
}

/// Somebody who scores nominations of a call.
#[derive(Clone, Debug)]
pub struct Reviewer {
    pub id: ReviewerId,
    pub account: AccountId,
    pub name: String,
    pub ties: Ties,
    /// Scores no more; what was scored stays.
    pub removed: bool,
    pub assignments: Vec<Assignment>,
}

/// What ties a reviewer to nominations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Of the account.
    pub email: String,
    pub organisation: Option<OrganisationId>,
    /// Its name, where there is one.
    pub organisation_name: Option<String>,
}

/// A group, a session, both, or (neither) everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub group: Option<GroupId>,
    pub session: Option<SessionId>,
}

/// What a reviewer said of a nomination.
#[derive(Clone, Debug)]
pub struct Review {
    pub nomination: NominationId,
    pub reviewer: ReviewerId,
    /// Of the reviewer, as they are now.
    pub ties: Ties,
    pub opinion: Opinion,
    pub comment: Option<String>,
    /// From 1 to 5; empty unless it is scored.
    pub points: HashMap<CriterionId, i32>,
    pub saved_at: DateTime<Utc>,
}

/// What all scores of a nomination come to, in thousandths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// The mean of the reviewers' weighted means.
    pub mean_thousandths: i64,
    /// The highest less the lowest of them.
    pub spread: i64,
    pub count: usize,
}
