//! What the dashboard asks of other features' tables: counts only, in four statements.
use super::model::{Backlog, MailHealth, Seats};
use crate::db::entities::outbox_message::State as MessageState;
use crate::db::entities::registration::Attendance;
use crate::db::entities::{group_limit, outbox_message, registration};
use crate::kernel::{EventId, GroupId, ProcessId};
use crate::reports::figures::store::id;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Statement};
use std::collections::HashMap;

const BACKLOG: &str = "
    SELECT (SELECT count(*) FROM contact WHERE process_id = $2) AS contacts,
           (SELECT count(*) FROM contact c
             WHERE c.process_id = $2 AND c.do_not_contact = FALSE
               AND NOT EXISTS (SELECT 1 FROM invitation i
                                WHERE i.event_id = $1 AND i.contact_id = c.id AND i.state <> 'draft')
               AND NOT EXISTS (SELECT 1 FROM registration r
                                WHERE r.event_id = $1 AND r.contact_id = c.id AND r.state <> 'unconfirmed')
               AND NOT EXISTS (SELECT 1 FROM registration r
                                WHERE r.event_id = $1 AND r.email = c.email AND r.folded = c.folded
                                  AND r.state <> 'unconfirmed')
           ) AS never_invited,
           (SELECT count(DISTINCT o.id) FROM organisation o JOIN registration r ON r.organisation_id = o.id
             WHERE r.event_id = $1 AND o.state = 'provisional') AS provisional,
           (SELECT count(*) FROM agenda_finding WHERE event_id = $1 AND state = 'open') AS findings,
           (SELECT count(*) FROM invitation
             WHERE event_id = $1 AND state NOT IN ('draft', 'revoked') AND bounced_at IS NOT NULL) AS bounced,
           (SELECT count(DISTINCT o.slot_id) FROM speaking_offer o
             WHERE o.event_id = $1 AND NOT EXISTS (SELECT 1 FROM speaking_offer l WHERE l.live_slot_id = o.slot_id)) AS holes,
           (SELECT count(*) FROM place_change WHERE event_id = $1 AND told_at IS NULL) AS changes";

#[derive(FromQueryResult)]
struct BacklogRow {
    contacts: i64,
    never_invited: i64,
    provisional: i64,
    findings: i64,
    bounced: i64,
    holes: i64,
    changes: i64,
}

pub async fn backlog(c: &impl ConnectionTrait, event: EventId, process: ProcessId) -> Result<Backlog, DbErr> {
    let ask = Statement::from_sql_and_values(c.get_database_backend(), BACKLOG, [id(event), id(process)]);
    let row = BacklogRow::find_by_statement(ask).one(c).await?;
    Ok(row.map_or_else(Backlog::default, |row| Backlog {
        contacts: number(row.contacts),
        never_invited: number(row.never_invited),
        provisional: number(row.provisional),
        findings: number(row.findings),
        bounced: number(row.bounced),
        holes: number(row.holes),
        changes: number(row.changes),
    }))
}

pub async fn mail(c: &impl ConnectionTrait, event: EventId) -> Result<MailHealth, DbErr> {
    let by_state: Vec<(MessageState, i64)> = outbox_message::Entity::find()
        .select_only()
        .column(outbox_message::Column::State)
        .column_as(outbox_message::Column::Id.count(), "messages")
        .filter(outbox_message::Column::EventId.eq(event))
        .group_by(outbox_message::Column::State)
        .into_tuple()
        .all(c)
        .await?;
    let mut health = MailHealth::default();
    for (state, messages) in by_state {
        let counted = match state {
            MessageState::Queued | MessageState::Leased | MessageState::Sending | MessageState::Held => {
                &mut health.open
            }
            MessageState::Sent | MessageState::PresumedSent => &mut health.sent,
            MessageState::Failed | MessageState::Bounced => &mut health.failed,
            MessageState::Cancelled | MessageState::Suppressed | MessageState::Expired => &mut health.cancelled,
        };
        *counted += number(messages);
    }
    Ok(health)
}

pub async fn group_limits(c: &impl ConnectionTrait, event: EventId) -> Result<HashMap<GroupId, u32>, DbErr> {
    let rows = group_limit::Entity::find().filter(group_limit::Column::EventId.eq(event));
    let places = |row: group_limit::Model| (row.group_id, u32::try_from(row.places).unwrap_or(0));
    Ok(rows.all(c).await?.into_iter().map(places).collect())
}

pub async fn seats(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Seats>, DbErr> {
    use registration::{Column, State};
    type Counted = (Attendance, Option<GroupId>, State, i64);
    let counted: Vec<Counted> = registration::Entity::find()
        .select_only()
        .columns([Column::Attendance, Column::GroupId, Column::State])
        .column_as(Column::Id.count(), "people")
        .filter(Column::EventId.eq(event))
        .filter(Column::State.is_in([State::Confirmed, State::Waitlisted]))
        .group_by(Column::Attendance)
        .group_by(Column::GroupId)
        .group_by(Column::State)
        .into_tuple()
        .all(c)
        .await?;
    let mut seats: HashMap<(bool, Option<GroupId>), Seats> = HashMap::new();
    for (attendance, group, state, people) in counted {
        let in_room = attendance == Attendance::InRoom;
        let here = seats.entry((in_room, group)).or_insert(Seats {
            in_room,
            group,
            taken: 0,
            waiting: 0,
        });
        if state == State::Confirmed {
            here.taken += number(people);
        } else {
            here.waiting += number(people);
        }
    }
    Ok(seats.into_values().collect())
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(0)
}
