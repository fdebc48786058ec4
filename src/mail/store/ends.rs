//! What becomes of messages under way. Each write carries the lease token: whoever lost the lease changes nothing.
use super::Model;
use super::captured::{Kept, keep};
use super::standing::{self, without_lease};
use super::verbs::{of_batches, queue_or_with_its_batch, stop};
use crate::app::App;
use crate::db::entities::outbox_message::{Column, Entity, State};
use crate::db::entities::{mail_attempt, mail_batch, suppression};
use crate::kernel::{AttemptId, BatchId, MessageId};
use crate::mail::model::{BatchState, End};
use crate::mail::outbox::Lane;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait,
    Set, UpdateMany,
};
use std::collections::HashSet;
use uuid::Uuid;

/// A batch beyond this share of dead addresses, in per cent, pauses itself …
const BEARABLE_PER_CENT: u64 = 5;
/// … but not before so many messages have been answered.
const ENOUGH: u64 = 200;

/// One line of the append-only log of attempts: phase and answer, never the server's words, which may repeat the
/// address.
#[derive(Debug, Clone)]
pub(in crate::mail) struct Attempt {
    pub message: MessageId,
    pub phase: &'static str,
    pub outcome: &'static str,
    pub code: Option<u16>,
    pub note: String,
}

/// The marker: these messages, held under this token, are on their way from now on. Gives back those that are; the
/// others were cancelled, held, suppressed or taken over, or are too late.
pub(in crate::mail) async fn mark(
    tx: &impl ConnectionTrait,
    ids: Vec<MessageId>,
    token: Uuid,
    now: DateTime<Utc>,
) -> Result<HashSet<MessageId>, DbErr> {
    // Looked up for each message: the list of those left alone may be longer than the mail.
    let shut = |scope| {
        let of_this = Expr::col((suppression::Entity, suppression::Column::Address)).equals((Entity, Column::Address));
        let found = suppression::Entity::find()
            .select_only()
            .column(suppression::Column::Id)
            .filter(of_this)
            .filter(suppression::Column::Scope.eq(scope));
        Expr::exists(found.into_query())
    };
    let dead = Condition::all()
        .add(Column::Lane.gt(Lane::Critical as i32))
        .add(shut(suppression::Scope::All));
    let unsubscribed = Condition::all()
        .add(Column::Lane.eq(Lane::Bulk as i32))
        .add(shut(suppression::Scope::Bulk));
    let in_time = Condition::any()
        .add(Column::ExpiresAt.is_null())
        .add(Column::ExpiresAt.gt(now));
    let mark = Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Sending))
        .filter(Column::Id.is_in(ids))
        .filter(Column::State.eq(State::Leased))
        .filter(Column::LeaseToken.eq(token))
        .filter(Column::LeaseUntil.gt(now))
        .filter(in_time)
        .filter(Condition::any().add(dead).add(unsubscribed).not());
    ids_of(tx, mark).await
}

/// Writes the same end for several messages held under one token; gives back those it was still ours to write.
pub(in crate::mail) async fn settle(
    tx: &impl ConnectionTrait,
    (ids, token): (Vec<MessageId>, Uuid),
    end: End,
    now: DateTime<Utc>,
) -> Result<HashSet<MessageId>, DbErr> {
    let mut write = without_lease(Entity::update_many())
        .col_expr(Column::Reason, Expr::value(end.reason()))
        .col_expr(Column::SmtpCode, Expr::value(end.code().map(i32::from)))
        .filter(Column::Id.is_in(ids))
        .filter(Column::LeaseToken.eq(token))
        .filter(Column::State.is_in([State::Leased, State::Sending]));
    write = match end {
        End::Again { at, .. } | End::OnceMore { at } | End::Release { at } => write
            .col_expr(Column::State, queue_or_with_its_batch())
            .col_expr(Column::NextAttemptAt, Expr::value(at)),
        // Nobody lets go what belongs to a batch that was cancelled meanwhile.
        End::Held { .. } => {
            let cancelled = || of_batches(BatchState::Cancelled);
            let state = CaseStatement::new()
                .case(cancelled(), State::Cancelled)
                .finally(State::Held);
            let ended = CaseStatement::new()
                .case(cancelled(), now)
                .finally(None::<DateTime<Utc>>);
            write
                .col_expr(Column::State, state.into())
                .col_expr(Column::FinishedAt, ended.into())
        }
        _ => write
            .col_expr(Column::State, Expr::value(end.state()))
            .col_expr(Column::FinishedAt, Expr::value(now)),
    };
    if end.counts() {
        write = write.col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1));
    }
    if matches!(end, End::OnceMore { .. }) {
        write = write.col_expr(Column::Uncertain, Expr::col(Column::Uncertain).add(1));
    }
    ids_of(tx, write).await
}

