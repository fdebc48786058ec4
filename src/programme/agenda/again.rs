//! The look at what is odd, taken again after somebody changed an item on screen.
use super::findings::{Expected, Finding, find};
use super::groups::GroupCodes;
use super::plan::{AgendaPlan, EndDay, Holder, SessionKind, SessionPlan, SlotPlan, SlotRole};
use super::store;
use super::times::Written;
use crate::db::WriteTx;
use crate::directory::group::store as groups;
use crate::kernel::Chance;
use crate::programme::event::model::Event;
use crate::programme::session::model::{Session, Slot};
use crate::programme::session::store as sessions;
use chrono::{DateTime, Utc};
use sea_orm::DbErr;

/// Finds anew what is odd and keeps it; what only the source could tell (the order of its times) stays as it was.
pub async fn look_again(tx: &WriteTx, event: &Event, (now, chance): (DateTime<Utc>, &Chance)) -> Result<(), DbErr> {
    let plan = plan(event, &sessions::all(tx, event.id).await?);
    let codes = GroupCodes::of(&groups::all(tx, event.process).await?);
    let before = store::all(tx, event.id).await?;
    let mut found: Vec<Finding> = before
        .into_iter()
        .map(|kept| kept.finding)
        .filter(|finding| matches!(finding, Finding::MixedTimeOrder { .. }))
        .collect();
    found.extend(find(&plan, &Expected::of(&plan, codes)));
    store::replace(tx, event.id, &found, (now, chance)).await
}

/// The agenda of an event as a file would state it.
pub fn plan(event: &Event, sessions: &[Session]) -> AgendaPlan {
    AgendaPlan::new(event.zone.clone(), &[], sessions.iter().map(session).collect())
}

fn session(session: &Session) -> SessionPlan {
    SessionPlan {
        code: session.code.clone(),
        position: small(session.position),
        date: session.starts.date(),
        start: session.starts.time(),
        end: session.ends.time(),
        day: if session.ends.date() > session.starts.date() {
            EndDay::Next
        } else {
            EndDay::Same
        },
        written: Written::StartFirst,
        kind: word(SessionKind::ALL, session.kind),
        number: session.number.map(small),
        round_table: session.round_table.map(small),
        title: session.title.clone(),
        description: session.description.clone(),
        objectives: session.objectives.clone(),
        open_floor_minutes: session.open_floor_minutes.map(small),
        open_floor_label: session.open_floor.clone(),
        label_minutes: session.label_minutes.map(small),
        slots: session.slots.iter().map(slot).collect(),
    }
}

fn slot(slot: &Slot) -> SlotPlan {
    SlotPlan {
        position: small(slot.position),
        role: word(SlotRole::ALL, slot.role),
        open_to: slot.open_to.clone(),
        holder: if slot.named_office {
            Holder::Office
        } else {
            Holder::Open
        },
        minutes: slot.minutes.map(small),
        label: slot.label.clone(),
        letter: slot.letter.clone(),
    }
}

/// The plan's word for a column's: each of the column's has exactly one.
fn word<P: Copy, C: PartialEq + From<P>>(all: &[P], column: C) -> P {
    let found = all.iter().copied().find(|one| C::from(*one) == column);
    found.unwrap_or_else(|| all[all.len() - 1])
}

/// What the forms and files let in is small; anything else stays at the largest.
fn small<T: TryFrom<i32> + Bounded>(number: i32) -> T {
    T::try_from(number).unwrap_or(T::MOST)
}

trait Bounded {
    const MOST: Self;
}

impl Bounded for u8 {
    const MOST: Self = Self::MAX;
}

impl Bounded for u16 {
    const MOST: Self = Self::MAX;
}
