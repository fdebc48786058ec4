//! Items of the agenda added, split and removed on screen, and what of it is refused.
use crate::speakers::tryout::{KARIM, MONA, Panel};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::nomination_preference;
use tashawur::db::entities::role_grant::Role as Holds;
use tashawur::i18n::plain;
use tashawur::kernel::SessionId;
use tashawur::programme::event::model::State;
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Kind, Session};
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::store as calls;

const WHY: &str = "Why does the agenda change?";

/// Two sessions at 09:30 of a published event, and an organiser.
async fn planned() -> (Panel, Visitor) {
    let panel = Panel::new(&[]).await;
    let organiser = panel.world.organiser(Holds::Organiser, panel.setting.event).await;
    (panel, organiser)
}

async fn all(panel: &Panel) -> Vec<Session> {
    sessions::all(panel.world.app.db.read(), panel.setting.event)
        .await
        .unwrap()
}

async fn one(panel: &Panel, id: SessionId) -> Session {
    all(panel)
        .await
        .into_iter()
        .find(|session| session.id == id)
        .expect("still there")
}

async fn version(panel: &Panel) -> i32 {
    events::programme_version(panel.world.app.db.read(), panel.setting.event)
        .await
        .unwrap()
}

fn item(panel: &Panel, at: usize) -> String {
    let (event, session) = (panel.setting.event, panel.sessions[at].id);
    format!("/organise/events/{event}/agenda/items/{session}")
}

/// What the page says, without the isolates, which nobody sees.
fn read(page: &Page) -> String {
    plain(page.text())
}

fn status(page: &Page) -> String {
    plain(page.one("[role=status]"))
}

fn error(page: &Page, label: &str) -> String {
    plain(page.field_error(label).unwrap_or_default())
}

fn refusal(page: &Page) -> String {
    plain(page.one(".sum li"))
}

#[tokio::test]
async fn a_new_item_is_added_once_and_missing_languages_are_named() {
    let (panel, mut rana) = planned().await;
    let event = panel.setting.event;
    rana.get(&format!("/organise/events/{event}/agenda")).await;
    rana.follow("A new item").await;
    let page = rana.fill(WHY, "One more").press("Add this item").await;
    assert_eq!(page.status(), 422);
    assert!(error(page, "Title").contains("at least one language"));
    rana.fill("English", "Water and work").fill("Kind", "Round table");
    rana.fill("Starts at", "11:00")
        .fill("Ends at", "11:45")
        .fill("Role in place 1", "Speaker");
    let mut twin = rana.clone();
    let page = rana.fill(WHY, "One more").press("Add this item").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert!(read(page).contains("Title: العربية, Français"), "{}", page.text());
    let now = all(&panel).await;
    assert_eq!(now.len(), 3);
    assert_eq!(
        (now[2].kind, now[2].title.en.as_str()),
        (Kind::RoundTable, "Water and work")
    );
    assert_eq!(now[2].slots.len(), 1);
    let page = twin.fill(WHY, "Pressed twice").press("Add this item").await;
    assert_eq!(page.status(), 422);
    assert_eq!(all(&panel).await.len(), 3, "pressed twice, added once");
}

#[tokio::test]
async fn an_item_is_split_and_its_places_keep_who_asked() {
    let (panel, mut rana) = planned().await;
    panel.offers(&KARIM).await;
    let slots = panel.sessions[0].slots.clone();
    rana.get(&item(&panel, 0)).await;
    let page = rana
        .fill("The second part starts at", "09:32")
        .fill("Why is it split?", "x")
        .press("Split the item")
        .await;
    assert_eq!(page.status(), 422);
    let said = error(page, "The second part starts at");
    assert!(
        said.contains("Places and open floor take 15 minutes, the item has 2 minutes"),
        "{said}"
    );
    assert_eq!(page.value("The second part starts at").as_deref(), Some("09:32"));
    let page = rana
        .fill("The second part starts at", "12:00")
        .press("Split the item")
        .await;
    assert!(error(page, "The second part starts at").contains("between start and end"));

    rana.fill("The second part starts at", "10:00")
        .fill("Why is it split?", "A break in between");
    rana.choose_in(
        "Places of the second part (optional)",
        "Speaking slot: Trade unions, 5 minutes",
    );
    let page = rana.press("Split the item").await;
    assert!(status(page).contains("split in two"), "{}", page.text());
    let now = all(&panel).await;
    assert_eq!(now.len(), 3);
    let first = one(&panel, panel.sessions[0].id).await;
    let second = now
        .iter()
        .find(|session| session.slots.iter().any(|slot| slot.id == slots[1].id))
        .unwrap();
    assert_eq!((first.ends, second.starts), (second.starts, first.ends));
    assert_eq!((first.slots.len(), second.slots.len()), (2, 1));
    assert_eq!(second.title, first.title);
    let wish = nomination_preference::Entity::find()
        .filter(nomination_preference::Column::SlotId.eq(slots[1].id))
        .one(panel.world.app.db.read())
        .await
        .unwrap()
        .expect("the wish of Karim");
    assert_eq!(wish.session_id, second.id, "who asked follows the place");
    let call = calls::find(panel.world.app.db.read(), panel.setting.event)
        .await
        .unwrap()
        .unwrap();
    assert!(
        call.has_session(second.id) && call.has_slot(slots[1].id),
        "and the call names both parts"
    );
    assert_ne!((second.id, &second.code), (first.id, &first.code));
}

