//! What cannot happen as the agenda stands, each in words with the way to where it is mended.
use crate::speakers::tryout::{KARIM, MONA, Panel};
use crate::support::page::Page;
use sea_orm::{ActiveModelTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{registration, speaking_offer};
use tashawur::i18n::plain;
use tashawur::kernel::{NominationId, OfferId};
use tashawur::programme::session::model::{Named, Session};
use tashawur::programme::session::store as sessions;

async fn change(panel: &Panel, change: impl FnOnce(&mut Vec<Session>)) {
    let db = panel.world.app.db.read();
    let mut all = sessions::all(db, panel.setting.event).await.unwrap();
    change(&mut all);
    let tx = panel.world.app.db.write(Actor::Command).await.unwrap();
    sessions::replace(&tx, panel.setting.event, &all).await.unwrap();
    panel.world.commit(tx, "test.agenda").await;
}

/// The place, counted through the programme, is offered.
async fn offer(panel: &Panel, nomination: NominationId, place: usize) {
    let (now, slot) = (panel.world.app.clock.now(), panel.slots()[place].id);
    let row = speaking_offer::ActiveModel {
        id: Set(OfferId::new(now, &panel.world.app.chance)),
        event_id: Set(panel.setting.event),
        slot_id: Set(slot),
        nomination_id: Set(nomination),
        live_slot_id: Set(Some(slot)),
        state: Set(speaking_offer::State::Offered),
        offered_at: Set(now),
        deadline_at: Set(now),
        answered_at: Set(None),
        chases: Set(0),
        reason: Set(None),
        told_starts_at: Set(None),
        told_ends_at: Set(None),
        moves: Set(0),
    };
    let tx = panel.world.app.db.write(Actor::Command).await.unwrap();
    row.insert(&tx).await.unwrap();
    panel.world.commit(tx, "test.offer").await;
}

async fn withdrawn(panel: &Panel, nomination: NominationId) {
    let row = crate::speakers::panel::nomination_of(&panel.world, nomination).await;
    let change = registration::ActiveModel {
        id: Set(row.registration_id.unwrap()),
        state: Set(registration::State::Withdrawn),
        ..Default::default()
    };
    let tx = panel.world.app.db.write(Actor::Command).await.unwrap();
    change.update(&tx).await.unwrap();
    panel.world.commit(tx, "test.withdrawal").await;
}

async fn told(panel: &Panel) -> (Page, Vec<String>) {
    let mut organiser = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    told_to(panel, &mut organiser).await
}

async fn told_to(panel: &Panel, organiser: &mut crate::support::visitor::Visitor) -> (Page, Vec<String>) {
    let address = format!("/organise/events/{}/agenda/conflicts", panel.setting.event);
    let page = organiser.get(&address).await.clone();
    assert_eq!(page.status(), 200);
    let said = page.all(".conflicts > li").iter().map(plain).collect();
    (page, said)
}

#[tokio::test]
async fn two_items_at_one_hour_need_two_rooms() {
    let panel = Panel::new(&[]).await;
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    let (page, said) = told_to(&panel, &mut rana).await;
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with("Same hour Both go on for 1 hour, and not both say in which room."),
        "{said:?}"
    );
    for session in &panel.sessions {
        let item = format!("/organise/events/{}/agenda/items/{}", panel.setting.event, session.id);
        assert!(page.links().contains(&item));
    }
    let rooms = |one: &'static str, two: &'static str| {
        move |all: &mut Vec<Session>| {
            all[0].room = Some(one.to_owned());
            all[1].room = Some(two.to_owned());
        }
    };
    change(&panel, rooms("Hall A", "hall a")).await;
    let (_, said) = told_to(&panel, &mut rana).await;
    assert!(said[0].contains("Both go on in Hall A for 1 hour."), "{said:?}");
    change(&panel, rooms("Hall A", "Hall B")).await;
    let (page, said) = told_to(&panel, &mut rana).await;
    assert!(said.is_empty() && page.text().contains("No conflict was found"));
}

#[tokio::test]
async fn nobody_is_in_two_places_at_once_nor_in_a_place_of_another_group() {
    let panel = Panel::new(&[]).await;
    change(&panel, |all| {
        all[0].room = Some("A".into());
        all[1].room = Some("B".into());
    })
    .await;
    let mona = panel.offers(&MONA).await;
    // A women's organisation in the place of trade unions, and in the other room at the same hour.
    offer(&panel, mona, 1).await;
    offer(&panel, mona, 3).await;
    let (page, said) = told(&panel).await;
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said[0].starts_with("Person Mona Ben Ali has a place in both at the same time."),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("Group Mona Ben Ali belongs to Women's organisations; the place is another one: Speaking slot: Trade unions, 5 minutes."),
        "{said:?}"
    );
    let nomination = format!("/organise/events/{}/nominations/{mona}", panel.setting.event);
    assert!(page.links().contains(&nomination));
}

#[tokio::test]
async fn a_speaker_who_is_not_registered_and_minutes_beyond_the_item_are_named() {
    let panel = Panel::new(&[]).await;
    change(&panel, |all| {
        all[0].room = Some("A".into());
        all[1].room = Some("B".into());
        all[1].open_floor_minutes = Some(90);
    })
    .await;
    let karim = panel.offers(&KARIM).await;
    offer(&panel, karim, 1).await;
    withdrawn(&panel, karim).await;
    // Named twice in one item, without an offer: the name decides, however it is spelt.
    for slot in [0, 2] {
        let named = Named {
            name: if slot == 0 { "Élodie Saad" } else { "elodie saad" }.into(),
            organisation: None,
        };
        let tx = panel.world.app.db.write(Actor::Command).await.unwrap();
        sessions::name_speaker(&tx, panel.slots()[slot].id, Some(named))
            .await
            .unwrap();
        panel.world.commit(tx, "test.name").await;
    }
    let (_, said) = told(&panel).await;
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(
        said[0].starts_with("Minutes Places and open floor take 1 hour 35 minutes, the item has 1 hour."),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("Person Élodie Saad has two places in this item."),
        "{said:?}"
    );
    assert!(
        said[2].starts_with("Registration Karim Fares is not registered."),
        "{said:?}"
    );
    let mut viewer = panel.world.organiser(Role::Viewer, panel.setting.event).await;
    let address = format!("/organise/events/{}/agenda/conflicts", panel.setting.event);
    assert_eq!(
        viewer.get(&address).await.status(),
        403,
        "names of people who were offered a place"
    );
}
