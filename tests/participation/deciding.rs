//! What an organiser decides about places: no room, races, cancelling, groups that are full, registering for somebody.
use super::invited::{MONA, Person};
use super::registering::{SAMI, register, registration_of};
use crate::reports::crowd::{Registered, stranger};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use tashawur::db::entities::registration::{Source, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::i18n::plain;

const LENA: Person<'_> = Person {
    name: "Lena Roux",
    email: "lena@union.test",
    group: "workers",
    ..MONA
};

/// An organiser with the registration of this address open.
async fn deciding(world: &World, setting: &Setting, email: &str) -> Visitor {
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    open(world, setting, (&mut organiser, email)).await;
    organiser
}

async fn open(world: &World, setting: &Setting, (organiser, email): (&mut Visitor, &str)) {
    let id = registration_of(world, email).await.id;
    let page = organiser
        .get(&format!("/organise/events/{}/registrations/{id}", setting.event))
        .await;
    assert_eq!(page.status(), 200);
}

async fn state(world: &World, email: &str) -> State {
    registration_of(world, email).await.state
}

async fn written_to(world: &World) -> Vec<String> {
    let mut to: Vec<String> = world
        .deliver_mail()
        .await
        .into_iter()
        .map(|letter| letter.address)
        .collect();
    to.sort_unstable();
    to
}

#[tokio::test]
async fn without_a_place_it_is_the_waiting_list_until_somebody_is_cancelled() {
    let world = World::new().await;
    let setting = world
        .event(|event| {
            event.approval = true;
            event.limits.online = Some(1);
        })
        .await;
    register(&world, &setting, &MONA).await;
    register(&world, &setting, &SAMI).await;
    let mut organiser = deciding(&world, &setting, MONA.email).await;
    organiser.press("Confirm the place").await;
    open(&world, &setting, (&mut organiser, SAMI.email)).await;
    let page = organiser.press("Confirm the place").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Every place there is taken."), "{}", page.text());
    assert_eq!(state(&world, SAMI.email).await, State::Pending);
    world.deliver_mail().await;
    let page = organiser.press("Put on the waiting list").await;
    assert!(plain(page.text()).contains("number 1 of the group"), "{}", page.text());
    assert_eq!(state(&world, SAMI.email).await, State::Waitlisted);
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, SAMI.email));
    assert!(
        letters[0].plain.contains("Your position on the list: 1"),
        "{}",
        letters[0].plain
    );

    open(&world, &setting, (&mut organiser, MONA.email)).await;
    let page = organiser.press("Cancel the registration").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Reason").unwrap().contains("Write the reason"));
    let page = organiser
        .fill("Reason", "Two of her office")
        .press("Cancel the registration")
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
    assert!(page.text().contains("Two of her office"), "{}", page.text());
    assert_eq!(state(&world, MONA.email).await, State::Cancelled);
    assert_eq!(
        state(&world, SAMI.email).await,
        State::Confirmed,
        "the place goes to the next"
    );
    let letters = world.deliver_mail().await;
    let to = |email: &str| letters.iter().find(|letter| letter.address == email).expect("a letter");
    assert_eq!(letters.len(), 2);
    assert!(to(MONA.email).plain.contains("Two of her office"));
    assert!(to(SAMI.email).calendar.is_some(), "with the times of the place");
}

#[tokio::test]
async fn a_free_place_is_given_at_once_instead_of_waiting() {
    let world = World::new().await;
    let setting = world.event(|event| event.approval = true).await;
    register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    let mut organiser = deciding(&world, &setting, MONA.email).await;
    organiser.press("Put on the waiting list").await;
    assert_eq!(state(&world, MONA.email).await, State::Confirmed);
    assert_eq!(written_to(&world).await, [MONA.email], "one letter, not two");
}

#[tokio::test]
async fn who_decides_second_is_told_and_changes_nothing() {
    let world = World::new().await;
    let setting = world.event(|event| event.approval = true).await;
    register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    let mut organiser = deciding(&world, &setting, MONA.email).await;
    let mut slow = organiser.clone();
    organiser.press("Confirm the place").await;
    let page = slow.fill("Reason", "The room is small").press("Do not accept").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.text()
            .contains("Nothing was changed: this registration stands differently now.")
    );
    assert_eq!(page.value("Reason").as_deref(), Some("The room is small"), "kept");
    assert_eq!(state(&world, MONA.email).await, State::Confirmed);
    assert_eq!(written_to(&world).await, [MONA.email]);
}

