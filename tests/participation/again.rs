//! "Send me my link again": one letter for ten clicks, and one answer for everybody.
use super::invited::{MONA, Person, contact, invited, whole_database};
use crate::support::visitor::Visitor;
use crate::support::world::World;
use chrono::Duration;
use tashawur::programme::event::model::State;

async fn ask(visitor: &mut Visitor, email: &str) -> (u16, String, String) {
    visitor.get("/en/link").await;
    visitor.fill("Your email address", email);
    let page = visitor.press("Send me my link").await;
    (page.status(), page.address().to_owned(), page.text())
}

#[tokio::test]
async fn a_lost_link_comes_back_once() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = world.visitor();
    for _ in 0..4 {
        ask(&mut mona, " MONA@ngo.test ").await;
    }
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1, "ten clicks send one letter");
    assert!(letters[0].plain.contains(&link) && letters[0].address == MONA.email);
    world.dial.advance(Duration::hours(1));
    ask(&mut mona, MONA.email).await;
    assert_eq!(world.deliver_mail().await.len(), 1, "an hour later one more");
}

#[tokio::test]
async fn the_answer_is_the_same_for_known_and_unknown_addresses() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    contact(
        &world,
        &setting,
        &Person {
            name: "Not Invited",
            email: "not@ngo.test",
            ..MONA
        },
    )
    .await;
    let mut visitor = world.visitor();
    let known = ask(&mut visitor, MONA.email).await;
    assert_eq!((known.0, known.1.as_str()), (200, "/en/link/sent"));
    for unknown in ["nobody@ngo.test", "not@ngo.test"] {
        assert_eq!(ask(&mut visitor, unknown).await, known);
    }
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn each_person_of_a_shared_mailbox_gets_a_link() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    invited(&world, &setting, &Person { name: "Maha", ..MONA }).await;
    ask(&mut world.visitor(), MONA.email).await;
    assert_eq!(world.deliver_mail().await.len(), 2);
}

#[tokio::test]
async fn an_event_that_is_over_or_cancelled_sends_nothing() {
    let world = World::new().await;
    let cancelled = world.event(|event| event.state = State::Cancelled).await;
    invited(&world, &cancelled, &MONA).await;
    let over = world.event(|event| event.slug = "over".into()).await;
    invited(
        &world,
        &over,
        &Person {
            name: "Mona Two",
            ..MONA
        },
    )
    .await;
    world.dial.set("2021-02-24T11:00:00Z".parse().unwrap());
    ask(&mut world.visitor(), MONA.email).await;
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn a_typing_error_is_named_and_a_machine_is_slowed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let mut visitor = world.visitor();
    let before = whole_database(&world).await;
    for (typed, mend) in [
        ("mona", "Add the @ sign"),
        ("a@b.test, c@d.test", "one email address only"),
        ("", "Enter an email"),
    ] {
        let (status, address, _) = ask(&mut visitor, typed).await;
        assert_eq!((status, address.as_str()), (422, "/en/link"));
        assert!(
            visitor.page().field_error("Your email address").unwrap().contains(mend),
            "{typed}"
        );
        assert_eq!(visitor.page().value("Your email address").as_deref(), Some(typed));
    }
    let trapped = [("email", MONA.email), ("website", "https://win.test")];
    assert_eq!(visitor.post("/en/link", &trapped).await.address(), "/en/link/sent");
    assert_eq!(whole_database(&world).await, before);
    let mut last = 0;
    for n in 0..31 {
        last = ask(&mut visitor, &format!("guess{n}@ngo.test")).await.0;
    }
    assert_eq!(last, 429);
}
