//! Somebody who had a place is gone: registration or nomination withdrawn, refused, cancelled, or the place given back.
use super::released::{Released, read, subjects};
use sea_orm::{ActiveModelTrait, Set};
use std::time::Duration;
use tashawur::db::entities::nomination::{self, State as Nominated};
use tashawur::db::entities::registration::{self, State as Registered};
use tashawur::db::entities::speaking_offer::State;
use tashawur::db::{Actor, WriteTx};
use tashawur::kernel::NominationId;
use tashawur::mail::captured::Captured;
use tashawur::speakers::call::store as calls;
use tashawur::speakers::offer::actions::{Failed, jobs};
use tokio::task::JoinHandle;

/// An organiser cancels the registration of a nominee.
async fn cancel(released: &mut Released, who: NominationId) {
    let registration = released.nomination(who).await.registration_id.unwrap();
    let event = released.panel.setting.event;
    let page = format!("/organise/events/{event}/registrations/{registration}");
    released.rana.get(&page).await;
    released.rana.fill("Reason", "Not of the profession");
    let page = released.rana.press("Cancel the registration").await;
    assert_eq!(page.status(), 200, "{}", read(page));
}

fn value(file: &str, name: &str) -> String {
    let mut lines = file.lines();
    let found = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    found.expect("a line of that name").trim().to_owned()
}

/// The entry of one file is struck out by the other.
pub fn strikes_out(before: &Captured, after: &Captured) {
    let (before, after) = (before.calendar.as_ref().unwrap(), after.calendar.as_ref().unwrap());
    assert_eq!(value(before, "METHOD"), "PUBLISH");
    assert_eq!(value(after, "METHOD"), "CANCEL", "{after}");
    assert_eq!(value(after, "UID"), value(before, "UID"));
    let number = |file: &str| -> u32 { value(file, "SEQUENCE").parse().unwrap() };
    assert!(number(after) > number(before), "{before}\n{after}");
}

#[tokio::test]
async fn between_board_and_release_a_lost_registration_is_named_and_nobody_offers_it_a_place() {
    let mut released = Released::placed(&[]).await;
    released.rana.get(&released.address()).await;
    released.rana.press("Look once more before sending").await;
    let mut second = released.rana.clone();
    let (karim, nadia) = (released.karim, released.nadia);
    cancel(&mut released, karim).await;
    cancel(&mut released, nadia).await;
    released.panel.world.deliver_mail().await;
    let page = second.press("Send 5 letters").await;
    assert_eq!(page.status(), 422, "{}", read(page));

    let text = read(released.rana.get(&released.address()).await);
    let named = text
        .find("their registration was refused, withdrawn or cancelled")
        .expect("a sentence");
    assert!(text[named..].contains("Karim Fares"), "{text}");
    assert!(!text.contains("Look once more before sending"), "{text}");

    let (slot, who, address) = (released.slot(1).to_string(), karim.to_string(), released.offers_page());
    let fields = [
        ("act", "offer"),
        ("slot", slot.as_str()),
        ("nomination", &who),
        ("reason", "All the same"),
    ];
    let page = released.rana.post(&address, &fields).await;
    assert_eq!(page.status(), 422);
    assert!(
        read(page).contains("Choose somebody whose registration stands"),
        "{}",
        read(page)
    );
    assert!(released.offers(karim).await.is_empty());
    assert!(released.panel.world.deliver_mail().await.is_empty());

    // Off the board, the others have their answers; nobody keeps a rank who is not registered.
    let hala = released.hala;
    released.free(1).await;
    released.place(1, hala).await;
    released.release().await;
    let letters = subjects(&released.panel.world.deliver_mail().await);
    assert_eq!(
        letters,
        ["Answer to your nomin", "Please answer by Thu", "Please answer by Thu"]
    );
    assert_eq!(released.nomination(nadia).await.decision, None);
}

