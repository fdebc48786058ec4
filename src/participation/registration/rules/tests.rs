//! Limits are never exceeded, whatever the order of submitting, withdrawing and promoting.
use super::*;
use proptest::prelude::*;
use uuid::Uuid;

#[derive(Clone, Copy, Debug)]
enum Act {
    Submit(Wish),
    /// The n-th of those who have a place gives it back.
    Withdraw(usize),
    /// The n-th of those who wait gives up.
    GiveUp(usize),
}

#[derive(Default)]
struct Hall {
    seated: Vec<Wish>,
    waiting: Vec<(i64, Wish)>,
    next: i64,
}

impl Hall {
    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        self.seated.iter().for_each(|wish| counts.take(*wish));
        counts
    }

    fn act(&mut self, act: Act, limits: &Limits) {
        match act {
            Act::Submit(wish) => match place(&self.counts(), limits, wish) {
                Placement::Room => self.seated.push(wish),
                Placement::Wait(_) => {
                    self.next += 1;
                    self.waiting.push((self.next, wish));
                }
            },
            Act::Withdraw(n) if !self.seated.is_empty() => {
                self.seated.remove(n % self.seated.len());
                self.promote(limits);
            }
            Act::GiveUp(n) if !self.waiting.is_empty() => {
                self.waiting.remove(n % self.waiting.len());
            }
            Act::Withdraw(_) | Act::GiveUp(_) => {}
        }
    }

    fn promote(&mut self, limits: &Limits) {
        let mut counts = self.counts();
        let (lucky, rest) = self.waiting.drain(..).partition::<Vec<_>, _>(|(_, wish)| {
            let free = place(&counts, limits, *wish) == Placement::Room;
            if free {
                counts.take(*wish);
            }
            free
        });
        self.waiting = rest;
        self.seated.extend(lucky.into_iter().map(|(_, wish)| wish));
    }
}

fn wish() -> impl Strategy<Value = Wish> {
    let group = prop::option::of((1..4u128).prop_map(|n| GroupId::from(Uuid::from_u128(n))));
    let organisation = prop::option::of((1..4u128).prop_map(|n| OrganisationId::from(Uuid::from_u128(n))));
    (any::<bool>(), group, organisation).prop_map(|(in_room, group, organisation)| Wish {
        attendance: if in_room {
            Attendance::InRoom
        } else {
            Attendance::Online
        },
        group,
        organisation,
    })
}

fn limits() -> impl Strategy<Value = Limits> {
    let some = || prop::option::of(0..6u32);
    let groups = prop::collection::hash_map(
        (1..4u128).prop_map(|n| GroupId::from(Uuid::from_u128(n))),
        0..5u32,
        0..3,
    );
    (some(), some(), groups, some()).prop_map(|(in_room, online, by_group, per_organisation)| Limits {
        in_room,
        online,
        by_group,
        per_organisation,
    })
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => wish().prop_map(Act::Submit),
        1 => any::<usize>().prop_map(Act::Withdraw),
        1 => any::<usize>().prop_map(Act::GiveUp),
    ];
    prop::collection::vec(act, 0..60)
}

proptest! {
    #[test]
    fn limits_hold_and_no_place_stays_free_for_who_waits(limits in limits(), acts in acts()) {
        let mut hall = Hall::default();
        for act in acts {
            hall.act(act, &limits);
            let counts = hall.counts();
            prop_assert!(limits.in_room.is_none_or(|places| counts.in_room <= places));
            prop_assert!(limits.online.is_none_or(|places| counts.online <= places));
            for (group, places) in &limits.by_group {
                prop_assert!(counts.by_group.get(group).is_none_or(|taken| taken <= places));
            }
            prop_assert!(limits.per_organisation.is_none_or(|places| counts.by_organisation.values().all(|taken| *taken <= places)));
            for (_, wish) in &hall.waiting {
                prop_assert_ne!(place(&counts, &limits, *wish), Placement::Room);
            }
        }
    }

    #[test]
    fn who_holds_a_place_is_asked_only_for_what_is_new(held in wish(), wish in wish(), others in prop::collection::vec(wish(), 0..9)) {
        let mut counts = Counts::default();
        others.into_iter().for_each(|other| counts.take(other));
        counts.take(held);
        let full = Limits {
            in_room: Some(0),
            online: Some(0),
            by_group: held.group.map(|group| (group, 0)).into_iter().collect(),
            per_organisation: Some(0),
        };
        prop_assert_eq!(place_instead(&counts, &full, (held, held)), Placement::Room);
        let moved = Wish { attendance: wish.attendance, ..held };
        let expected = if moved == held { Placement::Room } else { Placement::Wait(Shortage::Event) };
        prop_assert_eq!(place_instead(&counts, &full, (held, moved)), expected);
    }
}

#[test]
fn the_nearest_limit_is_named() {
    let group = GroupId::from(Uuid::from_u128(1));
    let organisation = OrganisationId::from(Uuid::from_u128(2));
    let wish = Wish {
        attendance: Attendance::InRoom,
        group: Some(group),
        organisation: Some(organisation),
    };
    let mut counts = Counts::default();
    counts.take(wish);
    let mut limits = Limits {
        in_room: Some(1),
        online: Some(0),
        by_group: [(group, 1)].into(),
        per_organisation: Some(1),
    };
    assert_eq!(place(&counts, &limits, wish), Placement::Wait(Shortage::Event));
    limits.in_room = None;
    assert_eq!(place(&counts, &limits, wish), Placement::Wait(Shortage::Group));
    limits.by_group.clear();
    assert_eq!(place(&counts, &limits, wish), Placement::Wait(Shortage::Organisation));
    let alone = Wish {
        organisation: None,
        ..wish
    };
    assert_eq!(place(&counts, &limits, alone), Placement::Room);
    let online = Wish {
        attendance: Attendance::Online,
        ..alone
    };
    assert_eq!(place(&counts, &limits, online), Placement::Wait(Shortage::Event));
}
