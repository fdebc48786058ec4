//! Writing nominations. The state column of a row that exists is written by [`apply`] alone.
use crate::db::entities::nomination::{self as row, Column, Entity};
use crate::db::entities::{nomination_preference as wish, nomination_sitting as day};
use crate::kernel::{CallId, EventId, LinkId, NominationId, RegistrationId};
use crate::speakers::nomination::model::{Nomination, Said, State, Step};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QuerySelect, Set};

/// A draft that does not exist yet.
#[derive(Clone, Debug)]
pub struct Fresh {
    pub id: NominationId,
    pub event: EventId,
    pub call: CallId,
    pub link: LinkId,
    pub nominated_by: Option<LinkId>,
    pub draft: Option<String>,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    Yes,
    /// Somebody was faster: the row has changed since it was read.
    Raced,
}

/// Starts a draft; one that is there already stays as it is (one per call and person).
pub async fn start(tx: &impl ConnectionTrait, fresh: Fresh, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(fresh.id),
        event_id: Set(fresh.event),
        call_id: Set(fresh.call),
        link_id: Set(fresh.link),
        registration_id: Set(None),
        nominated_by: Set(fresh.nominated_by),
        state: Set(State::Draft),
        number: Set(None),
        draft: Set(fresh.draft),
        reason: Set(None),
        decision: Set(None),
        reserve_rank: Set(None),
        submitted_at: Set(None),
        checked_at: Set(None),
        decided_at: Set(None),
        released_at: Set(None),
        revision: Set(0),
        created_at: Set(now),
        saved_at: Set(now),
        ..columns(&Said::default())
    };
    let known = OnConflict::columns([Column::CallId, Column::LinkId])
        .do_nothing()
        .to_owned();
    Entity::insert(row)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// What is typed so far, instead of what was.
pub async fn keep(
    tx: &impl ConnectionTrait,
    id: NominationId,
    draft: Option<String>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        draft: Set(draft),
        saved_at: Set(now),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await.map(drop)
}

/// Drops what was typed since, if it still is what was read.
pub async fn forget_draft(tx: &impl ConnectionTrait, read: &Nomination) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Draft, Expr::value(None::<String>))
        .filter(Column::Id.eq(read.id))
        .filter(Column::Revision.eq(read.revision))
        .filter(Column::Draft.eq(read.draft.clone()))
        .exec(tx)
        .await
        .map(drop)
}

/// The one function that writes the state of a row: compare and swap.
pub async fn apply(tx: &impl ConnectionTrait, step: &Step) -> Result<Applied, DbErr> {
    let mut change = Entity::update_many()
        .col_expr(Column::State, Expr::value(step.to()))
        .col_expr(Column::Reason, Expr::value(step.reason().map(str::to_owned)))
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1));
    if let Some(number) = step.number() {
        change = change.col_expr(Column::Number, Expr::value(Some(number)));
    }
    if let Some((decision, rank)) = step.decision() {
        change = change
            .col_expr(Column::Decision, Expr::value(Some(decision)))
            .col_expr(Column::ReserveRank, Expr::value(rank));
    }
    let stamped = match step.to() {
        State::Submitted => Some(Column::SubmittedAt),
        State::Eligible | State::Ineligible | State::Returned => Some(Column::CheckedAt),
        State::Decided => Some(Column::DecidedAt),
        State::Released => Some(Column::ReleasedAt),
        State::Draft | State::Withdrawn => None,
    };
    if let Some(column) = stamped {
        change = change.col_expr(column, Expr::value(Some(step.at())));
    }
    let changed = change
        .filter(Column::Id.eq(step.id()))
        .filter(Column::EventId.eq(step.event()))
        .filter(Column::State.eq(step.from()))
        .filter(Column::Revision.eq(step.revision()))
        .exec(tx)
        .await?;
    Ok(if changed.rows_affected == 1 {
        Applied::Yes
    } else {
        Applied::Raced
    })
}

/// What is handed in takes the place of what was, and nothing is left to finish.
pub async fn rewrite(
    tx: &impl ConnectionTrait,
    id: NominationId,
    (said, registration): (&Said, RegistrationId),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        registration_id: Set(Some(registration)),
        draft: Set(None),
        saved_at: Set(now),
        ..columns(said)
    };
    Entity::update(row).exec(tx).await?;
    wish::Entity::delete_many()
        .filter(wish::Column::NominationId.eq(id))
        .exec(tx)
        .await?;
    day::Entity::delete_many()
        .filter(day::Column::NominationId.eq(id))
        .exec(tx)
        .await?;
    wishes(tx, id, said).await?;
    days(tx, id, said).await
}

/// The number of the next receipt. Asked with the call held, so that no two get one.
pub async fn next_number(tx: &impl ConnectionTrait, call: CallId) -> Result<i32, DbErr> {
    let last: Option<Option<i32>> = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "last")
        .filter(Column::CallId.eq(call))
        .into_tuple()
        .one(tx)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

async fn wishes(tx: &impl ConnectionTrait, id: NominationId, said: &Said) -> Result<(), DbErr> {
    if said.preferences.is_empty() {
        return Ok(());
    }
    let rows = (1_i32..).zip(&said.preferences).map(|(rank, one)| wish::ActiveModel {
        nomination_id: Set(id),
        rank: Set(rank),
        session_id: Set(one.session),
        slot_id: Set(one.slot),
        role: Set(one.role),
    });
    wish::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

async fn days(tx: &impl ConnectionTrait, id: NominationId, said: &Said) -> Result<(), DbErr> {
    if said.sittings.is_empty() {
        return Ok(());
    }
    let rows = said.sittings.iter().map(|sitting| day::ActiveModel {
        nomination_id: Set(id),
        sitting_id: Set(*sitting),
    });
    day::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

fn columns(said: &Said) -> row::ActiveModel {
    let languages: Vec<&str> = said.languages.iter().map(|lang| lang.code()).collect();
    row::ActiveModel {
        topic: Set(said.topic.clone()),
        key_points: Set(said.key_points.clone()),
        biography: Set(said.biography.clone()),
        languages: Set(languages.join(" ")),
        previous: Set(said.previous.clone()),
        authorised: Set(said.authorised),
        migrant_led: Set(said.migrant_led),
        needs: Set(said.needs.clone()),
        consent: Set(said.consent),
        notice_version: Set(said.notice_version.clone()),
        state: NotSet,
        ..Default::default()
    }
}
