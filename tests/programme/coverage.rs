//! Who has a place where: the matrix, the groups that have none, and a number of queries that does not grow.
use crate::support::review::{AGENDA_2021, import_agenda, review};
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn in_2021_three_groups_had_no_place_and_migrants_only_the_opening() {
    let world = World::new().await;
    let event = review(&world).await.conference;
    import_agenda(&world, event, AGENDA_2021).await;
    let mut viewer = world.organiser(Role::Viewer, event).await;
    viewer.get(&format!("/organise/events/{event}/agenda")).await;
    let page = viewer.follow("Coverage by group").await;
    assert_eq!(page.status(), 200);
    assert_eq!(
        page.all(".empty-groups li"),
        [
            "Migrant and diaspora organizations",
            "Parliamentarians",
            "Other relevant stakeholders"
        ]
    );
    let once = page.all(".once-groups li");
    let migrants: Vec<&String> = once.iter().filter(|line| line.starts_with("Migrants:")).collect();
    assert_eq!(migrants, ["Migrants: 24 February, 10:00 Opening session"]);
    let rows = page.all(".cover tbody tr");
    assert_eq!(rows.len(), page.all(".cover tbody th").len());
    let columns = page.all(".cover thead th").len() - 4;
    let row = |name: &str| -> Vec<String> {
        let row = rows.iter().find(|row| row.starts_with(name)).expect("a row");
        row[name.len()..].split_whitespace().map(str::to_owned).collect()
    };
    // Total, minutes, chair and moderator places, then one figure an item; an empty cell says 0 aloud.
    let migrants = row("Migrants");
    assert_eq!(migrants[0], "1");
    let places: Vec<&String> = migrants[3..].iter().filter(|word| *word != "–").collect();
    assert_eq!(places.len(), columns);
    assert_eq!(places.iter().filter(|word| **word == "1").count(), 1);
    assert_eq!(places[0], "1", "the opening is the first of them");
    for empty in ["Parliamentarians", "Migrant and diaspora organizations"] {
        assert_eq!(row(empty)[..2], ["0", "0"]);
    }

    for (lang, empty) in [
        ("ar", "منظمات المهاجرين والجاليات"),
        ("fr", "Organisations de migrants et de la diaspora"),
    ] {
        viewer
            .post("/organise/language", &[("lang", lang), ("here", "/organise")])
            .await;
        let page = viewer.get(&format!("/organise/events/{event}/agenda/coverage")).await;
        assert_eq!(page.all(".empty-groups li")[0], empty);
        assert_eq!(page.all(".empty-groups li").len(), 3);
    }
}

#[tokio::test]
async fn the_pages_of_an_agenda_need_as_many_queries_for_twelve_items_as_for_one() {
    let world = World::new().await;
    let here = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, here.event).await;
    let sheet = |n: usize| -> String {
        let rows = (1..=n).map(|i| {
            let (hour, half) = (8 + i / 2, if i % 2 == 0 { "00" } else { "30" });
            format!("S{i},2021-02-24,{hour:02}:{half}-{hour:02}:59,plenary,Item {i},speaker,women\n")
        });
        std::iter::once("code,date,time,kind,title en,role,open to\n".to_owned())
            .chain(rows)
            .collect()
    };
    let mut counted = Vec::new();
    for items in [1, 12] {
        // Twice, so that there are two versions to compare both times.
        for _ in 0..2 {
            import_agenda(&world, here.event, sheet(items).as_bytes()).await;
        }
        let mut counts = Vec::new();
        for page in ["coverage", "conflicts", "versions"] {
            let before = world.app.db.statements();
            let address = format!("/organise/events/{}/agenda/{page}", here.event);
            assert_eq!(organiser.get(&address).await.status(), 200);
            counts.push(world.app.db.statements() - before);
        }
        counted.push(counts);
    }
    assert_eq!(counted[0], counted[1]);
}
