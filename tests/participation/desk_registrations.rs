//! An organiser decides on registrations.
use super::invited::MONA;
use super::registering::{SAMI, register, registration_of};
use crate::support::world::World;
use tashawur::db::entities::registration::State;
use tashawur::db::entities::role_grant::Role;

#[tokio::test]
async fn from_the_list_to_the_letter() {
    let world = World::new().await;
    let setting = world.event(|event| event.approval = true).await;
    register(&world, &setting, &MONA).await;
    register(&world, &setting, &SAMI).await;
    world.deliver_mail().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/registrations?state=pending", setting.event);
    let page = organiser.get(&list).await;
    assert!(page.text().contains("2 registrations"), "{}", page.text());
    organiser.follow(MONA.name).await;
    let page = organiser.press("Confirm the place").await;
    assert_eq!((page.status(), page.heading().as_str()), (200, MONA.name));
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Confirmed);
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].address, MONA.email);
    let page = organiser.get(&list).await;
    assert!(page.text().contains("1 registration"), "{}", page.text());
}

#[tokio::test]
async fn a_refusal_needs_a_reason() {
    let world = World::new().await;
    let setting = world.event(|event| event.approval = true).await;
    register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/registrations", setting.event);
    organiser.get(&list).await;
    organiser.follow(MONA.name).await;
    let page = organiser.press("Do not accept").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Write the reason"), "{}", page.text());
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Pending);
    let page = organiser
        .fill("Reason", "The room is small")
        .press("Do not accept")
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Refused);
    let letters = world.deliver_mail().await;
    assert!(letters[0].plain.contains("The room is small"));
}

#[tokio::test]
async fn a_group_changes_with_a_reason_only() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let row = registration_of(&world, MONA.email).await;
    let one = format!("/organise/events/{}/registrations/{}", setting.event, row.id);
    organiser.get(&one).await;
    let group = setting.group("business").to_string();
    let regroup = format!("{one}/group");
    let page = organiser
        .post(&regroup, &[("group", &group), ("group_reason", " ")])
        .await;
    assert_eq!(page.status(), 422);
    organiser
        .post(&regroup, &[("group", &group), ("group_reason", "By telephone")])
        .await;
    let row = registration_of(&world, MONA.email).await;
    assert_eq!(row.group_id, Some(setting.group("business")));
    assert_ne!(row.claimed_group_id, row.group_id);
}

#[tokio::test]
async fn on_behalf_keeps_what_was_typed_and_takes_no_consent() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/registrations", setting.event);
    organiser.get(&list).await;
    let page = organiser.follow("Register somebody").await;
    assert_eq!(page.status(), 200);
    assert!(!page.html().contains("consent_list"));
    let page = organiser
        .fill("Full name", "Rana Khoury")
        .press("Register this person")
        .await;
    assert_eq!(page.status(), 422);
    assert_eq!(page.value("Full name").as_deref(), Some("Rana Khoury"));
    assert!(page.field_error("Email address").is_some());
}