#[tokio::test]
async fn a_confirmed_place_given_back_leaves_the_calendar() {
    let released = Released::new().await;
    let world = &released.panel.world;
    let mut karim = released.at_offer(released.karim).await;
    karim.press("Accept the place").await;
    let accepted = world.deliver_mail().await.remove(0);
    karim.get(&released.mine("offer")).await;
    karim.fill("Reason", "I am abroad").press("Give the place back").await;
    let letters = world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["You no longer have t"]);
    assert!(
        letters[0].plain.contains("You have given the place back."),
        "{}",
        letters[0].plain
    );
    strikes_out(&accepted, &letters[0]);
    // Whoever never had it in the calendar is told by the page alone.
    let mut mona = released.at_offer(released.mona).await;
    mona.press("Decline the place").await;
    assert!(world.deliver_mail().await.is_empty());
}

#[tokio::test]
async fn a_place_lost_with_its_registration_leaves_the_calendar() {
    let mut released = Released::new().await;
    for (who, why) in [
        (released.mona, "Your registration for the meeting no longer stands."),
        (released.karim, "Your nomination has been withdrawn."),
    ] {
        let mut person = released.at_offer(who).await;
        person.press("Accept the place").await;
        let accepted = released.panel.world.deliver_mail().await.remove(0);
        if who == released.mona {
            cancel(&mut released, who).await;
        } else {
            person.get(&released.mine("nomination-withdrawal")).await;
            person.press("Withdraw my nomination").await;
        }
        for _ in 0..3 {
            released.tick().await;
        }
        let letters = released.panel.world.deliver_mail().await;
        let mut ours = letters
            .iter()
            .filter(|letter| letter.subject.starts_with("You no longer"));
        let letter = ours.next().expect("a letter");
        assert!(letter.plain.contains(why), "{}", letter.plain);
        strikes_out(&accepted, letter);
        assert!(ours.next().is_none(), "once");
        assert_eq!(released.offers(who).await[0].state, State::Declined);
    }
}

/// The clock reads its list and waits: an action of somebody else is under way.
async fn meanwhile(released: &Released) -> (WriteTx, JoinHandle<Result<(), Failed>>) {
    let app = released.panel.world.app.clone();
    let tx = app.db.write(Actor::Command).await.unwrap();
    calls::find_locked(&tx, released.panel.setting.event).await.unwrap();
    let ticking = tokio::spawn(async move { jobs::tick(&app).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    (tx, ticking)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_list_read_before_the_lock_takes_nothing_from_who_is_back() {
    let mut released = Released::new().await;
    let (karim, mona) = (released.karim, released.mona);
    let registration = released.nomination(karim).await.registration_id.unwrap();
    cancel(&mut released, karim).await;
    let (tx, ticking) = meanwhile(&released).await;
    let back = registration::ActiveModel {
        id: Set(registration),
        state: Set(Registered::Confirmed),
        ..Default::default()
    };
    back.update(&tx).await.unwrap();
    released.panel.world.commit(tx, "test.seed").await;
    ticking.await.unwrap().unwrap();
    assert_eq!(released.nomination(karim).await.state, Nominated::Released);
    assert_eq!(released.offers(karim).await[0].state, State::Offered);

    released.put(mona, Nominated::Withdrawn).await;
    let (tx, ticking) = meanwhile(&released).await;
    let back = nomination::ActiveModel {
        id: Set(mona),
        state: Set(Nominated::Released),
        ..Default::default()
    };
    back.update(&tx).await.unwrap();
    released.panel.world.commit(tx, "test.seed").await;
    ticking.await.unwrap().unwrap();
    assert_eq!(released.offers(mona).await[0].state, State::Offered);

    // And what is so when the clock looks is done.
    cancel(&mut released, karim).await;
    jobs::tick(&released.panel.world.app).await.unwrap();
    assert_eq!(released.nomination(karim).await.state, Nominated::Withdrawn);
    assert_eq!(released.offers(karim).await[0].state, State::Declined);
}

#[tokio::test]
async fn a_nomination_withdrawn_and_handed_in_again_waits_for_another_answer() {
    let released = Released::new().await;
    released.put(released.mona, Nominated::Submitted).await;
    released.tick().await;
    assert_eq!(released.offers(released.mona).await[0].state, State::Declined);
}
