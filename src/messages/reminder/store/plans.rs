//! Reads the plans of all events, or of one, in a number of queries that does not grow with either.
use super::{letters, occurrence};
use crate::db::entities::{
    call_slot, invitation, nomination_call, reminder_occurrence, session, slot, stakeholder_group,
};
use crate::db::entities::{event as event_row, reminder_rule};
use crate::kernel::{CallId, EventId, GroupId, ProcessId, RuleId};
use crate::messages::people::places::Place;
use crate::messages::people::store::places;
use crate::messages::reminder::facts::{Asked, Facts, Starts};
use crate::messages::reminder::model::{Anchor, Rule, Standing, State, Wanted};
use crate::messages::reminder::plan::Plan;
use crate::programme::event::model::Event;
use crate::programme::event::store::{self as events, civil_time};
use chrono::{DateTime, Utc};
use jiff::civil;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

/// The plan of one event; `None`: there is no such event.
pub async fn of_event(c: &impl ConnectionTrait, event: EventId) -> Result<Option<Plan>, DbErr> {
    match events::find(c, event).await? {
        None => Ok(None),
        Some(found) => of(c, found).await.map(Some),
    }
}

/// The same, where the event is at hand (and perhaps locked).
pub async fn of(c: &impl ConnectionTrait, event: Event) -> Result<Plan, DbErr> {
    let rules = super::of_event(c, event.id).await?;
    let facts = facts(c, vec![event], &rules).await?.pop();
    let known = occurrence::of_rules(c, &rules.iter().map(|rule| rule.id).collect::<Vec<_>>()).await?;
    let unsent = letters::unsent(c, &known).await?;
    let taken_back = letters::taken_back(c, &known).await?;
    let plan = |facts| Plan {
        facts,
        rules,
        known,
        unsent,
        taken_back,
    };
    facts.map(plan).ok_or_else(|| DbErr::RecordNotFound("an event".into()))
}

/// The plans of every event in which a rule is on or something is planned.
pub async fn all(c: &impl ConnectionTrait) -> Result<Vec<Plan>, DbErr> {
    let live = Query::select()
        .column(reminder_occurrence::Column::RuleId)
        .from(reminder_occurrence::Entity)
        .and_where(reminder_occurrence::Column::State.is_in([Standing::Planned, Standing::Sending]))
        .to_owned();
    let moving = Condition::any()
        .add(reminder_rule::Column::State.eq(State::Enabled))
        .add(reminder_rule::Column::Id.in_subquery(live));
    let found = reminder_rule::Entity::find()
        .filter(moving)
        .order_by_asc(reminder_rule::Column::Id);
    let mut rules: Vec<Rule> = found
        .all(c)
        .await?
        .into_iter()
        .map(super::rule)
        .collect::<Result<_, _>>()?;
    let ids: HashSet<EventId> = rules.iter().map(|rule| rule.event).collect();
    let events = events::by_ids(c, ids).await?;
    let facts = facts(c, events, &rules).await?;
    let ids: Vec<RuleId> = rules.iter().map(|rule| rule.id).collect();
    let mut known = occurrence::of_rules(c, &ids).await?;
    let taken_back = letters::taken_back(c, &known).await?;
    let plan = |facts: Facts| {
        let of_event = |rule: &Rule| rule.event == facts.event.id;
        let mine: Vec<Rule> = rules.extract_if(.., |rule| of_event(rule)).collect();
        let known = known
            .extract_if(.., |one| mine.iter().any(|rule| rule.id == one.rule))
            .collect();
        Plan {
            facts,
            rules: mine,
            known,
            unsent: HashSet::new(),
            taken_back: taken_back.clone(),
        }
    };
    Ok(facts.into_iter().map(plan).collect())
}

async fn facts(c: &impl ConnectionTrait, events: Vec<Event>, rules: &[Rule]) -> Result<Vec<Facts>, DbErr> {
    let ids: Vec<EventId> = events.iter().map(|event| event.id).collect();
    let counts_from = |anchor| rules.iter().any(|rule| rule.when.anchor == anchor);
    let mut sittings = events::sittings_of(c, &ids).await?;
    let mut sessions = match counts_from(Anchor::SessionStart) {
        true => sessions(c, &ids).await?,
        false => HashMap::new(),
    };
    let asks = |rule: &Rule| matches!(rule.letter, Wanted::Draft | Wanted::Nominate);
    let mut calls = match counts_from(Anchor::NominationDeadline) || rules.iter().any(asks) {
        true => calls(c, &ids).await?,
        false => HashMap::new(),
    };
    let mut sent = match counts_from(Anchor::InvitationSent) {
        true => sent(c, &ids).await?,
        false => HashMap::new(),
    };
    let mut offers = match counts_from(Anchor::OfferDeadline) {
        true => places::of(c, &ids, None).await?,
        false => Vec::new(),
    };
    offers.retain(Place::is_open);
    let one = |event: Event| Facts {
        sittings: sittings.remove(&event.id).unwrap_or_default(),
        sessions: sessions.remove(&event.id).unwrap_or_default(),
        call: calls.remove(&event.id),
        offers: offers.extract_if(.., |offer| offer.event == event.id).collect(),
        sent_on: days(&event, sent.remove(&event.id).unwrap_or_default()),
        event,
    };
    Ok(events.into_iter().map(one).collect())
}

