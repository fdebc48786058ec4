//! Places: the three limits, the waiting list, who is promoted when a place is free.
use super::invited::{MONA, Person, invited};
use super::registering::{SAMI, at_the_form, register, registration_of};
use crate::support::world::World;
use tashawur::db::entities::registration::State;
use tashawur::i18n::plain;

#[tokio::test]
async fn withdrawing_gives_the_place_to_the_next() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.online = Some(1)).await;
    let mut mona = register(&world, &setting, &MONA).await;
    let mut sami = register(&world, &setting, &SAMI).await;
    let page = sami.get(&format!("/me/{}", setting.event)).await;
    assert!(
        page.text().contains("قائمة الانتظار") || page.text().contains("waiting list"),
        "{}",
        page.text()
    );
    assert_eq!(registration_of(&world, SAMI.email).await.state, State::Waitlisted);
    world.deliver_mail().await;
    mona.follow("Withdraw").await;
    let page = mona.fill("Reason", "Ill").press("Withdraw my registration").await;
    assert!(page.text().contains("Your registration is withdrawn."));
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Withdrawn);
    assert_eq!(registration_of(&world, SAMI.email).await.state, State::Confirmed);
    let letters = world.deliver_mail().await;
    let mut to: Vec<&str> = letters.iter().map(|letter| letter.address.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, [MONA.email, SAMI.email]);
    // Who withdrew may register again, and now waits.
    mona.follow("Register again").await;
    let page = mona.press("Send my registration").await;
    assert!(
        plain(page.text()).contains("You are number 1 on the waiting list"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn a_change_without_room_is_refused_and_the_place_kept() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.in_room = Some(0)).await;
    let mut mona = register(&world, &setting, &MONA).await;
    mona.follow("Change my answers").await;
    let page = mona.choose("In the room: Beirut").press("Save my changes").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Every place there is taken."));
    assert_eq!(registration_of(&world, MONA.email).await.state, State::Confirmed);
}

#[tokio::test]
async fn a_third_of_one_organisation_waits() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(2)).await;
    let people = ["one@ngo.test", "two@ngo.test", "three@ngo.test"];
    for email in people {
        let person = Person {
            name: email.split('@').next().unwrap(),
            email,
            ..MONA
        };
        let link = invited(&world, &setting, &person).await;
        let mut visitor = at_the_form(&world, &link, "Online").await;
        visitor.fill("Organisation", "Comité des femmes");
        visitor.press("Send my registration").await;
    }
    let mut states = Vec::new();
    for email in people {
        states.push(registration_of(&world, email).await.state);
    }
    assert_eq!(states, [State::Confirmed, State::Confirmed, State::Waitlisted]);
}