#[tokio::test]
async fn what_somebody_asked_for_stays_and_the_sentence_counts_them() {
    let (panel, mut rana) = planned().await;
    panel.offers(&KARIM).await;
    panel.offers(&MONA).await;
    let before = all(&panel).await;
    rana.get(&item(&panel, 0)).await;
    let page = rana
        .fill("Why is it removed?", "Not needed")
        .press("Remove the item")
        .await;
    assert_eq!(page.status(), 422);
    assert!(
        refusal(page).starts_with("2 people asked for it or were offered a place in it"),
        "{}",
        page.text()
    );
    rana.get(&item(&panel, 0)).await;
    let page = rana
        .choose("Remove place 2")
        .fill(WHY, "Too many")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 422);
    assert!(refusal(page).starts_with("1 person asked for it"), "{}", page.text());
    assert_eq!(all(&panel).await, before);
    assert_eq!(version(&panel).await, 1);
}

#[tokio::test]
async fn an_item_nobody_asked_for_is_removed_and_struck_from_calendars() {
    let (panel, mut rana) = planned().await;
    rana.get(&item(&panel, 1)).await;
    let page = rana.press("Remove the item").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Why is it removed?").is_some());
    let page = rana
        .fill("Why is it removed?", "Two in one hour")
        .press("Remove the item")
        .await;
    assert!(
        status(page).contains("The item was removed. The agenda is now version 2."),
        "{}",
        page.text()
    );
    assert_eq!(all(&panel).await.len(), 1);
    let slug = &panel.setting.slug;
    let file = panel
        .world
        .visitor()
        .get(&format!("/en/events/{slug}/agenda.ics"))
        .await
        .html();
    let off = file
        .split("BEGIN:VEVENT")
        .find(|entry| entry.contains("STATUS:CANCELLED"))
        .expect("struck out");
    assert!(off.replace("\r\n ", "").contains(&panel.sessions[1].id.to_string()));
}

#[tokio::test]
async fn a_draft_nobody_reads_needs_no_reason_and_viewers_change_nothing() {
    let world = World::new().await;
    let draft = world.event(|event| event.state = State::Draft).await;
    let mut rana = world.organiser(Holds::Organiser, draft.event).await;
    rana.get(&format!("/organise/events/{}/agenda/items/new", draft.event))
        .await;
    rana.fill("English", "Welcome")
        .fill("Starts at", "10:00")
        .fill("Ends at", "10:30");
    let page = rana.press("Add this item").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let added = page.address().split('?').next().unwrap().to_owned();
    let mut viewer = world.organiser(Holds::Viewer, draft.event).await;
    assert_eq!(viewer.get(&added).await.status(), 403);
    assert_eq!(viewer.post(&format!("{added}/removal"), &[]).await.status(), 403);
    let elsewhere = world.event(|event| event.slug = "elsewhere".to_owned()).await;
    let mut stranger = world.organiser(Holds::Owner, elsewhere.event).await;
    let session = added.rsplit('/').next().unwrap();
    let page = stranger
        .get(&format!("/organise/events/{}/agenda/items/{session}", elsewhere.event))
        .await;
    assert_eq!(page.status(), 404, "an item of another event is no page");
    // Nor can another event's item be taken over by its id.
    let forged = [
        ("item", session),
        ("kind", "other"),
        ("title_en", "Mine"),
        ("starts", "10:00"),
        ("ends", "11:00"),
    ];
    let sitting = events::sittings(world.app.db.read(), elsewhere.event).await.unwrap()[0]
        .id
        .to_string();
    let mut fields = forged.to_vec();
    fields.extend([("sitting", sitting.as_str()), ("reason", "Mine")]);
    let page = stranger
        .post(
            &format!("/organise/events/{}/agenda/items/new", elsewhere.event),
            &fields,
        )
        .await;
    assert_eq!(page.status(), 422);
    let kept = sessions::all(world.app.db.read(), draft.event).await.unwrap();
    assert_eq!(kept[0].title.en, "Welcome");
}
