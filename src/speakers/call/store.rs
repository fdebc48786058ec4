//! Queries on a call and on what belongs to it; [`write`](mod@write) writes, [`used`] asks what stands on it.
pub mod used;
pub mod write;

use super::model::{Call, CallSession, Check, Criterion, Extension, Target};
use crate::db::entities::{
    call_check, call_criterion, call_extension, call_session, call_slot, call_target, nomination_call as row,
};
use crate::kernel::{CallId, EventId, Localized, TimeWindow};
use crate::programme::event::store::civil_time;
use crate::programme::session::model::Role;
use sea_orm::{ActiveEnum, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The call of an event, published or not: eight queries, however much belongs to it.
pub async fn find(c: &impl ConnectionTrait, event: EventId) -> Result<Option<Call>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .one(c)
        .await?;
    whole(c, found).await
}

/// The same row, held until the transaction ends: deadlines and releases are judged under it.
pub async fn find_locked(tx: &impl ConnectionTrait, event: EventId) -> Result<Option<Call>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .lock_exclusive()
        .one(tx)
        .await?;
    whole(tx, found).await
}

async fn whole(c: &impl ConnectionTrait, found: Option<row::Model>) -> Result<Option<Call>, DbErr> {
    let Some(found) = found else { return Ok(None) };
    let (id, call) = (found.id, call(found)?);
    Ok(Some(Call {
        sessions: sessions(c, id).await?,
        slots: call_slot::Entity::find()
            .filter(call_slot::Column::CallId.eq(id))
            .select_only()
            .column(call_slot::Column::SlotId)
            .into_tuple()
            .all(c)
            .await?,
        criteria: criteria(c, id).await?,
        checks: checks(c, id).await?,
        targets: targets(c, id).await?,
        extensions: extensions(c, id).await?,
        ..call
    }))
}

fn call(row: row::Model) -> Result<Call, DbErr> {
    let role = |word: &str| Role::try_from_value(&word.to_owned());
    Ok(Call {
        id: row.id,
        event: row.event_id,
        state: row.state,
        intro: localized(row.intro_ar, row.intro_en, row.intro_fr),
        decided_by: localized(row.decided_by_ar, row.decided_by_en, row.decided_by_fr),
        opens: civil_time(&row.opens)?,
        closes: civil_time(&row.closes)?,
        window: TimeWindow::new(Some(row.opens_at), Some(row.closes_at)),
        answers_by: row.answers_by.as_deref().and_then(|day| day.parse().ok()),
        review_closes: row.review_closes.as_deref().map(civil_time).transpose()?,
        review_closes_at: row.review_closes_at,
        roles: row.roles.split_whitespace().map(role).collect::<Result<_, _>>()?,
        blind: row.blind,
        next_reserve: row.next_reserve,
        sessions: Vec::new(),
        slots: Vec::new(),
        criteria: Vec::new(),
        checks: Vec::new(),
        targets: Vec::new(),
        extensions: Vec::new(),
        revision: row.revision,
        released_at: row.released_at,
    })
}

async fn sessions(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<CallSession>, DbErr> {
    let found = call_session::Entity::find().filter(call_session::Column::CallId.eq(call));
    let one = |row: call_session::Model| CallSession {
        session: row.session_id,
        questions: localized(row.questions_ar, row.questions_en, row.questions_fr),
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

async fn criteria(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Criterion>, DbErr> {
    let found = call_criterion::Entity::find()
        .filter(call_criterion::Column::CallId.eq(call))
        .order_by_asc(call_criterion::Column::Position);
    let one = |row: call_criterion::Model| Criterion {
        id: row.id,
        weight: row.weight,
        label: localized(row.label_ar, row.label_en, row.label_fr),
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

async fn checks(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Check>, DbErr> {
    let found = call_check::Entity::find()
        .filter(call_check::Column::CallId.eq(call))
        .order_by_asc(call_check::Column::Position);
    let one = |row: call_check::Model| Check {
        id: row.id,
        label: localized(row.label_ar, row.label_en, row.label_fr),
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

async fn targets(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Target>, DbErr> {
    let found = call_target::Entity::find()
        .filter(call_target::Column::CallId.eq(call))
        .order_by_asc(call_target::Column::Position);
    let one = |row: call_target::Model| Target {
        id: row.id,
        dimension: row.dimension,
        value: row.value,
        bound: row.bound,
        amount: row.amount,
        unit: row.unit,
        scope: row.scope,
    };
    Ok(found.all(c).await?.into_iter().map(one).collect())
}

async fn extensions(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Extension>, DbErr> {
    let found = call_extension::Entity::find()
        .filter(call_extension::Column::CallId.eq(call))
        .order_by_asc(call_extension::Column::At);
    let one = |row: call_extension::Model| {
        Ok(Extension {
            closed: civil_time(&row.closed)?,
            closes: civil_time(&row.closes)?,
            reason: localized(row.reason_ar, row.reason_en, row.reason_fr),
            at: row.at,
        })
    };
    found.all(c).await?.into_iter().map(one).collect()
}

fn localized(ar: String, en: String, fr: String) -> Localized {
    Localized { ar, en, fr }
}
