//! Registrations for the organiser's list: filtered, a page at a time, with their place on the waiting list.
use super::{many, places};
use crate::db::entities::registration::{Column, Entity};
use crate::directory::group::model::Groups;
use crate::directory::organisation::store::containing;
use crate::kernel::{EventId, GroupId, RegistrationId, fold};
use crate::participation::registration::model::{Registration, State};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use std::collections::HashMap;

/// Which registrations; every part narrows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words of the name or the address.
    pub text: String,
    pub group: Option<GroupId>,
    pub state: Option<State>,
}

/// So many of them after `first`: who waits in the waiting order, the others as they came.
pub async fn page(
    c: &impl ConnectionTrait,
    event: EventId,
    wanted: &Wanted,
    (first, most): (usize, usize),
) -> Result<Vec<Registration>, DbErr> {
    let mut found = matching(event, wanted);
    if wanted.state == Some(State::Waitlisted) {
        found = found.order_by_asc(Column::Queue);
    }
    let found = found
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id)
        .offset(first as u64)
        .limit(most as u64);
    many(c, found.all(c).await?).await
}

pub async fn count(c: &impl ConnectionTrait, event: EventId, wanted: &Wanted) -> Result<usize, DbErr> {
    let all = matching(event, wanted).count(c).await?;
    Ok(usize::try_from(all).unwrap_or(usize::MAX))
}

/// The position of everybody who waits in the order of their group, from 1.
pub async fn positions(
    c: &impl ConnectionTrait,
    event: EventId,
    groups: &Groups,
) -> Result<HashMap<RegistrationId, usize>, DbErr> {
    let mut before: HashMap<Option<GroupId>, usize> = HashMap::new();
    let waiting = places::waiting(c, event, groups).await?;
    let position = |waiting: places::Waiting| {
        let last = before.entry(waiting.wish.group).or_default();
        *last += 1;
        (waiting.id, *last)
    };
    Ok(waiting.into_iter().map(position).collect())
}

/// Those of them that nobody confirmed and that were there at that instant.
pub async fn unconfirmed(
    c: &impl ConnectionTrait,
    event: EventId,
    wanted: &Wanted,
    until: DateTime<Utc>,
) -> Result<Vec<RegistrationId>, DbErr> {
    let found = matching(event, wanted)
        .filter(Column::State.eq(State::Unconfirmed))
        .filter(Column::SubmittedAt.lte(until))
        .select_only()
        .column(Column::Id);
    found.into_tuple().all(c).await
}

fn matching(event: EventId, wanted: &Wanted) -> Select<Entity> {
    let folded = fold(&wanted.text);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    let everywhere = words.fold(Condition::all(), |all, word| {
        let anywhere = Condition::any()
            .add(Column::Folded.like(containing(word)))
            .add(Column::Email.like(containing(word)));
        all.add(anywhere)
    });
    Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(everywhere)
        .filter(Condition::all().add_option(wanted.group.map(|group| Column::GroupId.eq(group))))
        .filter(Condition::all().add_option(wanted.state.map(|state| Column::State.eq(state))))
}