/// Runs an update and tells which rows it changed; the rows themselves would be kilobytes each.
pub(in crate::mail) async fn ids_of(
    tx: &impl ConnectionTrait,
    update: UpdateMany<Entity>,
) -> Result<HashSet<MessageId>, DbErr> {
    let mut query = update.into_query();
    query.returning_col(Column::Id);
    let rows = tx.query_all_raw(tx.get_database_backend().build(&query)).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

/// Gives back the newest of them.
pub(in crate::mail) async fn note_attempts(
    tx: &impl ConnectionTrait,
    app: &App,
    attempts: Vec<Attempt>,
) -> Result<Option<AttemptId>, DbErr> {
    let now = app.clock.now();
    let rows = attempts.into_iter().map(|attempt| mail_attempt::ActiveModel {
        id: Set(AttemptId::new(now, &app.chance)),
        message_id: Set(attempt.message),
        at: Set(now),
        phase: Set(attempt.phase.to_owned()),
        outcome: Set(attempt.outcome.to_owned()),
        smtp_code: Set(attempt.code.map(i32::from)),
        note: Set(attempt.note.chars().take(300).collect()),
    });
    let rows: Vec<_> = rows.collect();
    let newest = rows.iter().filter_map(|row| row.id.try_as_ref().copied()).max();
    if newest.is_some() {
        mail_attempt::Entity::insert_many(rows)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(newest)
}

pub(in crate::mail) async fn keep_all(
    tx: &impl ConnectionTrait,
    app: &App,
    kept: impl Iterator<Item = &Kept>,
) -> Result<(), DbErr> {
    for kept in kept {
        keep(tx, app, kept).await?;
    }
    Ok(())
}

/// A dead address: noted, so that nothing more goes there, and counted against its batch, which pauses when there are
/// too many.
pub(in crate::mail) async fn dead_address(
    tx: &impl ConnectionTrait,
    app: &App,
    dead: (&str, &'static str),
    (message, batch): (MessageId, Option<BatchId>),
) -> Result<(), DbErr> {
    let (address, reason) = dead;
    standing::suppress(tx, app, (address, suppression::Scope::All, reason), Some(message)).await?;
    if let Some(batch) = batch
        && too_many_dead(tx, batch).await?
    {
        stop(tx, batch, (BatchState::Paused, "too_many_bounces"), app.clock.now()).await?;
        standing::alarm(tx, ("too_many_bounces", "batch_paused", None), app.clock.now()).await?;
    }
    Ok(())
}

/// We are blamed: the batch pauses, and somebody is told.
pub(in crate::mail) async fn blamed(
    tx: &impl ConnectionTrait,
    batch: Option<BatchId>,
    code: Option<u16>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if let Some(batch) = batch {
        stop(tx, batch, (BatchState::Paused, "blamed"), now).await?;
    }
    standing::alarm(tx, ("blamed", "blamed", code), now).await
}

/// A message that had arrived, surely or probably, has come back; `None`: it is in another state.
pub(in crate::mail) async fn bounce(
    tx: &impl ConnectionTrait,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<Option<Model>, DbErr> {
    let back = Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Bounced))
        .col_expr(Column::Reason, Expr::value("bounced"))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in(State::Bounced.before()));
    Ok(back.exec_with_returning(tx).await?.pop())
}

/// Whoever has let the batch go on knows, and is not asked again after each of them.
async fn too_many_dead(tx: &impl ConnectionTrait, batch: BatchId) -> Result<bool, DbErr> {
    let of = |states: &[State]| {
        Entity::find()
            .filter(Column::BatchId.eq(batch))
            .filter(Column::State.is_in(states.iter().copied()))
    };
    let hard = of(&[State::Failed])
        .filter(Column::Reason.eq("unknown_address"))
        .count(tx)
        .await?
        + of(&[State::Bounced]).count(tx).await?;
    let told_so = mail_batch::Entity::find_by_id(batch).filter(mail_batch::Column::ResumedAt.is_not_null());
    if told_so.one(tx).await?.is_some() {
        return Ok(false);
    }
    let answered = of(&[State::Sent, State::PresumedSent, State::Failed, State::Bounced])
        .count(tx)
        .await?;
    Ok(answered >= ENOUGH && hard * 100 > answered * BEARABLE_PER_CENT)
}
