//! Announcements that are not sent: what is wrong with them, who came meanwhile, a number that was not typed.
use super::announcements::{new, rows, three, written};
use super::mail_decisions::seen;
use super::outgoing::change;
use super::remind::{SAMI, confirmed};
use crate::participation::invited::{MONA, Person, contact, invite, many_contacts};
use crate::support::queries::Queries;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{announcement, contact as contacts, event};
use tashawur::paths;

#[tokio::test]
async fn what_cannot_be_sent_is_refused_and_keeps_what_was_typed() {
    let world = World::new().await;
    let setting = three(&world).await;
    let event = setting.event;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    for (subject, body, sentence) in [
        ("", "Come.", "English: Enter a subject."),
        ("s", "", "English: Enter a text."),
        (
            "s",
            "a\n{{ nmae }}",
            "English: Line 2: This letter knows no “nmae”. Did you mean {{ name }}?",
        ),
        ("s", "<b>x</b>", "English: Line 1: HTML cannot be used"),
        ("{{ link }}", "x", "English: {{ link }} cannot stand in the subject"),
    ] {
        organiser.get(&new(event, "status=not_answered")).await;
        organiser.fill("subject_en", subject).fill("body_en", body);
        let page = organiser.press("Keep it and see whom it reaches").await.clone();
        assert!(
            page.status() == 422 && seen(&page).contains(sentence),
            "{sentence}: {}",
            seen(&page)
        );
        assert_eq!(page.value("body_en").as_deref(), Some(body));
    }
    organiser.get(&new(event, "status=not_answered")).await;
    let page = organiser.press("Keep it and see whom it reaches").await.clone();
    assert!(page.status() == 422 && seen(&page).contains("Write the announcement in at least one language"));
    assert_eq!(
        announcement::Entity::find().count(world.app.db.read()).await.unwrap(),
        0
    );
    // Somebody new between the review and the press: nothing leaves, and the review shows the list as it is.
    written(&mut organiser, event, "status=not_answered").await;
    let late = Person {
        name: "Late Comer",
        email: "late@ngo.test",
        ..MONA
    };
    let late = contact(&world, &setting, &late).await;
    invite(&world, &setting, (late, "women")).await;
    let page = organiser.press("Send it to 3 people").await.clone();
    assert!(
        page.status() == 422 && seen(&page).contains("The list has changed since you looked"),
        "{}",
        seen(&page)
    );
    assert!(seen(&page).contains("4 people get a letter"), "{}", seen(&page));
    assert_eq!(rows(&world).await, 0);
    let tx = change(&world).await;
    let draft = event::ActiveModel {
        id: Set(event),
        state: Set(event::State::Draft),
        ..Default::default()
    };
    draft.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let page = organiser.press("Send it to 4 people").await.clone();
    assert!(
        page.status() == 422 && seen(&page).contains("The event is still a draft"),
        "{}",
        seen(&page)
    );
}

#[tokio::test]
async fn above_five_hundred_the_number_is_typed() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    many_contacts(&world, &setting, 501).await;
    for found in contacts::Entity::find().all(world.app.db.read()).await.unwrap() {
        invite(&world, &setting, (found.id, "women")).await;
    }
    let mut organiser = world.organiser(Role::Organiser, event).await;
    written(&mut organiser, event, "status=not_answered").await;
    for typed in ["", "500", "all"] {
        organiser.fill("To confirm, type the number of letters", typed);
        let page = organiser.press("Send it to 501 people").await.clone();
        assert!(
            page.status() == 422 && seen(&page).contains("Type 501 to confirm"),
            "{typed}"
        );
    }
    assert_eq!(rows(&world).await, 0);
    organiser.fill("To confirm, type the number of letters", "٥٠١");
    let said = seen(organiser.press("Send it to 501 people").await);
    assert!(said.contains("The letters are on their way"), "{said}");
    assert_eq!(rows(&world).await, 501);
}

#[tokio::test]
async fn announcements_are_for_organisers_and_the_number_of_queries_does_not_grow() {
    let world = World::new().await;
    let setting = three(&world).await;
    let event = setting.event;
    let address = paths::Announcements { event }.to_string();
    let mut viewer = world.organiser(Role::Viewer, event).await;
    assert_eq!(viewer.get(&address).await.status(), 403);
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for n in 0..3 {
        let email = format!("person{n}@union.test");
        confirmed(&world, &setting, &Person { email: &email, ..SAMI }).await;
        let review = written(&mut organiser, event, "status=not_answered&status=confirmed").await;
        queries.since();
        for page in [&address, review.address()] {
            assert_eq!(organiser.get(page).await.status(), 200);
        }
        asked.push(queries.since());
    }
    assert!(
        asked[0] > 5 && asked.iter().all(|count| *count == asked[0]),
        "{asked:?}"
    );
    organiser.press("Send it to 6 people").await;
    assert_eq!(world.deliver_mail().await.len(), 6);
}
