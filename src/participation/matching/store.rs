//! Queries across organisations, registrations and contacts: who typed what.
use super::model::{Crowded, Typed};
use crate::db::entities::organisation::{Column, Entity};
use crate::db::entities::{contact, registration};
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::{Organisation, State};
use crate::directory::organisation::store as organisations;
use crate::kernel::{EventId, OrganisationId};
use crate::participation::registration::store::places;
use crate::programme::event::model::Event;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};
use std::collections::HashMap;

/// How many are to be decided on: the same that the dashboard counts.
pub async fn count(c: &impl ConnectionTrait, event: EventId) -> Result<usize, DbErr> {
    let all = typed(event).count(c).await?;
    Ok(usize::try_from(all).unwrap_or(usize::MAX))
}

/// So many of them after `first`, by name.
pub async fn page(
    c: &impl ConnectionTrait,
    event: EventId,
    (first, most): (usize, usize),
) -> Result<Vec<Typed>, DbErr> {
    let found = typed(event)
        .order_by_asc(Column::Folded)
        .offset(first as u64)
        .limit(most as u64)
        .all(c)
        .await?;
    counted(c, event, found.into_iter().map(organisations::organisation).collect()).await
}

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: OrganisationId) -> Result<Option<Typed>, DbErr> {
    let found = typed(event).filter(Column::Id.eq(id)).one(c).await?;
    let found = found.into_iter().map(organisations::organisation).collect();
    Ok(counted(c, event, found).await?.pop())
}

/// Known organisations over their limit at this event, most people first.
pub async fn crowded(c: &impl ConnectionTrait, event: &Event, groups: &Groups) -> Result<Vec<Crowded>, DbErr> {
    let Some(limit) = event.limits.per_organisation else {
        return Ok(Vec::new());
    };
    let taken = places::counts(c, event.id, groups).await?.by_organisation;
    let over: Vec<OrganisationId> = taken.iter().filter(|(_, n)| **n > limit).map(|(id, _)| *id).collect();
    let named = organisations::by_ids(c, &over).await?.into_values();
    let mut crowded: Vec<Crowded> = named
        .map(|organisation| Crowded {
            confirmed: taken.get(&organisation.id).copied().unwrap_or(0),
            organisation,
        })
        .collect();
    crowded.sort_by(|a, b| (b.confirmed, &a.organisation.name).cmp(&(a.confirmed, &b.organisation.name)));
    Ok(crowded)
}

fn typed(event: EventId) -> Select<Entity> {
    let named = registration::Entity::find()
        .select_only()
        .column(registration::Column::OrganisationId)
        .filter(registration::Column::EventId.eq(event))
        .filter(registration::Column::OrganisationId.is_not_null())
        .into_query();
    Entity::find()
        .filter(Column::State.eq(State::Provisional))
        .filter(Column::Id.in_subquery(named))
}

/// Two more queries, whatever the number of rows.
async fn counted(c: &impl ConnectionTrait, event: EventId, found: Vec<Organisation>) -> Result<Vec<Typed>, DbErr> {
    let ids: Vec<OrganisationId> = found.iter().map(|one| one.id).collect();
    let registered: Vec<(OrganisationId, EventId, i64)> = registration::Entity::find()
        .select_only()
        .columns([registration::Column::OrganisationId, registration::Column::EventId])
        .column_as(registration::Column::Id.count(), "people")
        .filter(registration::Column::OrganisationId.is_in(ids.iter().copied()))
        .group_by(registration::Column::OrganisationId)
        .group_by(registration::Column::EventId)
        .into_tuple()
        .all(c)
        .await?;
    let known: Vec<(OrganisationId, i64)> = contact::Entity::find()
        .select_only()
        .column(contact::Column::OrganisationId)
        .column_as(contact::Column::Id.count(), "people")
        .filter(contact::Column::OrganisationId.is_in(ids.iter().copied()))
        .group_by(contact::Column::OrganisationId)
        .into_tuple()
        .all(c)
        .await?;
    let (mut here, mut elsewhere) = (HashMap::new(), HashMap::new());
    for (id, of, people) in registered {
        let side = if of == event { &mut here } else { &mut elsewhere };
        *side.entry(id).or_default() += number(people);
    }
    let contacts: HashMap<OrganisationId, usize> = known.into_iter().map(|(id, n)| (id, number(n))).collect();
    let of = |side: &HashMap<OrganisationId, usize>, id| side.get(&id).copied().unwrap_or(0);
    let typed = |organisation: Organisation| Typed {
        here: of(&here, organisation.id),
        elsewhere: of(&elsewhere, organisation.id),
        contacts: of(&contacts, organisation.id),
        organisation,
    };
    Ok(found.into_iter().map(typed).collect())
}

fn number(people: i64) -> usize {
    usize::try_from(people).unwrap_or(0)
}
