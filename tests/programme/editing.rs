//! Changing the agenda on screen: added, changed, moved, split, removed; the arithmetic, the reason, what is refused.
use crate::speakers::tryout::Panel;
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use tashawur::db::entities::role_grant::Role as Holds;
use tashawur::i18n::plain;
use tashawur::kernel::SessionId;
use tashawur::programme::agenda::version::{Cause, store as versions};
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Role, Session};
use tashawur::programme::session::store as sessions;

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

#[tokio::test]
async fn an_item_is_found_changed_and_moved_with_a_reason() {
    let (panel, mut rana) = planned().await;
    let event = panel.setting.event;
    let page = rana.get(&format!("/organise/events/{event}/agenda")).await;
    assert!(page.links().contains(&item(&panel, 0)), "{:?}", page.links());
    let page = rana.get(&item(&panel, 0)).await;
    assert_eq!(page.heading(), "Opening");
    assert!(
        read(page).contains("The item has 1 hour: places 15 minutes, open floor 0 minutes. Not planned: 45 minutes.")
    );

    rana.fill("Ends at", "11:00")
        .fill("Room", "Hall B")
        .fill("Minutes of open floor", "30");
    let page = rana.press("Save the item").await;
    assert_eq!(page.status(), 422);
    assert!(error(page, WHY).contains("Write why the agenda changes"));
    assert_eq!(
        page.value("Ends at").as_deref(),
        Some("11:00"),
        "what was typed is kept"
    );
    assert_eq!(version(&panel).await, 1);

    rana.fill("Ends at", "١٣:٠٠").fill(WHY, "The minister speaks longer");
    let page = rana.press("Save the item").await;
    assert_eq!(status(page), "Done: The item was saved. The agenda is now version 2.");
    let opening = one(&panel, panel.sessions[0].id).await;
    assert_eq!(opening.ends.to_string(), "2021-02-24T13:00:00");
    assert_eq!(opening.ends_at.to_rfc3339(), "2021-02-24T11:00:00+00:00");
    assert_eq!(
        (opening.room.as_deref(), opening.open_floor_minutes),
        (Some("Hall B"), Some(30))
    );
    assert_eq!(opening.slots, panel.sessions[0].slots, "places are as they were");
    let sittings = events::sittings(panel.world.app.db.read(), event).await.unwrap();
    assert_eq!(
        sittings[0].ends, opening.ends,
        "the hours of the day hold all its items"
    );

    // The agenda as it was before, and the one that holds the change with its reason.
    let db = panel.world.app.db.read();
    let (before, _) = versions::one(db, event, 1).await.unwrap().expect("the one before");
    assert_eq!(before.cause, Cause::Beginning);
    let (after, snapshot) = versions::one(db, event, 2).await.unwrap().expect("the new one");
    assert_eq!(
        (after.cause, after.reason.as_str()),
        (Cause::Edited, "The minister speaks longer")
    );
    assert!(after.account.is_some());
    assert_eq!(snapshot.sessions[0].open_floor_minutes, Some(30));
    let slug = &panel.setting.slug;
    let file = panel
        .world
        .visitor()
        .get(&format!("/en/events/{slug}/agenda.ics"))
        .await
        .html();
    assert!(file.contains("SEQUENCE:2") && file.contains("Hall B"));

    rana.get(&item(&panel, 0)).await;
    rana.fill(WHY, "Again");
    let page = rana.press("Save the item").await;
    assert!(read(page).contains("Nothing was changed"), "{}", page.text());
    assert_eq!(version(&panel).await, 2);
}

#[tokio::test]
async fn places_are_added_reordered_and_removed() {
    let (panel, mut rana) = planned().await;
    rana.get(&item(&panel, 0)).await;
    rana.fill("Order of place 3", "1").fill("Order of place 1", "9");
    rana.choose("Remove place 2");
    rana.fill("Role in place 4", "Rapporteur")
        .fill("Minutes of place 4", "10")
        .fill("Order of place 4", "5");
    rana.choose_in("Who may take place 4 (optional)", "Trade unions");
    let page = rana.fill(WHY, "A better order").press("Save the item").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    let (before, after) = (&panel.sessions[0].slots, one(&panel, panel.sessions[0].id).await.slots);
    let ids: Vec<_> = after.iter().map(|slot| slot.id).collect();
    assert_eq!(
        (ids[0], ids[2]),
        (before[2].id, before[0].id),
        "places keep who they are"
    );
    assert!(before.iter().all(|slot| slot.id != ids[1]), "and a new one is new");
    assert_eq!((after[1].role, after[1].minutes), (Role::Rapporteur, Some(10)));
    assert_eq!(after[1].open_to, ["workers"]);
    assert_eq!(after.iter().map(|slot| slot.position).collect::<Vec<_>>(), [1, 2, 3]);
}

#[tokio::test]
async fn minutes_that_do_not_add_up_are_refused_with_the_figures() {
    let (panel, mut rana) = planned().await;
    for (label, typed, said) in [
        (
            "Minutes of open floor",
            "46",
            "Places and open floor take 1 hour 1 minute, the item has 1 hour. Take 1 minute away",
        ),
        ("Minutes of open floor", "-5", "whole number from 0 to 1,440"),
        ("Minutes of place 1", "0", "Nobody can speak for 0 minutes"),
        ("Minutes of place 1", "1500", "whole number from 0 to 1,440"),
        ("Ends at", "09:30", "The end has to come after the start"),
        ("Ends at", "half past", "09:30"),
    ] {
        rana.get(&item(&panel, 0)).await;
        let page = rana.fill(WHY, "Longer").fill(label, typed).press("Save the item").await;
        assert_eq!(page.status(), 422, "{label} {typed}");
        let error = error(page, label);
        assert!(error.contains(said), "{label} {typed}: {error}");
        assert_eq!(page.value(label).as_deref(), Some(typed), "what was typed is kept");
    }
    rana.get(&item(&panel, 0)).await;
    let page = rana
        .fill(WHY, "Fuller")
        .fill("Minutes of open floor", "45")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 200);
    assert!(read(page).contains("Not planned: 0 minutes."));
    assert_eq!(version(&panel).await, 2, "only the one that adds up was kept");
}
