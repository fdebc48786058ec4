//! Everything a page of the shortlist reads, in a number of queries that does not grow.
use super::model::{Material, Person, seats};
use super::store;
use crate::directory::group::store as groups;
use crate::kernel::{EventId, ProcessId, RegistrationId};
use crate::participation::registration::model::Registration;
use crate::participation::registration::store as registrations;
use crate::programme::session::store as sessions;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::model::{Nomination, State};
use crate::speakers::nomination::store as nominations;
use crate::speakers::review::model::Candidate;
use crate::speakers::review::store as reviews;
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// `None`: the event has no call.
pub async fn read(c: &impl ConnectionTrait, process: ProcessId, event: EventId) -> Result<Option<Material>, DbErr> {
    let Some(call) = calls::find(c, event).await? else {
        return Ok(None);
    };
    let mut handed_in = nominations::of_call(c, call.id).await?;
    handed_in.retain(|nomination| nomination.state != State::Draft);
    let mut known = people(c, event, &handed_in).await?;
    let known = |nomination: Nomination| {
        let registration = known.remove(&nomination.registration?)?;
        Some(Candidate {
            nomination,
            registration: Some(registration),
        })
    };
    let handed_in: Vec<Candidate> = handed_in.into_iter().filter_map(known).collect();
    let scores = reviews::means(c, &call, &handed_in).await?;
    let person = |one: Candidate| {
        Some(Person {
            score: scores.get(&one.id()).copied(),
            nomination: one.nomination,
            registration: one.registration?,
        })
    };
    Ok(Some(Material {
        event,
        people: handed_in.into_iter().filter_map(person).collect(),
        seats: seats(&call, &sessions::all(c, event).await?),
        groups: groups::all(c, process).await?,
        scenarios: store::scenarios(c, call.id).await?,
        offers: store::live_offers(c, event).await?,
        call,
    }))
}

async fn people(
    c: &impl ConnectionTrait,
    event: EventId,
    nominations: &[Nomination],
) -> Result<HashMap<RegistrationId, Registration>, DbErr> {
    let ids: Vec<RegistrationId> = nominations.iter().filter_map(|one| one.registration).collect();
    let found = registrations::by_ids(c, event, &ids).await?;
    Ok(found.into_iter().map(|one| (one.id, one)).collect())
}
