//! Two organisers at one item: the slower one is told, and nothing of either is lost.
use crate::speakers::tryout::Panel;
use tashawur::db::entities::role_grant::Role;
use tashawur::programme::session::store as sessions;

const WHY: &str = "Why does the agenda change?";

#[tokio::test]
async fn the_slower_organiser_is_told_and_loses_nothing() {
    let panel = Panel::new(&[]).await;
    let event = panel.setting.event;
    let mut rana = panel.world.organiser(Role::Organiser, event).await;
    let mut sami = panel.world.organiser(Role::Owner, event).await;
    let item = format!("/organise/events/{event}/agenda/items/{}", panel.sessions[0].id);
    rana.get(&item).await;
    sami.get(&item).await;
    rana.fill("Room", "Hall A")
        .fill(WHY, "The big hall")
        .press("Save the item")
        .await;

    let page = sami
        .fill("Ends at", "10:45")
        .fill(WHY, "Longer")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 422);
    assert!(
        page.one(".sum li").starts_with("Somebody was faster"),
        "{}",
        page.text()
    );
    assert_eq!(
        page.value("Ends at").as_deref(),
        Some("10:45"),
        "what was typed is kept"
    );
    let kept = sessions::all(panel.world.app.db.read(), event).await.unwrap();
    assert_eq!(
        kept[0].room.as_deref(),
        Some("Hall A"),
        "and so is what the faster one saved"
    );

    // Told once: pressing again means it.
    let page = sami.press("Save the item").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    // Splitting and removing what has changed meanwhile is refused in the same way.
    let page = rana.get(&item).await;
    assert_eq!(page.status(), 200);
    sami.get(&item).await;
    sami.fill("Room", "Hall C")
        .fill(WHY, "Another door")
        .press("Save the item")
        .await;
    let page = rana
        .fill("Why is it removed?", "Not needed")
        .press("Remove the item")
        .await;
    assert_eq!(page.status(), 422);
    assert!(
        page.one(".sum li").starts_with("Somebody was faster"),
        "{}",
        page.text()
    );
    assert_eq!(sessions::all(panel.world.app.db.read(), event).await.unwrap().len(), 2);
    // A change of another item is none of this one.
    let other = format!("/organise/events/{event}/agenda/items/{}", panel.sessions[1].id);
    rana.get(&other).await;
    let page = rana
        .fill("Room", "Hall A")
        .fill(WHY, "A hall")
        .press("Save the item")
        .await;
    assert_eq!(page.status(), 200);
}

#[tokio::test]
async fn at_the_same_instant_one_of_two_is_kept() {
    let panel = Panel::new(&[]).await;
    let event = panel.setting.event;
    let item = format!("/organise/events/{event}/agenda/items/{}", panel.sessions[0].id);
    let mut visitors = Vec::new();
    for (room, role) in [("Hall A", Role::Organiser), ("Hall B", Role::Owner)] {
        let mut visitor = panel.world.organiser(role, event).await;
        visitor.get(&item).await;
        visitor.fill("Room", room).fill(WHY, "A hall");
        visitors.push(visitor);
    }
    let [mut one, mut two] = <[_; 2]>::try_from(visitors).ok().expect("two");
    let answers = tokio::join!(one.press("Save the item"), two.press("Save the item"));
    let mut statuses = [answers.0.status(), answers.1.status()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422]);
}

#[tokio::test]
async fn a_typing_error_does_not_undo_what_a_colleague_changed() {
    let panel = Panel::new(&[]).await;
    let event = panel.setting.event;
    let mut rana = panel.world.organiser(Role::Organiser, event).await;
    let mut sami = panel.world.organiser(Role::Owner, event).await;
    let item = format!("/organise/events/{event}/agenda/items/{}", panel.sessions[0].id);
    rana.get(&item).await;
    sami.get(&item).await;
    let mut removing = sami.clone();
    rana.fill("Room", "Hall A")
        .fill(WHY, "The big hall")
        .press("Save the item")
        .await;
    sami.fill("Ends at", "99").fill(WHY, "Longer");
    assert_eq!(sami.press("Save the item").await.status(), 422);
    let page = sami.fill("Ends at", "10:45").press("Save the item").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.one(".sum li").starts_with("Somebody was faster"),
        "{}",
        page.text()
    );
    // The same of removing: without a reason first.
    assert_eq!(removing.press("Remove the item").await.status(), 422);
    let page = removing
        .fill("Why is it removed?", "Not needed")
        .press("Remove the item")
        .await;
    assert!(
        page.one(".sum li").starts_with("Somebody was faster"),
        "{}",
        page.text()
    );
    assert_eq!(sessions::all(panel.world.app.db.read(), event).await.unwrap().len(), 2);
}
