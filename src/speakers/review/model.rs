//! A candidate: a nomination that was handed in, with the registration that says who the person is.
use crate::kernel::{GroupId, NominationId, fold};
use crate::participation::registration::model::Registration;
use crate::speakers::nomination::model::Nomination;

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
