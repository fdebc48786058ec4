//! The versions of an agenda: the list, and the difference between two of them in words.
use crate::speakers::tryout::Panel;
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;

const WHY: &str = "Why does the agenda change?";

#[tokio::test]
async fn each_change_is_a_version_with_who_when_and_why() {
    let panel = Panel::new(&[]).await;
    let event = panel.setting.event;
    let mut rana = panel.world.organiser(Role::Organiser, event).await;
    let versions = format!("/organise/events/{event}/agenda/versions");
    assert!(rana.get(&versions).await.text().contains("No version was kept yet"));
    let item = |at: usize| format!("/organise/events/{event}/agenda/items/{}", panel.sessions[at].id);
    rana.get(&item(0)).await;
    rana.fill("Starts at", "10:00")
        .fill("Ends at", "11:00")
        .fill("Minutes of open floor", "20");
    rana.fill("Minutes of place 2", "7").choose("Remove place 3");
    rana.fill(WHY, "The hall is free later").press("Save the item").await;
    rana.get(&item(1)).await;
    rana.fill("Why is it removed?", "Nobody came")
        .press("Remove the item")
        .await;
    rana.get(&format!("/organise/events/{event}/agenda/items/new")).await;
    rana.fill("English", "Closing")
        .fill("Kind", "Closing")
        .fill("Starts at", "12:00")
        .fill("Ends at", "12:15");
    rana.fill(WHY, "A word of thanks").press("Add this item").await;

    let page = rana.get(&versions).await;
    let rows: Vec<String> = page.all("tbody tr").iter().map(plain).collect();
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert!(rows[0].starts_with("4 Wednesday 17 February 2021"), "{rows:?}");
    assert!(
        rows[0].contains("Changed on screen") && rows[0].ends_with("A word of thanks"),
        "{rows:?}"
    );
    assert!(
        rows[3].starts_with("1") && rows[3].contains("As it was before"),
        "{rows:?}"
    );
    // Without a choice, the newest beside the one before.
    assert_eq!(plain(page.one("section h2")), "From version 3 to version 4");
    let found: Vec<String> = page.all(".findings > li").iter().map(plain).collect();
    assert_eq!(found, ["Added Closing Wednesday 24 February 2021, 12:00 to 12:15"]);

    rana.fill("From", "Version 1").fill("To", "Version 4");
    let page = rana.press("Compare").await;
    assert_eq!(page.address(), format!("{versions}?from=1&to=4"));
    let found: Vec<String> = page.all(".findings > li").iter().map(plain).collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        found[0],
        "Moved Opening Wednesday 24 February 2021, 10:00 to 11:00 \
         It was on Wednesday 24 February 2021, 09:30 to 10:30. Now: Wednesday 24 February 2021, 10:00 to 11:00. \
         Open floor: 0 minutes, now 20 minutes. \
         A place was “Speaking slot: Trade unions, 5 minutes” and is now “Speaking slot: Trade unions, 7 minutes”. \
         A place was removed: Speaking slot: Women's organisations, 5 minutes."
    );
    assert!(found[1].starts_with("Added Closing"), "{found:?}");
    assert!(found[2].starts_with("Removed Water"), "{found:?}");
    // Read the other way round, what was added was removed.
    let page = rana.get(&format!("{versions}?from=4&to=1")).await;
    let found = page.all(".findings > li");
    assert!(
        found[1].starts_with("Added Water") && found[2].starts_with("Removed Closing"),
        "{found:?}"
    );
    assert_eq!(rana.get(&format!("{versions}?from=1&to=99")).await.status(), 404);
    let mut viewer = panel.world.organiser(Role::Viewer, event).await;
    assert_eq!(viewer.get(&versions).await.status(), 200);
}

#[tokio::test]
async fn the_same_agenda_again_is_a_version_without_a_difference() {
    let world = World::new().await;
    let event = review(&world).await.conference;
    import_agenda(&world, event, AGENDA_2021).await;
    import_agenda(&world, event, AGENDA_2021).await;
    let mut viewer = world.organiser(Role::Viewer, event).await;
    let page = viewer.get(&format!("/organise/events/{event}/agenda/versions")).await;
    assert!(
        page.text().contains("Nothing that people read is different."),
        "{}",
        page.text()
    );
    assert_eq!(page.all("tbody tr").len(), 2);
}
