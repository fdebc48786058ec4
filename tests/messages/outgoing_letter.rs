//! What organisers do about a letter that did not arrive, through the front door: mend its address and send it again.
use super::mail_decisions::{log, seen};
use super::outgoing::{change, letter};
use crate::participation::invited::{MONA, contact, invitation_of};
use crate::participation::registering::{register, registration_of};
use crate::support::seed::Setting;
use crate::support::world::World;
use chrono::TimeDelta;
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, Set};
use tashawur::db::entities::outbox_message::{self, State};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{contact as contact_row, suppression};
use tashawur::i18n::plain;
use tashawur::kernel::{ContactId, EmailAddress, EventId, MessageId, SuppressionId};
use tashawur::mail::outbox::enqueue;
use tashawur::mail::suppression::standing_of;
use tashawur::participation::invitation::actions::send::{Order, send_by_command};
use tashawur::participation::invitation::audience::Choice;
use tashawur::paths;

pub async fn rows(world: &World) -> Vec<outbox_message::Model> {
    let all = outbox_message::Entity::find().order_by_asc(outbox_message::Column::Id);
    all.all(world.app.db.read()).await.unwrap()
}

/// What a relay would have made of it.
pub async fn becomes(world: &World, id: MessageId, (state, reason, code): (State, &str, Option<i32>)) {
    let tx = change(world).await;
    let row = outbox_message::ActiveModel {
        id: Set(id),
        state: Set(state),
        reason: Set(Some(reason.to_owned())),
        smtp_code: Set(code),
        finished_at: Set(Some(world.app.clock.now())),
        ..Default::default()
    };
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn shut(world: &World, address: &str, (scope, reason): (suppression::Scope, &str)) {
    let tx = change(world).await;
    let now = world.app.clock.now();
    let row = suppression::ActiveModel {
        id: Set(SuppressionId::new(now, &world.app.chance)),
        address: Set(address.to_owned()),
        scope: Set(scope),
        reason: Set(reason.to_owned()),
        message_id: Set(None),
        at: Set(now),
    };
    row.insert(&tx).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn is_shut(world: &World, address: &str) -> bool {
    let address = EmailAddress::parse(address).unwrap();
    !standing_of(world.app.db.read(), &address).await.unwrap().is_empty()
}

/// One letter alone.
pub async fn single(world: &World, event: EventId, n: usize) -> MessageId {
    let tx = change(world).await;
    let id = enqueue(&world.app, &tx, letter(event, n)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

pub fn at(event: EventId, message: MessageId) -> String {
    paths::MailMessage { event, message }.to_string()
}

/// The personal link printed in a letter.
fn link(plain: &str) -> String {
    let at = plain.find("/p/").unwrap();
    plain[at..].chars().take(29).collect()
}

/// Mona was invited, and her letter failed at an address that does not exist.
pub async fn mona_was_invited(world: &World) -> (Setting, MessageId, String) {
    let setting = world.event(|_| {}).await;
    contact(world, &setting, &MONA).await;
    let order = Order {
        choice: Choice::default(),
        reviewed: None,
        typed: None,
    };
    send_by_command(&world.app, setting.event, &order).await.unwrap();
    let link = link(&world.deliver_mail().await[0].plain);
    let id = rows(world).await[0].id;
    becomes(world, id, (State::Failed, "unknown_address", Some(550))).await;
    shut(world, MONA.email, (suppression::Scope::All, "unknown_address")).await;
    (setting, id, link)
}

#[tokio::test]
async fn a_mended_address_gets_the_letter_with_the_same_link() {
    let world = World::new().await;
    let (setting, id, first_link) = mona_was_invited(&world).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser.get(&at(setting.event, id)).await.clone();
    for said in [
        "It was not delivered",
        "The mailbox does not exist",
        "answered 550",
        "The directory gets this address too",
    ] {
        assert!(seen(&page).contains(said), "{said}: {}", seen(&page));
    }
    assert_eq!(page.value("Email address").as_deref(), Some(MONA.email));
    let mut late = organiser.clone();
    organiser.fill("Email address", "mona@@ngo");
    let page = organiser.press("Send again").await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error("Email address").is_some(), "{}", page.text());
    assert_eq!(
        page.value("Email address").as_deref(),
        Some("mona@@ngo"),
        "what was typed is kept"
    );
    assert_eq!(rows(&world).await.len(), 1, "nothing was written");
    organiser.fill("Email address", "Mona@Union.test");
    let page = organiser.press("Send again").await.clone();
    assert!(seen(&page).contains("The letter is sent again"), "{}", seen(&page));
    assert!(seen(&page).contains("mona@union.test") && seen(&page).contains("The first letter"));
    late.fill("Email address", "other@union.test");
    let second = late.press("Send again").await;
    assert!(seen(second).contains("Nothing was sent twice"), "{}", seen(second));
    assert_eq!(second.address().split('?').next(), page.address().split('?').next());
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].address.as_str(), link(&letters[0].plain)),
        ("mona@union.test", first_link)
    );
    assert_eq!(
        invitation_of(&world, "mona@union.test").await.wave,
        1,
        "the directory knows the address"
    );
    assert!(!is_shut(&world, "mona@union.test").await && is_shut(&world, MONA.email).await);
    let all = rows(&world).await;
    let state = |first: bool| all.iter().find(|row| (row.id == id) == first).map(|row| row.state);
    assert_eq!(state(true), Some(State::Failed), "it keeps what became of it");
    assert_eq!((all.len(), state(false)), (2, Some(State::Sent)));
    assert_eq!(
        log(&world).await,
        [("mail.again".to_owned(), "to another address".to_owned())]
    );
    let page = organiser.get(&at(setting.event, id)).await;
    assert!(
        seen(page).contains("Sent again by this letter") && page.all("#acts form").len() == 1,
        "{}",
        seen(page)
    );
    assert_eq!(page.value("Email address"), None, "it is said again once");
}

