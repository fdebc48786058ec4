//! Writing a call: its own row, what belongs to it replaced as a whole, an extension added.
use crate::db::entities::{
    call_check, call_criterion, call_extension, call_session, call_slot, call_target, nomination_call as row,
};
use crate::kernel::{CallId, ExtensionId};
use crate::programme::event::store::civil_text;
use crate::speakers::call::model::{Call, Extension};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveEnum, ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// A call that does not exist yet, with all that belongs to it.
pub async fn insert(tx: &impl ConnectionTrait, call: &Call, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(call.id),
        event_id: Set(call.event),
        created_at: Set(now),
        ..columns(call)
    };
    row.insert(tx).await?;
    parts(tx, call).await
}

/// Replaces what organisers may change, all that belongs to it too. Checks and criteria keep their ids: answers and
/// scores point to them.
pub async fn update(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(call.id),
        ..columns(call)
    };
    row::Entity::update(row).exec(tx).await?;
    parts(tx, call).await
}

pub async fn extend(
    tx: &impl ConnectionTrait,
    call: CallId,
    id: ExtensionId,
    extension: &Extension,
) -> Result<(), DbErr> {
    let row = call_extension::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        closed: Set(civil_text(extension.closed)),
        closes: Set(civil_text(extension.closes)),
        reason_ar: Set(extension.reason.ar.clone()),
        reason_en: Set(extension.reason.en.clone()),
        reason_fr: Set(extension.reason.fr.clone()),
        at: Set(extension.at),
    };
    row.insert(tx).await.map(drop)
}

#[allow(clippy::too_many_lines, reason = "one line a column")]
fn columns(call: &Call) -> row::ActiveModel {
    let roles: Vec<String> = call.roles.iter().map(ActiveEnum::to_value).collect();
    let (intro, by) = (call.intro.clone(), call.decided_by.clone());
    row::ActiveModel {
        state: Set(call.state),
        intro_ar: Set(intro.ar),
        intro_en: Set(intro.en),
        intro_fr: Set(intro.fr),
        decided_by_ar: Set(by.ar),
        decided_by_en: Set(by.en),
        decided_by_fr: Set(by.fr),
        opens: Set(civil_text(call.opens)),
        opens_at: Set(call.window.opens.unwrap_or_default()),
        closes: Set(civil_text(call.closes)),
        closes_at: Set(call.window.closes.unwrap_or_default()),
        answers_by: Set(call.answers_by.map(|day| day.to_string())),
        review_closes: Set(call.review_closes.map(civil_text)),
        review_closes_at: Set(call.review_closes_at),
        roles: Set(roles.join(" ")),
        blind: Set(call.blind),
        next_reserve: Set(call.next_reserve),
        revision: Set(call.revision),
        released_at: Set(call.released_at),
        ..Default::default()
    }
}

async fn parts(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    sessions(tx, call).await?;
    slots(tx, call).await?;
    targets(tx, call).await?;
    criteria(tx, call).await?;
    checks(tx, call).await
}

async fn sessions(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    call_session::Entity::delete_many()
        .filter(call_session::Column::CallId.eq(call.id))
        .exec(tx)
        .await?;
    let rows = call.sessions.iter().map(|one| call_session::ActiveModel {
        call_id: Set(call.id),
        session_id: Set(one.session),
        questions_ar: Set(one.questions.ar.clone()),
        questions_en: Set(one.questions.en.clone()),
        questions_fr: Set(one.questions.fr.clone()),
    });
    many(tx, rows.collect()).await
}

async fn slots(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    call_slot::Entity::delete_many()
        .filter(call_slot::Column::CallId.eq(call.id))
        .exec(tx)
        .await?;
    let rows = call.slots.iter().map(|slot| call_slot::ActiveModel {
        call_id: Set(call.id),
        slot_id: Set(*slot),
    });
    many(tx, rows.collect()).await
}

async fn targets(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    call_target::Entity::delete_many()
        .filter(call_target::Column::CallId.eq(call.id))
        .exec(tx)
        .await?;
    let rows = (0_i32..)
        .zip(&call.targets)
        .map(|(at, target)| call_target::ActiveModel {
            id: Set(target.id),
            call_id: Set(call.id),
            position: Set(at),
            dimension: Set(target.dimension),
            value: Set(target.value.clone()),
            bound: Set(target.bound),
            amount: Set(target.amount),
            unit: Set(target.unit),
            scope: Set(target.scope),
        });
    many(tx, rows.collect()).await
}

async fn criteria(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    let kept = call.criteria.iter().map(|one| one.id);
    call_criterion::Entity::delete_many()
        .filter(call_criterion::Column::CallId.eq(call.id))
        .filter(call_criterion::Column::Id.is_not_in(kept))
        .exec(tx)
        .await?;
    let rows = (0_i32..)
        .zip(&call.criteria)
        .map(|(at, one)| call_criterion::ActiveModel {
            id: Set(one.id),
            call_id: Set(call.id),
            position: Set(at),
            weight: Set(one.weight),
            label_ar: Set(one.label.ar.clone()),
            label_en: Set(one.label.en.clone()),
            label_fr: Set(one.label.fr.clone()),
        });
    upsert(tx, rows.collect(), call_criterion::Column::Id).await
}

async fn checks(tx: &impl ConnectionTrait, call: &Call) -> Result<(), DbErr> {
    let kept = call.checks.iter().map(|one| one.id);
    call_check::Entity::delete_many()
        .filter(call_check::Column::CallId.eq(call.id))
        .filter(call_check::Column::Id.is_not_in(kept))
        .exec(tx)
        .await?;
    let rows = (0_i32..).zip(&call.checks).map(|(at, one)| call_check::ActiveModel {
        id: Set(one.id),
        call_id: Set(call.id),
        position: Set(at),
        label_ar: Set(one.label.ar.clone()),
        label_en: Set(one.label.en.clone()),
        label_fr: Set(one.label.fr.clone()),
    });
    upsert(tx, rows.collect(), call_check::Column::Id).await
}

async fn many<A>(tx: &impl ConnectionTrait, rows: Vec<A>) -> Result<(), DbErr>
where
    A: ActiveModelTrait + Send,
{
    if rows.is_empty() {
        return Ok(());
    }
    <A::Entity as EntityTrait>::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Known ids are updated, new ones added.
async fn upsert<A, C>(tx: &impl ConnectionTrait, rows: Vec<A>, id: C) -> Result<(), DbErr>
where
    A: ActiveModelTrait<Entity: EntityTrait<Column = C>> + Send,
    C: ColumnTrait + sea_orm::Iterable,
{
    if rows.is_empty() {
        return Ok(());
    }
    let others = C::iter().filter(|column| column.as_str() != id.as_str());
    let known = sea_orm::sea_query::OnConflict::column(id)
        .update_columns(others)
        .to_owned();
    <A::Entity as EntityTrait>::insert_many(rows)
        .on_conflict(known)
        .exec_without_returning(tx)
        .await
        .map(drop)
}
