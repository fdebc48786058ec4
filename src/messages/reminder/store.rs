//! Queries on `reminder_rule`; [`occurrence`] on `reminder_occurrence`, [`letters`] on what they wrote, [`plans`] reads
//! all that a plan stands on, [`crowd`] the people.
pub mod crowd;
pub mod letters;
pub mod occurrence;
pub mod plans;

use super::model::{Offset, Quiet, Reach, Rule, When};
use crate::db::entities::reminder_rule::{self as row, Unit};
use crate::db::entities::{event, sitting};
use crate::kernel::{EventId, Lang, RuleId};
use chrono::{DateTime, Utc};
use jiff::civil;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

/// The rules of one event, in the order they were made.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Vec<Rule>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::EventId.eq(event))
        .order_by_asc(row::Column::Id);
    found.all(c).await?.into_iter().map(rule).collect()
}

pub async fn find(c: &impl ConnectionTrait, event: EventId, id: RuleId) -> Result<Option<Rule>, DbErr> {
    let found = row::Entity::find_by_id(id).filter(row::Column::EventId.eq(event));
    found.one(c).await?.map(rule).transpose()
}

pub async fn insert(tx: &impl ConnectionTrait, rules: &[Rule], now: DateTime<Utc>) -> Result<(), DbErr> {
    let rows = rules.iter().map(|rule| row::ActiveModel {
        id: Set(rule.id),
        event_id: Set(rule.event),
        created_at: Set(now),
        ..columns(rule)
    });
    row::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}

/// Writes a rule over what was read as `before`; false when somebody was faster.
pub async fn update(tx: &impl ConnectionTrait, before: &Rule, after: &Rule) -> Result<bool, DbErr> {
    let changed = row::Entity::update_many()
        .set(row::ActiveModel {
            revision: Set(before.revision + 1),
            ..columns(after)
        })
        .filter(row::Column::Id.eq(before.id))
        .filter(row::Column::EventId.eq(before.event))
        .filter(row::Column::Revision.eq(before.revision))
        .filter(row::Column::State.eq(before.state));
    Ok(changed.exec(tx).await?.rows_affected == 1)
}

/// Events that have no rule yet and are still to come: each is given the ladder.
pub async fn without_rules(c: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<EventId>, DbErr> {
    let ruled = Query::select()
        .column(row::Column::EventId)
        .from(row::Entity)
        .to_owned();
    let coming = Query::select()
        .column(sitting::Column::EventId)
        .from(sitting::Entity)
        .and_where(sitting::Column::EndsAt.gt(now))
        .to_owned();
    let ahead = Condition::any()
        .add(event::Column::RegistrationClosesAt.gt(now))
        .add(event::Column::Id.in_subquery(coming));
    let found = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::State.ne(event::State::Cancelled))
        .filter(event::Column::Id.not_in_subquery(ruled))
        .filter(ahead);
    found.into_tuple().all(c).await
}

fn columns(rule: &Rule) -> row::ActiveModel {
    let (unit, amount, hour) = match rule.when.offset {
        Offset::Days(days, hour) => (Unit::Days, days, clock(hour)),
        Offset::Minutes(minutes) => (Unit::Minutes, minutes, String::new()),
    };
    let langs: Vec<&str> = rule.reach.langs.iter().map(|lang| lang.code()).collect();
    let quiet = |of: fn(Quiet) -> civil::Time| rule.quiet.map(of).map(clock).unwrap_or_default();
    row::ActiveModel {
        anchor: Set(rule.when.anchor),
        side: Set(rule.when.side),
        unit: Set(unit),
        amount: Set(amount),
        local_time: Set(hour),
        audience: Set(rule.reach.audience),
        group_codes: Set(rule.reach.groups.join(" ")),
        langs: Set(langs.join(" ")),
        sitting: Set(rule.reach.sitting.map(|id| id.to_string()).unwrap_or_default()),
        session: Set(rule.reach.session.map(|id| id.to_string()).unwrap_or_default()),
        letter: Set(rule.letter),
        catch_up: Set(rule.catch_up),
        quiet_from: Set(quiet(|quiet| quiet.from)),
        quiet_to: Set(quiet(|quiet| quiet.to)),
        state: Set(rule.state),
        revision: Set(rule.revision),
        ..Default::default()
    }
}

fn rule(row: row::Model) -> Result<Rule, DbErr> {
    let offset = match row.unit {
        Unit::Days => Offset::Days(row.amount, hour(&row.local_time)?),
        Unit::Minutes => Offset::Minutes(row.amount),
    };
    let quiet = match row.quiet_from.is_empty() {
        true => None,
        false => Some(Quiet {
            from: hour(&row.quiet_from)?,
            to: hour(&row.quiet_to)?,
        }),
    };
    Ok(Rule {
        id: row.id,
        event: row.event_id,
        when: When {
            anchor: row.anchor,
            side: row.side,
            offset,
        },
        reach: Reach {
            audience: row.audience,
            groups: row.group_codes.split_whitespace().map(str::to_owned).collect(),
            langs: row.langs.split_whitespace().filter_map(Lang::parse).collect(),
            sitting: row.sitting.parse().ok(),
            session: row.session.parse().ok(),
        },
        letter: row.letter,
        catch_up: row.catch_up,
        quiet,
        state: row.state,
        revision: row.revision,
    })
}

fn clock(time: civil::Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn hour(text: &str) -> Result<civil::Time, DbErr> {
    civil::Time::strptime("%H:%M", text).map_err(|_| DbErr::Custom("a rule's hour does not parse".into()))
}
