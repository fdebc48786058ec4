//! The plan of an event's reminders against what is planned already: what must change; pure.
use super::facts::Facts;
use super::model::{Due, Held, Instance, Occurrence, Rule, Standing};
use super::rules::{ON_TIME, is_ahead};
use crate::kernel::{OccurrenceId, RuleId, Zone};
use chrono::{DateTime, Utc};
use std::collections::HashSet;

/// Everything about one event's reminders.
#[derive(Clone, Debug)]
pub struct Plan {
    pub facts: Facts,
    /// On and off.
    pub rules: Vec<Rule>,
    /// Of all generations.
    pub known: Vec<Occurrence>,
    /// Those whose letters are written and have not all left; read only where the plan is about to follow the dates.
    pub unsent: HashSet<OccurrenceId>,
    /// Those that were sent, and of whose letters some were taken back when the date moved: if it moves back they have
    /// still to be said.
    pub taken_back: HashSet<OccurrenceId>,
}

/// One line of difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A new occurrence, and how it begins.
    Add(Added),
    /// The date it counts from is another, or gone; what is unsent is cancelled.
    Cancel(OccurrenceId),
    /// Nothing was written yet and the hour is the same: it only states another date.
    Restate(OccurrenceId, jiff::civil::DateTime),
    /// The rules of the zone changed: the same hour is another instant.
    Shift(OccurrenceId, Due),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    pub rule: RuleId,
    pub instance: Instance,
    pub generation: i32,
    pub due: Due,
    pub state: Standing,
    pub held: Option<Held>,
}

impl Plan {
    pub fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// What must change so that the plan follows the dates as they are now.
    pub fn changes(&self, now: DateTime<Utc>) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut wanted = Vec::new();
        for rule in self.rules.iter().filter(|rule| rule.is_on()) {
            for instance in self.facts.instances(rule) {
                changes.extend(self.keep_or_add(rule, &instance, now));
                wanted.push((rule.id, instance.key));
            }
        }
        let gone = |one: &&Occurrence| {
            one.is_live()
                && !wanted
                    .iter()
                    .any(|(rule, key)| *rule == one.rule && *key == one.instance)
        };
        changes.extend(self.known.iter().filter(gone).map(|one| Change::Cancel(one.id)));
        changes
    }

    fn keep_or_add(&self, rule: &Rule, instance: &Instance, now: DateTime<Utc>) -> Vec<Change> {
        let zone = &self.facts.event.zone;
        let due = rule.when.due(instance, zone);
        let known = || {
            self.known
                .iter()
                .filter(|one| one.rule == rule.id && one.instance == instance.key)
        };
        let mut changes = Vec::new();
        if let Some(live) = known().find(|one| one.is_live()) {
            if live.agrees(instance, due, zone) {
                changes.extend((live.due.at != due.at).then_some(Change::Shift(live.id, due)));
                return changes;
            }
            if live.state == Standing::Planned && live.comes_at(due, zone) {
                return vec![Change::Restate(live.id, instance.at)];
            }
            changes.push(Change::Cancel(live.id));
        }
        let said = |one: &Occurrence| one.state != Standing::Cancelled && !self.taken_back.contains(&one.id);
        let settled = |one: &Occurrence| !one.is_live() && said(one) && one.comes_at(due, zone);
        if !known().any(settled) {
            let generation = known().map(|one| one.generation).max().unwrap_or(0) + 1;
            changes.push(Change::Add(self.added((rule, instance), (due, generation), now)));
        }
        changes
    }

    /// What is past when it is planned is never sent silently: what was planned before asks an organiser, as long as
    /// anybody would be glad of it; what is new has simply begun later.
    fn added(&self, (rule, instance): (&Rule, &Instance), (due, generation): (Due, i32), now: DateTime<Utc>) -> Added {
        let added = Added {
            rule: rule.id,
            instance: instance.clone(),
            generation,
            due,
            state: Standing::Planned,
            held: None,
        };
        if now <= due.at + ON_TIME / 5 {
            return added;
        }
        // Somebody counts on what was planned or taken back, and on letters that this takes back; what was sent, missed
        // or left out before is not asked again.
        let known = || {
            self.known
                .iter()
                .filter(|one| one.rule == rule.id && one.instance == instance.key)
        };
        let last = known().max_by_key(|one| one.generation);
        let counted_on = last.is_some_and(|one| one.is_live() || one.state == Standing::Cancelled)
            || known().any(|one| self.unsent.contains(&one.id) || self.taken_back.contains(&one.id));
        let asks = counted_on && is_ahead((rule, instance), &self.facts.event.zone, now);
        match asks {
            true => Added {
                held: Some(Held::Overdue),
                ..added
            },
            false => Added {
                state: Standing::Skipped,
                ..added
            },
        }
    }
}

impl Added {
    pub fn occurrence(&self, id: OccurrenceId, (zone, now): (&Zone, DateTime<Utc>)) -> Occurrence {
        Occurrence {
            id,
            rule: self.rule,
            instance: self.instance.key.clone(),
            generation: self.generation,
            anchor_at: Some(self.instance.at),
            due: self.due,
            zone: zone.name().to_owned(),
            was_due_at: None,
            state: self.state,
            held: self.held,
            released_at: None,
            reached: None,
            batch: None,
            enqueued: 0,
            at: now,
        }
    }
}
