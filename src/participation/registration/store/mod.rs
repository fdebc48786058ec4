//! Queries on registrations. Reading here; [`write`](mod@write) writes, [`places`] counts, [`drafts`] keeps what was
//! typed so far, [`relink`] moves everything to another link.
pub mod call;
pub mod drafts;
pub mod list;
pub mod places;
pub mod relink;
pub mod write;

use super::model::{Answers, Consents, Registration, State};
use crate::access::link::Link;
use crate::db::entities::registration::{self as row, Column, Entity};
use crate::db::entities::registration_sitting as tick;
use crate::directory::organisation::model::OrganisationName;
use crate::kernel::{EmailAddress, EventId, Lang, LinkId, PersonName, RegistrationId, SittingId};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Values in one statement; SQLite takes 32,766.
const CHUNK: usize = 1_000;

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: RegistrationId) -> Result<Option<Registration>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event));
    one(c, found.one(c).await?).await
}

/// The registration behind a personal link.
pub async fn by_link(c: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<Option<Registration>, DbErr> {
    let found = Entity::find()
        .filter(Column::LinkId.eq(link))
        .filter(Column::EventId.eq(event));
    one(c, found.one(c).await?).await
}

/// The registration of the person with this address and name: there is one at most.
pub async fn of_person(
    c: &impl ConnectionTrait,
    event: EventId,
    email: &EmailAddress,
    name: &PersonName,
) -> Result<Option<Registration>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::Email.eq(email.as_str()))
        .filter(Column::Folded.eq(folded(name)));
    one(c, found.one(c).await?).await
}

/// Both at once, for a form that comes by link: the link's own, and that of the person who fills it. Often one row.
pub async fn by_link_or_person(
    c: &impl ConnectionTrait,
    link: Link,
    (email, name): (&EmailAddress, &PersonName),
) -> Result<(Option<Registration>, Option<Registration>), DbErr> {
    let folded = folded(name);
    let person = Condition::all()
        .add(Column::Email.eq(email.as_str()))
        .add(Column::Folded.eq(&folded));
    let found = Entity::find()
        .filter(Column::EventId.eq(link.event))
        .filter(Condition::any().add(Column::LinkId.eq(link.id)).add(person));
    let rows = found.all(c).await?;
    let is_theirs = |row: &&row::Model| row.email == email.as_str() && row.folded == folded;
    let theirs = rows.iter().find(is_theirs).cloned();
    let own = rows.into_iter().find(|row| row.link_id == link.id);
    Ok((one(c, own).await?, one(c, theirs).await?))
}

/// Every registration of an event, oldest first.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Registration>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event))
        .order_by_asc(Column::SubmittedAt)
        .order_by_asc(Column::Id);
    many(c, found.all(c).await?).await
}

/// Several at once, for the organiser's lists.
pub async fn by_ids(
    c: &impl ConnectionTrait,
    event: EventId,
    ids: &[RegistrationId],
) -> Result<Vec<Registration>, DbErr> {
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let rows = Entity::find()
            .filter(Column::EventId.eq(event))
            .filter(Column::Id.is_in(chunk.iter().copied()));
        found.extend(many(c, rows.all(c).await?).await?);
    }
    Ok(found)
}

/// The present state alone: asked before a letter leaves.
pub async fn state_of(c: &impl ConnectionTrait, id: RegistrationId) -> Result<Option<State>, DbErr> {
    Entity::find_by_id(id)
        .select_only()
        .column(Column::State)
        .into_tuple()
        .one(c)
        .await
}

/// As the unique key holds it, never longer than the column.
pub(super) fn folded(name: &PersonName) -> String {
    name.folded().chars().take(200).collect()
}

async fn one(c: &impl ConnectionTrait, row: Option<row::Model>) -> Result<Option<Registration>, DbErr> {
    Ok(many(c, row.into_iter().collect()).await?.pop())
}

async fn many(c: &impl ConnectionTrait, rows: Vec<row::Model>) -> Result<Vec<Registration>, DbErr> {
    let ids: Vec<RegistrationId> = rows.iter().map(|row| row.id).collect();
    let mut ticks: HashMap<RegistrationId, Vec<SittingId>> = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let found = tick::Entity::find().filter(tick::Column::RegistrationId.is_in(chunk.iter().copied()));
        for tick in found.all(c).await? {
            ticks.entry(tick.registration_id).or_default().push(tick.sitting_id);
        }
    }
    rows.into_iter()
        .map(|row| {
            let mut sittings = ticks.remove(&row.id).unwrap_or_default();
            sittings.sort_unstable();
            registration(row, sittings)
        })
        .collect()
}

fn registration(row: row::Model, sittings: Vec<SittingId>) -> Result<Registration, DbErr> {
    Ok(Registration {
        id: row.id,
        event: row.event_id,
        link: row.link_id,
        invitation: row.invitation_id,
        contact: row.contact_id,
        organisation: row.organisation_id,
        group: row.group_id,
        state: row.state,
        source: row.source,
        submitted_at: row.submitted_at,
        address_confirmed_at: row.address_confirmed_at,
        decided_at: row.decided_at,
        queue: row.queue,
        revision: row.revision,
        reason: row.reason.clone(),
        expires_at: row.expires_at,
        answers: answers(row, sittings)?,
    })
}

fn answers(row: row::Model, sittings: Vec<SittingId>) -> Result<Answers, DbErr> {
    let lang = |code: Option<String>| code.as_deref().and_then(Lang::parse);
    Ok(Answers {
        name: PersonName::parse(&row.name).map_err(|_| unreadable("name"))?,
        email: EmailAddress::parse(&row.email).map_err(|_| unreadable("address"))?,
        organisation: row
            .organisation_name
            .and_then(|name| OrganisationName::parse(&name).ok()),
        group: row.claimed_group_id,
        country: row.country,
        attendance: row.attendance,
        sittings,
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        floor: lang(row.floor_lang),
        interpretation: lang(row.interpretation),
        access_needs: row.access_needs,
        gender: row.gender,
        age: row.age_bracket,
        first_time: row.first_time,
        consents: Consents {
            list: row.consent_list,
            photo: row.consent_photo,
            contact: row.consent_contact,
            quote: row.consent_quote,
        },
        notice_version: row.notice_version,
    })
}

fn unreadable(what: &str) -> DbErr {
    DbErr::Custom(format!("the {what} of a registration does not parse"))
}
