//! Writing registrations. The state column of a row that exists is written by [`apply`] alone.
use super::folded;
use crate::db::entities::registration::{self as row, Column, Entity};
use crate::db::entities::registration_sitting as tick;
use crate::kernel::{
    ContactId, EmailAddress, EventId, GroupId, InvitationId, LinkId, OrganisationId, RegistrationId, SittingId,
};
use crate::participation::registration::model::{Answers, Landing, Source, State, Step};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QuerySelect, QueryTrait, Set};

/// A row that does not exist yet.
#[derive(Clone, Debug)]
pub struct Fresh {
    pub id: RegistrationId,
    pub event: EventId,
    pub link: LinkId,
    pub source: Source,
    pub person: Person,
    pub answers: Answers,
    /// `None`: unconfirmed, until this instant.
    pub stands: Result<Landing, DateTime<Utc>>,
}

/// Whom the directory knows this person as, and by what the person is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub invitation: Option<InvitationId>,
    pub contact: Option<ContactId>,
    pub organisation: Option<OrganisationId>,
    pub group: Option<GroupId>,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    Yes,
    /// Somebody was faster: the row is not in that state any more.
    Raced,
}

pub async fn insert(tx: &impl ConnectionTrait, fresh: Fresh, now: DateTime<Utc>) -> Result<(), DbErr> {
    let landing = fresh.stands.ok();
    let row = row::ActiveModel {
        id: Set(fresh.id),
        event_id: Set(fresh.event),
        link_id: Set(fresh.link),
        state: Set(landing.map_or(State::Unconfirmed, Landing::state)),
        source: Set(fresh.source),
        address_confirmed_at: Set(landing.map(|_| now)),
        decided_at: Set(None),
        queue: Set(landing.and_then(Landing::queue)),
        revision: Set(1),
        reason: Set(None),
        expires_at: Set(fresh.stands.err()),
        submitted_at: Set(now),
        created_at: Set(now),
        ..columns(&fresh.answers, fresh.person)
    };
    Entity::insert(row).exec_without_returning(tx).await?;
    tick_sittings(tx, fresh.id, &fresh.answers.sittings).await
}

/// The one function that writes the state of a row: compare and swap.
pub async fn apply(tx: &impl ConnectionTrait, step: &Step) -> Result<Applied, DbErr> {
    let mut change = Entity::update_many()
        .col_expr(Column::State, Expr::value(step.to()))
        .col_expr(Column::Queue, Expr::value(step.queue()))
        .col_expr(Column::Reason, Expr::value(step.reason().map(str::to_owned)))
        .col_expr(Column::DecidedAt, Expr::value(Some(step.at())))
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1));
    if step.from() == State::Unconfirmed {
        change = change
            .col_expr(Column::AddressConfirmedAt, Expr::value(Some(step.at())))
            .col_expr(Column::ExpiresAt, Expr::value(None::<DateTime<Utc>>));
    }
    let changed = change
        .filter(Column::Id.eq(step.id()))
        .filter(Column::EventId.eq(step.event()))
        .filter(Column::State.eq(step.from()))
        .exec(tx)
        .await?;
    Ok(if changed.rows_affected == 1 {
        Applied::Yes
    } else {
        Applied::Raced
    })
}

/// Replaces what the person said; who the person is to the directory goes with it. `submitted`: handed in anew, not
/// only corrected.
pub async fn rewrite(
    tx: &impl ConnectionTrait,
    id: RegistrationId,
    (answers, person): (&Answers, Person),
    submitted: Option<DateTime<Utc>>,
) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        submitted_at: submitted.map_or(NotSet, Set),
        ..columns(answers, person)
    };
    Entity::update(row).exec(tx).await?;
    Entity::update_many()
        .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx)
        .await?;
    tick::Entity::delete_many()
        .filter(tick::Column::RegistrationId.eq(id))
        .exec(tx)
        .await?;
    tick_sittings(tx, id, &answers.sittings).await
}

/// Where letters go from now on.
pub async fn set_email(
    tx: &impl ConnectionTrait,
    event: EventId,
    id: RegistrationId,
    email: &EmailAddress,
) -> Result<Applied, DbErr> {
    let set = Entity::update_many()
        .col_expr(Column::Email, Expr::value(email.as_str()))
        .filter(Column::Id.eq(id))
        .filter(Column::EventId.eq(event));
    Ok(match set.exec(tx).await?.rows_affected {
        1 => Applied::Yes,
        _ => Applied::Raced,
    })
}

