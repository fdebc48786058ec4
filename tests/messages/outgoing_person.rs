//! What was written to somebody, from the directory and the registration; and how often these pages ask.
use super::outgoing::{change, letter};
use super::outgoing_letter::{at, mona_was_invited, single};
use crate::participation::invited::MONA;
use crate::participation::registering::{register, registration_of};
use crate::support::queries::Queries;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{contact as contact_row, mail_attempt};
use tashawur::kernel::{AttemptId, MessageId};
use tashawur::mail::outbox::{NewMessage, enqueue_batch};
use tashawur::paths;

#[tokio::test]
async fn a_person_has_a_history_from_the_directory_and_the_registration() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    single(&world, setting.event, 3).await;
    let who = contact_row::Entity::find().filter(contact_row::Column::Email.eq(MONA.email));
    let who = who.one(world.app.db.read()).await.unwrap().unwrap();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let desk = paths::ContactDesk {
        event: setting.event,
        contact: who.id,
    }
    .to_string();
    organiser.get(&desk).await;
    let letters = organiser.follow("Letters to this person").await.all("tbody th");
    assert_eq!(letters, ["Registration confirmed"]);
    let registration = registration_of(&world, MONA.email).await.id;
    let desk = paths::RegistrationDesk {
        event: setting.event,
        registration,
    }
    .to_string();
    organiser.get(&desk).await;
    assert_eq!(
        organiser.follow("Letters to this person").await.all("tbody th"),
        letters
    );
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let mut stranger = world.organiser(Role::Organiser, other.event).await;
    for foreign in [
        paths::ContactMail {
            event: other.event,
            contact: who.id,
        }
        .to_string(),
        paths::RegistrationMail {
            event: other.event,
            registration,
        }
        .to_string(),
    ] {
        assert_eq!(stranger.get(&foreign).await.status(), 404, "{foreign}");
    }
}

#[tokio::test]
async fn the_pages_of_a_letter_and_a_person_ask_no_more_with_more_rows() {
    let world = World::new().await;
    let (setting, id, _) = mona_was_invited(&world).await;
    let who = contact_row::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let history = paths::ContactMail {
        event: setting.event,
        contact: who.id,
    }
    .to_string();
    let queries = Queries::watch(&world.app.db);
    let mut asked = Vec::new();
    for n in 1..=3 {
        let tx = change(&world).await;
        attempt(&world, id).insert(&tx).await.unwrap();
        if n > 1 {
            let mut more: NewMessage = letter(setting.event, n);
            more.to.name = MONA.name.to_owned();
            more.to.address = MONA.email.parse().unwrap();
            enqueue_batch(&world.app, &tx, setting.event, vec![more]).await.unwrap();
        }
        tx.commit().await.unwrap();
        queries.since();
        let tried = organiser.get(&at(setting.event, id)).await.all("table tbody tr").len();
        let of_letter = queries.since();
        let written = organiser.get(&history).await.all("tbody tr").len();
        assert_eq!(written, n);
        asked.push((of_letter, queries.since()));
        assert!(tried >= n, "{tried}");
    }
    assert!(asked.iter().all(|counts| *counts == asked[0]), "{asked:?}");
}

fn attempt(world: &World, id: MessageId) -> mail_attempt::ActiveModel {
    let now = world.app.clock.now();
    mail_attempt::ActiveModel {
        id: Set(AttemptId::new(now, &world.app.chance)),
        message_id: Set(id),
        at: Set(now),
        phase: Set("rcpt".to_owned()),
        outcome: Set("unknown_address".to_owned()),
        smtp_code: Set(Some(550)),
        note: Set(String::new()),
    }
}
