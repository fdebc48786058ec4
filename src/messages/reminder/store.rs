//! Queries on `reminder_rule` and `reminder_occurrence`.
use super::model::{Due, Occurrence, Rule, State};
use crate::db::entities::{reminder_occurrence as occurrence, reminder_rule as row};
use crate::kernel::{EventId, OccurrenceId, RuleId};
use crate::programme::event::store::{civil_text, civil_time};
use chrono::{DateTime, Utc};
use jiff::civil;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set, TryInsertResult};

/// The rules of one event.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Rule>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .order_by_desc(row::Column::DaysBefore);
    found.all(c).await?.into_iter().map(rule).collect()
}

/// Every rule that is switched on.
pub async fn enabled(c: &impl ConnectionTrait) -> Result<Vec<Rule>, DbErr> {
    let found = row::Entity::find().filter(row::Column::State.eq(State::Enabled));
    found.all(c).await?.into_iter().map(rule).collect()
}

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: RuleId) -> Result<Option<Rule>, DbErr> {
    let found = row::Entity::find_by_id(id).filter(row::Column::EventId.eq(event));
    found.one(c).await?.map(rule).transpose()
}

pub async fn insert(tx: &impl ConnectionTrait, rule: &Rule, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(rule.id),
        event_id: Set(rule.event),
        anchor: Set(rule.anchor),
        days_before: Set(rule.days_before),
        local_time: Set(rule.at.strftime("%H:%M").to_string()),
        audience: Set(rule.audience),
        state: Set(rule.state),
        created_at: Set(now),
    };
    row::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}

/// Switches a rule; false when it stood so already (somebody was faster).
pub async fn switch(tx: &impl ConnectionTrait, rule: &Rule, to: State) -> Result<bool, DbErr> {
    let change = row::ActiveModel {
        state: Set(to),
        ..Default::default()
    };
    let changed = row::Entity::update_many()
        .set(change)
        .filter(row::Column::Id.eq(rule.id))
        .filter(row::Column::EventId.eq(rule.event))
        .filter(row::Column::State.eq(rule.state));
    Ok(changed.exec(tx).await?.rows_affected == 1)
}

/// What has become of these rules so far.
pub async fn occurrences(c: &impl ConnectionTrait, rules: &[Rule]) -> Result<Vec<Occurrence>, DbErr> {
    let found = occurrence::Entity::find()
        .filter(occurrence::Column::RuleId.is_in(rules.iter().map(|rule| rule.id)))
        .order_by_desc(occurrence::Column::At);
    found.all(c).await?.into_iter().map(one).collect()
}

/// Whether this rule's coming due was noted before: spares a transaction on nearly every tick.
pub async fn is_noted(c: &impl ConnectionTrait, rule: RuleId, due: Due) -> Result<bool, DbErr> {
    let found = occurrence::Entity::find()
        .filter(occurrence::Column::RuleId.eq(rule))
        .filter(occurrence::Column::Due.eq(civil_text(due.civil)));
    Ok(found.one(c).await?.is_some())
}

/// Notes that a rule came due; false when that was noted before, so the unique key decides about "never twice".
pub async fn note(tx: &impl ConnectionTrait, id: OccurrenceId, noted: &Occurrence) -> Result<bool, DbErr> {
    let row = occurrence::ActiveModel {
        id: Set(id),
        rule_id: Set(noted.rule),
        due: Set(civil_text(noted.due.civil)),
        due_at: Set(noted.due.at),
        state: Set(noted.outcome),
        enqueued: Set(noted.enqueued),
        at: Set(noted.at),
    };
    let once = OnConflict::columns([occurrence::Column::RuleId, occurrence::Column::Due])
        .do_nothing()
        .to_owned();
    let outcome = occurrence::Entity::insert(row)
        .on_conflict(once)
        .try_insert()
        .exec_without_returning(tx)
        .await?;
    Ok(matches!(outcome, TryInsertResult::Inserted(rows) if rows > 0))
}

fn rule(row: row::Model) -> Result<Rule, DbErr> {
    Ok(Rule {
        id: row.id,
        event: row.event_id,
        anchor: row.anchor,
        days_before: row.days_before,
        at: civil::Time::strptime("%H:%M", &row.local_time)
            .map_err(|_| DbErr::Custom("a rule's hour does not parse".into()))?,
        audience: row.audience,
        state: row.state,
    })
}

fn one(row: occurrence::Model) -> Result<Occurrence, DbErr> {
    Ok(Occurrence {
        rule: row.rule_id,
        due: Due {
            civil: civil_time(&row.due)?,
            at: row.due_at,
        },
        outcome: row.state,
        enqueued: row.enqueued,
        at: row.at,
    })
}
