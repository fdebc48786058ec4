//! What may become of a call: each step is made here only, from what the rules allow.
use super::{Call, CallSession, Extension, State, Target};
use crate::kernel::{SlotId, TimeWindow};
use crate::programme::event::model::{Event, Sitting, State as EventState};
use crate::speakers::call::rules::{self, Never, NotReady, Refusal};
use chrono::{DateTime, Utc};

/// The call as it will be, and what changes, for the log.
#[derive(Clone, Debug)]
pub struct Step {
    after: Call,
    changes: Vec<String>,
}

impl Step {
    pub fn call(&self) -> &Call {
        &self.after
    }

    /// `blind: yes → no`; empty when nothing differs.
    pub fn changes(&self) -> &[String] {
        &self.changes
    }
}

impl Call {
    /// The first time it is kept.
    pub fn begin(self) -> Step {
        let after = Call {
            state: State::Draft,
            revision: 1,
            ..self
        };
        Step {
            after,
            changes: Vec::new(),
        }
    }

    /// What organisers edit. After publication the deadline moves by an extension only (law 8).
    pub fn change(&self, to: Call) -> Result<Step, Refusal> {
        if self.released_at.is_some() {
            return Err(Refusal::Released);
        }
        let fixed = self.state == State::Published;
        if fixed && (self.opens != to.opens || self.closes != to.closes) {
            return Err(Refusal::DeadlineStands);
        }
        if fixed && to.slots.is_empty() && to.sessions.is_empty() {
            return Err(Refusal::NoPlaces);
        }
        let after = Call {
            id: self.id,
            state: self.state,
            extensions: self.extensions.clone(),
            released_at: self.released_at,
            ..to
        };
        Ok(self.step(after))
    }

    pub fn publish(&self, event: &Event, now: DateTime<Utc>) -> Result<Step, NotReady> {
        if event.state != EventState::Published {
            return Err(NotReady::EventHidden);
        }
        if self.slots.is_empty() && self.sessions.is_empty() {
            return Err(NotReady::NoPlaces);
        }
        if self.window.closes.is_none_or(|closes| closes <= now) {
            return Err(NotReady::Over);
        }
        Ok(self.step(Call {
            state: State::Published,
            ..self.clone()
        }))
    }

    /// Only while nobody has handed in a nomination.
    pub fn take_back(&self, handed_in: u64) -> Result<Step, Refusal> {
        if self.released_at.is_some() {
            return Err(Refusal::Released);
        }
        if handed_in > 0 {
            return Err(Refusal::HandedIn(handed_in));
        }
        Ok(self.step(Call {
            state: State::Draft,
            ..self.clone()
        }))
    }

    /// A later deadline for everybody.
    pub fn extend(
        &self,
        (event, sittings): (&Event, &[Sitting]),
        extension: Extension,
        now: DateTime<Utc>,
    ) -> Result<Step, Never> {
        let window = rules::window(self.opens, extension.closes, &event.zone);
        let mut extensions = self.extensions.clone();
        extensions.push(extension.clone());
        let after = Call {
            closes: extension.closes,
            window: TimeWindow::new(self.window.opens, window.closes),
            extensions,
            ..self.clone()
        };
        rules::may_extend(self, &after, sittings, now)?;
        Ok(self.step(after))
    }

    fn step(&self, after: Call) -> Step {
        let changes = self.changes(&after);
        let after = Call {
            revision: self.revision + 1,
            ..after
        };
        Step { after, changes }
    }

    fn changes(&self, to: &Call) -> Vec<String> {
        let mut told = Vec::new();
        let mut values = |name: &str, before: String, after: String| {
            if before != after {
                told.push(format!("{name}: {before} → {after}"));
            }
        };
        let minute = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%d %H:%M").to_string();
        values("opens", minute(self.opens), minute(to.opens));
        values("closes", minute(self.closes), minute(to.closes));
        let day = |call: &Call| call.answers_by.map(|day| day.to_string()).unwrap_or_default();
        values("answers by", day(self), day(to));
        let review = |call: &Call| call.review_closes.map(minute).unwrap_or_default();
        values("review closes", review(self), review(to));
        values("blind", self.blind.to_string(), to.blind.to_string());
        values("state", format!("{:?}", self.state), format!("{:?}", to.state));
        let next = |call: &Call| format!("{:?}", call.next_reserve);
        values("after a decline", next(self), next(to));
        values("roles", format!("{:?}", self.roles), format!("{:?}", to.roles));
        told.extend(self.parts(to).map(str::to_owned));
        told
    }

    /// What is too long for a line is only named.
    fn parts(&self, to: &Call) -> impl Iterator<Item = &'static str> {
        let parts = [
            ("introduction", self.intro != to.intro),
            ("who decides", self.decided_by != to.decided_by),
            ("sessions and questions", sessions(self) != sessions(to)),
            ("places", slots(self) != slots(to)),
            ("criteria", self.criteria != to.criteria),
            ("checklist", self.checks != to.checks),
            ("targets", !same_targets(&self.targets, &to.targets)),
        ];
        parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name)
    }
}

fn sessions(call: &Call) -> Vec<&CallSession> {
    let mut sessions: Vec<&CallSession> = call.sessions.iter().collect();
    sessions.sort_by_key(|one| one.session);
    sessions
}

fn slots(call: &Call) -> Vec<SlotId> {
    let mut slots = call.slots.clone();
    slots.sort_unstable();
    slots
}

/// Whatever their ids: nothing points to a target.
fn same_targets(before: &[Target], after: &[Target]) -> bool {
    let plain = |one: &Target| (one.dimension, one.value.clone(), one.bound, one.amount, one.unit);
    before.iter().map(plain).eq(after.iter().map(plain))
}
