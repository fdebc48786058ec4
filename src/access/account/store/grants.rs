//! Queries on `role_grant`, and the names of the places a role can be held on.
use crate::access::Role;
use crate::access::account::model::{Grant, NamedPlace, Place};
use crate::app::App;
use crate::db::entities::role_grant::{self, ActiveModel, Column, Entity, Model};
use crate::db::entities::{event, nomination_call, process, reviewer};
use crate::kernel::{AccountId, EventId, Localized, RoleGrantId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    Set,
};

/// The roles of one account.
pub async fn of(c: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Grant>, DbErr> {
    let held = Entity::find().filter(Column::AccountId.eq(account));
    Ok(held
        .order_by_asc(Column::CreatedAt)
        .all(c)
        .await?
        .into_iter()
        .filter_map(read)
        .collect())
}

/// The events whose nominations this account reviews: no role is granted for it, being a reviewer is enough.
pub async fn reviewed(c: &impl ConnectionTrait, account: AccountId) -> Result<Vec<EventId>, DbErr> {
    reviewer::Entity::find()
        .select_only()
        .column(nomination_call::Column::EventId)
        .inner_join(nomination_call::Entity)
        .filter(reviewer::Column::AccountId.eq(account))
        .filter(reviewer::Column::RemovedAt.is_null())
        .into_tuple()
        .all(c)
        .await
}

/// The roles of everybody.
pub async fn all(c: &impl ConnectionTrait) -> Result<Vec<Grant>, DbErr> {
    let held = Entity::find().order_by_asc(Column::CreatedAt);
    Ok(held.all(c).await?.into_iter().filter_map(read).collect())
}

/// Gives a role on a place; the one held there before is replaced and handed back.
pub async fn give(
    tx: &impl ConnectionTrait,
    app: &App,
    account: AccountId,
    (place, role): (Place, Role),
) -> Result<Option<Role>, DbErr> {
    let before = at(account, place).one(tx).await?.and_then(read);
    if let Some(grant) = before {
        Entity::delete_by_id(grant.id).exec(tx).await?;
    }
    let Some(kept) = column(role) else {
        return Err(DbErr::Custom("administration is held on no place".to_owned()));
    };
    let now = app.clock.now();
    let (process, event) = match place {
        Place::Process(id) => (Some(id), None),
        Place::Event(id) => (None, Some(id)),
    };
    let row = ActiveModel {
        id: Set(RoleGrantId::new(now, &app.chance)),
        account_id: Set(account),
        process_id: Set(process),
        event_id: Set(event),
        role: Set(kept),
        created_at: Set(now),
    };
    row.insert(tx).await?;
    Ok(before.map(|grant| grant.role))
}

/// Takes a role away; `None` when this account has no such role.
pub async fn take(tx: &impl ConnectionTrait, account: AccountId, id: RoleGrantId) -> Result<Option<Grant>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::AccountId.eq(account));
    let Some(grant) = found.one(tx).await?.and_then(read) else {
        return Ok(None);
    };
    Entity::delete_by_id(id).exec(tx).await?;
    Ok(Some(grant))
}

/// Every process and event, newest first, a process before its events.
pub async fn places(c: &impl ConnectionTrait) -> Result<Vec<NamedPlace>, DbErr> {
    let processes = process::Entity::find()
        .order_by_desc(process::Column::CreatedAt)
        .all(c)
        .await?;
    let events = event::Entity::find()
        .order_by_asc(event::Column::CreatedAt)
        .select_only()
        .columns([
            event::Column::Id,
            event::Column::ProcessId,
            event::Column::TitleAr,
            event::Column::TitleEn,
            event::Column::TitleFr,
        ])
        .into_tuple::<(EventId, crate::kernel::ProcessId, String, String, String)>()
        .all(c)
        .await?;
    let mut places = Vec::new();
    for process in processes {
        let own = events.iter().filter(|(_, owner, ..)| *owner == process.id);
        let own: Vec<NamedPlace> = own
            .map(|(id, _, ar, en, fr)| named(Place::Event(*id), [ar, en, fr]))
            .collect();
        let titles = [&process.title_ar, &process.title_en, &process.title_fr];
        places.push(named(Place::Process(process.id), titles));
        places.extend(own);
    }
    Ok(places)
}

/// The event of this word in its address, for commands.
pub async fn event_by_slug(c: &impl ConnectionTrait, slug: &str) -> Result<Option<EventId>, DbErr> {
    let found = event::Entity::find().filter(event::Column::Slug.eq(slug));
    Ok(found.one(c).await?.map(|event| event.id))
}

fn at(account: AccountId, place: Place) -> Select<Entity> {
    let held = Entity::find().filter(Column::AccountId.eq(account));
    match place {
        Place::Process(id) => held.filter(Column::ProcessId.eq(id)),
        Place::Event(id) => held.filter(Column::EventId.eq(id)),
    }
}

fn named(place: Place, [ar, en, fr]: [&String; 3]) -> NamedPlace {
    let title = Localized {
        ar: ar.clone(),
        en: en.clone(),
        fr: fr.clone(),
    };
    NamedPlace { place, title }
}

fn column(role: Role) -> Option<role_grant::Role> {
    match role {
        Role::Viewer => Some(role_grant::Role::Viewer),
        Role::Organiser => Some(role_grant::Role::Organiser),
        Role::Owner => Some(role_grant::Role::Owner),
        Role::Reviewer | Role::Admin => None,
    }
}

fn read(row: Model) -> Option<Grant> {
    let place = row.process_id.map(Place::Process).or(row.event_id.map(Place::Event))?;
    Some(Grant {
        id: row.id,
        account: row.account_id,
        place,
        role: Role::from(row.role),
    })
}
