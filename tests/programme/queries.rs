//! The number of queries of a page does not grow with its rows.
use crate::support::review::import_agenda;
use crate::support::world::World;

#[tokio::test]
async fn pages_need_as_many_queries_for_three_as_for_one() {
    let world = World::new().await;
    let first = world.event(|_| ()).await;
    let process = format!("/en/processes/{}-process", first.slug);
    let event = format!("/en/events/{}", first.slug);
    let paths = [
        "/en".to_owned(),
        process,
        event.clone(),
        format!("{event}/agenda"),
        format!("{event}/agenda.ics"),
    ];
    let sessions = |n: usize| -> String {
        let rows = (1..=n).map(|i| {
            format!(
                "S{i},2021-02-24,{:02}:00-{:02}:30,plenary,Session,speaker,women\n",
                9 + i,
                9 + i
            )
        });
        std::iter::once("code,date,time,kind,title en,role,open to\n".to_owned())
            .chain(rows)
            .collect()
    };
    import_agenda(&world, first.event, sessions(1).as_bytes()).await;
    let one = counts(&world, &paths).await;
    import_agenda(&world, first.event, sessions(3).as_bytes()).await;
    for slug in ["second", "third"] {
        world.event(|event| event.slug = slug.into()).await;
    }
    assert_eq!(one, counts(&world, &paths).await);
    assert_eq!(one, [3, 3, 7, 5, 6]);
}

async fn counts(world: &World, paths: &[String]) -> Vec<u64> {
    let mut visitor = world.visitor();
    let mut counts = Vec::new();
    for path in paths {
        let before = world.app.db.statements();
        assert_eq!(visitor.get(path).await.status(), 200, "{path}");
        counts.push(world.app.db.statements() - before);
    }
    counts
}
