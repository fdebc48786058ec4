//! Who gets a place, and who may still submit or change something. Pure: counts, limits and the time are arguments.
use super::model::{Attendance, Landing, State};
use crate::directory::group::model::{Group, Groups};
use crate::kernel::{GroupId, OrganisationId};
use crate::mail::letter::LetterKind;
use crate::programme::event::model::{Event, OpenTo, Sitting, State as EventState, end};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashMap;

/// How long an address may stay unconfirmed.
pub const CONFIRM_WITHIN: Duration = Duration::hours(72);
/// Nobody reads and fills the open form sooner, not even where the browser fills it.
pub const FASTEST: Duration = Duration::seconds(3);

/// Places taken: the confirmed registrations of one event, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub in_room: u32,
    pub online: u32,
    pub by_group: HashMap<GroupId, u32>,
    /// Participant types are not counted.
    pub by_organisation: HashMap<OrganisationId, u32>,
}

/// Places there are; what is not named has no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    pub in_room: Option<u32>,
    pub online: Option<u32>,
    pub by_group: HashMap<GroupId, u32>,
    pub per_organisation: Option<u32>,
}

/// The place one registration asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub attendance: Attendance,
    pub group: Option<GroupId>,
    /// `None`: no organisation, or a participant type, which is exempt from its limit.
    pub organisation: Option<OrganisationId>,
}

/// Which of the three limits is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortage {
    Event,
    Group,
    Organisation,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    Room,
    Wait(Shortage),
}

impl Wish {
    pub fn of(
        attendance: Attendance,
        group: Option<GroupId>,
        organisation: Option<OrganisationId>,
        groups: &Groups,
    ) -> Self {
        let exempt = group
            .and_then(|group| groups.by_id(group))
            .is_some_and(Group::is_participant_type);
        Self {
            attendance,
            group,
            organisation: organisation.filter(|_| !exempt),
        }
    }
}

impl Limits {
    /// Nothing to count: every wish has room.
    pub fn is_none(&self) -> bool {
        self.in_room.is_none() && self.online.is_none() && self.by_group.is_empty() && self.per_organisation.is_none()
    }
}

impl Counts {
    /// One more place is taken.
    pub fn take(&mut self, wish: Wish) {
        match wish.attendance {
            Attendance::InRoom => self.in_room += 1,
            Attendance::Online => self.online += 1,
        }
        if let Some(group) = wish.group {
            *self.by_group.entry(group).or_default() += 1;
        }
        if let Some(organisation) = wish.organisation {
            *self.by_organisation.entry(organisation).or_default() += 1;
        }
    }
}

/// Whether there is room, by all three limits.
pub fn place(counts: &Counts, limits: &Limits, wish: Wish) -> Placement {
    let (taken, places) = match wish.attendance {
        Attendance::InRoom => (counts.in_room, limits.in_room),
        Attendance::Online => (counts.online, limits.online),
    };
    let of_group = wish.group.and_then(|group| {
        let taken = counts.by_group.get(&group).copied().unwrap_or(0);
        Some((taken, *limits.by_group.get(&group)?))
    });
    let of_organisation = wish.organisation.and_then(|organisation| {
        let taken = counts.by_organisation.get(&organisation).copied().unwrap_or(0);
        Some((taken, limits.per_organisation?))
    });
    let full = |used: Option<(u32, u32)>| used.is_some_and(|(taken, places)| taken >= places);
    if full(places.map(|places| (taken, places))) {
        Placement::Wait(Shortage::Event)
    } else if full(of_group) {
        Placement::Wait(Shortage::Group)
    } else if full(of_organisation) {
        Placement::Wait(Shortage::Organisation)
    } else {
        Placement::Room
    }
}

/// The same for somebody who holds a place: only what the change asks for anew is asked for, so that a limit that was
/// lowered or passed meanwhile takes nothing from anybody.
pub fn place_instead(counts: &Counts, limits: &Limits, (held, wish): (Wish, Wish)) -> Placement {
    let mut asked = limits.clone();
    if held.attendance == wish.attendance {
        (asked.in_room, asked.online) = (None, None);
    }
    if held.group == wish.group {
        asked.by_group.clear();
    }
    if held.organisation == wish.organisation {
        asked.per_organisation = None;
    }
    place(counts, &asked, wish)
}

/// Where a registration that was just submitted comes to stand: with approval an organiser looks first.
pub fn landing(event: &Event, placement: Placement, next_in_queue: i64) -> Landing {
    match (event.approval, placement) {
        (true, _) => Landing::Pending,
        (false, Placement::Room) => Landing::Confirmed,
        (false, Placement::Wait(_)) => Landing::Waitlisted(next_in_queue),
    }
}

/// Why nothing can be submitted or changed any more, or not yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    NotYet,
    Over,
    Cancelled,
    /// Only invited people may register.
    InvitedOnly,
    EventOver,
}

/// Whether a new registration may be handed in at this instant: what arrives at 23:59:59 counts.
pub fn may_submit(event: &Event, sittings: &[Sitting], now: DateTime<Utc>) -> Result<(), Closed> {
    use crate::kernel::WindowState;
    may_change(event, sittings, now)?;
    match event.registration.state(now) {
        WindowState::Open => Ok(()),
        WindowState::NotYet => Err(Closed::NotYet),
        WindowState::Closed => Err(Closed::Over),
    }
}

/// The same without an invitation.
pub fn may_submit_openly(event: &Event, sittings: &[Sitting], now: DateTime<Utc>) -> Result<(), Closed> {
    match event.open_to {
        OpenTo::Open => may_submit(event, sittings, now),
        OpenTo::InvitedOnly => Err(Closed::InvitedOnly),
    }
}

/// Whether a registration may still be corrected or withdrawn: until the event ends.
pub fn may_change(event: &Event, sittings: &[Sitting], now: DateTime<Utc>) -> Result<(), Closed> {
    match event.state {
        EventState::Cancelled => return Err(Closed::Cancelled),
        EventState::Draft => return Err(Closed::NotYet),
        EventState::Published => {}
    }
    if end(sittings).is_some_and(|end| end <= now) {
        return Err(Closed::EventOver);
    }
    Ok(())
}

/// Whether a registration in this state stands: it may be corrected, withdrawn, cancelled.
pub fn is_standing(state: State) -> bool {
    match state {
        State::Pending | State::Confirmed | State::Waitlisted => true,
        State::Unconfirmed | State::Refused | State::Withdrawn | State::Cancelled => false,
    }
}

/// Whether a letter still says the truth when it is about to be sent.
pub fn letter_is_true(letter: LetterKind, state: State) -> bool {
    match letter {
        LetterKind::ConfirmAddress => state == State::Unconfirmed,
        LetterKind::RegistrationPending => state == State::Pending,
        LetterKind::RegistrationConfirmed | LetterKind::RegistrationPromoted => state == State::Confirmed,
        LetterKind::RegistrationWaitlisted => state == State::Waitlisted,
        LetterKind::RegistrationRefused => state == State::Refused,
        LetterKind::RegistrationWithdrawn => state == State::Withdrawn,
        LetterKind::RegistrationCancelled => state == State::Cancelled,
        LetterKind::RegistrationChanged | LetterKind::OnBehalf => is_standing(state),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
