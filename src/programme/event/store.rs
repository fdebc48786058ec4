//! Queries on `event`, and through `sitting` on its sittings.
mod call;
mod several;
mod sitting;

use super::model::{Event, Limits, State};
use crate::db::entities::{self, event as row};
use crate::kernel::{EventId, Lang, Localized, ProcessId, TimeWindow, Zone};
use crate::programme::process::model::Process;
use crate::programme::process::store as processes;
pub use call::call_window;
use chrono::{DateTime, Utc};
use jiff::civil;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, Set,
};
pub use several::by_ids;
pub use sitting::{insert_sitting, replace_sittings, sittings, sittings_of};

pub async fn find(c: &impl ConnectionTrait, id: EventId) -> Result<Option<Event>, DbErr> {
    row::Entity::find_by_id(id).one(c).await?.map(event).transpose()
}

/// The event with the process it belongs to, in one query.
pub async fn find_with_process(c: &impl ConnectionTrait, id: EventId) -> Result<Option<(Event, Process)>, DbErr> {
    let found = row::Entity::find_by_id(id).find_also_related(entities::process::Entity);
    let Some((row, Some(of))) = found.one(c).await? else {
        return Ok(None);
    };
    Ok(Some((event(row)?, processes::of_row(of))))
}

/// The same row, held until the transaction ends: limits are counted under it, so that on PostgreSQL too only one
/// change at a time can take the last place. (SQLite has one writer anyway.)
pub async fn find_locked(tx: &impl ConnectionTrait, id: EventId) -> Result<Option<Event>, DbErr> {
    row::Entity::find_by_id(id)
        .lock_exclusive()
        .one(tx)
        .await?
        .map(event)
        .transpose()
}

/// Every event of a process, held in the same way: for what changes whom all their registrations count for.
pub async fn lock_all(tx: &impl ConnectionTrait, process: ProcessId) -> Result<(), DbErr> {
    row::Entity::find()
        .filter(row::Column::ProcessId.eq(process))
        .order_by_asc(row::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await
        .map(drop)
}

/// An event people may see (also a cancelled one), by the word in its address.
pub async fn public(c: &impl ConnectionTrait, slug: &str) -> Result<Option<Event>, DbErr> {
    let visible = row::Column::State.ne(State::Draft);
    row::Entity::find()
        .filter(row::Column::Slug.eq(slug))
        .filter(visible)
        .one(c)
        .await?
        .map(event)
        .transpose()
}

/// By the word in its address, drafts too: for commands.
pub async fn by_slug(c: &impl ConnectionTrait, slug: &str) -> Result<Option<Event>, DbErr> {
    row::Entity::find()
        .filter(row::Column::Slug.eq(slug))
        .one(c)
        .await?
        .map(event)
        .transpose()
}

/// The events of these processes people may see.
pub async fn all_public(c: &impl ConnectionTrait, processes: &[ProcessId]) -> Result<Vec<Event>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::State.ne(State::Draft))
        .filter(row::Column::ProcessId.is_in(processes.iter().copied()));
    found.all(c).await?.into_iter().map(event).collect()
}

/// Every event of a process, for organisers.
pub async fn of_process(c: &impl ConnectionTrait, process: ProcessId) -> Result<Vec<Event>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::ProcessId.eq(process))
        .order_by_asc(row::Column::CreatedAt);
    found.all(c).await?.into_iter().map(event).collect()
}

/// Every event there is: for jobs and for the administrator.
pub async fn all(c: &impl ConnectionTrait) -> Result<Vec<Event>, DbErr> {
    row::Entity::find()
        .order_by_asc(row::Column::CreatedAt)
        .all(c)
        .await?
        .into_iter()
        .map(event)
        .collect()
}

pub async fn insert(tx: &impl ConnectionTrait, event: Event, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(event.id),
        process_id: Set(event.process),
        created_at: Set(now),
        participation_published_at: Set(event.participation_published_at),
        ..columns(event)
    };
    row.insert(tx).await.map(|_| ())
}

/// Writes what organisers may change; the identity, the process and publication stay.
pub async fn update(tx: &impl ConnectionTrait, event: Event) -> Result<(), DbErr> {
    row::Entity::update(row::ActiveModel {
        id: Set(event.id),
        ..columns(event)
    })
    .exec(tx)
    .await
    .map(|_| ())
}

/// Whether the public sees the figures by group, and since when.
pub async fn publish_participation(
    tx: &impl ConnectionTrait,
    id: EventId,
    since: Option<DateTime<Utc>>,
) -> Result<(), DbErr> {
    let change = row::ActiveModel {
        id: Set(id),
        participation_published_at: Set(since),
        ..Default::default()
    };
    row::Entity::update(change).exec(tx).await.map(|_| ())
}

/// The programme has changed: calendars that hold it must take it anew. Its new number.
pub async fn count_up_programme(tx: &impl ConnectionTrait, id: EventId) -> Result<i32, DbErr> {
    row::Entity::update_many()
        .col_expr(
            row::Column::ProgrammeVersion,
            row::Column::ProgrammeVersion.into_expr().add(1),
        )
        .filter(row::Column::Id.eq(id))
        .exec(tx)
        .await?;
    programme_version(tx, id).await
}

