//! Finding what cannot happen. Pure.
use crate::directory::group::model::{Group, Groups};
use crate::kernel::{GroupId, NominationId, SlotId, fold};
use crate::programme::agenda::edit::rules;
use crate::programme::session::model::{Session, Slot};
use jiff::Unit;

/// Somebody who was offered a place, or has confirmed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub slot: SlotId,
    pub nomination: NominationId,
    /// The number of the nomination's receipt.
    pub number: Option<i32>,
    /// `None`: the person never registered, so nobody wrote a name.
    pub name: Option<String>,
    pub group: Option<GroupId>,
    pub standing: Standing,
}

/// How somebody is registered for the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Confirmed,
    /// An organiser has not decided yet, or the place is on the waiting list.
    Waiting,
    /// Never, not any more, or the address was never confirmed.
    NotRegistered,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict<'a> {
    /// At the same time in the same room; `room` is `None` where not both say theirs.
    SameTime {
        items: [&'a Session; 2],
        room: Option<&'a str>,
        minutes: i32,
    },
    TwoPlacesAtOnce {
        who: Who<'a>,
        items: [&'a Session; 2],
    },
    TwicePlaced {
        who: Who<'a>,
        item: &'a Session,
    },
    TooMuch {
        item: &'a Session,
        too_much: rules::TooMuch,
    },
    WrongGroup {
        who: Who<'a>,
        item: &'a Session,
        slot: &'a Slot,
        group: &'a Group,
    },
    NotRegistered {
        who: Who<'a>,
        item: &'a Session,
        standing: Standing,
    },
}

/// A person as far as the agenda knows one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who<'a> {
    pub name: Option<&'a str>,
    pub holder: Option<&'a Holder>,
}

/// All of them, by the order of the agenda: first what concerns hours, then people.
pub fn conflicts<'a>(sessions: &'a [Session], holders: &'a [Holder], groups: &'a Groups) -> Vec<Conflict<'a>> {
    let placed = placed(sessions, holders);
    let mut found = same_time(sessions);
    found.extend(sessions.iter().filter_map(|item| {
        let too_much = rules::judge(None, item).err()?;
        Some(Conflict::TooMuch { item, too_much })
    }));
    found.extend(at_once(&placed));
    found.extend(placed.iter().filter_map(|one| wrong_group(one, groups)));
    found.extend(placed.iter().filter_map(|one| {
        let standing = one.who.holder?.standing;
        let (who, item) = (one.who, one.item);
        (standing != Standing::Confirmed).then_some(Conflict::NotRegistered { who, item, standing })
    }));
    found
}

/// Somebody in a place of an item.
struct Placed<'a> {
    who: Who<'a>,
    item: &'a Session,
    slot: &'a Slot,
}

fn placed<'a>(sessions: &'a [Session], holders: &'a [Holder]) -> Vec<Placed<'a>> {
    let mut found = Vec::new();
    for item in sessions {
        for slot in &item.slots {
            let holder = holders.iter().find(|holder| holder.slot == slot.id);
            let named = slot.named.as_ref().map(|named| named.name.as_str());
            let name = holder.and_then(|holder| holder.name.as_deref()).or(named);
            if holder.is_some() || name.is_some() {
                let who = Who { name, holder };
                found.push(Placed { who, item, slot });
            }
        }
    }
    found
}

fn same_time(sessions: &[Session]) -> Vec<Conflict<'_>> {
    let mut found = Vec::new();
    for (at, one) in sessions.iter().enumerate() {
        for two in &sessions[at + 1..] {
            let minutes = shared(one, two);
            let rooms = (one.room.as_deref(), two.room.as_deref());
            let room = match rooms {
                (Some(a), Some(b)) if fold(a) != fold(b) => continue,
                (Some(a), Some(_)) => Some(a),
                _ => None,
            };
            if minutes > 0 {
                let items = [one, two];
                found.push(Conflict::SameTime { items, room, minutes });
            }
        }
    }
    found
}

/// Minutes in which both go on.
fn shared(one: &Session, two: &Session) -> i32 {
    let (starts, ends) = (one.starts.max(two.starts), one.ends.min(two.ends));
    let span = starts.until((Unit::Minute, ends)).map_or(0, |span| span.get_minutes());
    i32::try_from(span.max(0)).unwrap_or(i32::MAX)
}

fn at_once<'a>(placed: &[Placed<'a>]) -> Vec<Conflict<'a>> {
    let mut found = Vec::new();
    for (at, one) in placed.iter().enumerate() {
        for two in placed[at + 1..].iter().filter(|two| one.who.is(&two.who)) {
            let who = one.who;
            if one.item.id == two.item.id {
                found.push(Conflict::TwicePlaced { who, item: one.item });
            } else if shared(one.item, two.item) > 0 {
                let items = [one.item, two.item];
                found.push(Conflict::TwoPlacesAtOnce { who, items });
            }
        }
    }
    found
}

impl Who<'_> {
    /// A person has one nomination in a call; without one, the name decides.
    fn is(&self, other: &Who<'_>) -> bool {
        match (self.holder, other.holder) {
            (Some(one), Some(two)) => one.nomination == two.nomination,
            _ => matches!((self.name, other.name), (Some(one), Some(two)) if fold(one) == fold(two)),
        }
    }
}

fn wrong_group<'a>(one: &Placed<'a>, groups: &'a Groups) -> Option<Conflict<'a>> {
    let group = one.who.holder?.group?;
    let group = groups.iter().find(|known| known.id == group)?;
    let for_groups = !one.slot.named_office && !one.slot.open_to.is_empty();
    let wrong = for_groups && !one.slot.open_to.contains(&group.code);
    wrong.then_some(Conflict::WrongGroup {
        who: one.who,
        item: one.item,
        slot: one.slot,
        group,
    })
}
