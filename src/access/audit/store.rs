//! Queries on `audit_entry`: newest first, within what somebody may see.
use super::model::{Found, Line, NamedEvent, ON_A_PAGE, Sight, Who, Wish};
use crate::access::Role;
use crate::access::session::SignedIn;
use crate::db::entities::audit_entry::{ActorKind, Column, Entity, Model};
use crate::db::entities::{account, event, role_grant};
use crate::kernel::{AccountId, EventId, Localized, ProcessId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// What this organiser may read: the lines of where they hold at least the role of an organiser.
pub async fn sight(c: &impl ConnectionTrait, who: &SignedIn) -> Result<Sight, DbErr> {
    if who.is_admin {
        return Ok(Sight::Everything);
    }
    let grants = role_grant::Entity::find().filter(role_grant::Column::AccountId.eq(who.account));
    let grants = grants.all(c).await?;
    let grants = || grants.iter().filter(|grant| Role::from(grant.role) >= Role::Organiser);
    let processes: Vec<ProcessId> = grants().filter_map(|grant| grant.process_id).collect();
    let named = grants().filter_map(|grant| grant.event_id);
    let of_processes = event::Entity::find()
        .filter(event::Column::ProcessId.is_in(processes.iter().copied()))
        .select_only()
        .column(event::Column::Id)
        .into_tuple::<EventId>();
    let events = named.chain(of_processes.all(c).await?).collect();
    Ok(Sight::Part {
        own: who.account,
        processes,
        events,
    })
}

/// The lines of one page, or of the last one when the wish goes beyond it.
pub async fn page(c: &impl ConnectionTrait, sight: &Sight, wish: Wish) -> Result<Found, DbErr> {
    let mut found = Entity::find().filter(visible(sight));
    if let Some(event) = wish.event {
        found = found.filter(Column::EventId.eq(event.uuid()));
    }
    let total = found.clone().count(c).await?;
    let page = wish.page.clamp(1, total.div_ceil(ON_A_PAGE).max(1));
    let first = (page - 1) * ON_A_PAGE;
    let rows = found
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .offset(first)
        .limit(ON_A_PAGE);
    let rows = rows.all(c).await?;
    let names = names(c, &rows).await?;
    Ok(Found {
        wish: Wish { page, ..wish },
        lines: rows.into_iter().map(|row| read(row, &names)).collect(),
        first,
        total,
    })
}

/// The events whose lines somebody may read, newest first.
pub async fn events(c: &impl ConnectionTrait, sight: &Sight) -> Result<Vec<NamedEvent>, DbErr> {
    let mut found = event::Entity::find().order_by_desc(event::Column::CreatedAt);
    if let Sight::Part { events, .. } = sight {
        found = found.filter(event::Column::Id.is_in(events.iter().copied()));
    }
    let title = |row: event::Model| NamedEvent {
        id: row.id,
        title: Localized::new(row.title_ar, row.title_en, row.title_fr),
    };
    Ok(found.all(c).await?.into_iter().map(title).collect())
}

fn visible(sight: &Sight) -> Condition {
    match sight {
        Sight::Everything => Condition::all(),
        Sight::Part { own, processes, events } => {
            let own = Condition::all()
                .add(Column::ActorKind.eq(ActorKind::Account))
                .add(Column::ActorId.eq(own.uuid()));
            Condition::any()
                .add(own)
                .add(Column::EventId.is_in(events.iter().map(|id| id.uuid())))
                .add(Column::ProcessId.is_in(processes.iter().map(|id| id.uuid())))
        }
    }
}

async fn names(c: &impl ConnectionTrait, rows: &[Model]) -> Result<HashMap<Uuid, String>, DbErr> {
    let accounts = rows.iter().filter(|row| row.actor_kind == ActorKind::Account);
    let found = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts.filter_map(|row| row.actor_id)))
        .select_only()
        .columns([account::Column::Id, account::Column::Name])
        .into_tuple::<(AccountId, String)>();
    Ok(found
        .all(c)
        .await?
        .into_iter()
        .map(|(id, name)| (id.uuid(), name))
        .collect())
}

fn read(row: Model, names: &HashMap<Uuid, String>) -> Line {
    let who = match (row.actor_kind, row.actor_id) {
        (ActorKind::Account, id) => Who::Account(id.and_then(|id| names.get(&id).cloned()).unwrap_or_default()),
        (ActorKind::Guest, Some(_)) => Who::Link,
        (ActorKind::Guest, None) => Who::Anybody,
        (ActorKind::System, _) => Who::Program,
        (ActorKind::Command, _) => Who::Command,
    };
    Line {
        at: row.at,
        who,
        action: row.action,
        event: row.event_id.map(EventId::from),
        subject: row.subject_id.map(|id| id.simple().to_string().split_off(24)),
        detail: row.detail,
    }
}
