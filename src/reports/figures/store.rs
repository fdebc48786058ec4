//! Counting people by group and standing, in one statement whatever their number.
use super::model::{Delivery, Funnel, INVITED, Line, REGISTERED, Standing};
use crate::directory::group::store as groups;
use crate::kernel::{EventId, GroupId, ProcessId};
use sea_orm::{ActiveEnum, ConnectionTrait, DbErr, FromQueryResult, Statement, Value};

/// One row per person of the event `$1`: everybody who holds a sent invitation, then everybody else who has
/// registered. A person's group is the registration's, which is the invitation's unless an organiser changed it.
pub(in crate::reports) const PERSONS: &str = "
    SELECT coalesce(r.group_id, i.group_id) AS group_id,
           i.state || '/' || CASE WHEN m.link_id IS NULL OR i.bounced_at IS NOT NULL THEN 'unknown' ELSE 'taken' END
               || '/' || coalesce(r.state, '') AS standing,
           i.id AS invitation_id, i.contact_id AS contact_id, r.id AS registration_id
      FROM invitation i
      LEFT JOIN registration r ON r.invitation_id = i.id AND r.state <> 'unconfirmed'
      LEFT JOIN (SELECT DISTINCT link_id FROM outbox_message
                  WHERE event_id = $1 AND state = 'sent'
                    AND letter IN ('invitation', 'invitation_reminder', 'delegated_invitation')) m
             ON m.link_id = i.link_id
     WHERE i.event_id = $1 AND i.state NOT IN ('draft', 'revoked')
    UNION ALL
    SELECT r.group_id, '//' || r.state, NULL, r.contact_id, r.id
      FROM registration r
      LEFT JOIN invitation i ON i.id = r.invitation_id AND i.state NOT IN ('draft', 'revoked')
     WHERE r.event_id = $1 AND r.state <> 'unconfirmed' AND i.id IS NULL";

#[derive(FromQueryResult)]
struct Row {
    group_id: Option<GroupId>,
    standing: String,
    people: i64,
}

/// Everything there is to count about an event, in two queries.
pub async fn funnel(c: &impl ConnectionTrait, event: EventId, process: ProcessId) -> Result<Funnel, DbErr> {
    Ok(Funnel {
        groups: groups::all(c, process).await?,
        lines: lines(c, event).await?,
    })
}

async fn lines(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Line>, DbErr> {
    let sql = format!(
        "WITH person AS ({PERSONS})
         SELECT group_id, standing, count(*) AS people FROM person GROUP BY group_id, standing"
    );
    let count = Statement::from_sql_and_values(c.get_database_backend(), sql, [id(event)]);
    let line = |row: Row| {
        Ok(Line {
            group: row.group_id,
            standing: read(&row.standing)?,
            people: u32::try_from(row.people).unwrap_or(0),
        })
    };
    Row::find_by_statement(count)
        .all(c)
        .await?
        .into_iter()
        .map(line)
        .collect()
}

/// The standing as [`PERSONS`] writes it.
pub(in crate::reports) fn code(standing: Standing) -> String {
    let registration = standing.registration.map(|state| state.to_value()).unwrap_or_default();
    match standing.invitation {
        None => format!("//{registration}"),
        Some((state, delivery)) => {
            let delivery = match delivery {
                Delivery::Taken => "taken",
                Delivery::Unknown => "unknown",
            };
            format!("{}/{delivery}/{registration}", state.to_value())
        }
    }
}

pub(in crate::reports) fn read(code: &str) -> Result<Standing, DbErr> {
    let unreadable = || DbErr::Custom("a standing that nobody defined".to_owned());
    let mut words = code.splitn(3, '/');
    let mut word = || words.next().ok_or_else(unreadable);
    let (invitation, delivery, registration) = (word()?, word()?, word()?);
    let delivery = if delivery == "taken" {
        Delivery::Taken
    } else {
        Delivery::Unknown
    };
    let invitation = INVITED.into_iter().find(|state| state.to_value() == invitation);
    let registration = REGISTERED.into_iter().find(|state| state.to_value() == registration);
    let standing = Standing {
        invitation: invitation.map(|state| (state, delivery)),
        registration,
    };
    // Reads back what was written, or a new state would be counted as another one in silence.
    (self::code(standing) == code)
        .then_some(standing)
        .ok_or_else(unreadable)
}

/// An id as a statement takes it.
pub(in crate::reports) fn id(id: impl Into<uuid::Uuid>) -> Value {
    Value::from(id.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standing_is_read_back() {
        for standing in Standing::all() {
            assert_eq!(read(&code(standing)).ok(), Some(standing));
        }
        assert!(read("draft/taken/").is_err() && read("").is_err() && read("//unconfirmed").is_err());
    }
}
