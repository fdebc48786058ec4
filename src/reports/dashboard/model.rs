//! What a dashboard shows beside the figures.
use crate::kernel::GroupId;
use crate::programme::event::model::Limits;
use crate::reports::figures::model::{Came, Figure, Funnel};
use std::collections::HashMap;

/// Things that wait for somebody to act, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// People of the directory, whether invited or not.
    pub contacts: u32,
    /// Who may be written to, and was neither invited nor has registered.
    pub never_invited: u32,
    /// Organisations that people typed anew and nobody has matched yet.
    pub provisional: u32,
    pub findings: u32,
    pub bounced: u32,
    /// Places that were offered and that nobody holds.
    pub holes: u32,
    /// Of confirmed places, not passed on yet.
    pub changes: u32,
}

/// The letters of an event by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MailHealth {
    pub sent: u32,
    /// Waiting, or under way at this moment.
    pub open: u32,
    pub failed: u32,
    /// No longer wanted when their turn came.
    pub cancelled: u32,
}

impl MailHealth {
    pub fn all(&self) -> u32 {
        self.sent + self.open + self.failed + self.cancelled
    }
}

/// Places taken and people waiting, of one way to attend and one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    pub in_room: bool,
    pub group: Option<GroupId>,
    pub taken: u32,
    pub waiting: u32,
}

/// How many wait although the event and their group have a place free. Their organisation's limit may hold them back.
pub fn waiting_beside_free_places(seats: &[Seats], limits: Limits, by_group: &HashMap<GroupId, u32>) -> u32 {
    let taken = |of: &dyn Fn(&Seats) -> bool| -> u32 { seats.iter().filter(|s| of(s)).map(|s| s.taken).sum() };
    let has_room = |here: &&Seats| {
        let places = if here.in_room { limits.in_room } else { limits.online };
        let in_event = places.is_none_or(|places| taken(&|s| s.in_room == here.in_room) < places);
        let of_group = here.group.and_then(|group| by_group.get(&group));
        in_event && of_group.is_none_or(|places| taken(&|s| s.group == here.group) < *places)
    };
    let waiting = seats.iter().filter(|here| here.waiting > 0).filter(has_room);
    waiting.map(|here| here.waiting).sum()
}

/// One thing to do, with how many it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Approve(u32),
    FillPlaces(u32),
    FillHoles(u32),
    PassOn(u32),
    MendMail(u32),
    MatchOrganisations(u32),
    DecideFindings(u32),
    Invite(u32),
}

/// What to do, the most pressing first; nothing that concerns nobody.
pub fn needs(funnel: &Funnel, backlog: &Backlog, mail: MailHealth, beside_free_places: u32) -> Vec<Need> {
    let all = [
        Need::Approve(funnel.total(Figure::Pending, Came::Anyhow)),
        Need::FillPlaces(beside_free_places),
        Need::FillHoles(backlog.holes),
        Need::PassOn(backlog.changes),
        Need::MendMail(mail.failed),
        Need::MatchOrganisations(backlog.provisional),
        Need::DecideFindings(backlog.findings),
        Need::Invite(backlog.never_invited),
    ];
    all.into_iter().filter(|need| need.count() > 0).collect()
}

impl Need {
    pub fn count(self) -> u32 {
        match self {
            Need::Approve(n)
            | Need::FillPlaces(n)
            | Need::FillHoles(n)
            | Need::PassOn(n)
            | Need::MendMail(n)
            | Need::MatchOrganisations(n)
            | Need::DecideFindings(n)
            | Need::Invite(n) => n,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn seats(in_room: bool, group: u128, taken: u32, waiting: u32) -> Seats {
        Seats {
            in_room,
            group: Some(Uuid::from_u128(group).into()),
            taken,
            waiting,
        }
    }

    #[test]
    fn who_waits_for_a_full_room_or_a_full_group_is_not_reported() {
        let limits = Limits {
            in_room: Some(5),
            ..Limits::default()
        };
        let by_group = HashMap::from([(Uuid::from_u128(2).into(), 3)]);
        let full_room = [seats(true, 1, 5, 4), seats(false, 2, 3, 2)];
        assert_eq!(waiting_beside_free_places(&full_room, limits, &by_group), 0);
        let one_free = [seats(true, 1, 4, 4), seats(false, 2, 2, 2), seats(true, 3, 0, 0)];
        assert_eq!(waiting_beside_free_places(&one_free, limits, &by_group), 6);
    }
}