#[tokio::test]
async fn a_full_group_takes_nobody_and_a_place_left_lets_the_next_up() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut owner = world.organiser(Role::Owner, setting.event).await;
    owner.get(&format!("/organise/events/{}/settings", setting.event)).await;
    owner
        .fill("Trade unions", "1")
        .fill("Why do the settings change?", "A small room");
    owner.press("Save the settings").await;
    for person in [&MONA, &SAMI, &LENA] {
        register(&world, &setting, person).await;
    }
    assert_eq!(state(&world, LENA.email).await, State::Waitlisted);
    world.deliver_mail().await;
    let mut organiser = deciding(&world, &setting, MONA.email).await;
    organiser
        .post(
            &format!("{}/group", organiser.page().address().to_owned()),
            &[
                ("group", &setting.group("workers").to_string()),
                ("group_reason", "By telephone"),
            ],
        )
        .await;
    let page = organiser.page();
    assert_eq!(page.status(), 422);
    assert!(
        page.field_error("Group of record")
            .unwrap()
            .contains("Every place of this group is taken.")
    );
    assert_eq!(
        registration_of(&world, MONA.email).await.group_id,
        Some(setting.group("women"))
    );
    assert!(written_to(&world).await.is_empty());

    open(&world, &setting, (&mut organiser, SAMI.email)).await;
    organiser
        .post(
            &format!("{}/group", organiser.page().address().to_owned()),
            &[
                ("group", &setting.group("business").to_string()),
                ("group_reason", "A firm"),
            ],
        )
        .await;
    assert_eq!(state(&world, SAMI.email).await, State::Confirmed);
    assert_eq!(
        state(&world, LENA.email).await,
        State::Confirmed,
        "the place left is hers"
    );
    assert_eq!(written_to(&world).await, [LENA.email]);
}

#[tokio::test]
async fn a_long_list_has_pages_and_no_page_behind_the_last() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let name = |n: usize| -> &'static str { Box::leak(format!("Person Nr{n}").into_boxed_str()) };
    let people: Vec<_> = (0..51)
        .map(|n| stranger(name(n), "women", Registered::Confirmed))
        .collect();
    world.crowd(&setting, &people).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let list = format!("/organise/events/{}/registrations", setting.event);
    let page = organiser.get(&format!("{list}?group=women")).await;
    assert_eq!(page.all("tbody tr").len(), 50);
    assert!(plain(page.text()).contains("1 to 50 of 51"), "{}", page.text());
    let page = organiser.follow("Next").await;
    assert_eq!(page.address(), format!("{list}?group=women&page=2"));
    assert_eq!(page.all("tbody tr").len(), 1);
    let page = organiser.get(&format!("{list}?page=7000")).await;
    assert_eq!(page.all("tbody tr").len(), 1, "the last one");
    assert!(plain(page.text()).contains("51 to 51 of 51"), "{}", page.text());
    assert_eq!(organiser.follow("Previous").await.all("tbody tr").len(), 50);
}

#[tokio::test]
async fn on_behalf_the_letter_says_how_it_stands() {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.online = Some(1)).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let form = format!("/organise/events/{}/registrations/new", setting.event);
    let people = [("Rana Khoury", "rana@post.test"), ("Omar Said", "omar@post.test")];
    for (name, email) in people {
        organiser.get(&form).await;
        organiser
            .fill("Full name", name)
            .fill("Email address", email)
            .fill("Country or area where you work", "Tunisia")
            .choose("Trade unions")
            .choose("Online");
        let page = organiser.press("Register this person").await;
        assert_eq!((page.status(), page.heading().as_str()), (200, name), "{}", page.text());
    }
    let row = registration_of(&world, "rana@post.test").await;
    assert_eq!((row.state, row.source), (State::Confirmed, Source::OnBehalf));
    assert!(!row.consent_list && !row.consent_photo && !row.consent_contact && !row.consent_quote);
    assert_eq!(state(&world, "omar@post.test").await, State::Waitlisted);
    let letters = world.deliver_mail().await;
    let to = |email: &str| {
        letters
            .iter()
            .find(|letter| letter.address == email)
            .expect("a letter")
            .plain
            .clone()
    };
    assert_eq!(letters.len(), 2);
    assert!(to("rana@post.test").contains("Your place is confirmed."));
    assert!(to("omar@post.test").contains("You are number 1 on the waiting list"));
    let letter = to("rana@post.test");
    let link: String = letter[letter.find("/p/").expect("a link")..].chars().take(29).collect();
    assert_eq!(world.visitor().get(&link).await.status(), 200);

    organiser.get(&form).await;
    organiser
        .fill("Full name", "RANA khoury")
        .fill("Email address", "rana@post.test")
        .fill("Country or area where you work", "Tunisia")
        .choose("Trade unions")
        .choose("Online");
    let page = organiser.press("Register this person").await;
    assert_eq!(page.status(), 422, "nobody is registered twice");
    assert!(page.field_error("Full name").unwrap().contains("already registered"));
    assert_eq!(page.value("Email address").as_deref(), Some("rana@post.test"));
}
