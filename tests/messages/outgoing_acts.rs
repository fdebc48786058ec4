//! What organisers do about one letter, through the front door: send it once more, let it go, say that an address works.
use super::mail_decisions::{log, seen};
use super::outgoing::{change, letter};
use super::outgoing_letter::{at, becomes, is_shut, rows, shut, single};
use crate::support::world::World;
use tashawur::db::entities::outbox_message::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::suppression;
use tashawur::kernel::MessageId;
use tashawur::mail::outbox::{cancel_batch, enqueue_batch};
use tashawur::paths;

#[tokio::test]
async fn what_was_perhaps_sent_goes_once_more_in_one_press() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let id = single(&world, setting.event, 0).await;
    let again = paths::MailAgain {
        event: setting.event,
        message: id,
    }
    .to_string();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    assert_eq!(organiser.post(&again, &[]).await.status(), 409, "it is in the queue");
    becomes(&world, id, (State::PresumedSent, "uncertain", None)).await;
    let before = rows(&world).await[0].mime_id.clone();
    organiser.get(&at(setting.event, id)).await;
    let mut late = organiser.clone();
    let page = organiser.press("Send it once more").await;
    assert!(seen(page).contains("The letter is sent once more"), "{}", seen(page));
    assert_eq!(late.press("Send it once more").await.status(), 409, "one press");
    assert_eq!(world.deliver_mail().await.len(), 1);
    assert_eq!(late.post(&again, &[]).await.status(), 409, "it was sent");
    let all = rows(&world).await;
    assert_eq!(
        (all.len(), &all[0].mime_id),
        (1, &before),
        "the same letter, for whoever got it"
    );
    let trace = ("mail.again".to_owned(), "it was probably sent before".to_owned());
    assert_eq!(log(&world).await, [trace]);
}

#[tokio::test]
async fn a_batch_that_is_over_keeps_nobody_from_one_more_press() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let tx = change(&world).await;
    let batch = enqueue_batch(&world.app, &tx, setting.event, vec![letter(setting.event, 0)]).await;
    let batch = batch.unwrap().id;
    tx.commit().await.unwrap();
    let id = rows(&world).await[0].id;
    becomes(&world, id, (State::PresumedSent, "uncertain", None)).await;
    let tx = change(&world).await;
    assert!(cancel_batch(&world.app, &tx, batch, "batch_cancelled").await.unwrap());
    tx.commit().await.unwrap();
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    organiser.get(&at(setting.event, id)).await;
    organiser.press("Send it once more").await;
    assert_eq!(world.deliver_mail().await.len(), 1);
}

#[tokio::test]
async fn letters_on_hold_are_let_go_one_by_one_or_all_of_this_event() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let (one, two) = (
        single(&world, setting.event, 0).await,
        single(&world, setting.event, 1).await,
    );
    let theirs = single(&world, other.event, 2).await;
    for id in [one, two, theirs] {
        becomes(&world, id, (State::Held, "blamed", Some(554))).await;
    }
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let foreign = at(setting.event, theirs);
    assert_eq!(
        organiser.get(&foreign).await.status(),
        404,
        "another event's letter is nobody's"
    );
    for act in ["release", "again", "mended", "works"] {
        let fields = [("email", "x@ngo.test"), ("to", "works")];
        let status = organiser.post(&format!("{foreign}/{act}"), &fields).await.status();
        assert_eq!(status, 404, "{act}");
    }
    let list = paths::Mail { event: setting.event }.to_string();
    let page = organiser.get(&list).await;
    assert!(seen(page).contains("2 single letters are on hold."), "{}", seen(page));
    organiser.get(&at(setting.event, one)).await;
    let page = organiser.press("Let this letter go").await;
    assert!(seen(page).contains("waits for its turn again"), "{}", seen(page));
    assert_eq!(world.deliver_mail().await.len(), 1);
    organiser.get(&list).await;
    let mut late = organiser.clone();
    let said = seen(organiser.press("Let them go").await);
    assert!(
        said.contains("They wait for their turn again.") && !said.contains("on hold."),
        "{said}"
    );
    assert_eq!(
        late.press("Let them go").await.status(),
        409,
        "nothing is on hold any more"
    );
    assert_eq!(world.deliver_mail().await.len(), 1);
    let all = rows(&world).await;
    let held: Vec<MessageId> = all
        .iter()
        .filter(|row| row.state == State::Held)
        .map(|row| row.id)
        .collect();
    assert_eq!(held, [theirs], "the other event's waits");
    let trace = ("mail.release".to_owned(), "1 letters".to_owned());
    assert_eq!(log(&world).await, [trace.clone(), trace]);
}

#[tokio::test]
async fn an_address_works_again_and_a_person_wants_letters_again() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let id = single(&world, setting.event, 0).await;
    becomes(&world, id, (State::Suppressed, "unsubscribed", None)).await;
    shut(&world, "person0@ngo.test", (suppression::Scope::Bulk, "unsubscribed")).await;
    shut(&world, "person0@ngo.test", (suppression::Scope::All, "bounced")).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = organiser.get(&at(setting.event, id)).await.clone();
    assert!(seen(&page).contains("asked for no more invitations"), "{}", seen(&page));
    assert_eq!(page.value("Email address"), None, "their wish is not gone round");
    let mut late = organiser.clone();
    organiser.press("This address works again").await;
    let page = organiser.press("This person wants letters again").await;
    assert_eq!(page.value("Email address").as_deref(), Some("person0@ngo.test"));
    assert!(!is_shut(&world, "person0@ngo.test").await);
    assert_eq!(late.press("This address works again").await.status(), 409);
    let works = paths::MailWorks {
        event: setting.event,
        message: id,
    }
    .to_string();
    assert_eq!(organiser.post(&works, &[("to", "x")]).await.status(), 400);
    let trace = |did: &str| (did.to_owned(), String::new());
    assert_eq!(log(&world).await, [trace("mail.resubscribe"), trace("mail.works")]);
    organiser.get(&at(setting.event, id)).await;
    organiser.press("Send again").await;
    assert_eq!(world.deliver_mail().await.len(), 1);
}
