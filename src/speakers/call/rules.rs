//! Whether a call takes nominations, scores, answers, a new deadline; each question says why not.
use super::model::{Call, State};
use crate::directory::group::model::Groups;
use crate::kernel::{Fold, Occurs, TimeWindow, WindowState, Zone};
use crate::programme::event::model::{Sitting, end};
use crate::programme::session::model::{Session, Slot};
use crate::programme::session::slots::is_open_to_nomination;
use chrono::{DateTime, Utc};
use jiff::civil;

/// Why nothing can be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Not published.
    NoCall,
    NotYet,
    /// The deadline has passed: a draft is kept, and an extension revives it.
    Over,
}

/// Why a call cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotReady {
    #[error("the event is not public")]
    EventHidden,
    #[error("it names no place")]
    NoPlaces,
    #[error("its deadline has passed")]
    Over,
}

/// Why a call stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("everybody has been answered")]
    Released,
    #[error("the deadline was promised")]
    DeadlineStands,
    #[error("it would name no place")]
    NoPlaces,
    #[error("{0} nominations were handed in")]
    HandedIn(u64),
}

/// Why the dates of a call do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    #[error("opens after it closes")]
    OpensAfterCloses,
    #[error("closes after the event begins")]
    ClosesAfterTheStart(DateTime<Utc>),
    #[error("scores are frozen before the call closes")]
    ReviewTooEarly,
    #[error("scores are frozen after the event is over")]
    ReviewTooLate(DateTime<Utc>),
    #[error("answers before the call closes")]
    AnswersTooEarly,
    #[error("answers after the event is over")]
    AnswersTooLate(DateTime<Utc>),
}

/// Why a deadline is not extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Never {
    #[error("not published")]
    NotPublished,
    #[error("everybody has been answered")]
    Released,
    #[error("not later than the present deadline")]
    NotLater,
    #[error("in the past")]
    Past,
    #[error(transparent)]
    Date(#[from] DateProblem),
}

/// 23:59:59 counts, 00:00:00 does not, by the server's clock.
pub fn may_hand_in(call: &Call, now: DateTime<Utc>) -> Result<(), Shut> {
    if call.state != State::Published {
        return Err(Shut::NoCall);
    }
    match call.window.state(now) {
        WindowState::NotYet => Err(Shut::NotYet),
        WindowState::Open => Ok(()),
        WindowState::Closed => Err(Shut::Over),
    }
}

/// Scores are frozen when the review closes, and when answers have gone out.
pub fn may_score(call: &Call, now: DateTime<Utc>) -> bool {
    call.state == State::Published
        && call.released_at.is_none()
        && call.review_closes_at.is_none_or(|closes| now < closes)
}

/// The instants of a call. An hour that happens twice is the earlier one for opening and the later one for closing.
pub fn window(opens: civil::DateTime, closes: civil::DateTime, zone: &Zone) -> TimeWindow {
    TimeWindow::new(
        Some(zone.instant(opens, Fold::Earlier)),
        Some(zone.instant(closes, Fold::Later)),
    )
}

/// Whether the clock on the wall shows this hour at all. Midnight is a date, not an hour somebody typed.
pub fn happens(zone: &Zone, at: civil::DateTime) -> bool {
    at.time() == civil::Time::midnight() || zone.occurs(at) != Occurs::Never
}

/// Opens, closes before the event begins, is reviewed, is answered before the event is over: in this order.
pub fn judge_dates(call: &Call, sittings: &[Sitting]) -> Result<(), DateProblem> {
    if call.window.opens >= call.window.closes {
        return Err(DateProblem::OpensAfterCloses);
    }
    if let Some(start) = start(sittings).filter(|start| call.window.closes > Some(*start)) {
        return Err(DateProblem::ClosesAfterTheStart(start));
    }
    let end = end(sittings);
    if let Some(review) = call.review_closes_at {
        if Some(review) <= call.window.closes {
            return Err(DateProblem::ReviewTooEarly);
        }
        if let Some(end) = end.filter(|end| review > *end) {
            return Err(DateProblem::ReviewTooLate(end));
        }
    }
    let Some(answers) = call.answers_by else { return Ok(()) };
    if answers < last_day(call.closes) {
        return Err(DateProblem::AnswersTooEarly);
    }
    let last = sittings.iter().max_by_key(|sitting| sitting.ends_at);
    match last.filter(|sitting| answers > sitting.ends.date()) {
        Some(sitting) => Err(DateProblem::AnswersTooLate(sitting.ends_at)),
        None => Ok(()),
    }
}

/// The last day on which something that ends there is still possible: midnight belongs to the day before.
pub fn last_day(closes: civil::DateTime) -> civil::Date {
    if closes.time() == civil::Time::midnight() {
        closes.date().yesterday().unwrap_or(closes.date())
    } else {
        closes.date()
    }
}

/// A later deadline, in the future, that leaves time for what follows.
pub fn may_extend(call: &Call, to: &Call, sittings: &[Sitting], now: DateTime<Utc>) -> Result<(), Never> {
    if call.state != State::Published {
        return Err(Never::NotPublished);
    }
    if call.released_at.is_some() {
        return Err(Never::Released);
    }
    if to.window.closes.is_none_or(|closes| closes <= now) {
        return Err(Never::Past);
    }
    if to.window.closes <= call.window.closes {
        return Err(Never::NotLater);
    }
    Ok(judge_dates(to, sittings)?)
}

/// Whether a call may offer this place: stakeholders nominate themselves for it.
pub fn may_offer(slot: &Slot, groups: &Groups) -> bool {
    is_open_to_nomination(slot, groups)
}

/// The places of a session that a call asks for: those it lists; where it lists none and names the session as a whole,
/// every one with a role it asks for.
pub fn places<'s>(call: &Call, session: &'s Session) -> Vec<&'s Slot> {
    let listed = session.slots.iter().any(|slot| call.has_slot(slot.id));
    let asked = |slot: &&Slot| match listed {
        true => call.has_slot(slot.id),
        false => call.has_session(session.id) && call.asks_for(slot.role) && !slot.named_office,
    };
    session.slots.iter().filter(asked).collect()
}

fn start(sittings: &[Sitting]) -> Option<DateTime<Utc>> {
    sittings.iter().map(|sitting| sitting.starts_at).min()
}

#[cfg(test)]
mod tests;
