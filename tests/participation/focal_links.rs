//! A focal point's link that is taken back, lost, or whose letter is no longer wanted.
use super::focal_points::{at_the_list, link_in, name, named};
use super::invited::{MONA, contact, whole_database};
use super::registering::register;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn taken_back_the_link_opens_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    leila.follow("Name a colleague instead").await;
    let mut organiser = world.organiser(Role::Owner, setting.event).await;
    organiser
        .get(&format!("/organise/events/{}/focal-points", setting.event))
        .await;
    organiser.follow("Leila Haddad").await;
    let page = organiser.press("Take back").await;
    assert_eq!(page.status(), 422, "a reason is needed");
    organiser.fill("Reason", "She has left").press("Take back").await;
    assert!(organiser.page().text().contains("opens nothing from now on"));
    let before = whole_database(&world).await;
    leila
        .fill("Full name", "Rana Saad")
        .fill("Email address", "rana@ngo.test")
        .fill("Reason", "Ill");
    assert_eq!(leila.press("Take back and invite the colleague").await.status(), 404);
    assert_eq!(
        leila.get(&format!("/me/{}/organisation", setting.event)).await.status(),
        404
    );
    assert_eq!(leila.get(&link).await.status(), 404);
    assert_eq!(leila.post(&format!("{link}/organisation"), &[]).await.status(), 404);
    assert_eq!(whole_database(&world).await, before);
    again(&world, "leila@ngo.test").await;
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1, "she is told that her task is over, and gets no link");
    assert!(letters[0].subject.contains("no longer the focal point") && !letters[0].plain.contains("/p/"));
    assert!(!letters[0].plain.contains("She has left"), "the organisers' own note");
    // The organisation can have another one.
    let said = name(&mut organiser, &setting, "Mona Ben Ali").await;
    assert!(said.contains("The focal point is named"), "{said}");
    let lines = audit_entry::Entity::find()
        .filter(audit_entry::Column::Action.starts_with("focal_point."))
        .all(world.app.db.read())
        .await
        .unwrap();
    assert_eq!(lines.len(), 3);
}

async fn again(world: &World, email: &str) -> (u16, String) {
    let mut visitor = world.visitor();
    visitor.get("/en/link").await;
    visitor.fill("Your email address", email);
    let page = visitor.press("Send me my link").await;
    (page.status(), page.text())
}

#[tokio::test]
async fn a_lost_link_comes_back_and_the_answer_tells_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let link = named(&world, &setting).await;
    let known = again(&world, "leila@ngo.test").await;
    again(&world, "leila@ngo.test").await;
    assert_eq!(again(&world, "nobody@ngo.test").await, known);
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1, "two clicks send one letter");
    assert_eq!(link_in(&letters[0].plain), link);
}

#[tokio::test]
async fn a_letter_that_is_no_longer_wanted_stays() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    name(&mut organiser, &setting, "Mona Ben Ali").await;
    organiser.follow("Mona Ben Ali").await;
    organiser.fill("Reason", "Mistaken").press("Take back").await;
    assert!(world.deliver_mail().await.is_empty());
}
