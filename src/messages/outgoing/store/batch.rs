//! One batch: how it stands, why, and which of its letters did not arrive.
use super::{Found, page_of};
use crate::db::entities::mail_batch;
use crate::db::entities::outbox_message::{Column, Entity};
use crate::kernel::{BatchId, EventId};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::BatchCounts;
use crate::messages::outgoing::model::{Batch, LATELY, Share, State};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

/// Which letters of a batch a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Which {
    /// `None`: every letter that did not surely arrive.
    pub state: Option<State>,
    pub reason: Option<String>,
}

/// What somebody may have to look at: what was never sent because nobody wants it any more is none of it.
const TROUBLE: [State; 4] = [State::Failed, State::Bounced, State::Suppressed, State::PresumedSent];

/// A batch of this event with its letters by state and reason: three queries.
pub async fn find(
    c: &impl ConnectionTrait,
    (event, id): (EventId, BatchId),
    now: DateTime<Utc>,
) -> Result<Option<(Batch, Vec<Share>)>, DbErr> {
    let found = mail_batch::Entity::find_by_id(id).filter(mail_batch::Column::EventId.eq(event));
    let Some(row) = found.one(c).await? else {
        return Ok(None);
    };
    let shares = shares(c, id).await?;
    let mut counts = BatchCounts {
        planned: u64::try_from(row.planned).unwrap_or_default(),
        ..BatchCounts::default()
    };
    for share in &shares {
        counts.add(share.state, share.letters);
    }
    let lately = Entity::find()
        .filter(Column::BatchId.eq(id))
        .filter(Column::FinishedAt.gt(now - LATELY));
    let batch = Batch {
        id,
        letter: LetterKind::parse(&row.letter),
        at: row.created_at,
        counts,
        state: row.state,
        reason: row.reason,
        lately: lately.count(c).await?,
    };
    Ok(Some((batch, shares)))
}

async fn shares(c: &impl ConnectionTrait, id: BatchId) -> Result<Vec<Share>, DbErr> {
    let rows: Vec<(State, Option<String>, i64)> = Entity::find()
        .filter(Column::BatchId.eq(id))
        .select_only()
        .columns([Column::State, Column::Reason])
        .column_as(Column::Id.count(), "letters")
        .group_by(Column::State)
        .group_by(Column::Reason)
        .into_tuple()
        .all(c)
        .await?;
    let mut shares: Vec<Share> = rows
        .into_iter()
        .map(|(state, reason, letters)| Share {
            state,
            reason,
            letters: u64::try_from(letters).unwrap_or_default(),
        })
        .collect();
    shares.sort_by(|a, b| b.letters.cmp(&a.letters).then_with(|| a.reason.cmp(&b.reason)));
    Ok(shares)
}

/// One page of its letters: two queries.
pub async fn letters(c: &impl ConnectionTrait, id: BatchId, which: &Which, page: u64) -> Result<Found, DbErr> {
    let states = which.state.map_or_else(|| TROUBLE.to_vec(), |state| vec![state]);
    let wanted = Condition::all()
        .add(Column::BatchId.eq(id))
        .add(Column::State.is_in(states))
        .add_option(which.reason.as_ref().map(|reason| Column::Reason.eq(reason.as_str())));
    page_of(c, wanted, page).await
}
