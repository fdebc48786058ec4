//! When registration may be open: pure.
use super::model::Plan;
use crate::kernel::{Fold, Occurs, TimeWindow, Zone};
use crate::programme::event::model::{Sitting, end};
use chrono::{DateTime, Utc};
use jiff::civil;

/// Why a window is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowProblem {
    #[error("registration opens after it closes")]
    OpensAfterCloses,
    #[error("registration closes after the last sitting")]
    ClosesAfterTheEnd(DateTime<Utc>),
}

/// The instants of a plan. An hour that happens twice is the earlier one for opening and the later one for closing:
/// nobody who reads the clock on the wall comes too late.
pub fn window(plan: &Plan, zone: &Zone) -> TimeWindow {
    TimeWindow::new(
        Some(zone.instant(plan.opens, Fold::Earlier)),
        Some(zone.instant(plan.closes, Fold::Later)),
    )
}

/// Opens before it closes, and closes before everything is over.
pub fn judge(plan: &Plan, zone: &Zone, sittings: &[Sitting]) -> Result<TimeWindow, WindowProblem> {
    let window = window(plan, zone);
    if window.opens >= window.closes {
        return Err(WindowProblem::OpensAfterCloses);
    }
    match end(sittings) {
        Some(end) if window.closes > Some(end) => Err(WindowProblem::ClosesAfterTheEnd(end)),
        _ => Ok(window),
    }
}

/// Whether the clock on the wall shows this hour at all. Midnight is a date, not an hour somebody typed.
pub fn happens(zone: &Zone, at: civil::DateTime) -> bool {
    at.time() == civil::Time::midnight() || zone.occurs(at) != Occurs::Never
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Localized;
    use crate::programme::event::model::OpenTo;
    use jiff::civil::{DateTime as Civil, date};
    use std::collections::BTreeMap;

    fn beirut() -> Zone {
        Zone::parse("Asia/Beirut").expect("a zone")
    }

    fn plan(opens: Civil, closes: Civil) -> Plan {
        Plan {
            in_room: None,
            online: None,
            per_organisation: None,
            by_group: BTreeMap::new(),
            approval: false,
            open_to: OpenTo::Open,
            opens,
            closes,
        }
    }

    fn until(ends: Civil) -> Vec<Sitting> {
        let starts = ends.date().at(9, 0, 0, 0);
        vec![Sitting {
            id: uuid::Uuid::nil().into(),
            position: 0,
            starts,
            ends,
            starts_at: beirut().instant(starts, Fold::Earlier),
            ends_at: beirut().instant(ends, Fold::Earlier),
            label: Localized::default(),
            joining_link: None,
        }]
    }

    #[test]
    fn a_window_opens_closes_and_ends_in_time() {
        let sittings = until(date(2021, 2, 24).at(12, 30, 0, 0));
        let (first, last) = (date(2021, 2, 1).at(9, 0, 0, 0), date(2021, 2, 24).at(12, 30, 0, 0));
        let judged = |opens, closes| judge(&plan(opens, closes), &beirut(), &sittings).map(drop);
        assert_eq!(judged(first, last), Ok(()));
        assert_eq!(judged(last, first), Err(WindowProblem::OpensAfterCloses));
        assert_eq!(judged(first, first), Err(WindowProblem::OpensAfterCloses));
        let late = date(2021, 2, 24).at(12, 31, 0, 0);
        assert!(matches!(judged(first, late), Err(WindowProblem::ClosesAfterTheEnd(_))));
        assert_eq!(judge(&plan(first, late), &beirut(), &[]).map(drop), Ok(()));
    }

    #[test]
    fn the_nights_when_clocks_change() {
        let zone = beirut();
        assert!(!happens(&zone, date(2026, 3, 29).at(0, 30, 0, 0)), "jumped over");
        assert!(
            happens(&zone, date(2026, 3, 29).at(0, 0, 0, 0)),
            "the end of the 28th exists"
        );
        let twice = date(2026, 10, 24).at(23, 59, 0, 0);
        let window = window(&plan(twice, twice), &zone);
        assert_eq!(
            window.closes.zip(window.opens).map(|(later, earlier)| later - earlier),
            Some(chrono::Duration::hours(1))
        );
    }
}
