//! Findings about minutes: labels against times, slots and open floor against the length of the session.

use std::collections::BTreeMap;

use super::Finding;
use crate::programme::agenda::plan::{AgendaPlan, SessionKind, SessionPlan};
use crate::programme::agenda::words::labelled_minutes;

pub fn find(plan: &AgendaPlan) -> Vec<Finding> {
    let mut findings: Vec<Finding> = plan.sessions.iter().flat_map(of_session).collect();
    findings.extend(unequal_open_floor(plan));
    findings
}

fn of_session(session: &SessionPlan) -> Vec<Finding> {
    [label(session), open_floor_label(session), sum(session)]
        .into_iter()
        .flatten()
        .collect()
}

fn label(session: &SessionPlan) -> Option<Finding> {
    let (label, times) = (session.label_minutes?, session.minutes());
    let found = Finding::LabelAgainstTimes {
        session: session.code.clone(),
        label,
        times,
    };
    (u32::from(label) != times).then_some(found)
}

fn open_floor_label(session: &SessionPlan) -> Option<Finding> {
    let (label, stated) = (
        labelled_minutes(&session.open_floor_label)?,
        session.open_floor_minutes?,
    );
    let found = Finding::LabelAgainstOpenFloor {
        session: session.code.clone(),
        label,
        stated,
    };
    (label != stated).then_some(found)
}

/// What is stated beyond the length is too much whatever is missing; only whole sums can leave time over.
fn sum(session: &SessionPlan) -> Option<Finding> {
    let code = session.code.clone();
    let (stated, times) = (session.stated_minutes(), session.minutes());
    let missing = session.speaking_slots().filter(|slot| slot.minutes.is_none()).count();
    if stated > times {
        return Some(Finding::MinutesBeyond {
            session: code,
            stated,
            times,
        });
    }
    if missing > 0 {
        return Some(Finding::MinutesMissing {
            session: code,
            slots: missing,
            times,
        });
    }
    (stated > 0 && stated < times).then_some(Finding::MinutesLeft {
        session: code,
        stated,
        times,
    })
}

fn unequal_open_floor(plan: &AgendaPlan) -> Option<Finding> {
    let mut floors: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for session in plan
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::RoundTable)
    {
        floors
            .entry(session.open_floor_minutes.unwrap_or(0))
            .or_default()
            .push(session.code.clone());
    }
    (floors.len() > 1).then(|| Finding::UnequalOpenFloor {
        floors: floors.into_iter().collect(),
    })
}
