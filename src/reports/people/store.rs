//! The people of a pick, by name; the same statement that counts them.
use super::model::{ON_A_PAGE, Person, Source};
use crate::kernel::{EventId, GroupId, RegistrationId};
use crate::reports::figures::model::{OfGroup, Pick, Standing};
use crate::reports::figures::rules;
use crate::reports::figures::store::{PERSONS, code, id, read};
use sea_orm::{ActiveEnum, ConnectionTrait, DbErr, FromQueryResult, Statement, Value};

/// Which rows of them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    All,
    /// From 1.
    Page(u64),
}

const DETAILS: &str = "
    SELECT p.group_id AS group_id, p.standing AS standing, p.registration_id AS registration_id, r.source AS source,
           coalesce(r.name, c.name) AS name, coalesce(r.email, c.email) AS email, coalesce(r.lang, c.lang) AS lang,
           coalesce(r.country, c.country, co.country) AS country, c.phone AS phone,
           CASE WHEN r.id IS NULL THEN co.name ELSE coalesce(ro.name, r.organisation_name) END AS organisation,
           CASE WHEN i.bounced_at IS NULL THEN 0 ELSE 1 END AS bounced
      FROM person p
      LEFT JOIN invitation i ON i.id = p.invitation_id
      LEFT JOIN registration r ON r.id = p.registration_id
      LEFT JOIN contact c ON c.id = p.contact_id
      LEFT JOIN organisation co ON co.id = c.organisation_id
      LEFT JOIN organisation ro ON ro.id = r.organisation_id";
const ORDER: &str = "ORDER BY coalesce(r.folded, c.folded), coalesce(p.registration_id, p.invitation_id)";

#[derive(FromQueryResult)]
struct Row {
    group_id: Option<GroupId>,
    standing: String,
    registration_id: Option<RegistrationId>,
    source: Option<String>,
    name: Option<String>,
    email: Option<String>,
    lang: Option<String>,
    country: Option<String>,
    phone: Option<String>,
    organisation: Option<String>,
    bounced: i32,
}

/// One query, whatever the number of rows.
pub async fn people(c: &impl ConnectionTrait, event: EventId, pick: Pick, rows: Rows) -> Result<Vec<Person>, DbErr> {
    let (condition, mut values) = condition(event, pick);
    let mut sql = format!("WITH person AS ({PERSONS}) {DETAILS} WHERE {condition} {ORDER}");
    if let Rows::Page(page) = rows {
        let skipped = i64::try_from((page.max(1) - 1) * ON_A_PAGE).unwrap_or(i64::MAX);
        sql.push_str(&format!(" LIMIT {ON_A_PAGE} OFFSET ${}", values.len() + 1));
        values.push(Value::from(skipped));
    }
    let ask = Statement::from_sql_and_values(c.get_database_backend(), sql, values);
    Row::find_by_statement(ask)
        .all(c)
        .await?
        .into_iter()
        .map(person)
        .collect()
}

/// The standings are words of ours, never what somebody typed, so they stand in the statement itself.
fn condition(event: EventId, pick: Pick) -> (String, Vec<Value>) {
    let shown = Standing::all()
        .into_iter()
        .filter(|standing| rules::shows(pick, *standing));
    let codes: Vec<String> = shown.map(|standing| format!("'{}'", code(standing))).collect();
    let mut values = vec![id(event)];
    let group = match pick.group {
        OfGroup::All => "",
        OfGroup::None => " AND p.group_id IS NULL",
        OfGroup::One(group) => {
            values.push(id(group));
            " AND p.group_id = $2"
        }
    };
    // No person stands like nobody: a list that cannot have rows is empty, not refused.
    let codes = if codes.is_empty() {
        "''".to_owned()
    } else {
        codes.join(", ")
    };
    (format!("p.standing IN ({codes}){group}"), values)
}

fn person(row: Row) -> Result<Person, DbErr> {
    Ok(Person {
        name: row.name.unwrap_or_default(),
        organisation: row.organisation,
        country: row.country,
        lang: row.lang.unwrap_or_default(),
        group: row.group_id,
        standing: read(&row.standing)?,
        bounced: row.bounced != 0,
        registration: row.registration_id,
        source: row.source.and_then(|source| Source::try_from_value(&source).ok()),
        email: row.email.unwrap_or_default(),
        phone: row.phone,
    })
}