async fn sessions(c: &impl ConnectionTrait, events: &[EventId]) -> Result<HashMap<EventId, Vec<Starts>>, DbErr> {
    let found = session::Entity::find()
        .filter(session::Column::EventId.is_in(events.iter().copied()))
        .order_by_asc(session::Column::Position);
    let mut all: HashMap<EventId, Vec<Starts>> = HashMap::new();
    for row in found.all(c).await? {
        all.entry(row.event_id).or_default().push(Starts {
            session: row.id,
            sitting: row.sitting_id,
            at: civil_time(&row.starts)?,
        });
    }
    Ok(all)
}

async fn calls(c: &impl ConnectionTrait, events: &[EventId]) -> Result<HashMap<EventId, Asked>, DbErr> {
    let found = nomination_call::Entity::find()
        .filter(nomination_call::Column::EventId.is_in(events.iter().copied()))
        .filter(nomination_call::Column::State.eq(nomination_call::State::Published));
    let rows = found.all(c).await?;
    let mut open_to = open_to(c, rows.iter().map(|row| row.id).collect()).await?;
    let mut all = HashMap::new();
    for row in rows {
        let asked = Asked {
            closes: civil_time(&row.closes)?,
            groups: open_to.remove(&row.id).unwrap_or_default(),
        };
        all.insert(row.event_id, asked);
    }
    Ok(all)
}

/// The groups that may take a place of these calls.
async fn open_to(c: &impl ConnectionTrait, calls: Vec<CallId>) -> Result<HashMap<CallId, Vec<GroupId>>, DbErr> {
    let places = call_slot::Entity::find()
        .inner_join(slot::Entity)
        .inner_join(nomination_call::Entity)
        .select_only()
        .column(call_slot::Column::CallId)
        .column(slot::Column::OpenTo)
        .column(nomination_call::Column::EventId)
        .filter(call_slot::Column::CallId.is_in(calls));
    let places: Vec<(CallId, String, EventId)> = places.into_tuple().all(c).await?;
    let events: HashSet<EventId> = places.iter().map(|(_, _, event)| *event).collect();
    let processes = event_row::Entity::find()
        .select_only()
        .columns([event_row::Column::Id, event_row::Column::ProcessId])
        .filter(event_row::Column::Id.is_in(events));
    let processes: HashMap<EventId, ProcessId> = processes.into_tuple().all(c).await?.into_iter().collect();
    let groups = stakeholder_group::Entity::find()
        .filter(stakeholder_group::Column::ProcessId.is_in(processes.values().copied()))
        .all(c)
        .await?;
    let mut all: HashMap<CallId, Vec<GroupId>> = HashMap::new();
    for (call, open_to, event) in places {
        let named = |group: &&stakeholder_group::Model| {
            processes.get(&event) == Some(&group.process_id)
                && open_to.split_whitespace().any(|code| code == group.code)
        };
        all.entry(call)
            .or_default()
            .extend(groups.iter().filter(named).map(|group| group.id));
    }
    Ok(all)
}

async fn sent(c: &impl ConnectionTrait, events: &[EventId]) -> Result<HashMap<EventId, Vec<DateTime<Utc>>>, DbErr> {
    let found = invitation::Entity::find()
        .select_only()
        .columns([invitation::Column::EventId, invitation::Column::SentAt])
        .distinct()
        .filter(invitation::Column::EventId.is_in(events.iter().copied()))
        .filter(invitation::Column::SentAt.is_not_null());
    let mut all: HashMap<EventId, Vec<DateTime<Utc>>> = HashMap::new();
    for (event, at) in found.into_tuple::<(EventId, DateTime<Utc>)>().all(c).await? {
        all.entry(event).or_default().push(at);
    }
    Ok(all)
}

fn days(event: &Event, sent: Vec<DateTime<Utc>>) -> Vec<civil::Date> {
    let mut days: Vec<civil::Date> = sent.into_iter().map(|at| event.zone.civil(at).date()).collect();
    days.sort_unstable();
    days.dedup();
    days
}
