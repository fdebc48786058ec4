//! Reads the people of an event, or some of them: seven queries, however many there are.
use crate::db::entities::{nomination, stakeholder_group};
use crate::kernel::{EventId, GroupId, LinkId};
use crate::messages::people::store::{comers, guests, places};
use crate::messages::reminder::people::Crowd;
use crate::programme::event::model::Event;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// Everybody, or (with links) whoever holds one of them, and the registrations of those invited by them.
pub async fn of(c: &impl ConnectionTrait, event: &Event, links: Option<&[LinkId]>) -> Result<Crowd, DbErr> {
    Ok(Crowd {
        guests: guests(c, event.id, links).await?,
        comers: comers(c, event.id, links).await?,
        nominations: nominations(c, event.id, links).await?,
        places: places::of(c, &[event.id], links).await?,
        groups: stakeholder_group::Entity::find()
            .select_only()
            .columns([stakeholder_group::Column::Code, stakeholder_group::Column::Id])
            .filter(stakeholder_group::Column::ProcessId.eq(event.process))
            .into_tuple::<(String, GroupId)>()
            .all(c)
            .await?
            .into_iter()
            .collect(),
    })
}

/// The links of everybody with a nomination, whatever became of it.
pub async fn nominated(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<LinkId>, DbErr> {
    Ok(nominations(c, event, None).await?.into_keys().collect())
}

async fn nominations(
    c: &impl ConnectionTrait,
    event: EventId,
    links: Option<&[LinkId]>,
) -> Result<HashMap<LinkId, nomination::State>, DbErr> {
    let mut found = nomination::Entity::find()
        .select_only()
        .columns([nomination::Column::LinkId, nomination::Column::State])
        .filter(nomination::Column::EventId.eq(event));
    if let Some(links) = links {
        found = found.filter(nomination::Column::LinkId.is_in(links.iter().copied()));
    }
    Ok(found.into_tuple().all(c).await?.into_iter().collect())
}