/// The number of the agenda as it is now; 0 for an event that is none.
pub async fn programme_version(c: &impl ConnectionTrait, id: EventId) -> Result<i32, DbErr> {
    let number = row::Entity::find_by_id(id)
        .select_only()
        .column(row::Column::ProgrammeVersion)
        .into_tuple()
        .one(c)
        .await?;
    Ok(number.unwrap_or_default())
}

/// `2021-02-24T09:30`, as civil columns keep it.
pub fn civil_text(at: civil::DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Reads a civil column back.
pub fn civil_time(text: &str) -> Result<civil::DateTime, DbErr> {
    civil::DateTime::strptime("%Y-%m-%dT%H:%M", text).map_err(|_| DbErr::Custom("a civil time does not parse".into()))
}

#[allow(clippy::too_many_lines, reason = "one line a column")]
fn columns(event: Event) -> row::ActiveModel {
    let languages: Vec<&str> = event.languages.iter().map(|lang| lang.code()).collect();
    row::ActiveModel {
        slug: Set(event.slug),
        kind: Set(event.kind),
        modality: Set(event.modality),
        state: Set(event.state),
        attribution: Set(event.attribution),
        zone: Set(event.zone.name().to_owned()),
        languages: Set(languages.join(",")),
        title_ar: Set(event.title.ar),
        title_en: Set(event.title.en),
        title_fr: Set(event.title.fr),
        short_title_ar: Set(event.short_title.ar),
        short_title_en: Set(event.short_title.en),
        short_title_fr: Set(event.short_title.fr),
        summary_ar: Set(event.summary.ar),
        summary_en: Set(event.summary.en),
        summary_fr: Set(event.summary.fr),
        description_ar: Set(event.description.ar),
        description_en: Set(event.description.en),
        description_fr: Set(event.description.fr),
        take_part_ar: Set(event.take_part.ar),
        take_part_en: Set(event.take_part.en),
        take_part_fr: Set(event.take_part.fr),
        questions_ar: Set(event.questions.ar),
        questions_en: Set(event.questions.en),
        questions_fr: Set(event.questions.fr),
        place_ar: Set(event.place.ar),
        place_en: Set(event.place.en),
        place_fr: Set(event.place.fr),
        contact_email: Set(event.contact_email),
        registration: Set(event.open_to),
        registration_opens_at: Set(event.registration.opens.unwrap_or(DateTime::UNIX_EPOCH)),
        registration_opens: Set(civil_text(event.registration_opens)),
        registration_closes_at: Set(event.registration.closes.unwrap_or(DateTime::<Utc>::MAX_UTC)),
        registration_closes: Set(civil_text(event.registration_closes)),
        approval: Set(event.approval),
        capacity_in_room: Set(places(event.limits.in_room)),
        capacity_online: Set(places(event.limits.online)),
        organisation_limit: Set(places(event.limits.per_organisation)),
        notice_version: Set(event.notice_version),
        programme_version: Set(event.programme_version),
        ..Default::default()
    }
}

fn places(limit: Option<u32>) -> Option<i32> {
    limit.map(|places| i32::try_from(places).unwrap_or(i32::MAX))
}

#[allow(clippy::too_many_lines, reason = "one line a column")]
fn event(row: row::Model) -> Result<Event, DbErr> {
    let limit = |column: Option<i32>| column.map(|places| u32::try_from(places).unwrap_or(0));
    Ok(Event {
        zone: Zone::parse(&row.zone).map_err(|_| DbErr::Custom("a zone is not known any more".into()))?,
        languages: row.languages.split(',').filter_map(Lang::parse).collect(),
        registration: TimeWindow::new(Some(row.registration_opens_at), Some(row.registration_closes_at)),
        registration_opens: civil_time(&row.registration_opens)?,
        registration_closes: civil_time(&row.registration_closes)?,
        limits: Limits {
            in_room: limit(row.capacity_in_room),
            online: limit(row.capacity_online),
            per_organisation: limit(row.organisation_limit),
        },
        id: row.id,
        process: row.process_id,
        slug: row.slug,
        kind: row.kind,
        modality: row.modality,
        state: row.state,
        attribution: row.attribution,
        title: Localized {
            ar: row.title_ar,
            en: row.title_en,
            fr: row.title_fr,
        },
        short_title: Localized {
            ar: row.short_title_ar,
            en: row.short_title_en,
            fr: row.short_title_fr,
        },
        summary: Localized {
            ar: row.summary_ar,
            en: row.summary_en,
            fr: row.summary_fr,
        },
        description: Localized {
            ar: row.description_ar,
            en: row.description_en,
            fr: row.description_fr,
        },
        take_part: Localized {
            ar: row.take_part_ar,
            en: row.take_part_en,
            fr: row.take_part_fr,
        },
        questions: Localized {
            ar: row.questions_ar,
            en: row.questions_en,
            fr: row.questions_fr,
        },
        place: Localized {
            ar: row.place_ar,
            en: row.place_en,
            fr: row.place_fr,
        },
        contact_email: row.contact_email,
        open_to: row.registration,
        approval: row.approval,
        notice_version: row.notice_version,
        programme_version: row.programme_version,
        participation_published_at: row.participation_published_at,
    })
}
