//! Writes new invitations, and the state of old ones.
use super::CHUNK;
use crate::db::entities::invitation::{self as row, Column, Entity};
use crate::db::in_chunks;
use crate::participation::invitation::model::{Invitation, State, Step};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryTrait, Set};

/// New rows in one statement: it is read anew in each change, so a longer one costs more than it spares.
const ROWS: usize = 200;

/// New rows, as drafts; what sends them is a step.
pub async fn insert_drafts(tx: &impl ConnectionTrait, drafts: &[Invitation]) -> Result<(), DbErr> {
    for chunk in drafts.chunks(ROWS) {
        Entity::insert_many(chunk.iter().map(columns))
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// New rows that are sent as they are made: the step is taken before the row is written, which spares a second statement
/// for each.
pub async fn insert_sent(tx: &impl ConnectionTrait, sent: Vec<(Invitation, Step)>) -> Result<(), DbErr> {
    let after = |(draft, step): (Invitation, Step)| row::ActiveModel {
        state: Set(step.to()),
        wave: Set(step.wave().unwrap_or(draft.wave)),
        sent_at: Set(Some(step.at())),
        ..columns(&draft)
    };
    let backend = tx.get_database_backend();
    let insert = move |chunk: Vec<_>| Ok(Entity::insert_many(chunk.into_iter().map(after)).build(backend));
    in_chunks(tx, sent, ROWS, insert).await.map(drop)
}

/// Whether a change took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    All,
    /// Somebody was faster: at least one row is not in the state it was read in. Nothing may be committed.
    Raced,
}

/// The one function that writes the state of a row that is there, as compare-and-swap. Steps of one kind share a statement.
pub async fn apply(tx: &impl ConnectionTrait, steps: &[Step]) -> Result<Applied, DbErr> {
    let mut rest: Vec<&Step> = steps.iter().collect();
    while let Some(first) = rest.first().copied() {
        let (alike, others): (Vec<&Step>, Vec<&Step>) = rest.into_iter().partition(|step| same_kind(step, first));
        for chunk in alike.chunks(CHUNK) {
            if write(tx, first, chunk).await? != chunk.len() as u64 {
                return Ok(Applied::Raced);
            }
        }
        rest = others;
    }
    Ok(Applied::All)
}

fn same_kind(one: &Step, other: &Step) -> bool {
    let kind = |step: &Step| (step.event(), step.from(), step.to(), step.wave(), step.at());
    kind(one) == kind(other) && one.reason() == other.reason()
}

async fn write(tx: &impl ConnectionTrait, step: &Step, chunk: &[&Step]) -> Result<u64, DbErr> {
    let mut change = Entity::update_many()
        .col_expr(Column::State, Expr::value(step.to()))
        .col_expr(Column::Reason, Expr::value(step.reason().map(str::to_owned)));
    change = match step.to() {
        // Another letter goes out, and has not come back.
        State::Sent => change
            .col_expr(Column::SentAt, Expr::value(step.at()))
            .col_expr(Column::AnsweredAt, Expr::value(Option::<DateTime<Utc>>::None))
            .col_expr(Column::BouncedAt, Expr::value(Option::<DateTime<Utc>>::None)),
        State::Accepted | State::Declined | State::Delegated => {
            change.col_expr(Column::AnsweredAt, Expr::value(step.at()))
        }
        State::Draft | State::Expired | State::Revoked => change,
    };
    if let Some(wave) = step.wave() {
        change = change
            .col_expr(Column::Wave, Expr::value(wave))
            .filter(Column::Wave.eq(wave - 1));
    }
    let change = change
        .filter(Column::EventId.eq(step.event()))
        .filter(Column::State.eq(step.from()))
        .filter(Column::Id.is_in(chunk.iter().map(|step| step.id())));
    Ok(change.exec(tx).await?.rows_affected)
}

fn columns(invitation: &Invitation) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(invitation.id),
        event_id: Set(invitation.event),
        contact_id: Set(invitation.contact),
        link_id: Set(invitation.link),
        group_id: Set(invitation.group),
        state: Set(State::Draft),
        wave: Set(0),
        delegated_from: Set(invitation.delegated_from),
        reason: Set(None),
        sent_at: Set(None),
        answered_at: Set(None),
        bounced_at: Set(None),
        created_at: Set(invitation.created_at),
    }
}
