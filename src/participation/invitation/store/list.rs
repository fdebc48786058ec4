//! Invitations together with the people they were written to, for the organiser's lists.
use super::invitation;
use crate::db::entities::contact;
use crate::db::entities::invitation::{Column, Entity, Model};
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::organisation::store::containing;
use crate::kernel::{ContactId, EventId, GroupId, InvitationId, fold};
use crate::participation::invitation::model::{Invitation, State};
use crate::programme::event::model::Event;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use std::collections::HashMap;

/// Which invitations; every part narrows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words of the name or the address.
    pub text: String,
    pub group: Option<GroupId>,
    pub state: Option<State>,
}

/// So many of them after `first`, by name.
pub async fn page(
    c: &impl ConnectionTrait,
    event: &Event,
    wanted: &Wanted,
    (first, most): (usize, usize),
) -> Result<Vec<(Invitation, Contact)>, DbErr> {
    let found = matching(event.id, wanted)
        .order_by_asc(contact::Column::Folded)
        .order_by_asc(Column::Id)
        .offset(first as u64)
        .limit(most as u64);
    with_people(c, event, found.all(c).await?).await
}

pub async fn count(c: &impl ConnectionTrait, event: EventId, wanted: &Wanted) -> Result<usize, DbErr> {
    let all = matching(event, wanted).count(c).await?;
    Ok(usize::try_from(all).unwrap_or(usize::MAX))
}

pub async fn one(
    c: &impl ConnectionTrait,
    event: &Event,
    id: InvitationId,
) -> Result<Option<(Invitation, Contact)>, DbErr> {
    let found = Entity::find_by_id(id).filter(Column::EventId.eq(event.id));
    Ok(with_people(c, event, found.all(c).await?).await?.pop())
}

/// Those whom the holder of this invitation named.
pub async fn named_by(
    c: &impl ConnectionTrait,
    event: &Event,
    id: InvitationId,
) -> Result<Vec<(Invitation, Contact)>, DbErr> {
    let found = Entity::find()
        .filter(Column::EventId.eq(event.id))
        .filter(Column::DelegatedFrom.eq(id))
        .order_by_asc(Column::Id);
    with_people(c, event, found.all(c).await?).await
}

fn matching(event: EventId, wanted: &Wanted) -> Select<Entity> {
    let folded = fold(&wanted.text);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    let everywhere = words.fold(Condition::all(), |all, word| {
        let anywhere = Condition::any()
            .add(contact::Column::Folded.like(containing(word)))
            .add(contact::Column::Email.like(containing(word)));
        all.add(anywhere)
    });
    Entity::find()
        .inner_join(contact::Entity)
        .filter(Column::EventId.eq(event))
        .filter(everywhere)
        .filter(Condition::all().add_option(wanted.group.map(|group| Column::GroupId.eq(group))))
        .filter(Condition::all().add_option(wanted.state.map(|state| Column::State.eq(state))))
}

/// One more query for all of them; their order stays.
async fn with_people(
    c: &impl ConnectionTrait,
    event: &Event,
    rows: Vec<Model>,
) -> Result<Vec<(Invitation, Contact)>, DbErr> {
    let ids: Vec<ContactId> = rows.iter().map(|row| row.contact_id).collect();
    let people = contacts::by_ids(c, event.process, &ids).await?;
    let mut people: HashMap<ContactId, Contact> = people.into_iter().map(|contact| (contact.id, contact)).collect();
    let pair = |row: Model| people.remove(&row.contact_id).map(|contact| (invitation(row), contact));
    Ok(rows.into_iter().filter_map(pair).collect())
}
