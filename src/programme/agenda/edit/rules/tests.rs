//! The arithmetic of an item holds for any minutes.
use super::*;
use crate::kernel::{Chance, Localized, SittingId};
use crate::programme::session::model::{Kind, Role};
use chrono::DateTime as Instant;
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

/// An item of so many minutes from 09:00, its places with theirs, and its open floor.
fn item(length: i32, places: &[Option<i32>], open_floor: Option<i32>) -> Session {
    let (at, chance) = (Instant::UNIX_EPOCH, Chance::seeded(7));
    let starts = date(2021, 2, 24).at(9, 0, 0, 0);
    let slot = |minutes: &Option<i32>| Slot {
        id: SlotId::new(at, &chance),
        position: 0,
        role: Role::Speaker,
        open_to: Vec::new(),
        named_office: false,
        minutes: *minutes,
        letter: None,
        label: Localized::default(),
        named: None,
    };
    Session {
        id: SessionId::new(at, &chance),
        sitting: SittingId::new(at, &chance),
        position: 1,
        code: "one".to_owned(),
        kind: Kind::Plenary,
        number: None,
        round_table: None,
        starts,
        ends: starts.checked_add(i64::from(length).minutes()).expect("a day"),
        starts_at: at,
        ends_at: at,
        title: Localized::default(),
        description: Localized::default(),
        objectives: Vec::new(),
        open_floor_minutes: open_floor,
        open_floor: Localized::default(),
        label_minutes: None,
        room: None,
        slots: numbered(places.iter().map(slot).collect()),
    }
}

fn cut(session: &Session, after: i32, second: &[usize]) -> Cut {
    Cut {
        at: session.starts.checked_add(i64::from(after).minutes()).expect("a day"),
        second: second.iter().map(|at| session.slots[*at].id).collect(),
    }
}

fn second() -> (SessionId, String) {
    let id = SessionId::new(Instant::UNIX_EPOCH, &Chance::seeded(8));
    (id, "two".to_owned())
}

#[test]
fn sixty_minutes_hold_sixty() {
    let full = item(60, &[Some(5); 6], Some(30));
    assert_eq!((length(&full), taken(&full), left(&full)), (60, 60, 0));
    assert_eq!(judge(None, &full), Ok(()));
    let over = item(60, &[Some(5); 7], Some(30));
    assert_eq!(judge(None, &over), Err(TooMuch { taken: 65, length: 60 }));
    let worse = item(60, &[Some(5); 8], Some(30));
    assert!(judge(Some(&over), &worse).is_err());
    assert_eq!(judge(Some(&worse), &over), Ok(()), "mended step by step");
    assert_eq!(judge(Some(&over), &over), Ok(()));
    let unsaid = item(60, &[None, Some(10)], None);
    assert_eq!(left(&unsaid), 50);
}

#[test]
fn a_split_keeps_every_place_once() {
    let whole = item(60, &[Some(5), Some(5), Some(10)], Some(30));
    let [first, rest] = split(&whole, &cut(&whole, 20, &[2]), second()).expect("fits");
    assert_eq!((first.ends, rest.starts), (rest.starts, first.ends));
    assert_eq!((first.slots.len(), rest.slots.len()), (2, 1));
    assert_eq!(rest.slots[0].position, 1);
    assert_eq!((first.open_floor_minutes, rest.open_floor_minutes), (None, Some(30)));
    assert_eq!((rest.id, rest.code.as_str()), (second().0, "two"));
    let refused = split(&whole, &cut(&whole, 5, &[2]), second());
    assert_eq!(refused, Err(NoCut::First(TooMuch { taken: 10, length: 5 })));
    let refused = split(&whole, &cut(&whole, 55, &[0, 1]), second());
    assert_eq!(refused, Err(NoCut::Second(TooMuch { taken: 10, length: 5 })));
    for outside in [0, 60, 61] {
        let refused = split(&whole, &cut(&whole, outside, &[]), second());
        assert_eq!(refused, Err(NoCut::Outside));
    }
}

fn minutes() -> impl Strategy<Value = Option<i32>> {
    proptest::option::of(1..40_i32)
}

proptest! {
    /// What is let through never takes more than its time, unless it did already and did not get worse.
    #[test]
    fn nothing_over_full_is_let_in(
        length in 0..300_i32,
        before in (proptest::collection::vec(minutes(), 0..10), proptest::option::of(0..200_i32)),
        after in (proptest::collection::vec(minutes(), 0..10), proptest::option::of(0..200_i32)),
    ) {
        let (before, after) = (item(length, &before.0, before.1), item(length, &after.0, after.1));
        prop_assert_eq!(judge(None, &after).is_ok(), left(&after) >= 0);
        if judge(Some(&before), &after).is_ok() {
            prop_assert!(left(&after) >= 0 || left(&after) >= left(&before));
        }
        prop_assert_eq!(taken(&after), of_places(&after.slots) + after.open_floor_minutes.unwrap_or(0));
        prop_assert_eq!(left(&after) + taken(&after), super::length(&after));
    }

    /// Two parts are as long as the whole, have its places once each, and neither is over-full; of an item that added
    /// up, no minute is lost.
    #[test]
    fn a_split_loses_nothing(
        length in 2..300_i32,
        at in 0..320_i32,
        places in proptest::collection::vec((minutes(), any::<bool>()), 0..10),
        open_floor in proptest::option::of(0..200_i32),
    ) {
        let stated: Vec<Option<i32>> = places.iter().map(|(minutes, _)| *minutes).collect();
        let whole = item(length, &stated, open_floor);
        let later: Vec<usize> = (0..places.len()).filter(|at| places[*at].1).collect();
        let Ok([first, rest]) = split(&whole, &cut(&whole, at, &later), second()) else { return Ok(()) };
        prop_assert_eq!(super::length(&first) + super::length(&rest), length);
        prop_assert!(left(&first) >= 0 && left(&rest) >= 0);
        let mut ids: Vec<SlotId> = first.slots.iter().chain(&rest.slots).map(|slot| slot.id).collect();
        let mut all: Vec<SlotId> = whole.slots.iter().map(|slot| slot.id).collect();
        ids.sort_unstable();
        all.sort_unstable();
        prop_assert_eq!(ids, all);
        if left(&whole) >= 0 {
            prop_assert_eq!(taken(&first) + taken(&rest), taken(&whole));
        }
    }
}
