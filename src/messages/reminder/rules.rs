//! Whether a reminder is to be sent now: pure, and it takes the time.
use super::model::{Anchor, CatchUp, Instance, Occurrence, Offset, Rule, Side};
use crate::kernel::Zone;
use crate::programme::event::model::{Event, State};
use chrono::{DateTime, Duration, Utc};

/// A tick may come so late and nobody calls it late.
pub const ON_TIME: Duration = Duration::minutes(10);
/// After a stop, what counts back in days still goes out this late: before a deadline …
const BEFORE_A_DEADLINE: Duration = Duration::hours(24);
/// … if the person has at least this long left to answer,
const TIME_TO_ANSWER: Duration = Duration::hours(2);
/// and before a meeting;
const BEFORE_A_MEETING: Duration = Duration::hours(12);
/// what counts back in minutes;
const MINUTES_BEFORE: Duration = Duration::minutes(20);
/// and what comes afterwards.
const AFTERWARDS: Duration = Duration::hours(24);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    NotYet,
    Send,
    /// Too late to be of use.
    Missed,
}

/// What to do with an occurrence now.
pub fn verdict(event: &Event, (rule, instance): (&Rule, &Instance), one: &Occurrence, now: DateTime<Utc>) -> Verdict {
    if now < one.due.at {
        return Verdict::NotYet;
    }
    let published = event.state == State::Published;
    if !published || !is_of_use((rule, instance), one, &event.zone, now) {
        return Verdict::Missed;
    }
    let asleep = rule
        .quiet
        .is_some_and(|quiet| quiet.holds(event.zone.civil(now).time()));
    if one.held.is_some() || asleep && one.released_at.is_none() {
        return Verdict::NotYet;
    }
    Verdict::Send
}

/// Whether it was to go out so long ago that only a stop explains it.
pub fn is_late(one: &Occurrence, now: DateTime<Utc>) -> bool {
    now > one.due.at + ON_TIME
}

/// What it announces is still to come.
pub fn is_ahead((rule, instance): (&Rule, &Instance), zone: &Zone, now: DateTime<Utc>) -> bool {
    rule.when.side == Side::After || now < instance.instant(zone)
}

/// Whether anybody would still be glad of it.
fn is_of_use((rule, instance): (&Rule, &Instance), one: &Occurrence, zone: &Zone, now: DateTime<Utc>) -> bool {
    let waited = one.released_at.is_some() || one.held.is_some();
    let in_time = waited || !is_late(one, now) || is_within_grace((rule, instance.instant(zone)), one, now);
    in_time && is_ahead((rule, instance), zone, now)
}

fn is_within_grace((rule, anchor): (&Rule, DateTime<Utc>), one: &Occurrence, now: DateTime<Utc>) -> bool {
    if rule.catch_up == CatchUp::Skip {
        return false;
    }
    let late = now - one.due.at;
    match (rule.when.side, rule.when.offset) {
        // Whoever holds an offer is reminded by it in any case.
        _ if rule.when.anchor == Anchor::OfferDeadline => late < MINUTES_BEFORE,
        (Side::After, _) => late < AFTERWARDS,
        (Side::Before, Offset::Minutes(_)) => late < MINUTES_BEFORE,
        (Side::Before, Offset::Days(..)) if rule.when.anchor.is_deadline() => {
            late < BEFORE_A_DEADLINE && now <= anchor - TIME_TO_ANSWER
        }
        (Side::Before, Offset::Days(..)) => late < BEFORE_A_MEETING,
    }
}

/// After a stop, more letters at once than this wait for an organiser's click.
pub fn most_at_once(usual: usize) -> usize {
    (2 * usual).max(200)
}

/// Occurrences about the same thing with the same letter: whoever gets the later needs no earlier one.
pub fn is_one_family((one, rule): (&Occurrence, &Rule), (other, of): (&Occurrence, &Rule)) -> bool {
    rule.letter == of.letter && rule.when.anchor == of.when.anchor && one.instance == other.instance
}
