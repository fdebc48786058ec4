//! The list behind a number: who sees what, filters, pages, files.
use super::crowd::{Registered, Somebody, invited, stranger};
use crate::support::world::World;
use sea_orm::EntityTrait;
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn a_viewer_sees_initials_and_takes_nothing_away() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    world
        .crowd(
            &setting,
            &[invited("Basma Trabelsi", "women").registers(Registered::Confirmed)],
        )
        .await;
    let list = format!("/organise/events/{}/people?figure=confirmed", setting.event);
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    let page = viewer.get(&list).await;
    assert!(
        page.text().contains("B… T…") && !page.html().contains("Trabelsi"),
        "{}",
        page.text()
    );
    assert_eq!(viewer.get(&format!("{list}&format=csv")).await.status(), 403);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser.get(&list).await;
    assert!(page.text().contains("Basma Trabelsi") && page.text().contains("Union of Basma Trabelsi"));
    assert!(!page.html().contains("crowd.test"), "no address on the page");
}

#[tokio::test]
async fn files_hold_what_the_role_allows_and_leave_a_trace() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let people = [
        invited("Basma Trabelsi", "women"),
        stranger("Farah Six", "women", Registered::Confirmed),
    ];
    world.crowd(&setting, &people).await;
    let list = format!(
        "/organise/events/{}/people?figure=registered&came=uninvited&format=csv",
        setting.event
    );
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let file = organiser.get(&list).await.clone();
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = String::from_utf8(file.body().to_vec()).unwrap();
    assert!(
        text.contains("Farah Six,Union of Farah Six,Women's organisations,Tunisia,"),
        "{text}"
    );
    assert!(
        !text.contains("Basma") && !text.contains('@') && !text.contains("+216"),
        "{text}"
    );
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    let text = String::from_utf8(owner.get(&list).await.body().to_vec()).unwrap();
    assert!(text.contains("farah.six@crowd.test"), "{text}");
    let traces = audit_entry::Entity::find().all(world.app.db.read()).await.unwrap();
    let taken: Vec<_> = traces
        .into_iter()
        .filter(|line| line.action == "people.export")
        .collect();
    assert_eq!(taken.len(), 2);
    assert!(
        taken.iter().all(|line| !line.detail.contains("Farah")),
        "a trace names nobody"
    );
    let workbook = owner.get(&list.replace("csv", "xlsx")).await;
    assert_eq!(&workbook.body()[..2], b"PK");
}

#[tokio::test]
async fn fifty_on_a_page_and_filters_come_off() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let names: Vec<String> = (100..161).map(|n| format!("Person {n}")).collect();
    let people: Vec<Somebody> = names.into_iter().map(|name| invited(name.leak(), "women")).collect();
    world.crowd(&setting, &people).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/people", setting.event);
    let page = organiser
        .get(&format!("{list}?figure=invited&came=invited&group=women"))
        .await;
    assert_eq!(page.all("tbody tr").len(), 50);
    assert_eq!(
        page.all(".active .tag"),
        ["Invited", "By invitation", "Women's organisations"]
    );
    assert_eq!(organiser.follow("Next").await.all("tbody tr").len(), 11);
    for page in ["-1", "0", "999999999999999999999", ";drop", "99"] {
        let page = organiser.get(&format!("{list}?figure=invited&page={page}")).await;
        assert_eq!(page.status(), 200);
    }
    for nowhere in ["figure=rich", "group=nobles", "came=late", "format=pdf"] {
        assert_eq!(
            organiser.get(&format!("{list}?{nowhere}")).await.status(),
            404,
            "{nowhere}"
        );
    }
    let empty = organiser.get(&format!("{list}?figure=declined&came=uninvited")).await;
    assert!(empty.text().contains("Nobody is counted here"));
}

#[tokio::test]
async fn another_event_is_no_page() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let mut stranger = world.visitor();
    let list = format!("/organise/events/{}/people", setting.event);
    assert!(stranger.get(&list).await.address().starts_with("/organise/sign-in"));
    let elsewhere = world
        .event(|event| {
            event.slug = "other".to_owned();
            event.id = tashawur::kernel::EventId::new(world.app.clock.now(), &world.app.chance);
        })
        .await;
    let mut organiser = world.organiser(Role::Owner, elsewhere.event).await;
    assert_eq!(organiser.get(&list).await.status(), 404);
}
