//! What is different between two versions of an agenda. Pure.
use super::model::{Item, Place, Snapshot};
use jiff::civil::DateTime;

/// One item that is not the same in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference<'a> {
    Added(&'a Item),
    Removed(&'a Item),
    /// Its hours, its places or its words; `item` as it became.
    Changed {
        item: &'a Item,
        /// Where it stood before, when it was moved.
        moved: Option<(DateTime, DateTime)>,
        details: Vec<Detail<'a>>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail<'a> {
    /// What it was called.
    Title(&'a Item),
    Kind(&'a Item),
    Description,
    /// The room before and after.
    Room(Option<&'a str>, Option<&'a str>),
    /// Minutes before and after.
    OpenFloor(i32, i32),
    PlaceAdded(&'a Place),
    PlaceRemoved(&'a Place),
    /// Before and after.
    PlaceChanged(&'a Place, &'a Place),
    PlaceOrder,
    /// Somebody is confirmed in it and named.
    Named(&'a Place),
    /// A name was taken away.
    Unnamed(&'a Place),
}

/// In the order of the later agenda; what left it comes last.
pub fn differences<'a>(before: &'a Snapshot, after: &'a Snapshot) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    for item in &after.sessions {
        match before.sessions.iter().find(|old| old.id == item.id) {
            None => found.push(Difference::Added(item)),
            Some(old) => found.extend(changed(old, item)),
        }
    }
    let gone = |old: &&Item| after.sessions.iter().all(|item| item.id != old.id);
    found.extend(before.sessions.iter().filter(gone).map(Difference::Removed));
    found
}

fn changed<'a>(old: &'a Item, item: &'a Item) -> Option<Difference<'a>> {
    let moved = ((old.starts, old.ends) != (item.starts, item.ends)).then_some((old.starts, old.ends));
    let mut details = Vec::new();
    if old.title != item.title {
        details.push(Detail::Title(old));
    }
    if old.kind != item.kind {
        details.push(Detail::Kind(old));
    }
    if old.description != item.description {
        details.push(Detail::Description);
    }
    if old.room != item.room {
        details.push(Detail::Room(old.room.as_deref(), item.room.as_deref()));
    }
    let minutes = |item: &Item| item.open_floor_minutes.unwrap_or(0);
    if minutes(old) != minutes(item) {
        details.push(Detail::OpenFloor(minutes(old), minutes(item)));
    }
    details.extend(places(old, item));
    (moved.is_some() || !details.is_empty()).then_some(Difference::Changed { item, moved, details })
}

fn places<'a>(old: &'a Item, item: &'a Item) -> Vec<Detail<'a>> {
    let mut details = Vec::new();
    for place in &item.places {
        match old.places.iter().find(|before| before.id == place.id) {
            None => details.push(Detail::PlaceAdded(place)),
            Some(before) => details.extend(place_details(before, place)),
        }
    }
    let gone = |before: &&Place| item.places.iter().all(|place| place.id != before.id);
    details.extend(old.places.iter().filter(gone).map(Detail::PlaceRemoved));
    if order(old, item) != order(item, old) {
        details.push(Detail::PlaceOrder);
    }
    details
}

fn place_details<'a>(before: &'a Place, place: &'a Place) -> Vec<Detail<'a>> {
    let mut details = Vec::new();
    if unnamed(before) != unnamed(place) {
        details.push(Detail::PlaceChanged(before, place));
    }
    match (before.named, place.named) {
        (false, true) => details.push(Detail::Named(place)),
        (true, false) => details.push(Detail::Unnamed(place)),
        (true, true) | (false, false) => {}
    }
    details
}

fn unnamed(place: &Place) -> Place {
    Place {
        named: false,
        ..place.clone()
    }
}

/// The places that both have, as this one orders them.
fn order(item: &Item, other: &Item) -> Vec<crate::kernel::SlotId> {
    let both = |id: &crate::kernel::SlotId| other.places.iter().any(|place| place.id == *id);
    item.places.iter().map(|place| place.id).filter(both).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Chance, Localized, SessionId, SlotId};
    use crate::programme::session::model::{Kind, Role};
    use chrono::DateTime as Instant;
    use jiff::civil::date;

    fn place(chance: &Chance, minutes: i32) -> Place {
        Place {
            id: SlotId::new(Instant::UNIX_EPOCH, chance),
            role: Role::Speaker,
            open_to: vec!["women".to_owned()],
            named_office: false,
            minutes: Some(minutes),
            label: Localized::default(),
            named: false,
        }
    }

    fn item(chance: &Chance, hour: i8, places: Vec<Place>) -> Item {
        Item {
            id: SessionId::new(Instant::UNIX_EPOCH, chance),
            kind: Kind::Plenary,
            starts: date(2021, 2, 24).at(hour, 0, 0, 0),
            ends: date(2021, 2, 24).at(hour + 1, 0, 0, 0),
            starts_at: Instant::UNIX_EPOCH,
            ends_at: Instant::UNIX_EPOCH,
            title: Localized::new("", "Water", ""),
            description: Localized::default(),
            open_floor_minutes: None,
            room: None,
            places,
        }
    }

    #[test]
    fn each_kind_of_difference_is_told_once() {
        let chance = Chance::seeded(1);
        let [one, two] = [place(&chance, 5), place(&chance, 5)];
        let kept = item(&chance, 9, vec![one.clone(), two.clone()]);
        let (old, new) = (item(&chance, 10, Vec::new()), item(&chance, 11, Vec::new()));
        let before = Snapshot {
            sessions: vec![kept.clone(), old.clone()],
        };
        assert!(differences(&before, &before).is_empty());

        let mut later = kept.clone();
        later.starts = date(2021, 2, 24).at(9, 30, 0, 0);
        later.title.fr = "Eau".to_owned();
        later.open_floor_minutes = Some(10);
        let named = Place {
            named: true,
            ..two.clone()
        };
        let longer = Place {
            minutes: Some(7),
            ..one.clone()
        };
        later.places = vec![named.clone(), longer.clone()];
        let after = Snapshot {
            sessions: vec![later.clone(), new.clone()],
        };
        let found = differences(&before, &after);
        assert_eq!(found.len(), 3);
        assert_eq!(
            found[0],
            Difference::Changed {
                item: &later,
                moved: Some((kept.starts, kept.ends)),
                details: vec![
                    Detail::Title(&kept),
                    Detail::OpenFloor(0, 10),
                    Detail::Named(&named),
                    Detail::PlaceChanged(&one, &longer),
                    Detail::PlaceOrder,
                ],
            }
        );
        assert_eq!(found[1..], [Difference::Added(&new), Difference::Removed(&old)]);

        let fewer = Snapshot {
            sessions: vec![
                Item {
                    places: vec![two.clone()],
                    ..kept.clone()
                },
                old,
            ],
        };
        let Difference::Changed {
            details, moved: None, ..
        } = &differences(&before, &fewer)[0]
        else {
            panic!("changed, not moved")
        };
        assert_eq!(*details, [Detail::PlaceRemoved(&one)]);
        let Difference::Changed { details, .. } = &differences(&fewer, &before)[0] else {
            panic!("changed")
        };
        assert_eq!(*details, [Detail::PlaceAdded(&one)]);
    }
}
