//! A place goes to another item of the agenda; numbers, objectives and the open floor's name are edited on screen.
use crate::participation::invited::whole_database;
use crate::speakers::tryout::{KARIM, Panel};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::nomination_preference;
use tashawur::db::entities::role_grant::Role as Holds;
use tashawur::i18n::plain;
use tashawur::programme::session::model::Session;
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::store as calls;

fn item(panel: &Panel, at: usize) -> String {
    let (event, session) = (panel.setting.event, panel.sessions[at].id);
    format!("/organise/events/{event}/agenda/items/{session}")
}

async fn all(panel: &Panel) -> Vec<Session> {
    let db = panel.world.app.db.read();
    sessions::all(db, panel.setting.event).await.unwrap()
}

fn read(page: &Page) -> String {
    plain(page.text())
}

async fn send<'a>(rana: &'a mut Visitor, panel: &Panel, fields: &[(&str, &str)]) -> &'a Page {
    let seen = {
        let page = rana.get(&item(panel, 0)).await;
        page.value("seen").unwrap_or_default()
    };
    let mut all = vec![("seen", seen.as_str())];
    all.extend_from_slice(fields);
    rana.post(&format!("{}/move", item(panel, 0)), &all).await
}

#[tokio::test]
async fn a_place_moves_with_who_asked_for_it() {
    let panel = Panel::new(&[]).await;
    panel.offers(&KARIM).await;
    let mut rana = panel.world.organiser(Holds::Organiser, panel.setting.event).await;
    let (place, water) = (panel.sessions[0].slots[1].id, panel.sessions[1].id);
    rana.get(&item(&panel, 0)).await;
    let before = whole_database(&panel.world).await;
    let nowhere = "00000000000070008000000000000000";
    let texts = (place.to_string(), water.to_string());
    let (place_text, water_text) = (texts.0.as_str(), texts.1.as_str());
    for (fields, said) in [
        (
            [("move_place", nowhere), ("move_to", water_text), ("move_reason", "x")],
            "Choose",
        ),
        (
            [("move_place", place_text), ("move_to", nowhere), ("move_reason", "x")],
            "Choose",
        ),
        (
            [
                ("move_place", place_text),
                ("move_to", water_text),
                ("move_reason", " "),
            ],
            "reason",
        ),
    ] {
        let page = send(&mut rana, &panel, &fields).await;
        assert_eq!(page.status(), 422, "{fields:?}");
        assert!(read(page).contains(said), "{fields:?}: {}", read(page));
    }
    let stale = [
        ("seen", "0"),
        ("move_place", place_text),
        ("move_to", water_text),
        ("move_reason", "x"),
    ];
    let page = rana.post(&format!("{}/move", item(&panel, 0)), &stale).await;
    assert_eq!(page.status(), 422, "another organiser was faster");
    assert_eq!(whole_database(&panel.world).await, before);

    let fields = [
        ("move_place", place_text),
        ("move_to", water_text),
        ("move_reason", "Fits there"),
    ];
    let page = send(&mut rana, &panel, &fields).await;
    assert_eq!(page.status(), 200, "{}", read(page));
    assert!(read(page).contains("The place has come to this item"), "{}", read(page));
    let now = all(&panel).await;
    assert_eq!((now[0].slots.len(), now[1].slots.len()), (2, 2));
    assert_eq!((now[1].slots[1].id, now[1].slots[1].position), (place, 2));
    assert_eq!(now[0].slots[1].position, 2, "numbered anew");
    let wishes = nomination_preference::Entity::find()
        .filter(nomination_preference::Column::SlotId.eq(place))
        .all(panel.world.app.db.read())
        .await
        .unwrap();
    assert_eq!(wishes[0].session_id, water);
    let call = calls::find(panel.world.app.db.read(), panel.setting.event).await;
    assert!(call.unwrap().unwrap().has_slot(place));
    // The press again, from the page before: the place is not there any more.
    let page = send(&mut rana, &panel, &fields).await;
    assert_eq!(page.status(), 422);
}

#[tokio::test]
async fn an_item_too_short_for_the_place_refuses_it() {
    let panel = Panel::new(&[]).await;
    let mut rana = panel.world.organiser(Holds::Organiser, panel.setting.event).await;
    rana.get(&item(&panel, 1)).await;
    let page = rana
        .fill("Minutes of open floor", "53")
        .fill("Why does the agenda change?", "More room")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 200, "{}", read(page));
    let (place, water) = (
        panel.sessions[0].slots[1].id.to_string(),
        panel.sessions[1].id.to_string(),
    );
    let fields = [
        ("move_place", place.as_str()),
        ("move_to", water.as_str()),
        ("move_reason", "x"),
    ];
    let page = send(&mut rana, &panel, &fields).await;
    assert_eq!(page.status(), 422);
    assert!(read(page).contains("3 minutes"), "{}", read(page));
    assert_eq!(all(&panel).await[0].slots.len(), 3);
}

#[tokio::test]
async fn numbers_objectives_and_the_open_floor_are_edited() {
    let panel = Panel::new(&[]).await;
    let mut rana = panel.world.organiser(Holds::Organiser, panel.setting.event).await;
    for bad in ["0", "24", "1, x", "1-3"] {
        rana.get(&item(&panel, 0)).await;
        let page = rana
            .fill("objectives", bad)
            .fill("Why does the agenda change?", "x")
            .press("Save the item")
            .await;
        assert_eq!((page.status(), page.value("objectives").as_deref()), (422, Some(bad)));
        assert!(read(page).contains("from 1 to 23"), "{}", read(page));
    }
    rana.get(&item(&panel, 0)).await;
    let page = rana
        .fill("objectives", "١٨، 5 1,5")
        .fill("Number of the item", "٤")
        .fill("round_table", "2")
        .fill("floor_label_en", "Questions from the floor")
        .fill("Why does the agenda change?", "As agreed")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 200, "{}", read(page));
    let now = all(&panel).await.remove(0);
    assert_eq!(
        (now.objectives, now.number, now.round_table),
        (vec![1, 5, 18], Some(4), Some(2))
    );
    assert_eq!(now.open_floor.en, "Questions from the floor");
}
