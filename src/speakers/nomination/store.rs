//! Queries on nominations and on what they ask for; [`write`](mod@write) writes,
//! [`checks`] keeps the answers to the organisers' checklist.
pub mod checks;
pub mod write;

use super::model::{Nomination, Preference, Said, State};
use crate::db::entities::{nomination as row, nomination_preference as wish, nomination_sitting as day};
use crate::kernel::{CallId, EventId, Lang, LinkId, NominationId};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: NominationId) -> Result<Option<Nomination>, DbErr> {
    let found = row::Entity::find_by_id(id).filter(row::Column::EventId.eq(event));
    one(c, found.one(c).await?).await
}

/// The nomination behind a personal link: there is one at most per call.
pub async fn by_link(c: &impl ConnectionTrait, call: CallId, link: LinkId) -> Result<Option<Nomination>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::CallId.eq(call))
        .filter(row::Column::LinkId.eq(link));
    one(c, found.one(c).await?).await
}

/// The same, held until the transaction ends: who changes it changes it alone.
pub async fn by_link_locked(
    tx: &impl ConnectionTrait,
    call: CallId,
    link: LinkId,
) -> Result<Option<Nomination>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::CallId.eq(call))
        .filter(row::Column::LinkId.eq(link))
        .lock_exclusive();
    one(tx, found.one(tx).await?).await
}

/// The colleagues somebody has proposed, oldest first: the link of each, and how it stands.
pub async fn proposed_by(c: &impl ConnectionTrait, call: CallId, link: LinkId) -> Result<Vec<(LinkId, State)>, DbErr> {
    row::Entity::find()
        .select_only()
        .columns([row::Column::LinkId, row::Column::State])
        .filter(row::Column::CallId.eq(call))
        .filter(row::Column::NominatedBy.eq(link))
        .order_by_asc(row::Column::Id)
        .into_tuple()
        .all(c)
        .await
}

/// The present state and call alone: asked before a letter leaves.
pub async fn standing(c: &impl ConnectionTrait, id: NominationId) -> Result<Option<(State, EventId)>, DbErr> {
    row::Entity::find_by_id(id)
        .select_only()
        .columns([row::Column::State, row::Column::EventId])
        .into_tuple()
        .one(c)
        .await
}

/// Every nomination of a call in the order of arrival, drafts last: three queries, however many there are.
pub async fn of_call(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Nomination>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::Column::CallId.eq(call))
        .order_by_asc(row::Column::CreatedAt)
        .order_by_asc(row::Column::Id)
        .all(c)
        .await?;
    let mine = || row::Column::CallId.eq(call);
    let wishes = wish::Entity::find()
        .inner_join(row::Entity)
        .filter(mine())
        .order_by_asc(wish::Column::Rank)
        .all(c)
        .await?;
    let days = day::Entity::find()
        .inner_join(row::Entity)
        .filter(mine())
        .all(c)
        .await?;
    let mut all = joined(rows, wishes, days);
    all.sort_by_key(|nomination| (nomination.number.is_none(), nomination.number));
    Ok(all)
}

/// Some of an event: three queries, however many there are.
pub async fn by_ids(c: &impl ConnectionTrait, event: EventId, ids: &[NominationId]) -> Result<Vec<Nomination>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .filter(row::Column::Id.is_in(ids.iter().copied()));
    whole(c, rows.all(c).await?).await
}

async fn one(c: &impl ConnectionTrait, found: Option<row::Model>) -> Result<Option<Nomination>, DbErr> {
    let Some(found) = found else { return Ok(None) };
    Ok(whole(c, vec![found]).await?.pop())
}

async fn whole(c: &impl ConnectionTrait, rows: Vec<row::Model>) -> Result<Vec<Nomination>, DbErr> {
    let ids: Vec<NominationId> = rows.iter().map(|row| row.id).collect();
    let wishes = wish::Entity::find()
        .filter(wish::Column::NominationId.is_in(ids.iter().copied()))
        .order_by_asc(wish::Column::Rank)
        .all(c)
        .await?;
    let days = day::Entity::find()
        .filter(day::Column::NominationId.is_in(ids))
        .all(c)
        .await?;
    Ok(joined(rows, wishes, days))
}

fn joined(rows: Vec<row::Model>, wishes: Vec<wish::Model>, days: Vec<day::Model>) -> Vec<Nomination> {
    let mut parts: HashMap<NominationId, Said> = HashMap::new();
    for wish in wishes {
        let of = parts.entry(wish.nomination_id).or_default();
        of.preferences.push(Preference {
            session: wish.session_id,
            slot: wish.slot_id,
            role: wish.role,
        });
    }
    for day in days {
        parts
            .entry(day.nomination_id)
            .or_default()
            .sittings
            .push(day.sitting_id);
    }
    rows.into_iter()
        .map(|row| {
            let parts = parts.remove(&row.id).unwrap_or_default();
            nomination(row, parts)
        })
        .collect()
}

fn nomination(row: row::Model, mut said: Said) -> Nomination {
    said.sittings.sort_unstable();
    Nomination {
        id: row.id,
        event: row.event_id,
        call: row.call_id,
        link: row.link_id,
        registration: row.registration_id,
        nominated_by: row.nominated_by,
        state: row.state,
        number: row.number,
        draft: row.draft,
        said: Said {
            topic: row.topic,
            key_points: row.key_points,
            biography: row.biography,
            languages: row.languages.split_whitespace().filter_map(Lang::parse).collect(),
            previous: row.previous,
            authorised: row.authorised,
            migrant_led: row.migrant_led,
            needs: row.needs,
            consent: row.consent,
            notice_version: row.notice_version,
            ..said
        },
        reason: row.reason,
        decision: row.decision,
        reserve_rank: row.reserve_rank,
        submitted_at: row.submitted_at,
        released_at: row.released_at,
        revision: row.revision,
    }
}
