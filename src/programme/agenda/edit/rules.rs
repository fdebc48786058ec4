//! Whether the minutes of an item add up, and how one is split in two. Pure.
use crate::kernel::{SessionId, SlotId};
use crate::programme::session::model::{Session, Slot};
use jiff::Unit;
use jiff::civil::DateTime;

/// The longest item and the longest place: a day.
pub const MOST_MINUTES: i32 = 1_440;

/// More is planned than there is time for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{taken} minutes planned, {length} there")]
pub struct TooMuch {
    pub taken: i32,
    pub length: i32,
}

/// Where an item is cut in two, and which of its places go to the second part.
#[derive(Clone, Debug)]
pub struct Cut {
    pub at: DateTime,
    pub second: Vec<SlotId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoCut {
    /// It has to lie between start and end.
    #[error("outside the item")]
    Outside,
    #[error(transparent)]
    First(TooMuch),
    #[error(transparent)]
    Second(TooMuch),
}

/// Minutes by the clock on the wall; never negative.
pub fn length(session: &Session) -> i32 {
    between(session.starts, session.ends)
}

/// Minutes of all places that state some. Saturates: a file may have brought nonsense.
pub fn of_places(slots: &[Slot]) -> i32 {
    let stated = slots.iter().filter_map(|slot| slot.minutes);
    stated.fold(0, i32::saturating_add)
}

/// Places and open floor together.
pub fn taken(session: &Session) -> i32 {
    of_places(&session.slots).saturating_add(session.open_floor_minutes.unwrap_or(0))
}

/// What nobody has yet; negative when too much is planned.
pub fn left(session: &Session) -> i32 {
    length(session).saturating_sub(taken(session))
}

/// An item may not take more than its time. One that came over-full from a file may be mended step by step: it is
/// refused only when it gets worse.
pub fn judge(before: Option<&Session>, after: &Session) -> Result<(), TooMuch> {
    let worst = before.map_or(0, |before| left(before).min(0));
    if left(after) < worst {
        return Err(too_much(after));
    }
    Ok(())
}

/// Two items for one. The open floor goes to the second part as far as it has room, the rest of it to the first.
pub fn split(session: &Session, cut: &Cut, (id, code): (SessionId, String)) -> Result<[Session; 2], NoCut> {
    if cut.at <= session.starts || cut.at >= session.ends {
        return Err(NoCut::Outside);
    }
    let (to_second, to_first): (Vec<Slot>, Vec<Slot>) = session
        .slots
        .iter()
        .cloned()
        .partition(|slot| cut.second.contains(&slot.id));
    let mut first = Session {
        ends: cut.at,
        slots: numbered(to_first),
        open_floor_minutes: None,
        ..session.clone()
    };
    let mut second = Session {
        id,
        code,
        starts: cut.at,
        slots: numbered(to_second),
        open_floor_minutes: None,
        position: session.position.saturating_add(1),
        ..session.clone()
    };
    judge(None, &first).map_err(NoCut::First)?;
    judge(None, &second).map_err(NoCut::Second)?;
    if let Some(open_floor) = session.open_floor_minutes {
        let later = open_floor.min(left(&second));
        second.open_floor_minutes = Some(later).filter(|minutes| *minutes > 0);
        first.open_floor_minutes = Some((open_floor - later).min(left(&first))).filter(|minutes| *minutes > 0);
    }
    Ok([first, second])
}

/// A place that goes to another item, as its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moving {
    pub place: SlotId,
    pub to: SessionId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoMove {
    #[error("no such place in the item")]
    NoPlace,
    #[error(transparent)]
    TooMuch(TooMuch),
}

/// The item without the place, and the other one with it.
pub fn move_place(from: &Session, to: &Session, place: SlotId) -> Result<[Session; 2], NoMove> {
    let (gone, stay): (Vec<Slot>, Vec<Slot>) = from.slots.iter().cloned().partition(|slot| slot.id == place);
    if gone.is_empty() || from.id == to.id {
        return Err(NoMove::NoPlace);
    }
    let after = Session {
        slots: numbered(to.slots.iter().cloned().chain(gone).collect()),
        ..to.clone()
    };
    judge(Some(to), &after).map_err(NoMove::TooMuch)?;
    let rest = Session {
        slots: numbered(stay),
        ..from.clone()
    };
    Ok([rest, after])
}

/// Positions from 1, in the order in which they stand.
pub fn numbered(slots: Vec<Slot>) -> Vec<Slot> {
    (1..)
        .zip(slots)
        .map(|(position, slot)| Slot { position, ..slot })
        .collect()
}

fn too_much(session: &Session) -> TooMuch {
    TooMuch {
        taken: taken(session),
        length: length(session),
    }
}

fn between(starts: DateTime, ends: DateTime) -> i32 {
    let span = starts.until((Unit::Minute, ends)).map_or(0, |span| span.get_minutes());
    i32::try_from(span.max(0)).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests;
