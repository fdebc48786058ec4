//! Questions about the outbox of one event; the number of queries never depends on the number of letters. `batch`: one
//! batch; `person`: who stands behind a letter, and what was written to somebody.
pub mod batch;
pub mod person;

use super::filter::{Among, Filter};
use super::model::{Attempt, Batch, LATELY, Line, Message, Overview, State};
use crate::db::entities::outbox_message::{self as row, Column, Entity};
use crate::db::entities::{mail_attempt, mail_batch};
use crate::kernel::{BatchId, EventId, Lang, MessageId, fold};
use crate::mail::again;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::BatchCounts;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use std::collections::HashMap;

/// Letters on one page of a list.
pub const ON_A_PAGE: u64 = 50;

/// One page of a list, and how many letters the whole list has.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub lines: Vec<Line>,
    pub total: u64,
    /// From 1.
    pub page: u64,
}

/// Batches, counts and how fast they go: three queries.
pub async fn overview(c: &impl ConnectionTrait, event: EventId, now: DateTime<Utc>) -> Result<Overview, DbErr> {
    let (mut by_batch, held) = counts(c, event).await?;
    let lately = ended_since(c, event, now - LATELY).await?;
    let mut all = BatchCounts::default();
    for counts in by_batch.values() {
        all.take_in(counts);
    }
    let rows = mail_batch::Entity::find()
        .filter(mail_batch::Column::EventId.eq(event))
        .order_by_desc(mail_batch::Column::CreatedAt)
        .order_by_desc(mail_batch::Column::Id);
    let batch = |row: mail_batch::Model| Batch {
        id: row.id,
        letter: LetterKind::parse(&row.letter),
        at: row.created_at,
        counts: BatchCounts {
            planned: u64::try_from(row.planned).unwrap_or_default(),
            ..by_batch.remove(&Some(row.id)).unwrap_or_default()
        },
        state: row.state,
        lately: lately.get(&row.id).copied().unwrap_or_default(),
        reason: row.reason,
    };
    let batches = rows.all(c).await?.into_iter().map(batch).collect();
    Ok(Overview { batches, all, held })
}

/// Whether a batch is of this event.
pub async fn is_of_event(c: &impl ConnectionTrait, event: EventId, batch: BatchId) -> Result<bool, DbErr> {
    let found = mail_batch::Entity::find_by_id(batch).filter(mail_batch::Column::EventId.eq(event));
    Ok(found.count(c).await? > 0)
}

/// One page of the letters a filter asks for, newest first: two queries.
pub async fn list(c: &impl ConnectionTrait, event: EventId, filter: &Filter, page: u64) -> Result<Found, DbErr> {
    let wanted = condition(event, filter);
    if filter.person.is_empty() {
        return page_of(c, wanted, page).await;
    }
    list_of_people(c, people(c, wanted, &filter.person).await?, page).await
}

async fn page_of(c: &impl ConnectionTrait, wanted: Condition, page: u64) -> Result<Found, DbErr> {
    let total = Entity::find().filter(wanted.clone()).count(c).await?;
    let page = page.clamp(1, total.div_ceil(ON_A_PAGE).max(1));
    let rows = newest(wanted).offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE);
    let lines = rows.all(c).await?.into_iter().map(line).collect();
    Ok(Found { lines, total, page })
}

/// One letter of this event with its attempts: three queries.
pub async fn find(c: &impl ConnectionTrait, event: EventId, id: MessageId) -> Result<Option<Message>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event));
    let Some(row) = found.one(c).await? else {
        return Ok(None);
    };
    let attempts = mail_attempt::Entity::find()
        .filter(mail_attempt::Column::MessageId.eq(id))
        .order_by_asc(mail_attempt::Column::At)
        .order_by_asc(mail_attempt::Column::Id);
    let attempts = attempts.all(c).await?.into_iter().map(attempt).collect();
    let repeated_by = again::repeats(c, [id]).await?.remove(&id);
    Ok(Some(Message {
        link: row.link_id,
        repeats: again::origin(&row.dedupe_key),
        repeated_by,
        next_attempt_at: row.next_attempt_at,
        expires_at: row.expires_at,
        line: line(row),
        attempts,
    }))
}

/// By batch; `None` are the single letters. `planned` is the number of rows.
type Counts = HashMap<Option<BatchId>, BatchCounts>;