#[tokio::test]
async fn an_address_that_works_again_is_left_as_it_is_and_a_double_is_refused() {
    let world = World::new().await;
    let (setting, id, _) = mona_was_invited(&world).await;
    let mona = contact_row::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    let tx = change(&world).await;
    let double = contact_row::ActiveModel {
        id: Set(ContactId::new(world.app.clock.now(), &world.app.chance)),
        email: Set("mona@other.test".to_owned()),
        ..mona.into()
    };
    double.insert(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&at(setting.event, id)).await;
    organiser.fill("Email address", "mona@other.test");
    let page = organiser.press("Send again").await;
    assert_eq!(page.status(), 422);
    let why = page.field_error("Email address").unwrap_or_default();
    assert!(why.contains("has that email address already"), "{why}");
    assert_eq!(rows(&world).await.len(), 1, "all or nothing");
    organiser.fill("Email address", MONA.email);
    organiser.press("Send again").await;
    assert!(!is_shut(&world, MONA.email).await);
    assert_eq!(world.deliver_mail().await.len(), 1);
    assert_eq!(
        log(&world).await,
        [("mail.again".to_owned(), "to the same address".to_owned())]
    );
}

#[tokio::test]
async fn who_has_registered_is_mended_in_both_places() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    world.deliver_mail().await;
    let id = rows(&world).await.last().unwrap().id;
    becomes(&world, id, (State::Bounced, "bounced", None)).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser.get(&at(setting.event, id)).await;
    assert!(
        seen(page).contains("The registration gets this address too"),
        "{}",
        seen(page)
    );
    organiser.fill("Email address", "mona@union.test");
    organiser.press("Send again").await;
    assert_eq!(world.deliver_mail().await[0].address, "mona@union.test");
    assert_eq!(registration_of(&world, "mona@union.test").await.name, MONA.name);
    assert_eq!(invitation_of(&world, "mona@union.test").await.event_id, setting.event);
    let page = organiser.follow("All letters to this person").await;
    assert_eq!(page.heading(), plain(format!("Letters to {}", MONA.name)));
    assert_eq!(page.all("tbody th").len(), rows(&world).await.len());
}

#[tokio::test]
async fn a_letter_whose_time_has_passed_is_not_sent_again() {
    let world = World::new().await;
    let (setting, id, _) = mona_was_invited(&world).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&at(setting.event, id)).await;
    world.dial.advance(TimeDelta::days(8));
    let mut organiser_later = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser_later.get(&at(setting.event, id)).await;
    assert!(seen(page).contains("Its time has passed"), "{}", seen(page));
    let to = paths::MailMended {
        event: setting.event,
        message: id,
    }
    .to_string();
    let page = organiser_later.post(&to, &[("email", MONA.email)]).await;
    assert_eq!(page.status(), 422);
    assert_eq!(rows(&world).await.len(), 1);
}