/// A longer or shorter time to confirm the address.
pub async fn expire_at(tx: &impl ConnectionTrait, id: RegistrationId, at: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        expires_at: Set(Some(at)),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await.map(drop)
}

/// The group of record, which only an organiser changes.
pub async fn set_group(tx: &impl ConnectionTrait, id: RegistrationId, group: GroupId) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        group_id: Set(Some(group)),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await.map(drop)
}

/// Everybody who counted for one organisation counts for the other from now on, in every event. What was typed stays.
pub async fn move_organisation(
    tx: &impl ConnectionTrait,
    (from, to): (OrganisationId, OrganisationId),
) -> Result<u64, DbErr> {
    let moved = Entity::update_many()
        .col_expr(Column::OrganisationId, Expr::value(Some(to)))
        .filter(Column::OrganisationId.eq(from));
    Ok(moved.exec(tx).await?.rows_affected)
}

/// The language of pages and letters alone.
pub async fn set_lang(tx: &impl ConnectionTrait, id: RegistrationId, lang: crate::kernel::Lang) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        lang: Set(lang.code().to_owned()),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await.map(drop)
}

/// Whether any unconfirmed registration is past its time.
pub async fn any_expired(c: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let found = Entity::find()
        .filter(Column::State.eq(State::Unconfirmed))
        .filter(Column::ExpiresAt.lte(now));
    Ok(found.one(c).await?.is_some())
}

/// Unconfirmed registrations whose time is over go, with everything typed in them. How many.
pub async fn remove_expired(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let ids: Vec<RegistrationId> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::State.eq(State::Unconfirmed))
        .filter(Column::ExpiresAt.lte(now))
        .limit(super::CHUNK as u64)
        .into_tuple()
        .all(tx)
        .await?;
    remove_unconfirmed(tx, &ids).await
}

/// Those of them go that are still unconfirmed, with everything typed in them. How many.
pub async fn remove_unconfirmed(tx: &impl ConnectionTrait, ids: &[RegistrationId]) -> Result<u64, DbErr> {
    let mut gone = 0;
    for chunk in ids.chunks(super::CHUNK) {
        let these = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::Id.is_in(chunk.iter().copied()))
            .filter(Column::State.eq(State::Unconfirmed))
            .into_query();
        tick::Entity::delete_many()
            .filter(tick::Column::RegistrationId.in_subquery(these))
            .exec(tx)
            .await?;
        let rows = Entity::delete_many()
            .filter(Column::Id.is_in(chunk.iter().copied()))
            .filter(Column::State.eq(State::Unconfirmed));
        gone += rows.exec(tx).await?.rows_affected;
    }
    Ok(gone)
}

async fn tick_sittings(tx: &impl ConnectionTrait, id: RegistrationId, sittings: &[SittingId]) -> Result<(), DbErr> {
    if sittings.is_empty() {
        return Ok(());
    }
    let rows = sittings.iter().map(|sitting| tick::ActiveModel {
        registration_id: Set(id),
        sitting_id: Set(*sitting),
    });
    tick::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

#[allow(clippy::too_many_lines, reason = "one line a column")]
fn columns(answers: &Answers, person: Person) -> row::ActiveModel {
    let code = |lang: Option<crate::kernel::Lang>| Set(lang.map(|lang| lang.code().to_owned()));
    row::ActiveModel {
        invitation_id: Set(person.invitation),
        contact_id: Set(person.contact),
        organisation_id: Set(person.organisation),
        group_id: Set(person.group),
        claimed_group_id: Set(answers.group),
        name: Set(answers.name.as_str().to_owned()),
        folded: Set(folded(&answers.name)),
        email: Set(answers.email.as_str().to_owned()),
        organisation_name: Set(answers.organisation.as_ref().map(|name| name.as_str().to_owned())),
        country: Set(answers.country.clone()),
        attendance: Set(answers.attendance),
        lang: Set(answers.lang.code().to_owned()),
        floor_lang: code(answers.floor),
        interpretation: code(answers.interpretation),
        access_needs: Set(answers.access_needs.clone()),
        gender: Set(answers.gender),
        age_bracket: Set(answers.age),
        first_time: Set(answers.first_time),
        consent_list: Set(answers.consents.list),
        consent_photo: Set(answers.consents.photo),
        consent_contact: Set(answers.consents.contact),
        consent_quote: Set(answers.consents.quote),
        notice_version: Set(answers.notice_version.clone()),
        state: NotSet,
        ..Default::default()
    }
}
