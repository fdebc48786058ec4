//! The report and what of it is public: nothing before an owner publishes, small numbers never.
use super::crowd::{Registered, Somebody, invited, stranger};
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::EntityTrait;
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::role_grant::Role;

/// Twelve women registered, of them ten confirmed; two workers; nobody of the others.
async fn seeded(world: &World) -> Setting {
    let setting = world.event(|_| ()).await;
    let women = (0..12).map(|n| {
        let state = if n < 10 {
            Registered::Confirmed
        } else {
            Registered::Pending
        };
        invited(format!("Woman {}", 10 + n).leak(), "women").registers(state)
    });
    let workers = ["Worker One", "Worker Two"].map(|name| stranger(name, "workers", Registered::Confirmed));
    let people: Vec<Somebody> = women.chain(workers).collect();
    world.crowd(&setting, &people).await;
    setting
}

#[tokio::test]
async fn nothing_is_public_before_an_owner_says_so_and_it_can_be_taken_back() {
    let world = World::new().await;
    let setting = seeded(&world).await;
    let public = format!("/en/events/{}/participation", setting.slug);
    let report = format!("/organise/events/{}/report", setting.event);
    let mut anybody = world.visitor();
    let page = anybody.get(&public).await;
    assert_eq!(
        (page.status(), page.heading().as_str()),
        (404, "The figures are not published yet")
    );
    assert!(page.all("td, .v").is_empty());

    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    assert!(!organiser.get(&report).await.text().contains("Publish the figures"));
    let forged = organiser
        .post(&format!("{report}/publication"), &[("publish", "yes")])
        .await;
    assert_eq!(forged.status(), 403);

    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&report).await;
    let page = owner.press("Publish the figures").await;
    assert!(page.text().contains("Everybody can see the totals by group since"));
    assert_eq!(anybody.get(&public).await.status(), 200);

    let page = owner.press("Take the figures back").await.clone();
    assert_eq!(page.status(), 422);
    assert_eq!(
        page.field_error("Reason").as_deref(),
        Some("Write why the figures are taken back.")
    );
    assert_eq!(anybody.get(&public).await.status(), 200, "nothing has changed");
    owner.fill("Reason", "Two groups were mixed up");
    owner.press("Take the figures back").await;
    assert_eq!(anybody.get(&public).await.status(), 404);
    let traces = audit_entry::Entity::find().all(world.app.db.read()).await.unwrap();
    let reason = traces
        .iter()
        .find(|line| line.action == "participation.take-back")
        .map(|line| line.detail.as_str());
    assert_eq!(reason, Some("Two groups were mixed up"));
}

#[tokio::test]
async fn small_numbers_are_hidden_and_cannot_be_subtracted() {
    let world = World::new().await;
    let setting = seeded(&world).await;
    let report = format!("/organise/events/{}/report", setting.event);
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&report).await;
    owner.press("Publish the figures").await;
    for (lang, hidden) in [("en", "hidden"), ("ar", "محجوب"), ("fr", "masqué")] {
        let page = world
            .visitor()
            .get(&format!("/{lang}/events/{}/participation", setting.slug))
            .await
            .clone();
        let cells = page.all("td");
        // Invited, registered, confirmed of each group, then of all: the workers' 2 takes the women's 12 with it.
        let (women, workers, all) = (&cells[..3], &cells[3..6], &cells[12..]);
        assert_eq!(women, ["12", hidden, hidden], "{cells:?}");
        assert_eq!(workers, ["0", hidden, hidden]);
        assert_eq!(all, ["12", "14", "12"]);
        assert!(page.all("main a[href*='/people']").is_empty(), "totals open nothing");
        assert_eq!(page.language().0, lang);
    }
}

#[tokio::test]
async fn an_unknown_event_is_a_plain_404() {
    let world = World::new().await;
    let page = world.visitor().get("/en/events/nothing/participation").await.clone();
    assert_eq!(page.status(), 404);
    assert_eq!(page.heading(), "There is no such page");
}

#[tokio::test]
async fn every_number_of_the_report_opens_its_rows() {
    let world = World::new().await;
    let setting = seeded(&world).await;
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    let report = format!("/organise/events/{}/report", setting.event);
    let links = viewer.get(&report).await.links_with("a[href*='/people?']");
    assert!(links.len() > 100, "{}", links.len());
    let mut seen = std::collections::BTreeMap::new();
    for (number, href) in links {
        if let Some(before) = seen.insert(href.clone(), number.clone()) {
            assert_eq!(before, number, "{href} says two things");
            continue;
        }
        let list = viewer.get(&href).await;
        assert_eq!(list.all("tbody tr").len().to_string(), number, "{href}");
    }
}

#[tokio::test]
async fn the_tables_are_taken_away_without_a_name() {
    let world = World::new().await;
    let setting = seeded(&world).await;
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    let file = viewer
        .get(&format!("/organise/events/{}/report?format=csv", setting.event))
        .await;
    let text = String::from_utf8(file.body().to_vec()).unwrap();
    assert!(
        text.contains("Women's organisations,12,12,12,0,0,0,12,10,0,2,0,0,0"),
        "{text}"
    );
    assert!(text.contains("All groups,12,12,12,0,0,0,12,10,0,2,0,0,2,2"), "{text}");
    assert!(!text.contains("Worker One"));
}
