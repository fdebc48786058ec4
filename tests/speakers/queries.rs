//! The pages about offers ask the database as often for three as for one.
use super::released::Released;
use super::tryout::{KARIM, MONA, Offer, Panel};
use crate::support::visitor::Visitor;
use sea_orm::EntityTrait;
use tashawur::db::entities::registration;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::NominationId;

const NADIA: Offer<'_> = Offer {
    name: "Nadia Khoury",
    organisation: "Women of the mountain",
    wishes: &[3],
    ..MONA
};
const HALA: Offer<'_> = Offer {
    name: "Hala Nasser",
    organisation: "Dockers together",
    wishes: &[0],
    ..KARIM
};

async fn offered(rana: &mut Visitor, panel: &Panel, (at, who): (usize, NominationId)) {
    let (slot, who) = (panel.slots()[at].id.to_string(), who.to_string());
    let fields = [
        ("act", "offer"),
        ("slot", &*slot),
        ("nomination", &*who),
        ("reason", "It has to be"),
    ];
    let page = rana
        .post(&format!("/organise/events/{}/offers", panel.setting.event), &fields)
        .await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

async fn counts(rana: &mut Visitor, panel: &Panel) -> Vec<u64> {
    let event = format!("/organise/events/{}", panel.setting.event);
    let mut counts = Vec::new();
    for page in [
        "/offers",
        "/needs",
        "/shortlist/release",
        "/agenda/coverage",
        "/agenda/conflicts",
        "/shortlist",
        "/nominations",
    ] {
        let before = panel.world.app.db.statements();
        assert_eq!(rana.get(&format!("{event}{page}")).await.status(), 200, "{page}");
        counts.push(panel.world.app.db.statements() - before);
    }
    counts
}

#[tokio::test]
async fn pages_with_offers_need_as_many_queries_for_three_as_for_one() {
    let panel = Panel::new(&[]).await;
    let karim = panel.offers(&Offer { wishes: &[1], ..KARIM }).await;
    let mut rana = panel.world.organiser(Role::Organiser, panel.setting.event).await;
    offered(&mut rana, &panel, (1, karim)).await;
    let one = counts(&mut rana, &panel).await;
    let (mona, nadia) = (panel.offers(&MONA).await, panel.offers(&NADIA).await);
    panel.offers(&HALA).await;
    offered(&mut rana, &panel, (2, mona)).await;
    offered(&mut rana, &panel, (3, nadia)).await;
    assert_eq!(one, counts(&mut rana, &panel).await);
}

/// The address of somebody registered.
async fn address(released: &Released, who: NominationId) -> String {
    let registration = released.nomination(who).await.registration_id.unwrap();
    let found = registration::Entity::find_by_id(registration);
    found
        .one(released.panel.world.app.db.read())
        .await
        .unwrap()
        .unwrap()
        .email
}

async fn propose(released: &Released, visitor: &mut Visitor, (name, email): (&str, &str)) {
    visitor.get(&released.mine("offer")).await;
    visitor.follow("Propose a colleague").await;
    visitor
        .fill("Your colleague’s full name", name)
        .fill("Your colleague’s email address", email);
    let page = visitor.press("Write to my colleague").await;
    assert_eq!(page.status(), 200, "{}", page.text());
}

/// A colleague would pass a place on, and Karim declines: what was proposed is read all the same.
async fn proposed_in_vain(released: &Released, (mona, karim): (&mut Visitor, &mut Visitor), his: &str) {
    propose(released, mona, (KARIM.name, his)).await;
    karim.get(&released.mine("offer")).await;
    assert_eq!(karim.press("Decline the place").await.status(), 200);
}

async fn accept(released: &Released, visitor: &mut Visitor) {
    visitor.get(&released.mine("offer")).await;
    let page = visitor.press("Accept the place").await;
    assert!(page.address().contains("/speaking"), "{}", page.text());
}

async fn personal(released: &Released, visitor: &mut Visitor) -> Vec<u64> {
    let mut counts = Vec::new();
    for page in ["offer", "speaking", "offer/colleague", "speaking.ics"] {
        let before = released.panel.world.app.db.statements();
        assert_eq!(visitor.get(&released.mine(page)).await.status(), 200, "{page}");
        counts.push(released.panel.world.app.db.statements() - before);
    }
    counts
}

#[tokio::test]
async fn a_speakers_pages_need_as_many_queries_for_three_places_as_for_one() {
    let mut released = Released::new().await;
    let his = address(&released, released.karim).await;
    let mut karim = released.at_offer(released.karim).await;
    accept(&released, &mut karim).await;
    propose(&released, &mut karim, ("Samir Tawil", "samir@ngo.test")).await;
    let mut mona = released.at_offer(released.mona).await;
    proposed_in_vain(&released, (&mut mona, &mut karim), &his).await;
    let one = personal(&released, &mut karim).await;

    let karim_again = released.karim;
    for at in [0, 3] {
        offered(&mut released.rana, &released.panel, (at, karim_again)).await;
        accept(&released, &mut karim).await;
    }
    for (name, email) in [("Leila Haddad", "leila@ngo.test"), ("Nour Aziz", "nour@ngo.test")] {
        propose(&released, &mut karim, (name, email)).await;
    }
    for _ in 0..2 {
        mona.get(&released.mine("offer")).await;
        mona.press("Decline the place").await;
        let again = released.mona;
        offered(&mut released.rana, &released.panel, (2, again)).await;
        proposed_in_vain(&released, (&mut mona, &mut karim), &his).await;
    }
    assert_eq!(one, personal(&released, &mut karim).await);
}
