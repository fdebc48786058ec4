//! Keeping the versions of an agenda while it changes.
use super::model::{Cause, Change, Snapshot, Version};
use super::store;
use crate::db::WriteTx;
use crate::kernel::{EventId, SlotId};
use crate::programme::event::store as events;
use crate::programme::session::model::Named;
use crate::programme::session::store as sessions;
use sea_orm::DbErr;

/// Counts the agenda's number up and keeps what it is now. Gives the new number, which is also the SEQUENCE of its
/// calendar files. Writes no audit line: the change it follows has its own.
pub async fn next_version(tx: &WriteTx, event: EventId, change: &Change<'_>) -> Result<i32, DbErr> {
    let number = events::count_up_programme(tx, event).await?;
    let now = Snapshot::of(&sessions::all(tx, event).await?);
    let before = store::newest(tx, event).await?;
    let removed = before.map(|before| before.gone(&now)).unwrap_or_default();
    let version = Version {
        number,
        at: Some(change.at),
        account: tx.account(),
        cause: change.cause,
        reason: change.reason.to_owned(),
    };
    store::keep(tx, event, &version, (&now, &removed)).await?;
    Ok(number)
}

/// Keeps the agenda as it was before the first change that makes a version, so that this one can be compared too.
pub async fn keep_first(tx: &WriteTx, event: EventId) -> Result<(), DbErr> {
    if store::has_any(tx, event).await? {
        return Ok(());
    }
    let now = Snapshot::of(&sessions::all(tx, event).await?);
    if now.sessions.is_empty() {
        return Ok(());
    }
    let version = Version {
        number: events::programme_version(tx, event).await?,
        at: None,
        account: None,
        cause: Cause::Beginning,
        reason: String::new(),
    };
    store::keep(tx, event, &version, (&now, &[])).await
}

/// Says on the public agenda who was confirmed in a place and agreed to be named, or (`None`) takes the name away.
/// Call [`next_version`] afterwards, once for all names of one change. A place that is gone is left alone.
pub async fn name_speaker(tx: &WriteTx, slot: SlotId, named: Option<Named>) -> Result<(), DbErr> {
    let Some(event) = sessions::event_of(tx, slot).await? else {
        return Ok(());
    };
    // In the order in which a change of the agenda holds them: the event, then its places.
    events::find_locked(tx, event).await?;
    keep_first(tx, event).await?;
    sessions::name_speaker(tx, slot, named).await
}
