//! Queries on what is reviewed; [`panel`] keeps who reviews, [`reviews`] what they say.
pub mod panel;
pub mod reviews;

pub use reviews::means;

use super::cover::OtherNames;
use super::model::Candidate;
use crate::directory::organisation::store::by_name;
use crate::kernel::{EventId, NominationId, ProcessId, RegistrationId};
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::speakers::call::model::Call;
use crate::speakers::nomination::store as nominations;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// Everybody who handed something in, in the order of the numbers: five queries for a thousand of them.
pub async fn candidates(c: &impl ConnectionTrait, call: &Call) -> Result<Vec<Candidate>, DbErr> {
    let mut found = nominations::of_call(c, call.id).await?;
    found.retain(|nomination| nomination.number.is_some());
    let ids: Vec<RegistrationId> = found.iter().filter_map(|nomination| nomination.registration).collect();
    let people = registrations::by_ids(c, call.event, &ids).await?;
    let mut people: HashMap<RegistrationId, Registration> =
        people.into_iter().map(|person| (person.id, person)).collect();
    let candidate = |nomination: crate::speakers::nomination::model::Nomination| Candidate {
        registration: nomination.registration.and_then(|id| people.remove(&id)),
        nomination,
    };
    Ok(found.into_iter().map(candidate).collect())
}

/// One of them; a draft is nobody's business yet.
pub async fn candidate(c: &impl ConnectionTrait, event: EventId, id: NominationId) -> Result<Option<Candidate>, DbErr> {
    let found = nominations::find(c, event, id).await?;
    let Some(nomination) = found.filter(|nomination| nomination.number.is_some()) else {
        return Ok(None);
    };
    let registration = match nomination.registration {
        Some(id) => registrations::find(c, event, id).await?,
        None => None,
    };
    Ok(Some(Candidate {
        nomination,
        registration,
    }))
}

/// Every name of each organisation, as it is written and as it was typed once.
pub async fn other_names(c: &impl ConnectionTrait, process: ProcessId) -> Result<OtherNames, DbErr> {
    let mut names = OtherNames::new();
    for (folded, organisation) in by_name(c, process).await? {
        let of = names.entry(organisation.id).or_default();
        of.extend([organisation.name, folded]);
    }
    Ok(names)
}
