//! A colleague instead: proposed by the holder, nothing changes before the colleague says yes by a link of their own.
use super::gone::strikes_out;
use super::released::{Released, read, subjects};
use super::tryout::{KARIM, Offer};
use crate::participation::registering::registration_of;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::nomination::State as Nominated;
use tashawur::db::entities::slot;
use tashawur::db::entities::speaking_offer::State;

const SAMIR: Offer<'_> = Offer {
    name: "Samir Tawil",
    points: None,
    ..KARIM
};

/// The address of somebody registered.
async fn address(released: &Released, who: tashawur::kernel::NominationId) -> String {
    let registration = released.nomination(who).await.registration_id.unwrap();
    let found = tashawur::db::entities::registration::Entity::find_by_id(registration);
    found
        .one(released.panel.world.app.db.read())
        .await
        .unwrap()
        .unwrap()
        .email
}

#[tokio::test]
async fn a_colleague_of_the_organisation_takes_the_place() {
    let released = Released::new().await;
    let samir = released.panel.offers(&SAMIR).await;
    let email = address(&released, samir).await;
    let mut karim = released.at_offer(released.karim).await;
    karim
        .choose("My name and organisation may be shown")
        .press("Accept the place")
        .await;
    let accepted = released.panel.world.deliver_mail().await.remove(0);
    karim.get(&released.mine("offer")).await;
    karim.follow("Propose a colleague").await;
    karim.fill("Your colleague’s full name", KARIM.name);
    karim.fill(
        "Your colleague’s email address",
        &address(&released, released.karim).await,
    );
    assert_eq!(karim.press("Write to my colleague").await.status(), 422, "not oneself");
    karim
        .fill("Your colleague’s full name", SAMIR.name)
        .fill("Your colleague’s email address", &email);
    let page = karim.press("Write to my colleague").await;
    assert!(read(page).contains("You keep the place until then"), "{}", read(page));
    assert!(
        read(page).contains("We wait for the answer of the colleague"),
        "{}",
        read(page)
    );
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, email.as_str()));
    assert!(!letters[0].plain.contains(SAMIR.name) && !letters[0].plain.contains(KARIM.name));
    assert_eq!(released.offers(released.karim).await[0].state, State::Confirmed);

    let mut samir_there = released.enter(samir).await;
    samir_there.follow("Open the place").await;
    assert!(read(samir_there.page()).contains("A colleague’s place is proposed to you"));
    let mut again = samir_there.clone();
    let page = samir_there.press("Accept the place").await;
    assert!(
        page.address().contains("/speaking"),
        "{} {}",
        page.address(),
        read(page)
    );
    assert_eq!(released.offers(released.karim).await[0].state, State::Declined);
    assert_eq!(released.offers(samir).await[0].state, State::Confirmed);
    assert_eq!(released.nomination(samir).await.state, Nominated::Released);
    let db = released.panel.world.app.db.read();
    let place = slot::Entity::find_by_id(released.slot(1))
        .one(db)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(place.speaker_name, None, "Samir has not agreed to be named");
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["Your colleague has y", "Your place is confir"]);
    let his = letters
        .iter()
        .find(|letter| letter.subject.starts_with("Your colleague"));
    strikes_out(&accepted, his.unwrap());
    assert_eq!(
        again.press("Accept the place").await.status(),
        200,
        "the same again is done already"
    );
    karim.get(&released.mine("offer")).await;
    assert!(
        read(karim.page()).contains("A colleague of your organisation has this place now"),
        "{}",
        read(karim.page())
    );
    let mut rana = released.rana.clone();
    let text = read(rana.get(&released.offers_page()).await);
    assert!(text.contains("Samir Tawil comes instead of a colleague"), "{text}");
}

#[tokio::test]
async fn a_colleague_of_another_organisation_is_told_and_nothing_is_lost() {
    let released = Released::new().await;
    let email = address(&released, released.hala).await;
    let mut karim = released.at_offer(released.karim).await;
    karim.follow("Propose a colleague").await;
    karim
        .fill("Your colleague’s full name", "Hala Nasser")
        .fill("Your colleague’s email address", &email);
    karim.press("Write to my colleague").await;
    let mut hala = released.at_offer(released.hala).await;
    let page = hala.press("Accept the place").await;
    assert_eq!(page.status(), 422);
    assert!(
        read(page).contains("registered for the same organisation"),
        "{}",
        read(page)
    );
    assert_eq!(released.offers(released.karim).await[0].state, State::Offered);
    hala.press("Decline the place").await;
    let page = karim.get(&released.mine("offer")).await;
    assert!(
        !read(page).contains("We wait for the answer of the colleague"),
        "{}",
        read(page)
    );
    karim.press("Accept the place").await;
    assert_eq!(released.offers(released.karim).await[0].state, State::Confirmed);
}

#[tokio::test]
async fn who_is_not_registered_is_told_to_register_first() {
    let released = Released::new().await;
    let mut karim = released.at_offer(released.karim).await;
    karim.follow("Propose a colleague").await;
    karim
        .fill("Your colleague’s full name", "Leila Haddad")
        .fill("Your colleague’s email address", "leila@ngo.test");
    karim.press("Write to my colleague").await;
    let letters = released.panel.world.deliver_mail().await;
    assert_eq!(subjects(&letters), ["A colleague proposes"]);
    let start = letters[0].plain.find("/p/").unwrap();
    let link = letters[0].plain[start..]
        .split(|c: char| c == '?' || c.is_whitespace())
        .next()
        .unwrap()
        .to_owned();
    let mut leila = released.panel.world.visitor();
    leila.get(&format!("{link}?lang=en")).await;
    leila.press("I will come").await;
    let page = leila.get(&released.mine("offer")).await;
    assert!(read(page).contains("Register first"), "{}", read(page));
    leila.follow("Go to registration").await;
    leila.choose("Trade unions").choose("Online").fill("Country", "Lebanon");
    leila.fill("Organisation", KARIM.organisation);
    leila.press("Send my registration").await;
    assert!(
        read(leila.page()).contains("A place is offered to you"),
        "{}",
        read(leila.page())
    );
    let row = registration_of(&released.panel.world, "leila@ngo.test").await;
    leila.follow("Open the place").await;
    let page = leila.press("Accept the place").await;
    assert!(
        page.address().contains("/speaking"),
        "{} {}",
        page.address(),
        read(page)
    );
    let mine = tashawur::db::entities::nomination::Entity::find()
        .filter(tashawur::db::entities::nomination::Column::RegistrationId.eq(row.id));
    let mine = mine.one(released.panel.world.app.db.read()).await.unwrap().unwrap();
    assert_eq!((mine.state, mine.topic.as_str()), (Nominated::Released, "Safe water"));
}
