//! Findings about coverage: who leads, which groups have a slot, which objectives a round table.

use std::collections::BTreeMap;

use super::{Expected, Finding};
use crate::programme::agenda::plan::AgendaPlan;

pub fn find(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let mut findings = without_chair(plan);
    findings.extend(without_slot(plan, expected));
    findings.extend(unknown(plan, expected));
    findings.extend(objectives(plan, expected));
    findings
}

fn without_chair(plan: &AgendaPlan) -> Vec<Finding> {
    let unled = plan
        .sessions
        .iter()
        .filter(|session| session.is_working_item() && session.leading_slots().count() == 0);
    unled
        .map(|session| Finding::NoChair {
            session: session.code.clone(),
        })
        .collect()
}

/// A moderator's place open to every group gives none of them the floor.
fn without_slot(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let has_slot = |group: &String| {
        let mut speaking = plan.sessions.iter().flat_map(|session| session.speaking_slots());
        speaking.any(|slot| slot.open_to.contains(group))
    };
    let groups = expected.groups.stakeholders.iter().filter(|group| !has_slot(group));
    groups
        .map(|group| Finding::GroupWithoutSlot { group: group.clone() })
        .collect()
}

fn unknown(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let mut unknown: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for session in &plan.sessions {
        for code in session
            .slots
            .iter()
            .flat_map(|slot| &slot.open_to)
            .filter(|code| !expected.groups.knows(code))
        {
            let sessions = unknown.entry(code).or_default();
            if sessions.last() != Some(&session.code) {
                sessions.push(session.code.clone());
            }
        }
    }
    unknown
        .into_iter()
        .map(|(group, sessions)| Finding::UnknownGroup {
            group: group.to_owned(),
            sessions,
        })
        .collect()
}

/// Only an agenda whose round tables name objectives is held to them.
fn objectives(plan: &AgendaPlan, expected: &Expected) -> Vec<Finding> {
    let tables = plan.round_tables_by_objective();
    if tables.is_empty() {
        return Vec::new();
    }
    let missing = expected
        .objectives
        .iter()
        .filter(|objective| !tables.contains_key(objective));
    let twice = tables
        .iter()
        .filter(|(_, sessions)| sessions.len() > 1)
        .map(|(objective, sessions)| {
            let sessions = sessions.iter().map(|code| (*code).to_owned()).collect();
            Finding::ObjectiveTwice {
                objective: *objective,
                sessions,
            }
        });
    missing
        .map(|objective| Finding::ObjectiveMissing { objective: *objective })
        .chain(twice)
        .collect()
}
