//! Gives a plan its place in an event: which sitting, which ids, which instants. Pure.
//!
//! What is there already keeps its id: a sitting by its date, a session by its code, a slot by its place in the
//! session. So calendars, registrations and links still point at the same thing after the agenda came again.
use super::plan::{AgendaPlan, EndDay, Holder, SessionKind, SessionPlan, SlotPlan, SlotRole};
use crate::kernel::{Chance, Fold, Localized, SessionId, SittingId, SlotId, Zone};
use crate::programme::event::model::Sitting;
use crate::programme::session::model::{Kind, Role, Session, Slot};
use chrono::{DateTime, Utc};
use jiff::civil::{self, Date};

/// What an event has before the import.
pub struct Present<'a> {
    pub zone: &'a Zone,
    pub sittings: &'a [Sitting],
    pub sessions: &'a [Session],
}

/// Where new ids come from.
pub struct Ids<'a> {
    pub at: DateTime<Utc>,
    pub chance: &'a Chance,
}

/// The event's sittings and sessions after the import.
#[derive(Debug)]
pub struct Placed {
    pub sittings: Vec<Sitting>,
    pub sessions: Vec<Session>,
}

/// Sittings are only added or widened, never removed: people have registered for them.
pub fn place(plan: &AgendaPlan, present: &Present<'_>, ids: &Ids<'_>) -> Placed {
    let mut sittings = present.sittings.to_vec();
    for day in &plan.sittings {
        let sessions = plan.sessions.iter().filter(|session| session.date == day.date);
        let spans: Vec<(civil::DateTime, civil::DateTime)> = sessions.map(span).collect();
        let (Some(first), Some(last)) = (spans.iter().map(|s| s.0).min(), spans.iter().map(|s| s.1).max()) else {
            continue;
        };
        match sittings.iter_mut().find(|sitting| sitting.starts.date() == day.date) {
            Some(sitting) => set_times(sitting, present.zone, first.min(sitting.starts), last.max(sitting.ends)),
            None => sittings.push(new_sitting(present.zone, (first, last), ids)),
        }
    }
    sittings.sort_by_key(|sitting| sitting.starts);
    for (position, sitting) in (1..).zip(&mut sittings) {
        sitting.position = position;
    }
    let sessions = plan
        .sessions
        .iter()
        .filter_map(|planned| {
            let sitting = sitting_of(&sittings, planned.date)?;
            Some(session(planned, sitting, present, ids))
        })
        .collect();
    Placed { sittings, sessions }
}

fn span(session: &SessionPlan) -> (civil::DateTime, civil::DateTime) {
    let last_day = match session.day {
        EndDay::Same => session.date,
        EndDay::Next => session.date.tomorrow().unwrap_or(session.date),
    };
    (
        session.date.to_datetime(session.start),
        last_day.to_datetime(session.end),
    )
}

fn sitting_of(sittings: &[Sitting], date: Date) -> Option<SittingId> {
    sittings
        .iter()
        .find(|sitting| sitting.starts.date() == date)
        .map(|sitting| sitting.id)
}

fn new_sitting(zone: &Zone, (starts, ends): (civil::DateTime, civil::DateTime), ids: &Ids<'_>) -> Sitting {
    let mut sitting = Sitting {
        id: SittingId::new(ids.at, ids.chance),
        position: 0,
        starts,
        ends,
        starts_at: ids.at,
        ends_at: ids.at,
        label: Localized::default(),
        joining_link: None,
    };
    set_times(&mut sitting, zone, starts, ends);
    sitting
}

fn set_times(sitting: &mut Sitting, zone: &Zone, starts: civil::DateTime, ends: civil::DateTime) {
    (sitting.starts, sitting.ends) = (starts, ends);
    (sitting.starts_at, sitting.ends_at) = instants(zone, starts, ends);
}

/// Never negative, also where the clock jumps between the two.
fn instants(zone: &Zone, starts: civil::DateTime, ends: civil::DateTime) -> (DateTime<Utc>, DateTime<Utc>) {
    let starts_at = zone.instant(starts, Fold::Earlier);
    (starts_at, zone.instant(ends, Fold::Earlier).max(starts_at))
}

fn session(planned: &SessionPlan, sitting: SittingId, present: &Present<'_>, ids: &Ids<'_>) -> Session {
    let before = present.sessions.iter().find(|session| session.code == planned.code);
    let (starts, ends) = span(planned);
    let (starts_at, ends_at) = instants(present.zone, starts, ends);
    Session {
        id: before.map_or_else(|| SessionId::new(ids.at, ids.chance), |session| session.id),
        sitting,
        position: planned.position.into(),
        code: planned.code.clone(),
        kind: planned.kind.into(),
        number: planned.number.map(Into::into),
        round_table: planned.round_table.map(Into::into),
        starts,
        ends,
        starts_at,
        ends_at,
        title: planned.title.clone(),
        description: planned.description.clone(),
        objectives: planned.objectives.clone(),
        open_floor_minutes: planned.open_floor_minutes.map(Into::into),
        open_floor: planned.open_floor_label.clone(),
        label_minutes: planned.label_minutes.map(Into::into),
        room: before.and_then(|session| session.room.clone()),
        slots: planned.slots.iter().map(|planned| slot(planned, before, ids)).collect(),
    }
}

fn slot(planned: &SlotPlan, session: Option<&Session>, ids: &Ids<'_>) -> Slot {
    let position = i32::from(planned.position);
    let before = session.and_then(|session| session.slots.iter().find(|slot| slot.position == position));
    Slot {
        id: before.map_or_else(|| SlotId::new(ids.at, ids.chance), |slot| slot.id),
        position,
        role: planned.role.into(),
        open_to: planned.open_to.clone(),
        named_office: planned.holder == Holder::Office,
        minutes: planned.minutes.map(Into::into),
        letter: planned.letter.clone(),
        label: planned.label.clone(),
        named: before.and_then(|slot| slot.named.clone()),
    }
}

impl From<SessionKind> for Kind {
    fn from(kind: SessionKind) -> Self {
        match kind {
            SessionKind::Registration => Kind::Registration,
            SessionKind::Opening => Kind::Opening,
            SessionKind::Presentation => Kind::Presentation,
            SessionKind::Plenary => Kind::Plenary,
            SessionKind::Break => Kind::Break,
            SessionKind::RoundTable => Kind::RoundTable,
            SessionKind::WrapUp => Kind::WrapUp,
            SessionKind::Recap => Kind::Recap,
            SessionKind::KeyMessages => Kind::KeyMessages,
            SessionKind::Closing => Kind::Closing,
            SessionKind::Other => Kind::Other,
        }
    }
}

impl From<SlotRole> for Role {
    fn from(role: SlotRole) -> Self {
        match role {
            SlotRole::Speaker => Role::Speaker,
            SlotRole::Moderator => Role::Moderator,
            SlotRole::Chair => Role::Chair,
            SlotRole::Rapporteur => Role::Rapporteur,
            SlotRole::Presenter => Role::Presenter,
        }
    }
}
