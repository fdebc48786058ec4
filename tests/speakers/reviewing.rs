//! Reviewers score what they are assigned, blind, and nothing of their own.
use super::panel::{RANA, a_call, eligible, keep, nominated, reviewer, reviews_of};
use crate::participation::invited::MONA;
use crate::participation::registering::{SAMI, registration_of};
use crate::support::seed::Setting;
use crate::support::world::World;
use tashawur::db::Actor;
use tashawur::db::entities::review::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::speakers::review::store::{candidates, means, panel};

fn at(setting: &Setting, id: impl std::fmt::Display) -> String {
    format!("/organise/events/{}/reviews/{id}", setting.event)
}

#[tokio::test]
async fn blind_from_my_events_to_the_saved_scores() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    nominated(&world, &setting, (&call, 0), &SAMI).await;
    let (_, mut first) = reviewer(&world, &call, "first@panel.test").await;
    let (_, mut second) = reviewer(&world, &call, "second@panel.test").await;
    first.get("/organise").await;
    let page = first.follow("Dialogue on water").await;
    assert_eq!(page.heading(), "My reviews", "a reviewer lands on the own work");
    assert!(
        !page.text().contains("Nomination 2"),
        "not checked yet: {}",
        page.text()
    );
    let page = first.follow("Nomination 1").await;
    assert_eq!((page.status(), page.address()), (200, at(&setting, mona).as_str()));
    for hidden in [MONA.name, "Mona", "Ben Ali", "Organisation of", MONA.email] {
        assert!(!page.html().contains(hidden), "{hidden} is read: {}", page.html());
    }
    let page = first.press("Save my scores").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("every criterion"), "{}", page.text());
    first.choose_in("Expertise", "5").choose_in("Balance", "1");
    let page = first.fill("Comment", "Knows the field").press("Save my scores").await;
    assert!(page.text().contains("Scored: 4.00"), "{}", page.text());
    let page = second.get(&at(&setting, mona)).await;
    assert!(!page.text().contains("Knows the field") && !page.text().contains("4.00"));
    second
        .choose_in("Expertise", "1")
        .choose_in("Balance", "2")
        .press("Save my scores")
        .await;
    assert!(
        !second.get(&at(&setting, mona)).await.text().contains("Knows the field"),
        "blind stays blind"
    );
    let db = world.app.db.read();
    let score = means(db, &call, &candidates(db, &call).await.unwrap()).await.unwrap()[&mona];
    assert_eq!((score.mean_thousandths, score.spread, score.count), (2_625, 2_750, 2));
    assert_eq!(
        first.get(&format!("/organise/events/{}", setting.event)).await.status(),
        403
    );
}

#[tokio::test]
async fn in_an_open_review_others_are_read_after_the_own() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |call| call.blind = false).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let (_, mut first) = reviewer(&world, &call, "first@panel.test").await;
    let (_, mut second) = reviewer(&world, &call, "second@panel.test").await;
    first.get(&at(&setting, mona)).await;
    assert!(first.page().text().contains(MONA.name));
    first.fill("Comment", "Knows the field").press("Abstain").await;
    assert!(!second.get(&at(&setting, mona)).await.text().contains("Knows the field"));
    second
        .choose_in("Expertise", "3")
        .choose_in("Balance", "3")
        .press("Save my scores")
        .await;
    assert!(second.get(&at(&setting, mona)).await.text().contains("Knows the field"));
    assert_eq!(reviews_of(&world, mona).await.len(), 2);
}

#[tokio::test]
async fn what_is_ones_own_is_not_scored_even_past_the_form() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let call = a_call(&world, &setting, |_| {}).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let rana = eligible(&world, &setting, (&call, 0), &RANA).await;
    let (id, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    let (_, mut herself) = reviewer(&world, &call, RANA.email).await;
    let organisation = registration_of(&world, MONA.email).await.organisation_id;
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    panel::set_organisation(&tx, id, organisation).await.unwrap();
    keep(&world, tx).await;
    let points: Vec<(String, &str)> = call
        .criteria
        .iter()
        .map(|one| (format!("score-{}", one.id), "5"))
        .collect();
    let mut score: Vec<(&str, &str)> = points.iter().map(|(name, five)| (name.as_str(), *five)).collect();
    score.push(("act", "score"));
    let page = judge.post(&at(&setting, mona), &score).await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("your own organisation"), "{}", page.text());
    let page = herself.post(&at(&setting, rana), &score).await;
    assert!(page.text().contains("your own nomination"), "{}", page.text());
    assert!(reviews_of(&world, mona).await.is_empty() && reviews_of(&world, rana).await.is_empty());
    judge.get(&at(&setting, rana)).await;
    judge.press("Declare a conflict").await;
    let page = judge.post(&at(&setting, rana), &score).await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("declared a conflict"), "{}", page.text());
    let said = reviews_of(&world, rana).await;
    assert_eq!((said.len(), said[0].state), (1, State::Conflict));
}

#[tokio::test]
async fn what_is_over_or_not_assigned_is_closed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let closes = "2021-02-17T08:20:00Z".parse().unwrap();
    let call = a_call(&world, &setting, |call| call.review_closes_at = Some(closes)).await;
    let mona = eligible(&world, &setting, (&call, 0), &MONA).await;
    let sami = eligible(&world, &setting, (&call, 1), &SAMI).await;
    let (id, mut judge) = reviewer(&world, &call, "judge@panel.test").await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/reviewers", setting.event))
        .await;
    organiser.follow("judge").await;
    organiser.untick("All nominations").choose("Women's organisations");
    assert_eq!(organiser.press("Save").await.status(), 200);
    assert_eq!(judge.get(&at(&setting, mona)).await.status(), 200);
    assert_eq!(judge.get(&at(&setting, sami)).await.status(), 404);
    assert_eq!(
        judge.post(&at(&setting, sami), &[("act", "abstain")]).await.status(),
        404
    );
    let list = format!("/organise/events/{}/reviews", setting.event);
    assert!(judge.get(&list).await.text().contains("You can score until"));
    world.dial.set(closes);
    let text = judge.get(&list).await.text();
    assert!(
        text.contains("The review is over") && !text.contains("You can score"),
        "{text}"
    );
    let page = judge.post(&at(&setting, mona), &[("act", "abstain")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("The review is over"), "{}", page.text());
    assert!(reviews_of(&world, mona).await.is_empty());
    organiser
        .post(
            &format!("/organise/events/{}/reviewers/{id}", setting.event),
            &[("act", "remove")],
        )
        .await;
    assert_eq!(judge.get(&at(&setting, mona)).await.status(), 404, "removed is removed");
}

#[tokio::test]
async fn a_reviewer_is_somebody_with_an_account() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    a_call(&world, &setting, |_| {}).await;
    world.account("judge@panel.test").await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/reviewers", setting.event);
    organiser.get(&list).await;
    organiser.fill("Email address of the account", "nobody@panel.test");
    let page = organiser.press("Add a reviewer").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("adds an account"), "{}", page.text());
    organiser.fill("Email address of the account", "judge@panel.test");
    assert_eq!(organiser.press("Add a reviewer").await.heading(), "judge");
    organiser.get(&list).await;
    organiser.fill("Email address of the account", "judge@panel.test");
    assert_eq!(organiser.press("Add a reviewer").await.status(), 422);
}
