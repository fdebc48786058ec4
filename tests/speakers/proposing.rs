//! Who is not registered yet: somebody invited who nominates first, and a colleague somebody proposes.
use super::nominating::{fill, nominations};
use super::stage::stage;
use crate::participation::invited::{MONA, invited};
use crate::participation::registering::register;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::nomination::State;

#[tokio::test]
async fn somebody_invited_is_told_to_register_first_and_loses_nothing() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let link = invited(&world, &setting, &MONA).await;
    let mut mona = world.visitor();
    mona.get(&link).await;
    mona.press("I will come").await;
    mona.get(&format!("/me/{}/nomination", setting.event)).await;
    mona.follow("Start my nomination").await;
    fill(&mut mona).await;
    let page = mona.press("Hand in my nomination").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Register first"), "{}", page.text());
    mona.follow("Go to registration").await;
    mona.choose("Online").press("Send my registration").await;
    mona.get(&format!("/me/{}/nomination/check", setting.event)).await;
    assert_eq!(mona.press("Hand in my nomination").await.status(), 200);
    assert_eq!(nominations(&world).await[0].state, State::Submitted);
}

#[tokio::test]
async fn a_colleague_counts_only_after_handing_in() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    let at = format!("/me/{}/colleague", setting.event);
    let propose = async |mona: &mut Visitor, name: &str, email: &str| {
        mona.get(&at).await;
        mona.fill("Your colleague’s full name", name)
            .fill("Your colleague’s email address", email)
            .fill("Topic", "Housing");
        let page = mona.press("Write to my colleague").await;
        (page.status(), page.address().to_owned())
    };
    let first = propose(&mut mona, "Leila Haddad", "leila@ngo.test").await;
    assert!(
        mona.page().text().contains("Waiting for your colleague"),
        "{}",
        mona.page().text()
    );
    assert_eq!(nominations(&world).await[0].state, State::Draft, "it does not count");
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, "leila@ngo.test"));
    assert!(!letters[0].plain.contains("Leila") && !letters[0].plain.contains("Housing"));
    // Again, and somebody who has a nomination of their own: the same answer, no letter.
    assert_eq!(propose(&mut mona, "Leila Haddad", "leila@ngo.test").await, first);
    assert_eq!(
        (nominations(&world).await.len(), world.deliver_mail().await.len()),
        (1, 0)
    );
    assert_eq!(propose(&mut mona, MONA.name, MONA.email).await.0, 422);
    let start = letters[0].plain.find("/p/").unwrap();
    let link = letters[0].plain[start..].split(|c: char| c == '?' || c.is_whitespace());
    let link = format!("{}?lang=en", link.into_iter().next().unwrap());
    let mut leila = world.visitor();
    leila.get(&link).await;
    leila.press("I will come").await;
    leila
        .choose("Women's organisations")
        .choose("Online")
        .fill("Country", "Lebanon");
    leila.press("Send my registration").await;
    let page = leila.get(&format!("/me/{}/nomination", setting.event)).await;
    assert!(page.text().contains("A colleague has proposed you"), "{}", page.text());
    leila.get(&format!("/me/{}/nomination/places", setting.event)).await;
    leila
        .fill("Choice 1", "Speaking slot, place 1")
        .press("Save and continue")
        .await;
    assert_eq!(leila.page().value("Topic").as_deref(), Some("Housing"));
    leila.get(&format!("/me/{}/nomination/places", setting.event)).await;
    fill(&mut leila).await;
    leila.press("Hand in my nomination").await;
    let page = mona.get(&format!("/me/{}/nomination", setting.event)).await;
    assert!(page.text().contains("Handed in by your colleague"), "{}", page.text());
}

#[tokio::test]
async fn a_colleague_who_never_confirms_counts_nowhere_and_three_are_enough() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    stage(&world, &setting).await;
    let mut mona = register(&world, &setting, &MONA).await;
    for name in ["One Friend", "Two Friend", "Three Friend", "Four Friend"] {
        mona.get(&format!("/me/{}/colleague", setting.event)).await;
        let email = format!("{}@ngo.test", name.split(' ').next().unwrap().to_lowercase());
        mona.fill("Your colleague’s full name", name)
            .fill("Your colleague’s email address", &email);
        mona.press("Write to my colleague").await;
    }
    assert_eq!(mona.page().status(), 422, "{}", mona.page().text());
    let rows = nominations(&world).await;
    assert!(rows.len() == 3 && rows.iter().all(|row| row.state == State::Draft && row.number.is_none()));
    // The call closes before the letters leave: nobody is asked in vain.
    world.dial.set("2021-02-21T22:00:00Z".parse().unwrap());
    let proposed = |letter: &tashawur::mail::captured::Captured| letter.address.starts_with("one@");
    assert!(!world.deliver_mail().await.iter().any(proposed));
}
