//! Sending invitations: everybody once, nobody twice, and everything adds up.
use super::invited::{MONA, Person, contact, invitation_of, invited, many_contacts};
use crate::support::world::World;
use std::time::Instant;
use tashawur::db::entities::invitation::State;
use tashawur::mail::outbox;
use tashawur::participation::invitation::actions::send::{Order, SendError, Sent, send_by_command};
use tashawur::participation::invitation::audience::{Asked, Choice};
use tashawur::participation::invitation::store;
use tashawur::programme::event;

fn order(asked: Asked) -> Order {
    Order {
        choice: Choice {
            asked,
            ..Choice::default()
        },
        reviewed: None,
        typed: None,
    }
}

#[tokio::test]
async fn five_hundred_and_twelve_letters_are_queued_at_once() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    many_contacts(&world, &setting, 512).await;
    let started = Instant::now();
    let sent = send_by_command(&world.app, setting.event, &order(Asked::Never))
        .await
        .unwrap();
    let took = started.elapsed();
    let Sent::Now(batch) = sent else { panic!("{sent:?}") };
    assert_eq!(batch.planned, 512);
    assert!(took.as_millis() < 3_000, "512 invitations took {took:?}");
    println!("512 invitations in {took:?}");
    let counts = outbox::counts(world.app.db.read(), batch.id).await.unwrap();
    assert!(counts.adds_up() && counts.open == 512, "{counts:?}");
    let again = send_by_command(&world.app, setting.event, &order(Asked::Never)).await;
    assert!(matches!(again, Err(SendError::Nobody)), "{again:?}");
    let counts = outbox::counts(world.app.db.read(), batch.id).await.unwrap();
    assert_eq!((counts.planned, counts.open), (512, 512));
}

#[tokio::test]
async fn a_later_wave_repeats_the_link_and_reaches_only_who_did_not_answer() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let sami = Person {
        name: "Sami Haddad",
        email: "sami@ngo.test",
        ..MONA
    };
    for person in [&MONA, &sami] {
        contact(&world, &setting, person).await;
    }
    send_by_command(&world.app, setting.event, &order(Asked::Never))
        .await
        .unwrap();
    let first = world.deliver_mail().await;
    let link_of = |letters: &[tashawur::mail::captured::Captured], email: &str| {
        let letter = letters.iter().find(|letter| letter.address == email).unwrap();
        let at = letter.plain.find("/p/").unwrap();
        letter.plain[at..].chars().take(29).collect::<String>()
    };
    let mut visitor = world.visitor();
    visitor.get(&link_of(&first, sami.email)).await;
    visitor.press("I cannot come").await;
    visitor.press("Send my answer").await;
    send_by_command(&world.app, setting.event, &order(Asked::Unanswered))
        .await
        .unwrap();
    let second = world.deliver_mail().await;
    assert_eq!(second.len(), 1);
    assert_eq!(link_of(&second, MONA.email), link_of(&first, MONA.email));
    let row = invitation_of(&world, MONA.email).await;
    assert_eq!((row.state, row.wave), (State::Sent, 2));
}

#[tokio::test]
async fn of_two_clicks_at_once_one_sends() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    many_contacts(&world, &setting, 20).await;
    let planned = event::store::find(world.app.db.read(), setting.event)
        .await
        .unwrap()
        .unwrap();
    let audience = store::audience(world.app.db.read(), &planned, &Choice::default())
        .await
        .unwrap();
    let order = Order {
        reviewed: Some(audience.fingerprint()),
        ..order(Asked::Never)
    };
    let click = || send_by_command(&world.app, setting.event, &order);
    let (one, two, three) = tokio::join!(click(), click(), click());
    let all = [one.unwrap(), two.unwrap(), three.unwrap()];
    assert_eq!(
        all.iter().filter(|sent| matches!(sent, Sent::Now(_))).count(),
        1,
        "{all:?}"
    );
    assert_eq!(
        all.iter().filter(|sent| matches!(sent, Sent::Before)).count(),
        2,
        "{all:?}"
    );
    assert_eq!(world.deliver_mail().await.len(), 20);
}

#[tokio::test]
async fn a_change_since_the_review_stops_the_sending() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    invited(&world, &setting, &MONA).await;
    let planned = event::store::find(world.app.db.read(), setting.event)
        .await
        .unwrap()
        .unwrap();
    let choice = order(Asked::Whatever).choice;
    let audience = store::audience(world.app.db.read(), &planned, &choice).await.unwrap();
    contact(
        &world,
        &setting,
        &Person {
            name: "Late",
            email: "late@ngo.test",
            ..MONA
        },
    )
    .await;
    let order = Order {
        reviewed: Some(audience.fingerprint()),
        choice,
        typed: None,
    };
    let sent = send_by_command(&world.app, setting.event, &order).await;
    assert!(matches!(sent, Err(SendError::Stale)), "{sent:?}");
    assert!(world.deliver_mail().await.is_empty());
}
