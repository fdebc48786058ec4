//! Somebody who registered openly is invited later: what they hold as a speaker is reached by the invitation's link.
use super::released::{Released, read};
use super::tryout::{KARIM, Offer};
use crate::participation::invited::{Person, contact, invite};
use crate::participation::registering::at_the_form;
use crate::support::visitor::Visitor;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use tashawur::db::Actor;
use tashawur::db::entities::registration;
use tashawur::db::entities::speaking_offer::State;
use tashawur::kernel::{Lang, NominationId};

const SAMIR: Offer<'_> = Offer {
    name: "Samir Tawil",
    points: None,
    ..KARIM
};

/// Invites a nominee who has no invitation, and sends the form by the new link.
async fn invited_and_registered(released: &Released, who: NominationId, email: &str) -> Visitor {
    let world = &released.panel.world;
    let id = released.nomination(who).await.registration_id.unwrap();
    let row = registration::Entity::find_by_id(id).one(world.app.db.read()).await;
    let row = row.unwrap().unwrap();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let known = registration::ActiveModel {
        id: Set(id),
        email: Set(email.to_owned()),
        ..Default::default()
    };
    known.update(&tx).await.unwrap();
    tx.audit(crate::participation::invited::line(world)).await.unwrap();
    tx.commit().await.unwrap();
    let person = Person {
        name: &row.name,
        email,
        lang: Lang::En,
        group: "workers",
    };
    let contact = contact(world, &released.panel.setting, &person).await;
    let link = invite(world, &released.panel.setting, (contact, "workers")).await;
    let mut visitor = at_the_form(world, &link, "In the room").await;
    let page = visitor.press("Send my registration").await;
    assert_eq!(page.status(), 200, "{}", page.text());
    visitor
}

#[tokio::test]
async fn an_offer_is_answered_by_the_new_link() {
    let released = Released::new().await;
    let mut karim = invited_and_registered(&released, released.karim, "karim@ngo.test").await;
    assert!(
        read(karim.page()).contains("A place is offered to you"),
        "{}",
        read(karim.page())
    );
    karim.get(&released.mine("offer")).await;
    karim.press("Accept the place").await;
    assert_eq!(released.offers(released.karim).await[0].state, State::Confirmed);
}

#[tokio::test]
async fn a_place_passed_on_is_taken_by_the_new_link() {
    let released = Released::new().await;
    let samir = released.panel.offers(&SAMIR).await;
    let row = registration::Entity::find_by_id(released.nomination(samir).await.registration_id.unwrap());
    let row = row.one(released.panel.world.app.db.read()).await.unwrap().unwrap();
    let mut karim = released.at_offer(released.karim).await;
    karim.follow("Propose a colleague").await;
    karim
        .fill("Your colleague’s full name", SAMIR.name)
        .fill("Your colleague’s email address", &row.email);
    karim.press("Write to my colleague").await;
    released.panel.world.deliver_mail().await;
    let mut there = invited_and_registered(&released, samir, "samir@ngo.test").await;
    there.follow("Open the place").await;
    assert!(
        read(there.page()).contains("A colleague’s place is proposed to you"),
        "{}",
        read(there.page())
    );
}