/// With the number of single letters on hold.
async fn counts(c: &impl ConnectionTrait, event: EventId) -> Result<(Counts, u64), DbErr> {
    let lines: Vec<(Option<BatchId>, State, i64)> = Entity::find()
        .filter(Column::EventId.eq(event))
        .select_only()
        .columns([Column::BatchId, Column::State])
        .column_as(Column::Id.count(), "letters")
        .group_by(Column::BatchId)
        .group_by(Column::State)
        .into_tuple()
        .all(c)
        .await?;
    let (mut by_batch, mut held) = (Counts::new(), 0);
    for (batch, state, letters) in lines {
        let letters = u64::try_from(letters).unwrap_or_default();
        let counts = by_batch.entry(batch).or_default();
        counts.planned += letters;
        counts.add(state, letters);
        if (batch, state) == (None, State::Held) {
            held = letters;
        }
    }
    Ok((by_batch, held))
}

async fn ended_since(
    c: &impl ConnectionTrait,
    event: EventId,
    since: DateTime<Utc>,
) -> Result<HashMap<BatchId, u64>, DbErr> {
    let lines: Vec<(BatchId, i64)> = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::BatchId.is_not_null())
        .filter(Column::FinishedAt.gt(since))
        .select_only()
        .column(Column::BatchId)
        .column_as(Column::Id.count(), "letters")
        .group_by(Column::BatchId)
        .into_tuple()
        .all(c)
        .await?;
    let number = |(batch, letters)| (batch, u64::try_from(letters).unwrap_or_default());
    Ok(lines.into_iter().map(number).collect())
}

fn condition(event: EventId, filter: &Filter) -> Condition {
    let mut wanted = Condition::all().add(Column::EventId.eq(event));
    match filter.among {
        Among::All => {}
        Among::Single => wanted = wanted.add(Column::BatchId.is_null()),
        Among::Batch(id) => wanted = wanted.add(Column::BatchId.eq(id)),
    }
    if let Some(standing) = filter.standing {
        wanted = wanted.add(Column::State.is_in(standing.states()));
    }
    if let Some(letter) = filter.letter {
        wanted = wanted.add(Column::Letter.eq(letter.name()));
    }
    wanted
}

/// The letters to people whose name or address holds these words in any spelling. Compared here and not in the
/// database: neither engine folds Arabic letters, and the outbox keeps names as they are printed.
async fn people(c: &impl ConnectionTrait, among: Condition, typed: &str) -> Result<Vec<MessageId>, DbErr> {
    let rows: Vec<(MessageId, String, String)> = newest(among)
        .select_only()
        .columns([Column::Id, Column::RecipientName, Column::Address])
        .into_tuple()
        .all(c)
        .await?;
    let (folded, plain) = (fold(typed), typed.to_lowercase());
    let named = |name: &str| !folded.is_empty() && fold(name).contains(&folded);
    Ok(rows
        .into_iter()
        .filter(|(_, name, address)| named(name) || address.contains(&plain))
        .map(|(id, ..)| id)
        .collect())
}

async fn list_of_people(c: &impl ConnectionTrait, ids: Vec<MessageId>, page: u64) -> Result<Found, DbErr> {
    let total = ids.len() as u64;
    let page = page.clamp(1, total.div_ceil(ON_A_PAGE).max(1));
    let skip = usize::try_from((page - 1) * ON_A_PAGE).unwrap_or(usize::MAX);
    let shown = ids.into_iter().skip(skip).take(ON_A_PAGE as usize);
    let rows = newest(Condition::all().add(Column::Id.is_in(shown)));
    let lines = rows.all(c).await?.into_iter().map(line).collect();
    Ok(Found { lines, total, page })
}

fn newest(wanted: Condition) -> Select<Entity> {
    Entity::find()
        .filter(wanted)
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
}

fn line(row: row::Model) -> Line {
    Line {
        id: row.id,
        name: row.recipient_name,
        address: row.address,
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        letter: LetterKind::parse(&row.letter),
        batch: row.batch_id,
        state: row.state,
        reason: row.reason,
        code: row.smtp_code,
        written_at: row.created_at,
        finished_at: row.finished_at,
    }
}

fn attempt(row: mail_attempt::Model) -> Attempt {
    let status = |note: &String| !note.is_empty() && note.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    Attempt {
        status: Some(row.note).filter(status),
        at: row.at,
        phase: row.phase,
        outcome: row.outcome,
        code: row.smtp_code,
    }
}
