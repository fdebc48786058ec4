//! The ranking: highest mean first, removed reviewers' scores marked, in queries that do not grow.
use super::panel::{RANA, a_call, eligible, reviewer};
use crate::participation::invited::MONA;
use crate::participation::registering::SAMI;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn highest_first_and_as_many_queries_for_three_as_for_one() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let event = format!("/organise/events/{}", setting.event);
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let (id, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    score(&mut judge, &format!("{event}/reviews/{mona}"), "2").await;
    let pages = ["ranking", "nominations", "reviewers"].map(|page| format!("{event}/{page}"));
    let reviews = [format!("{event}/reviews")];
    let one = counts(&world, &mut organiser, &pages).await;
    let own = counts(&world, &mut judge, &reviews).await;
    let sami = eligible(&world, &setting, (&call, 0), &SAMI).await;
    eligible(&world, &setting, (&call, 1), &RANA).await;
    score(&mut judge, &format!("{event}/reviews/{sami}"), "4").await;
    let (_, mut second) = reviewer(&world, &call, "second@panel.test").await;
    score(&mut second, &format!("{event}/reviews/{sami}"), "5").await;
    assert_eq!(one, counts(&world, &mut organiser, &pages).await);
    assert_eq!(own, counts(&world, &mut judge, &reviews).await);
    organiser
        .post(&format!("{event}/reviewers/{id}"), &[("act", "remove")])
        .await;
    let page = organiser.get(&format!("{event}/ranking")).await;
    let text = page.text();
    let place = |name: &str| text.find(name).unwrap_or_else(|| panic!("{name}: {text}"));
    assert!(place(SAMI.name) < place(MONA.name) && place(MONA.name) < place(RANA.name));
    assert!(
        text.contains("4.50") && text.contains("1.00") && text.contains("removed reviewer"),
        "{text}"
    );
    let plenary = call.sessions[1].session;
    let page = organiser.get(&format!("{event}/ranking?session={plenary}")).await;
    assert!(page.text().contains(RANA.name) && !page.text().contains(SAMI.name));
}

async fn score(judge: &mut Visitor, at: &str, points: &str) {
    judge.get(at).await;
    judge.choose_in("Expertise", points).choose_in("Balance", points);
    assert_eq!(judge.press("Save my scores").await.status(), 200);
}

async fn counts(world: &World, visitor: &mut Visitor, paths: &[String]) -> Vec<u64> {
    let mut counts = Vec::new();
    for path in paths {
        let before = world.app.db.statements();
        assert_eq!(visitor.get(path).await.status(), 200, "{path}");
        counts.push(world.app.db.statements() - before);
    }
    counts
}
