//! Reads who holds a place in the programme.
use crate::db::entities::{nomination, session, slot, speaking_offer, speaking_part};
use crate::kernel::{EventId, LinkId, OfferId, SessionId, SittingId, SlotId};
use crate::messages::people::places::Place;
use crate::programme::session::model::Role;
use crate::speakers::offer::model::State;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, RelationTrait, Select};
use std::collections::HashSet;

type Row = (
    EventId,
    LinkId,
    OfferId,
    SlotId,
    SessionId,
    SittingId,
    Role,
    State,
    DateTime<Utc>,
    DateTime<Utc>,
);

/// Of these events, in the order of the sessions, of everybody or of whoever holds one of these links: two queries.
pub async fn of(c: &impl ConnectionTrait, events: &[EventId], links: Option<&[LinkId]>) -> Result<Vec<Place>, DbErr> {
    let held = |found: Select<speaking_offer::Entity>| {
        let found = found
            .filter(speaking_offer::Column::EventId.is_in(events.iter().copied()))
            .filter(speaking_offer::Column::LiveSlotId.is_not_null());
        match links {
            None => found,
            Some(links) => found.filter(nomination::Column::LinkId.is_in(links.iter().copied())),
        }
    };
    let found = held(speaking_offer::Entity::find().inner_join(nomination::Entity))
        .join(JoinType::InnerJoin, speaking_offer::Relation::Slot.def())
        .join(JoinType::InnerJoin, slot::Relation::Session.def())
        .select_only()
        .column(speaking_offer::Column::EventId)
        .column(nomination::Column::LinkId)
        .column(speaking_offer::Column::Id)
        .column(speaking_offer::Column::SlotId)
        .column(slot::Column::SessionId)
        .column(session::Column::SittingId)
        .column(slot::Column::Role)
        .column(speaking_offer::Column::State)
        .column(speaking_offer::Column::OfferedAt)
        .column(speaking_offer::Column::DeadlineAt)
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(speaking_offer::Column::Id);
    let rows: Vec<Row> = found.into_tuple().all(c).await?;
    let written = held(speaking_offer::Entity::find().inner_join(nomination::Entity))
        .join_rev(JoinType::InnerJoin, speaking_part::Relation::Offer.def())
        .select_only()
        .column(speaking_offer::Column::Id)
        .filter(speaking_part::Column::Text.ne(""));
    let written: HashSet<OfferId> = written.into_tuple().all(c).await?.into_iter().collect();
    Ok(rows.into_iter().map(|row| place(row, &written)).collect())
}

fn place(row: Row, written: &HashSet<OfferId>) -> Place {
    let (event, link, offer, slot, session, sitting, role, state, offered, deadline) = row;
    Place {
        event,
        link,
        offer,
        slot,
        session,
        sitting,
        role,
        state,
        term: (offered, deadline),
        has_text: written.contains(&offer),
    }
}
