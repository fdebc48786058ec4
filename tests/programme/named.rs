//! Who was confirmed in a place and agreed to be named stands on the agenda; every change of it is another version.
use crate::support::page::Page;
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::world::World;
use tashawur::db::Actor;
use tashawur::kernel::{EventId, SlotId};
use tashawur::programme::agenda::version::{self, Cause, Change, Named, store as versions};
use tashawur::programme::event::store as events;
use tashawur::programme::session::store as sessions;

const CONFERENCE: &str = "/events/conference-2021";

async fn conference() -> (World, EventId) {
    let world = World::new().await;
    let conference = review(&world).await.conference;
    import_agenda(&world, conference, AGENDA_2021).await;
    (world, conference)
}

/// The one speaking slot that only trade unions may take.
async fn union_slot(world: &World, event: EventId) -> SlotId {
    let all = sessions::all(world.app.db.read(), event).await.unwrap();
    let slots = all.iter().flat_map(|session| &session.slots);
    let mut of_unions = slots.filter(|slot| slot.role.speaks() && slot.open_to == ["trade_unions"]);
    of_unions.next().expect("a place for trade unions").id
}

fn chips(page: &Page) -> Vec<String> {
    page.all(".roles li")
}

async fn name(world: &World, event: EventId, slot: SlotId, named: Option<(&str, Option<&str>)>) -> i32 {
    let tx = world.app.db.write(Actor::System).await.unwrap();
    let cause = if named.is_some() {
        Cause::SpeakerNamed
    } else {
        Cause::SpeakerLeft
    };
    let named = named.map(|(name, organisation)| Named {
        name: name.to_owned(),
        organisation: organisation.map(str::to_owned),
    });
    version::name_speaker(&tx, slot, named).await.unwrap();
    let change = Change {
        cause,
        reason: "",
        at: world.app.clock.now(),
    };
    let number = version::next_version(&tx, event, &change).await.unwrap();
    world.commit(tx, "test.name").await;
    number
}

#[tokio::test]
async fn a_confirmed_person_stands_in_the_place_until_the_name_is_taken_away() {
    let (world, event) = conference().await;
    let mut visitor = world.visitor();
    let slot = union_slot(&world, event).await;
    let place = "Speaking slot: Trade unions, 5 minutes";
    let page = visitor.get(&format!("/en{CONFERENCE}")).await;
    assert!(chips(page).iter().any(|chip| chip == place));

    let number = name(&world, event, slot, Some(("منى حدّاد", Some("Federation of Unions")))).await;
    assert_eq!(number, 2);
    for (lang, comma, minutes) in [
        ("en", ",", "5 minutes"),
        ("ar", "،", "5 دقائق"),
        ("fr", ",", "5 minutes"),
    ] {
        let said = format!("منى حدّاد{comma} Federation of Unions{comma} {minutes}");
        for path in [format!("/{lang}{CONFERENCE}"), format!("/{lang}{CONFERENCE}/agenda")] {
            let page = visitor.get(&path).await;
            assert!(chips(page).contains(&said), "{said} is not among {:#?}", chips(page));
            assert!(page.html().contains("<bdi>منى حدّاد</bdi>"));
            assert!(
                !page.all(".roles .free").contains(&said),
                "nobody nominates for it any more"
            );
        }
    }
    let file = visitor.get(&format!("/en{CONFERENCE}/agenda.ics")).await.html();
    let file = file.replace("\r\n ", "");
    assert!(file.contains("منى حدّاد") && file.contains("SEQUENCE:2"), "{file}");

    // The same agenda again: what the organisers import says nothing about who is confirmed.
    import_agenda(&world, event, AGENDA_2021).await;
    let page = visitor.get(&format!("/en{CONFERENCE}")).await;
    assert!(page.text().contains("منى حدّاد"));

    assert_eq!(name(&world, event, slot, None).await, 4);
    let page = visitor.get(&format!("/en{CONFERENCE}")).await;
    assert!(!page.text().contains("منى حدّاد"));
    assert!(chips(page).iter().any(|chip| chip == place));
    let file = visitor.get(&format!("/en{CONFERENCE}/agenda.ics")).await.html();
    assert!(!file.contains("منى") && file.contains("SEQUENCE:4"));
}

#[tokio::test]
async fn versions_keep_the_agenda_and_no_names() {
    let (world, event) = conference().await;
    let slot = union_slot(&world, event).await;
    name(&world, event, slot, Some(("Mona Haddad", None))).await;
    let (first, before) = versions::one(world.app.db.read(), event, 1).await.unwrap().unwrap();
    let (second, after) = versions::one(world.app.db.read(), event, 2).await.unwrap().unwrap();
    assert_eq!((first.cause, second.cause), (Cause::Imported, Cause::SpeakerNamed));
    assert_eq!((before.sessions.len(), after.sessions.len()), (21, 21));
    let kept = serde_json::to_string(&after).unwrap();
    assert!(!kept.contains("Haddad"), "a name that is taken away is nowhere");
    let named = |snapshot: &version::model::Snapshot| -> usize {
        let places = snapshot.sessions.iter().flat_map(|session| &session.places);
        places.filter(|place| place.named).count()
    };
    assert_eq!((named(&before), named(&after)), (0, 1));
}

#[tokio::test]
async fn what_left_the_agenda_is_struck_from_calendars() {
    let (world, event) = conference().await;
    let mut visitor = world.visitor();
    let before = sessions::all(world.app.db.read(), event).await.unwrap();
    let shorter = "code,date,time,kind,title en\nA,2021-02-24,09:00-10:00,opening,Welcome\n";
    import_agenda(&world, event, shorter.as_bytes()).await;
    let number = events::programme_version(world.app.db.read(), event).await.unwrap();
    let file = visitor.get(&format!("/en{CONFERENCE}/agenda.ics")).await.html();
    let file = file.replace("\r\n ", "");
    let entries: Vec<&str> = file.split("BEGIN:VEVENT").skip(1).collect();
    assert_eq!(entries.len(), 22, "one that stands, 21 that are off");
    for session in &before {
        let uid = format!("UID:session-{}@", session.id);
        let entry = entries.iter().find(|entry| entry.contains(&uid)).expect("still named");
        assert!(entry.contains("STATUS:CANCELLED"), "{entry}");
        assert!(entry.contains(&format!("SEQUENCE:{number}")), "{entry}");
    }
    assert_eq!(file.matches("STATUS:CANCELLED").count(), 21);
    // And they stay struck out in later versions.
    import_agenda(&world, event, shorter.as_bytes()).await;
    let file = visitor.get(&format!("/en{CONFERENCE}/agenda.ics")).await.html();
    assert_eq!(file.matches("STATUS:CANCELLED").count(), 21);
}
