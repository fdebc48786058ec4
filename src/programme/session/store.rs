//! Queries on `session` and `slot`.
mod one;

use super::model::{Named, Session, Slot};
use crate::db::entities::{call_session, call_slot, review_assignment, session as row, slot};
use crate::kernel::{EventId, Localized, SessionId, SlotId};
use crate::programme::event::store::{civil_text, civil_time};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use std::collections::HashMap;

pub use one::{exists, follow, follow_place, remove, save};

/// Rows in one statement: SQLite takes 32,766 values.
const ROWS: usize = 500;

/// Every session of an event in order, each with its slots: two queries, however many there are.
pub async fn all(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Session>, DbErr> {
    let sessions = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .order_by_asc(row::Column::StartsAt)
        .order_by_asc(row::Column::Position)
        .all(c)
        .await?;
    let slots = slot::Entity::find()
        .filter(slot::Column::EventId.eq(event))
        .order_by_asc(slot::Column::Position)
        .all(c)
        .await?;
    let mut by_session: HashMap<SessionId, Vec<Slot>> = HashMap::new();
    for row in slots {
        by_session.entry(row.session_id).or_default().push(one_slot(row));
    }
    sessions
        .into_iter()
        .map(|row| {
            let slots = by_session.remove(&row.id).unwrap_or_default();
            session(row, slots)
        })
        .collect()
}

/// Makes these the sessions of the event: known ids are updated, new ones added, all others deleted. A call for
/// nominations loses the places that go.
pub async fn replace(tx: &impl ConnectionTrait, event: EventId, sessions: &[Session]) -> Result<(), DbErr> {
    leave_the_call(tx, event, sessions).await?;
    let kept = sessions.iter().flat_map(|session| &session.slots).map(|slot| slot.id);
    slot::Entity::delete_many()
        .filter(slot::Column::EventId.eq(event))
        .filter(slot::Column::Id.is_not_in(kept))
        .exec(tx)
        .await?;
    row::Entity::delete_many()
        .filter(row::Column::EventId.eq(event))
        .filter(row::Column::Id.is_not_in(sessions.iter().map(|session| session.id)))
        .exec(tx)
        .await?;
    for some in sessions.chunks(ROWS) {
        let rows = some.iter().map(|session| session_row(event, session));
        let known = OnConflict::column(row::Column::Id)
            .update_columns(row::Column::iter().filter(|column| !matches!(column, row::Column::Id)))
            .to_owned();
        row::Entity::insert_many(rows)
            .on_conflict(known)
            .exec_without_returning(tx)
            .await?;
    }
    let slots: Vec<slot::ActiveModel> = sessions
        .iter()
        .flat_map(|session| session.slots.iter().map(|slot| slot_row(event, session.id, slot)))
        .collect();
    for some in slots.chunks(ROWS) {
        let known = OnConflict::column(slot::Column::Id)
            .update_columns(slot::Column::iter().filter(|column| !left_alone(column)))
            .to_owned();
        slot::Entity::insert_many(some.to_vec())
            .on_conflict(known)
            .exec_without_returning(tx)
            .await?;
    }
    Ok(())
}

/// What a change of the agenda leaves alone: who was confirmed in a place says only [`name_speaker`].
fn left_alone(column: &slot::Column) -> bool {
    matches!(
        column,
        slot::Column::Id | slot::Column::SpeakerName | slot::Column::SpeakerOrg
    )
}

/// The event whose place it is.
pub async fn event_of(c: &impl ConnectionTrait, id: SlotId) -> Result<Option<EventId>, DbErr> {
    let found = slot::Entity::find_by_id(id).one(c).await?;
    Ok(found.map(|row| row.event_id))
}

/// Writes who is named in a place, or that nobody is any more.
pub async fn name_speaker(tx: &impl ConnectionTrait, id: SlotId, named: Option<Named>) -> Result<(), DbErr> {
    let (name, organisation) = named.map(|named| (named.name, named.organisation)).unzip();
    let change = slot::ActiveModel {
        id: Set(id),
        speaker_name: Set(name),
        speaker_org: Set(organisation.flatten()),
        ..Default::default()
    };
    slot::Entity::update(change).exec(tx).await.map(drop)
}

async fn leave_the_call(tx: &impl ConnectionTrait, event: EventId, sessions: &[Session]) -> Result<(), DbErr> {
    let kept = sessions.iter().flat_map(|session| &session.slots).map(|slot| slot.id);
    let gone = slot::Entity::find()
        .filter(slot::Column::EventId.eq(event))
        .filter(slot::Column::Id.is_not_in(kept))
        .select_only()
        .column(slot::Column::Id)
        .into_query();
    call_slot::Entity::delete_many()
        .filter(call_slot::Column::SlotId.in_subquery(gone))
        .exec(tx)
        .await?;
    let gone = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .filter(row::Column::Id.is_not_in(sessions.iter().map(|session| session.id)))
        .select_only()
        .column(row::Column::Id)
        .into_query();
    review_assignment::Entity::delete_many()
        .filter(review_assignment::Column::SessionId.in_subquery(gone.clone()))
        .exec(tx)
        .await?;
    call_session::Entity::delete_many()
        .filter(call_session::Column::SessionId.in_subquery(gone))
        .exec(tx)
        .await
        .map(drop)
}

#[allow(clippy::too_many_lines, reason = "one line a column")]
fn session_row(event: EventId, session: &Session) -> row::ActiveModel {
    let objectives: Vec<String> = session.objectives.iter().map(u8::to_string).collect();
    let (title, text, floor) = (&session.title, &session.description, &session.open_floor);
    row::ActiveModel {
        id: Set(session.id),
        event_id: Set(event),
        sitting_id: Set(session.sitting),
        position: Set(session.position),
        code: Set(session.code.clone()),
        kind: Set(session.kind),
        number: Set(session.number),
        round_table: Set(session.round_table),
        starts: Set(civil_text(session.starts)),
        starts_at: Set(session.starts_at),
        ends: Set(civil_text(session.ends)),
        ends_at: Set(session.ends_at),
        title_ar: Set(title.ar.clone()),
        title_en: Set(title.en.clone()),
        title_fr: Set(title.fr.clone()),
        description_ar: Set(text.ar.clone()),
        description_en: Set(text.en.clone()),
        description_fr: Set(text.fr.clone()),
        objectives: Set(objectives.join(",")),
        open_floor_minutes: Set(session.open_floor_minutes),
        open_floor_ar: Set(floor.ar.clone()),
        open_floor_en: Set(floor.en.clone()),
        open_floor_fr: Set(floor.fr.clone()),
        label_minutes: Set(session.label_minutes),
        room: Set(session.room.clone()),
    }
}

fn slot_row(event: EventId, session: SessionId, slot: &Slot) -> slot::ActiveModel {
    slot::ActiveModel {
        id: Set(slot.id),
        event_id: Set(event),
        session_id: Set(session),
        position: Set(slot.position),
        role: Set(slot.role),
        open_to: Set(slot.open_to.join(" ")),
        named_office: Set(slot.named_office),
        minutes: Set(slot.minutes),
        letter: Set(slot.letter.clone()),
        label_ar: Set(slot.label.ar.clone()),
        label_en: Set(slot.label.en.clone()),
        label_fr: Set(slot.label.fr.clone()),
        speaker_name: Set(slot.named.as_ref().map(|named| named.name.clone())),
        speaker_org: Set(slot.named.as_ref().and_then(|named| named.organisation.clone())),
    }
}

fn session(row: row::Model, slots: Vec<Slot>) -> Result<Session, DbErr> {
    Ok(Session {
        id: row.id,
        sitting: row.sitting_id,
        position: row.position,
        code: row.code,
        kind: row.kind,
        number: row.number,
        round_table: row.round_table,
        starts: civil_time(&row.starts)?,
        ends: civil_time(&row.ends)?,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        title: Localized {
            ar: row.title_ar,
            en: row.title_en,
            fr: row.title_fr,
        },
        description: Localized {
            ar: row.description_ar,
            en: row.description_en,
            fr: row.description_fr,
        },
        objectives: row.objectives.split(',').filter_map(|word| word.parse().ok()).collect(),
        open_floor_minutes: row.open_floor_minutes,
        open_floor: Localized {
            ar: row.open_floor_ar,
            en: row.open_floor_en,
            fr: row.open_floor_fr,
        },
        label_minutes: row.label_minutes,
        room: row.room,
        slots,
    })
}

fn one_slot(row: slot::Model) -> Slot {
    Slot {
        id: row.id,
        position: row.position,
        role: row.role,
        open_to: row.open_to.split_whitespace().map(str::to_owned).collect(),
        named_office: row.named_office,
        minutes: row.minutes,
        letter: row.letter,
        named: row.speaker_name.map(|name| Named {
            name,
            organisation: row.speaker_org,
        }),
        label: Localized {
            ar: row.label_ar,
            en: row.label_en,
            fr: row.label_fr,
        },
    }
}
