//! Findings about the hours: written in two orders, no length, past midnight, at the same time.

use jiff::Unit;
use jiff::civil::DateTime;

use super::Finding;
use crate::programme::agenda::plan::{AgendaPlan, EndDay, SessionPlan};
use crate::programme::agenda::times::Written;

pub fn find(plan: &AgendaPlan) -> Vec<Finding> {
    let mut findings: Vec<Finding> = mixed_order(plan).into_iter().collect();
    for session in &plan.sessions {
        let code = session.code.clone();
        if session.minutes() == 0 {
            findings.push(Finding::NoLength { session: code });
        } else if session.day == EndDay::Next {
            findings.push(Finding::OverMidnight { session: code });
        }
    }
    findings.extend(overlaps(plan));
    findings
}

/// Times were put in order by their values, so where the source has both orders the fewer deserve a look.
fn mixed_order(plan: &AgendaPlan) -> Option<Finding> {
    let timed = plan.sessions.iter().filter(|session| session.minutes() > 0);
    let (start_first, end_first): (Vec<_>, Vec<_>) = timed.partition(|session| session.written == Written::StartFirst);
    if start_first.is_empty() || end_first.is_empty() {
        return None;
    }
    let fewer = if start_first.len() < end_first.len() {
        &start_first
    } else {
        &end_first
    };
    Some(Finding::MixedTimeOrder {
        start_first: start_first.len(),
        end_first: end_first.len(),
        sessions: fewer.iter().map(|session| session.code.clone()).collect(),
    })
}

/// Each session is told once, with the one before it that runs longest into it.
fn overlaps(plan: &AgendaPlan) -> Vec<Finding> {
    let mut timed: Vec<(DateTime, DateTime, &SessionPlan)> = plan
        .sessions
        .iter()
        .filter(|session| session.minutes() > 0)
        .map(|session| {
            let (start, end) = bounds(session);
            (start, end, session)
        })
        .collect();
    timed.sort_by_key(|(start, _, session)| (*start, session.position));
    let mut findings = Vec::new();
    let mut longest: Option<(DateTime, &SessionPlan)> = None;
    for (start, end, session) in timed {
        if let Some((until, earlier)) = longest.filter(|(until, _)| *until > start) {
            let sessions = [earlier.code.clone(), session.code.clone()];
            findings.push(Finding::Overlap {
                sessions,
                minutes: minutes_between(start, until.min(end)),
            });
        }
        if longest.is_none_or(|(until, _)| end > until) {
            longest = Some((end, session));
        }
    }
    findings
}

fn bounds(session: &SessionPlan) -> (DateTime, DateTime) {
    let end_date = match session.day {
        EndDay::Same => session.date,
        EndDay::Next => session.date.tomorrow().unwrap_or(session.date),
    };
    (
        session.date.to_datetime(session.start),
        end_date.to_datetime(session.end),
    )
}

fn minutes_between(start: DateTime, end: DateTime) -> u32 {
    let span = start.until((Unit::Minute, end)).map_or(0, |span| span.get_minutes());
    u32::try_from(span).unwrap_or(0)
}
