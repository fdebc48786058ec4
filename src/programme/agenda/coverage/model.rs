//! Which group may speak in which item. Pure.
use crate::directory::group::model::{Group, Groups};
use crate::programme::session::model::{Session, Slot};

/// The matrix: a row for each group, a column for each item in which some group may speak.
pub struct Coverage<'a> {
    pub sessions: Vec<&'a Session>,
    /// Stakeholder groups first, in their order, then participant types.
    pub rows: Vec<Covered<'a>>,
}

/// One group's places.
pub struct Covered<'a> {
    pub group: &'a Group,
    /// Speaking places it may take, beside each of [`Coverage::sessions`].
    pub speaking: Vec<usize>,
    /// Minutes of those that state some.
    pub minutes: i32,
    /// Chair and moderator places it may take: they give nobody the floor for their group.
    pub leading: usize,
}

impl<'a> Coverage<'a> {
    pub fn of(sessions: &'a [Session], groups: &'a Groups) -> Self {
        let known = |slot: &Slot| slot.open_to.iter().any(|code| groups.by_code(code).is_some());
        let counts = |session: &&Session| session.speaking_slots().any(|slot| !slot.named_office && known(slot));
        let counted: Vec<&Session> = sessions.iter().filter(counts).collect();
        let (others, stakeholders): (Vec<&Group>, Vec<&Group>) =
            groups.iter().partition(|group| group.is_participant_type());
        let rows = stakeholders
            .into_iter()
            .chain(others)
            .map(|group| covered(group, sessions, &counted))
            .collect();
        Self {
            sessions: counted,
            rows,
        }
    }

    /// Stakeholder groups for which nobody may speak.
    pub fn empty(&self) -> Vec<&'a Group> {
        let stakeholders = self.rows.iter().filter(|row| !row.group.is_participant_type());
        stakeholders
            .filter(|row| row.total() == 0)
            .map(|row| row.group)
            .collect()
    }

    /// Stakeholder groups who may speak in one item only, with that item.
    pub fn only_once(&self) -> Vec<(&'a Group, &'a Session)> {
        let stakeholders = self.rows.iter().filter(|row| !row.group.is_participant_type());
        stakeholders
            .filter_map(|row| {
                let mut held = row
                    .speaking
                    .iter()
                    .zip(&self.sessions)
                    .filter(|(places, _)| **places > 0);
                let (_, session) = held.next()?;
                held.next().is_none().then_some((row.group, *session))
            })
            .collect()
    }
}

impl Covered<'_> {
    pub fn total(&self) -> usize {
        self.speaking.iter().sum()
    }
}

fn covered<'a>(group: &'a Group, all: &[Session], counted: &[&Session]) -> Covered<'a> {
    let theirs = |slot: &&Slot| !slot.named_office && slot.open_to.contains(&group.code);
    let speaking = |session: &Session| session.speaking_slots().filter(theirs).count();
    let minutes = |session: &&Session| -> i32 {
        let stated = session.speaking_slots().filter(theirs).filter_map(|slot| slot.minutes);
        stated.fold(0, i32::saturating_add)
    };
    let leading = all.iter().flat_map(|session| &session.slots).filter(theirs);
    Covered {
        group,
        speaking: counted.iter().map(|session| speaking(session)).collect(),
        minutes: counted.iter().map(minutes).fold(0, i32::saturating_add),
        leading: leading.filter(|slot| !slot.role.speaks()).count(),
    }
}
